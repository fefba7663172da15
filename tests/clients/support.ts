/** A server with more events than fit on a page, for clients to read. */
import { type RunningServer, startServer } from '../../src/server.ts';
import { told } from '../graphql/support/told.ts';
import { createTestStore, ingestAll, type TestStore } from '../support/test-store.ts';

export const ENDPOINT = '/graphql';

export interface Served {
  readonly store: TestStore;
  readonly server: RunningServer;
  /** Of the endpoint. */
  readonly url: string;
  /** The ids of all protests, in the order of the list. */
  readonly protests: readonly string[];
  close(): Promise<void>;
}

const day = (n: number): string => `2020-01-${String(n + 1).padStart(2, '0')}`;
/** A document with one protest that nothing else tells, and what is said of it. */
export const protest = (n: number) =>
  told(`protest ${n}`, day(n), [
    { type: 'PROTEST', agent: `Group ${n}`, on: [day(n), day(n)] },
    { type: 'CONSULT', agent: `Group ${n}`, on: [day(n), day(n)] },
  ]);

export const PROTESTS = 11;

export async function serve(): Promise<Served> {
  const store = await createTestStore();
  await ingestAll(
    store,
    Array.from({ length: PROTESTS }, (_, n) => protest(n)),
  );
  const server = await startServer({ store, port: 0 });
  const url = new URL(ENDPOINT, server.url).href;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ events(first: 100, filter: { types: [PROTEST] }) { nodes { id } } }' }),
  });
  const { data }: { data: { events: { nodes: { id: string }[] } } } = await response.json();
  return {
    store,
    server,
    url,
    protests: data.events.nodes.map(({ id }) => id),
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

/** What a subscription is told first, while protests are stored: clients do not say when they have subscribed. */
export async function toldFirst<T>({ store }: Served, next: Promise<T>): Promise<T> {
  const told = next.then((answer) => ({ answer }));
  for (let n = PROTESTS; n < 30; n++) {
    await ingestAll(store, [protest(n)]);
    const met = await Promise.race([told, new Promise<null>((resolve) => setTimeout(resolve, 200, null))]);
    if (met !== null) return met.answer;
  }
  throw new Error('nothing was told');
}
