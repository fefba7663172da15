import { type ApolloClient, gql, type OperationVariables } from '@apollo/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apolloClient } from '../../examples/clients/apollo.ts';
import { PROTESTS, type Served, serve, toldFirst } from './support.ts';

let served: Served;
let client: ApolloClient;
beforeAll(async () => {
  served = await serve();
  client = apolloClient(served.url);
});
afterAll(async () => {
  client.stop();
  await served.close();
});

interface Events {
  readonly events: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly type: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

test('Apollo Client pages through a connection and keeps it as one list', async () => {
  const query = client.watchQuery<Events, OperationVariables>({
    query: gql`
      query Protests($after: String) {
        events(first: 4, after: $after, filter: { types: [PROTEST] }) {
          edges { cursor node { id type } }
          pageInfo { hasNextPage endCursor }
        }
      }
    `,
  });
  let { data } = await query.refetch();
  const sizes = [data?.events.edges.length];
  while (data?.events.pageInfo.hasNextPage === true) {
    await query.fetchMore({ variables: { after: data.events.pageInfo.endCursor } });
    data = query.getCurrentResult().data as Events;
    sizes.push(data.events.edges.length);
  }
  expect(sizes).toEqual([4, 8, PROTESTS]);
  expect(data?.events.edges.map(({ node }) => node.id)).toEqual(served.protests);
});

test('Apollo Client shows what is deferred after the rest', async () => {
  const query = client.watchQuery({
    query: gql`
      query Deferred {
        events(last: 2, filter: { types: [PROTEST] }) {
          edges { cursor node { id } }
          pageInfo { hasNextPage endCursor }
          ... on EventConnection @defer { totalCount }
        }
      }
    `,
    fetchPolicy: 'network-only',
  });
  const states: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    query.subscribe({
      next: ({ data, error, dataState }) => {
        if (error !== undefined) reject(error);
        if (data !== undefined)
          states.push([dataState, (data as { events: { totalCount?: number } }).events.totalCount]);
        if (dataState === 'complete') resolve();
      },
      error: reject,
    });
  });
  expect(states).toEqual([
    ['streaming', undefined],
    ['complete', PROTESTS],
  ]);
});

test('Apollo Client subscribes', async () => {
  const next = new Promise((resolve, reject) => {
    client
      .subscribe({
        query: gql`subscription { eventAdded(filter: { types: [PROTEST] }) { cursor event { id type } } }`,
      })
      .subscribe({ next: resolve, error: reject });
  });
  expect(await toldFirst(served, next)).toMatchObject({
    data: { eventAdded: { event: { type: 'PROTEST' } } },
  });
});
