import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let store: TestStore;
const servers: RunningServer[] = [];
beforeAll(async () => {
  store = await createTestStore();
  servers.push(await startServer({ store, port: 0 }), await startServer({ store, port: 0, writable: true }));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await store.close();
});

/** Asks a server on this machine under a name that leads to it, and gives the code of its refusal. */
const withdraw = (server: RunningServer | undefined, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const query = 'mutation { withdrawDocument(input: { id: "x" }) { errors { code } } }';
    const headers = { host: `${host}:${server?.port}`, 'content-type': 'application/json' };
    const asked = request({
      port: server?.port,
      host: 'localhost',
      method: 'POST',
      path: '/graphql',
      headers,
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      text(response).then((body) => resolve(JSON.parse(body).data.withdrawDocument.errors[0].code), reject);
    });
    asked.end(JSON.stringify({ query }));
  });

test.each(['localhost', '127.0.0.1', '[::1]'])('who asks this machine as %s may write', async (host) => {
  expect(await withdraw(servers[0], host)).toBe('INVALID_ID');
});

test.each(['evil.example', 'localhost.evil.example', '10.0.0.7', '0.0.0.0'])(
  'who asks it as %s, to which a page of another site may lead, may write where it is said so alone',
  async (host) => {
    expect(await withdraw(servers[0], host)).toBe('WRITING_DISABLED');
    expect(await withdraw(servers[1], host)).toBe('INVALID_ID');
  },
);
