import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let store: TestStore;
const servers: RunningServer[] = [];
beforeAll(async () => {
  store = await createTestStore();
  for (const more of [{}, { writable: true }, { names: ['graph.example'] }])
    servers.push(await startServer({ store, port: 0, ...more }));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await store.close();
});

const READ = '{ documents { totalCount } }';
const WRITE = 'mutation { withdrawDocument(input: { id: "x" }) { errors { code } } }';

/** Asks a server on this machine under a name that leads to it. */
const ask = (
  server: RunningServer | undefined,
  host: string,
  asked: { readonly path?: string; readonly query?: string },
): Promise<{ readonly status: number | undefined; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({
      port: server?.port,
      host: 'localhost',
      method: asked.query === undefined ? 'GET' : 'POST',
      path: asked.path ?? '/graphql',
      headers: { host: `${host}:${server?.port}`, 'content-type': 'application/json' },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
    });
    sent.end(asked.query === undefined ? '' : JSON.stringify({ query: asked.query }));
  });

/** The code of the refusal of a change, whoever refuses it. */
async function withdraw(server: RunningServer | undefined, host: string): Promise<string> {
  const { data, errors } = JSON.parse((await ask(server, host, { query: WRITE })).body);
  return errors?.[0].extensions.code ?? data.withdrawDocument.errors[0].code;
}

test.each(['localhost', '127.0.0.1', '[::1]'])('who asks this machine as %s may write', async (host) => {
  expect(await withdraw(servers[0], host)).toBe('INVALID_ID');
});

test.each(['evil.example', 'localhost.evil.example', '10.0.0.7', '0.0.0.0'])(
  'who asks it as %s, to which a page of another site may lead, may write where it is said so alone',
  async (host) => {
    expect(await withdraw(servers[0], host)).toBe('HOST_NOT_ALLOWED');
    expect(await withdraw(servers[1], host)).toBe('INVALID_ID');
  },
);

test('under such a name nothing is read either, however it is asked', async () => {
  for (const asked of [
    { query: READ },
    { path: `/graphql?query=${encodeURIComponent(READ)}` },
    { path: '/' },
    { path: '/health' },
  ]) {
    const { status, body } = await ask(servers[0], 'evil.example', asked);
    expect(status).toBe(421);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: expect.stringContaining('--allow-host'),
          extensions: {
            code: 'HOST_NOT_ALLOWED',
            argument: 'Host',
            allowed: 'localhost, 127.0.0.1, [::1]',
          },
        },
      ],
    });
    expect((await ask(servers[0], 'LOCALHOST', asked)).status).not.toBe(421);
  }
});

test('under the name of a proxy that it is told of it is read, and not changed', async () => {
  const { body } = await ask(servers[2], 'Graph.example', { query: READ });
  expect(JSON.parse(body)).toEqual({ data: { documents: { totalCount: 0 } } });
  expect(await withdraw(servers[2], 'graph.example')).toBe('WRITING_DISABLED');
  expect(await withdraw(servers[2], 'localhost')).toBe('INVALID_ID');
  expect(await withdraw(servers[2], 'other.example')).toBe('HOST_NOT_ALLOWED');
});
