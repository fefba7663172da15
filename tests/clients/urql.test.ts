import { type Client, gql } from '@urql/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { urqlClient } from '../../examples/clients/urql.ts';
import { PROTESTS, type Served, serve, toldFirst } from './support.ts';

let served: Served;
let client: Client;
beforeAll(async () => {
  served = await serve();
  client = urqlClient(served.url);
});
afterAll(() => served.close());

interface Events {
  readonly events: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

test('urql pages through a connection', async () => {
  const query = gql<Events, { readonly after: string | null }>`
    query Protests($after: String) {
      events(first: 4, after: $after, filter: { types: [PROTEST] }) {
        nodes { id }
        pageInfo { hasNextPage endCursor }
      }
    }
  `;
  const pages: (readonly string[])[] = [];
  let after: string | null = null;
  do {
    const { data, error }: { data?: Events | undefined; error?: Error | undefined } = await client
      .query(query, { after })
      .toPromise();
    expect(error).toBeUndefined();
    pages.push(data?.events.nodes.map(({ id }) => id) ?? []);
    after = data?.events.pageInfo.hasNextPage === true ? data.events.pageInfo.endCursor : null;
  } while (after !== null);
  expect(pages.map(({ length }) => length)).toEqual([4, 4, PROTESTS - 8]);
  expect(pages.flat()).toEqual(served.protests);
});

test('urql shows what is deferred after the rest', async () => {
  const query = gql`query { events(first: 2) { nodes { id } ... on EventConnection @defer { totalCount } } }`;
  const seen: unknown[] = [];
  await new Promise<void>((resolve) => {
    client.query(query, {}).subscribe(({ data, hasNext }) => {
      seen.push(data?.events.totalCount);
      if (!hasNext) resolve();
    });
  });
  expect(seen[0]).toBeUndefined();
  expect(seen.at(-1)).toBe(2 * PROTESTS);
});

test('urql subscribes by itself', async () => {
  const query = gql`subscription { eventAdded(filter: { types: [PROTEST] }) { cursor event { id type } } }`;
  const next = new Promise((resolve) => {
    client.subscription(query, {}).subscribe(resolve);
  });
  expect(await toldFirst(served, next)).toMatchObject({
    data: { eventAdded: { event: { type: 'PROTEST' } } },
  });
});

test('urql shows the items of a list as they come', async () => {
  const query = gql`query { events(first: 5, filter: { types: [PROTEST] }) { nodes @stream(initialCount: 1) { id } } }`;
  const seen: string[][] = [];
  await new Promise<void>((resolve) => {
    client.query(query, {}).subscribe(({ data, hasNext }) => {
      seen.push(data?.events.nodes.map(({ id }: { id: string }) => id) ?? []);
      if (!hasNext) resolve();
    });
  });
  expect(seen[0]).toHaveLength(1);
  expect(seen.at(-1)).toHaveLength(5);
});
