/**
 * A store on a database of its own, made by the real migrations and empty, for one test file:
 *
 *     let store: TestStore;
 *     beforeAll(async () => { store = await createTestStore(); });
 *     afterAll(() => store.close());
 *
 * `readGraph('seed')` gives a document graph of tests/graphql/fixtures to ingest.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import { type Config, type DatabaseLimits, DEFAULT_LIMITS } from '../../src/config.ts';
import { type DocumentSource, openStore, type Store } from '../../src/store/index.ts';
import { administer, databaseUrl } from './global-setup.ts';

export interface TestStore extends Store {
  /** To open the same database once more. */
  readonly config: Config;
  /** Closes the store and drops its database. */
  close(): Promise<void>;
}

let made = 0;

export async function createTestStore(limits: Partial<DatabaseLimits> = {}): Promise<TestStore> {
  const database = await createTestDatabase(inject('template'));
  const config = configFor(database, limits);
  const store = await openStore(config);
  return {
    ...store,
    config,
    close: async () => {
      await store.close();
      await administer(inject('serverUrl'), `drop database ${database} with (force)`);
    },
  };
}

/** A database for a test; empty, without tables, unless it is a copy. Dropped with the server. */
export async function createTestDatabase(template = 'template0'): Promise<string> {
  const database = `test_${process.pid}_${++made}`;
  await administer(inject('serverUrl'), `create database ${database} template ${template}`);
  return database;
}

export const configFor = (database: string, limits: Partial<DatabaseLimits> = {}): Config => ({
  databaseUrl: databaseUrl(inject('serverUrl'), database),
  dataDir: null,
  host: 'localhost',
  port: 0,
  maxSubscriptions: 100,
  database: { ...DEFAULT_LIMITS, poolSize: 4, ...limits },
});

export const NO_SOURCE: DocumentSource = { url: null, publishedInferred: false, publishedNote: null };

/** Store documents one after the other; gives their ids in that order. */
export async function ingestAll(store: Store, graphs: readonly DocumentGraph[]): Promise<string[]> {
  const ids: string[] = [];
  for (const graph of graphs) ids.push((await store.ingestDocument(graph, NO_SOURCE)).documentId);
  return ids;
}

export async function withdrawAll(store: Store): Promise<void> {
  for (const { id } of await store.sql<{ id: string }[]>`select id from documents`)
    await store.withdrawDocument(id);
}

/** A document graph made from hand-made annotations: `seed`, `own-1-ar`, `own-1-en`, `own-4-ar`. */
export function readGraph(name: string): DocumentGraph {
  const file = join(import.meta.dirname, '../graphql/fixtures', `${name}.json`);
  const graph: DocumentGraph = JSON.parse(readFileSync(file, 'utf8'));
  return graph;
}
