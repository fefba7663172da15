import { ServerResponse } from 'node:http';
import { connect as connectSocket, type Socket } from 'node:net';
import { queryObjects } from 'node:v8';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DeskLimits } from '../../../src/graphql/live/desk.ts';
import { type RunningServer, startServer } from '../../../src/server.ts';
import { soon } from '../../support/soon.ts';
import { createTestStore, ingestAll, type TestStore } from '../../support/test-store.ts';
import { listen } from '../support/listen.ts';
import { fresh } from '../support/told.ts';

let store: TestStore;
const servers: RunningServer[] = [];
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await store.close();
});

async function serve(live: Partial<DeskLimits>): Promise<RunningServer> {
  const server = await startServer({ store, port: 0, live });
  servers.push(server);
  return server;
}

const SUBSCRIPTION = 'subscription { eventAdded { event { type } } }';

/** Documents of one new happening each. */
const documents = (count: number) => Array.from({ length: count }, () => fresh([{ type: 'PROTEST' }]));

const listeners = async (): Promise<number> =>
  (
    await store.sql`
      select from pg_stat_activity where application_name = 'isnad live' and datname = current_database()`
  ).length;

/** A client that subscribes and never reads. */
async function subscribeAndSleep({ port }: RunningServer, query: string): Promise<Socket> {
  const socket = connectSocket({ port, host: 'localhost' });
  socket.pause();
  const body = JSON.stringify({ query });
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}

describe('subscriptions are limited', () => {
  test('in number; who goes makes room', async () => {
    const server = await serve({ subscriptions: 2 });
    const first = await listen(server, SUBSCRIPTION);
    const second = await listen(server, 'subscription { ingestProgress { id } }');
    const refused = await listen(server, SUBSCRIPTION);
    expect(await refused.next()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
    });
    expect(refused.response.status).toBe(503);
    first.abort();
    const admitted = async () => {
      const again = await listen(server, SUBSCRIPTION);
      const silent = await again.silent(50);
      again.abort();
      return silent;
    };
    expect(await soon(admitted)).toBe(true);
    second.abort();
  });

  test('hundreds that come and go leave nothing behind', async () => {
    const server = await serve({ subscriptions: 400 });
    const all = await Promise.all(Array.from({ length: 150 }, () => listen(server, SUBSCRIPTION)));
    expect(await listeners()).toBe(1);
    await ingestAll(store, documents(1));
    for (const one of all)
      expect(await one.next()).toEqual({ data: { eventAdded: { event: { type: 'PROTEST' } } } });
    for (const one of all) one.abort();
    // The last to go closes the listening connection.
    expect(await soon(async () => (await listeners()) === 0)).toBe(true);
    // Nothing of the server's holds on to what it answered.
    expect(await soon(async () => queryObjects(ServerResponse, { format: 'count' }) < 50)).toBe(true);
  });

  test('a reader who does not read is dropped, and those who read are not', async () => {
    const server = await serve({ subscriptions: 2, patienceMs: 1_500, farewellMs: 100 });
    const begun = vi.spyOn(globalThis, 'setInterval');
    const ended = vi.spyOn(globalThis, 'clearInterval');
    const often = (field: string) => [0, 1, 2, 3, 4].map((n) => `${field[0]}${n}: ${field}`).join(' ');
    const told = ['descriptionAr', 'labelAr', 'goldstein'].map(often).join(' ');
    const types = often(`typeInfo { ${often(`modes { ${told} }`)} }`);
    const large = `reports { nodes { ${often(`event { ${types} }`)} } }`;
    const socket = await subscribeAndSleep(server, `subscription { eventAdded { event { ${large} } } }`);
    const cut = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    const reader = await listen(server, SUBSCRIPTION);
    await ingestAll(store, documents(30));
    for (let n = 0; n < 30; n++) await reader.next();
    // The server has gone; the client notices when it looks.
    const freed = async () => {
      const another = await listen(server, SUBSCRIPTION);
      const silent = await another.silent(20);
      another.abort();
      return silent;
    };
    expect(await soon(freed)).toBe(true);
    socket.resume();
    await cut;
    reader.abort();
    // The heartbeat of a stream ends with it.
    const beating = async () =>
      begun.mock.results.some(({ value }) => !ended.mock.calls.some(([timer]) => timer === value));
    expect(await soon(async () => !(await beating()))).toBe(true);
    vi.restoreAllMocks();
  });
});

describe('a server that closes', () => {
  test('ends its subscriptions at once and says so, also to a reader who does not read', async () => {
    const server = await serve({ farewellMs: 200 });
    const listening = await listen(server, SUBSCRIPTION);
    const socket = await subscribeAndSleep(server, SUBSCRIPTION);
    socket.on('error', () => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begun = performance.now();
    const closed = server.close();
    expect(await listening.next()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_CLOSING' } }] });
    expect(await listening.next()).toBeNull();
    await closed;
    expect(performance.now() - begun).toBeLessThan(3_000);
    socket.destroy();
    servers.splice(servers.indexOf(server), 1);
  });
});

describe('clients say what they can take', () => {
  test.each(['text/event-stream', '*/*', 'text/*', 'application/json, text/event-stream'])(
    '%s is answered by events',
    async (accept) => {
      const listening = await listen(await serve({}), SUBSCRIPTION, {}, { accept });
      expect(listening.response.headers.get('content-type')).toBe('text/event-stream');
      expect(listening.response.headers.get('x-accel-buffering')).toBe('no');
      listening.abort();
    },
  );

  test.each([
    'application/json',
    'application/graphql-response+json',
    'multipart/mixed;subscriptionSpec=1.0, application/json',
  ])('%s is refused with the reason, and nothing is kept open', async (accept) => {
    const server = await serve({ subscriptions: 1 });
    for (let n = 0; n < 2; n++) {
      const { response } = await listen(server, SUBSCRIPTION, {}, { accept });
      expect(response.status).toBe(406);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'NOT_ACCEPTABLE', allowed: 'text/event-stream' } }],
      });
    }
  });

  test('by GET, as an EventSource asks, from a page of this machine', async () => {
    const url = new URL('/graphql', (await serve({})).url);
    url.searchParams.set('query', SUBSCRIPTION);
    for (const [origin, allowed] of [
      ['http://localhost:5173', 'http://localhost:5173'],
      ['https://example.org', null],
    ] as const) {
      const controller = new AbortController();
      const headers = { accept: 'text/event-stream', origin };
      const response = await fetch(url, { headers, signal: controller.signal });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
      expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
      controller.abort();
    }
  });
});
