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

const post = (query: string, variables: unknown, accept = 'application/json') =>
  fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }),
  });

const NO_REQUESTS: readonly [string, string, string, RegExp][] = [
  ['[{"query":"{ __typename }"}]', 'BAD_REQUEST', 'body', /^one operation/],
  ['5', 'BAD_REQUEST', 'body', /^an object of JSON/],
  ['{"query":"{ __ty', 'BAD_REQUEST', 'body', /^an object of JSON/],
  ['', 'BAD_REQUEST', 'body', /^an object of JSON/],
  ['{}', 'BAD_REQUEST', 'query', /^a GraphQL document$/],
  ['{"query":5}', 'BAD_REQUEST', 'query', /as text$/],
  ['{"query":"{ __typename }","variables":"x"}', 'BAD_REQUEST', 'variables', /^an object/],
  ['{"query":"{ __typename }","extensions":[]}', 'BAD_REQUEST', 'extensions', /^an object/],
  ['{"query":"{ __typename }","vars":{}}', 'BAD_REQUEST', 'vars', /^query, variables,/],
  [
    '{"query":"query A { __typename }","operationName":"B"}',
    'OPERATION_RESOLUTION_FAILURE',
    'operationName',
    /name/,
  ],
  [
    '{"query":"query A { __typename } query B { __typename }"}',
    'OPERATION_RESOLUTION_FAILURE',
    'operationName',
    /name/,
  ],
];

test.each(NO_REQUESTS)(
  'what is no request is told what one is: %s',
  async (body, code, argument, allowed) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const headers = { 'content-type': 'application/json', accept };
      const answer = await fetch(new URL('/graphql', server.url), { method: 'POST', headers, body });
      const { errors } = await answer.json();
      expect(errors, accept).toHaveLength(1);
      expect(errors[0].extensions).toMatchObject({ code, argument, allowed: expect.stringMatching(allowed) });
      expect(errors[0].message).toContain(`Allowed: ${errors[0].extensions.allowed}.`);
    }
  },
);

test.each([
  [{ 'content-type': 'text/plain' }, 'Content-Type'],
  [{ 'content-type': 'application/json', 'content-encoding': 'gzip' }, 'Content-Encoding'],
])('a request in another form, %j, is told which form is taken', async (headers, argument) => {
  const answer = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers,
    body: '{"query":"{ __typename }"}',
  });
  expect(answer.status).toBe(415);
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', argument } }],
  });
});

test.each(['PUT', 'DELETE', 'PATCH'])('a request by %s is told which methods there are', async (method) => {
  const answer = await fetch(new URL('/graphql', server.url), { method });
  expect(answer.status).toBe(405);
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { argument: 'method', allowed: 'GET, POST' } }],
  });
});

const FILTER = 'query ($f: EventFilter!) { events(filter: $f) { totalCount } }';
const WRONG: readonly [string, object, string, string, RegExp][] = [
  ['{ events(first: "5") { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'first', /^a whole number$/],
  ['{ events(filter: { from: 2022 }) { totalCount } }', {}, 'INVALID_DATE', 'filter.from', /2022-05-12/],
  [
    '{ events(filter: { or: [{}, { types: [AID, WAR] }] }) { totalCount } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    'filter.or[1].types[1]',
    /^one of ACCUSE, AGREE, /,
  ],
  [
    '{ events(filter: { kind: 1 }) { totalCount } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    'filter.kind',
    /^one of and, contexts, /,
  ],
  [
    '{ places(filter: { near: { lat: 1, lon: 2 } }) { totalCount } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    'filter.near.km',
    /^a number$/,
  ],
  ['{ actor { id } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'id', /^an id /],
  ['{ event(id: "x", name: "y") { id } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'name', /^id$/],
  [
    'query ($n: String) { events(first: $n) { totalCount } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    'first',
    /type Int$/,
  ],
  [FILTER, {}, 'INVALID_VARIABLE', '$f', /fields of EventFilter: and, /],
  [FILTER, { f: { from: 2022 } }, 'INVALID_DATE', '$f.from', /2022-05-12/],
  [
    FILTER,
    { f: { or: [{}, { types: ['WAR'] }] } },
    'INVALID_VARIABLE',
    '$f.or[1].types[0]',
    /^one of ACCUSE, /,
  ],
  [
    FILTER,
    { f: { place: { near: { lat: 1, lon: 2 } } } },
    'INVALID_VARIABLE',
    '$f.place.near.km',
    /^a number$/,
  ],
];

test.each(WRONG)(
  '%s with %o names what is wrong and says what is allowed',
  async (query, variables, code, argument, allowed) => {
    const response = await post(query, variables);
    const { errors, data } = (await response.json()) as { errors: { extensions: object }[]; data?: unknown };
    expect(errors[0]?.extensions).toMatchObject({ code, argument, allowed: expect.stringMatching(allowed) });
    expect(data).toBeUndefined();
  },
);

test('variables of an address that are no object are named', async () => {
  for (const given of ['xx', '[]', '5']) {
    const response = await fetch(new URL(`/graphql?query={__typename}&variables=${given}`, server.url));
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST', argument: 'variables' });
  }
  const right = await fetch(new URL('/graphql?query={__typename}&variables={}&extensions=', server.url));
  expect(await right.json()).toEqual({ data: { __typename: 'Query' } });
});

test('who takes no answer that there is hears so, and nothing is done', async () => {
  const ingest =
    'mutation { ingestDocument(input: { text: "The army attacked the city of Homs." }) { taken } }';
  for (const accept of ['text/html', 'application/xml', 'image/*']) {
    const response = await post(ingest, {}, accept);
    expect(response.status).toBe(406);
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({
      code: 'NOT_ACCEPTABLE',
      allowed: expect.stringContaining('application/json'),
    });
  }
  expect(await store.sql`select from documents`).toHaveLength(0);
});

test('what is no argument is named none', async () => {
  const { errors } = (await (await post('{ nothing }', {})).json()) as { errors: { extensions: object }[] };
  expect(errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

test.each([
  ...WRONG.map(([query, variables]) => [query, variables] as const),
  ['query A { __typename } query B { __typename }', {}] as const,
  [
    `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: events(first: 1) { totalCount }`).join(' ')} }`,
    {},
  ] as const,
])('%s is wrong with status 200 for plain JSON, with 400 otherwise', async (query, variables) => {
  expect((await post(query, variables)).status).toBe(200);
  expect((await post(query, variables, 'application/graphql-response+json')).status).toBe(400);
});
