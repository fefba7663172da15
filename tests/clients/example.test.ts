/** The client of examples/client: compiled as strictly as everything else, and run against a server. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server.ts';
import { told } from '../graphql/support/told.ts';
import { createTestStore, ingestAll, type TestStore } from '../support/test-store.ts';

const ROOT = join(import.meta.dirname, '../..');
const ATTACKS = 60;

let store: TestStore;
let server: RunningServer;
let child: ChildProcess | null = null;
beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-client-types.mjs'], { cwd: ROOT });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'examples/client'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  store = await createTestStore();
  // More than a page of one document, so that the client has to turn it.
  const lines = Array.from({ length: ATTACKS }, (_, n) => `Group ${n}`);
  await ingestAll(store, [
    told(
      'attacks',
      '2020-01-31',
      lines.map((agent) => ({ type: 'ASSAULT', agent, target: 'Army' })),
    ),
  ]);
  server = await startServer({ store, port: 0 });
}, 60_000);
afterAll(async () => {
  child?.kill('SIGKILL');
  await server.close();
  await store.close();
});

const attack = (agent: string) =>
  told(agent, '2021-05-06', [{ type: 'ASSAULT', agent, target: 'Navy', on: ['2021-05-06', '2021-05-06'] }]);

test('shows all there is, then what comes, also after the server was away, and ends on Ctrl-C', async () => {
  const { port } = server;
  const program = spawn(
    process.execPath,
    [join(ROOT, 'dist/examples/client/main.js'), new URL('/graphql', server.url).href],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  child = program;
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<string> => (await lines.next()).value ?? 'ended';
  const shown: string[] = [];
  for (let line = await next(); line !== 'Waiting for more …'; line = await next()) {
    expect(line).not.toBe('ended');
    shown.push(line);
  }
  const heads = shown.filter((line) => line.includes('→'));
  expect(heads).toHaveLength(ATTACKS);
  expect(heads.every((line) => /^2020-01-31 {2}Group \d+ → Army, \?$/.test(line))).toBe(true);
  expect(shown[1]).toContain('The Paper: ');

  // The client does not say when it has subscribed: the first is stored until it is told.
  let first: string | null = null;
  const firstLine = next().then((line) => {
    first = line;
  });
  for (let n = 0; first === null; n++) {
    await ingestAll(store, [attack(`Early ${n}`)]);
    await Promise.race([firstLine, new Promise((resolve) => setTimeout(resolve, 200))]);
  }
  expect(first).toMatch(/Early \d+ → Navy/);
  await server.close();
  await ingestAll(store, [attack('Late')]);
  server = await startServer({ store, port });
  let line = await next();
  while (!line.includes('Late')) {
    expect(line).not.toBe('ended');
    line = await next();
  }
  program.kill('SIGINT');
  const [code] = await once(program, 'exit');
  expect(code).toBe(0);
});
