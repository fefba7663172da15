/**
 * Relay without React: its network, its store, its connections. What is in `relay/` relay-compiler 21 makes of
 *
 *     query eventsQuery($types: [EventType!], $first: Int!, $after: String) {
 *       events(first: $first, after: $after, filter: { types: $types })
 *         @connection(key: "Relay_events", filters: ["filter"]) { edges { node { id type } } }
 *     }
 *     subscription addedSubscription($types: [EventType!], $after: String) {
 *       eventAdded(filter: { types: $types }, after: $after) { cursor event { id type } }
 *     }
 */
import {
  type ConcreteRequest,
  createOperationDescriptor,
  fetchQuery,
  requestSubscription,
} from 'relay-runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { relayEnvironment } from '../../examples/clients/relay.ts';
import added from './relay/added-subscription.json' with { type: 'json' };
import events from './relay/events-query.json' with { type: 'json' };
import { PROTESTS, type Served, serve, toldFirst } from './support.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** JSON knows no literal types. */
const compiled = (artifact: object): ConcreteRequest => JSON.parse(JSON.stringify(artifact));

interface Connection {
  readonly edges: readonly { readonly node: { readonly id: string; readonly type: string } }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

test('Relay pages through a connection and keeps it as one list', async () => {
  const request = compiled(events);
  const environment = relayEnvironment(served.url);
  const page = async (after: string | null): Promise<Connection> => {
    const variables = { types: ['PROTEST'], first: 4, after };
    await fetchQuery(environment, request, variables).toPromise();
    const { fragment } = createOperationDescriptor(request, variables);
    const { events } = environment.lookup(fragment).data as unknown as { events: Connection };
    return events;
  };
  let all = await page(null);
  const sizes = [all.edges.length];
  while (all.pageInfo.hasNextPage) {
    all = await page(all.pageInfo.endCursor);
    sizes.push(all.edges.length);
  }
  expect(sizes).toEqual([4, 8, PROTESTS]);
  expect(all.edges.map(({ node }) => node.id)).toEqual(served.protests);
});

test('Relay subscribes', async () => {
  const next = new Promise((resolve, reject) => {
    requestSubscription(relayEnvironment(served.url), {
      subscription: compiled(added),
      variables: { types: ['PROTEST'], after: null },
      onNext: resolve,
      onError: reject,
    });
  });
  expect(await toldFirst(served, next)).toMatchObject({ eventAdded: { event: { type: 'PROTEST' } } });
});
