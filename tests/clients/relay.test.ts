/**
 * Relay without React: its network, its store, its connections. `relay/events-query.json` is what relay-compiler 21 makes of
 *
 *     query eventsQuery($types: [EventType!], $first: Int!, $after: String) {
 *       events(first: $first, after: $after, filter: { types: $types })
 *         @connection(key: "Relay_events", filters: ["filter"]) { edges { node { id type } } }
 *     }
 */
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import compiled from './relay/events-query.json' with { type: 'json' };
import { PROTESTS, type Served, serve } from './support.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

interface Connection {
  readonly edges: readonly { readonly node: { readonly id: string; readonly type: string } }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

test('Relay pages through a connection and keeps it as one list', async () => {
  const request: ConcreteRequest = JSON.parse(JSON.stringify(compiled));
  const network = Network.create(async ({ text }, variables): Promise<GraphQLResponse> => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const page = async (after: string | null): Promise<Connection> => {
    const variables = { types: ['PROTEST'], first: 4, after };
    await fetchQuery(environment, request, variables).toPromise();
    const { fragment } = createOperationDescriptor(request, variables);
    const { events } = environment.lookup(fragment).data as unknown as { events: Connection };
    return events;
  };
  let events = await page(null);
  const sizes = [events.edges.length];
  while (events.pageInfo.hasNextPage) {
    events = await page(events.pageInfo.endCursor);
    sizes.push(events.edges.length);
  }
  expect(sizes).toEqual([4, 8, PROTESTS]);
  expect(events.edges.map(({ node }) => node.id)).toEqual(served.protests);
});
