import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let store: TestStore;
let server: RunningServer;
beforeAll(async () => {
  store = await createTestStore();
  server = await startServer({ store, port: 0 });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** What the server answers to bytes as they are. */
const send = (bytes: string, half = false): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(server.port, 'localhost');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
      socket.end();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(bytes);
    if (half) socket.end();
  });

const BODY = JSON.stringify({
  query: 'mutation { ingestDocument(input: { text: "The army attacked the city of Homs." }) { taken } }',
});
const HEAD = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`;

test.each([
  ['a host with blanks', 'Host', 'GET /graphql?query={__typename} HTTP/1.1\r\nhost: a b c\r\n\r\n'],
  ['a host that is none', 'Host', 'GET / HTTP/1.1\r\nhost: [\r\n\r\n'],
  ['a port that is none', 'Host', 'GET /health HTTP/1.1\r\nhost: localhost:99999999\r\n\r\n'],
  ['what is no method', 'request', 'FOO / HTTP/1.1\r\nhost: localhost\r\n\r\n'],
  ['what is no HTTP', 'request', '\x16\x03\x01\x02\x00\x01'],
  ['less than nothing', 'request', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: -5\r\n\r\n'],
])('%s is refused with a code', async (_, argument, bytes) => {
  const answer = await send(bytes);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  const [, body = ''] = answer.split('\r\n\r\n');
  const told = body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1);
  expect(JSON.parse(told).errors[0].extensions).toMatchObject({ code: 'BAD_REQUEST', argument });
});

test('headers that are too long are refused with a code', async () => {
  const answer = await send(`GET /health HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  expect(answer).toContain('"code":"BAD_REQUEST","argument":"headers"');
});

test.each([
  ['in one piece', `${HEAD}content-length: ${BODY.length}\r\n\r\n${BODY.slice(0, 60)}`, true],
  [
    'in chunks',
    `${HEAD}transfer-encoding: chunked\r\n\r\n${BODY.length.toString(16)}\r\n${BODY.slice(0, 60)}`,
    true,
  ],
  ['as long as it says, but no JSON', `${HEAD}content-length: 60\r\n\r\n${BODY.slice(0, 60)}`, false],
])('a change that comes half is not made: %s', async (_, bytes, half) => {
  expect(await send(bytes, half)).toMatch(/^HTTP\/1\.1 400 /);
  expect(await store.sql`select from documents`).toHaveLength(0);
});
