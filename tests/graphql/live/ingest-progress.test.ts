import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../../src/server.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import { createTestStore, type TestStore } from '../../support/test-store.ts';
import { listen } from '../support/listen.ts';

let store: TestStore;
let writer: Store;
let server: RunningServer;
beforeAll(async () => {
  store = await createTestStore();
  writer = await openStore(store.config);
  server = await startServer({ store, port: 0 });
});
afterAll(async () => {
  await server.close();
  await writer.close();
  await store.close();
});

const PROGRESS = `subscription ($id: ID) { ingestProgress(id: $id) {
  id stage total done added unchanged replaced failed document problems { document message } startedAt updatedAt } }`;
const progressOf = ({ data }: { data: { ingestProgress: Record<string, unknown> } }) => data.ingestProgress;

describe('an ingest', () => {
  test('is followed by its id from where it is to its end', async () => {
    const record = await writer.beginIngest(3);
    const listening = await listen(server, PROGRESS, { id: record.id });
    expect(progressOf(await listening.next())).toMatchObject({
      id: record.id,
      stage: 'READING',
      total: 3,
      done: 0,
      document: null,
    });
    record.step('new', 'one', null);
    record.step('failed', 'two', 'it is binary, not text');
    expect(progressOf(await listening.next())).toMatchObject({
      ...{ stage: 'READING', done: 2, added: 1, failed: 1, document: 'two' },
      problems: [{ document: 'two', message: 'it is binary, not text' }],
    });
    record.step('unchanged', 'three', null);
    await record.end('FINISHED');
    const rest = await listening.until((answer) => progressOf(answer)['stage'] === 'FINISHED');
    expect(progressOf(rest.at(-1))).toMatchObject({
      done: 3,
      added: 1,
      unchanged: 1,
      failed: 1,
      document: 'three',
    });
    expect(await listening.next()).toBeNull();
    // Whoever comes later sees how it ended.
    const later = await listen(server, PROGRESS, { id: record.id });
    expect(progressOf(await later.next())).toMatchObject({ stage: 'FINISHED', done: 3 });
    expect(await later.next()).toBeNull();
  });

  test('is followed without an id, as are all that run; those that have ended are not', async () => {
    const ended = await writer.beginIngest(1);
    await ended.end('INTERRUPTED');
    const [one, two] = [await writer.beginIngest(1), await store.beginIngest(2)];
    const listening = await listen(server, PROGRESS);
    const now = [progressOf(await listening.next()), progressOf(await listening.next())];
    expect(now.map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(await listening.silent(100)).toBe(true);
    await two.end('FAILED');
    expect(progressOf(await listening.next())).toMatchObject({ id: two.id, stage: 'FAILED' });
    await one.end('FINISHED');
    expect(progressOf(await listening.next())).toMatchObject({ id: one.id, stage: 'FINISHED' });
    listening.abort();
  });

  test('that fell silent is lost', async () => {
    const record = await writer.beginIngest(5);
    await writer.sql`update ingests set updated_at = now() - interval '2 minutes' where id = ${record.id}`;
    const listening = await listen(server, PROGRESS, { id: record.id });
    expect(progressOf(await listening.next())).toMatchObject({ stage: 'LOST', total: 5 });
    expect(await listening.next()).toBeNull();
    await record.end('FINISHED');
  });

  test.each([
    ['nonsense', 'INVALID_ID'],
    ['00000000-0000-4000-8000-000000000000', 'NOT_FOUND'],
  ])('that is none (%s) is refused', async (id, code) => {
    const listening = await listen(server, PROGRESS, { id });
    expect(await listening.next()).toMatchObject({ errors: [{ extensions: { code, argument: 'id' } }] });
  });
});

describe('a text that is sent', () => {
  test('is told to those who follow another server, with what came of it', async () => {
    const other = await startServer({ store: writer, port: 0 });
    const listening = await listen(server, PROGRESS);
    const ingest = async (input: Record<string, unknown>) => {
      const response = await fetch(new URL('/graphql', other.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { taken ingestId errors { code message } } }',
          variables: { input },
        }),
      });
      const { data }: { data: { ingestDocument: Record<string, unknown> } } = JSON.parse(
        await response.text(),
      );
      return data.ingestDocument;
    };
    const told = async () =>
      (await listening.until((answer) => progressOf(answer)['stage'] === 'FINISHED')).map(progressOf);
    const text = {
      text: 'Police in Lagos dispersed a protest of teachers on Monday.',
      name: 'lagos',
      published: '2019-05-07',
      idempotencyKey: 'lagos-1',
    };
    const first = await ingest(text);
    expect(first).toMatchObject({ taken: 'NEW', errors: [] });
    const states = await told();
    expect(states[0]).toMatchObject({ id: first['ingestId'], total: 1 });
    expect(states.at(-1)).toMatchObject({ id: first['ingestId'], done: 1, added: 1, document: 'lagos' });
    // Sent twice, it is added once.
    expect(await ingest(text)).toMatchObject({ taken: 'NEW', errors: [] });
    expect((await told()).at(-1)).toMatchObject({ done: 1, added: 0, unchanged: 1 });
    const failed = await ingest({ text: '…', name: 'nothing' });
    expect(failed).toMatchObject({ ingestId: null, errors: [{ code: 'DOCUMENT_UNREADABLE' }] });
    const [problem] = failed['errors'] as { message: string }[];
    expect((await told()).at(-1)).toMatchObject({
      ...{ done: 1, failed: 1, document: 'nothing' },
      problems: [{ document: 'nothing', message: problem?.message }],
    });
    listening.abort();
    await other.close();
  }, 60_000);
});

describe('`isnad serve` in one process and `isnad ingest` in another', () => {
  const ROOT = join(import.meta.dirname, '../../..');
  const children: ChildProcess[] = [];
  let folder: string;

  /** The command line as it is installed, on the database of this test. */
  function isnad(...args: string[]) {
    const child = spawn(process.execPath, [join(ROOT, 'bin/isnad.js'), ...args], {
      env: { ...process.env, DATABASE_URL: store.config.databaseUrl ?? '', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    return child;
  }

  beforeAll(async () => {
    if (!existsSync(join(ROOT, 'dist/src/cli/main.js')))
      execFileSync(
        process.execPath,
        [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
        { cwd: ROOT },
      );
    folder = await mkdtemp(join(tmpdir(), 'isnad-live-'));
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  test('events and progress are told while it is read, and Ctrl-C ends the streams', async () => {
    const serving = isnad('serve', '--port', '0');
    const [line]: string[] = await once(serving.stdout.setEncoding('utf8'), 'data');
    const url = /http:\S+/.exec(line ?? '')?.[0] ?? '';
    const events = await listen(
      { url },
      'subscription { eventAdded(filter: { types: [ASSAULT] }) { event { type places { nodes { name } } } } }',
    );
    const progress = await listen({ url }, PROGRESS);
    await writeFile(
      join(folder, 'a.txt'),
      'Army shells Homs\n\nThe Syrian army shelled the city of Homs on Monday, killing 12 people.\n',
    );
    await writeFile(join(folder, 'a.meta.json'), '{"published": "2013-05-07"}');
    await writeFile(join(folder, 'b.txt'), Buffer.from([0, 1, 2, 3]));
    const reading = isnad('ingest', '--json', folder);
    let summary = '';
    reading.stdout.on('data', (chunk: Buffer) => {
      summary += chunk.toString();
    });
    const ended = once(reading, 'close');
    expect(await events.next()).toEqual({
      data: { eventAdded: { event: { type: 'ASSAULT', places: { nodes: [{ name: 'Homs' }] } } } },
    });
    const states = (await progress.until((answer) => progressOf(answer)['stage'] === 'FINISHED')).map(
      progressOf,
    );
    expect(states[0]).toMatchObject({ stage: 'READING', total: 2 });
    expect(states.at(-1)).toMatchObject({ done: 2, added: 1, failed: 1, problems: [{ document: 'b.txt' }] });
    expect(JSON.stringify(states)).not.toContain(folder);
    await ended;
    expect(JSON.parse(summary)).toMatchObject({ id: states[0]?.['id'], documents: { new: 1, failed: 1 } });
    serving.kill('SIGINT');
    for (const listening of [events, progress])
      expect(await listening.next()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_CLOSING' } }] });
    const [code] = await once(serving, 'exit');
    expect(code).toBe(0);
  }, 120_000);
});
