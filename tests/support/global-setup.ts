import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import type { TestProject } from 'vitest/node';
import { DEFAULT_LIMITS } from '../../src/config.ts';
import { connect } from '../../src/store/connect.ts';
import { startEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the server's `postgres` database. */
    readonly serverUrl: string;
    /** The database that the migrations made, to be copied. */
    readonly template: string;
  }
}

/** Nothing has to survive a crash, so nothing waits for a disk. */
const IN_A_HURRY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/** One server for the run: `ISNAD_TEST_DATABASE_URL` when it is set, else one of our own. In it the template that every test database is a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { ISNAD_TEST_DATABASE_URL: given } = process.env;
  const own = given === undefined ? await startOwn() : null;
  const serverUrl = given ?? own?.url ?? '';
  const template = `isnad_template_${process.pid}`;
  await administer(serverUrl, `create database ${template}`);
  await migrate(databaseUrl(serverUrl, template), DEFAULT_LIMITS);
  project.provide('serverUrl', serverUrl);
  project.provide('template', template);
  return async () => {
    if (own !== null) return own.end();
    await administer(serverUrl, `drop database ${template} with (force)`);
  };
}

async function startOwn() {
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  const server = await startEmbedded({ dataDir, settings: IN_A_HURRY });
  return {
    url: `postgres://${server.user}@localhost/postgres?host=${server.socket}&port=${server.port}`,
    end: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Run a statement that belongs to no transaction. */
export async function administer(serverUrl: string, statement: string): Promise<void> {
  const sql: Sql = connect(serverUrl, DEFAULT_LIMITS, { max: 1, fetch_types: false });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
