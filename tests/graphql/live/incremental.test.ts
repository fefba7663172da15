import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Answerer } from '../../../src/graphql/plan/answer.ts';
import { schema } from '../../../src/graphql/schema.ts';
import type { RunningServer } from '../../../src/server.ts';
import type { Answer } from '../support/graph.ts';
import { listen } from '../support/listen.ts';
import { type ServedGraph, serveTestGraph } from '../support/served.ts';

let graph: ServedGraph;
let server: RunningServer;
beforeAll(async () => {
  graph = await serveTestGraph();
  ({ server } = graph);
});
afterAll(() => graph.close());

const WHOLE = '{ events(first: 3) { nodes { id type reports { nodes { confidence } } } totalCount } }';
const DEFERRED =
  '{ events(first: 3) { nodes { id type ... @defer(label: "reports") { reports { nodes { confidence } } } } ... @defer { totalCount } } }';
const STREAMED =
  '{ events(first: 3) { nodes @stream(initialCount: 1) { id type reports { nodes { confidence } } } totalCount } }';

const post = async (query: string, accept: string): Promise<Response> =>
  (await listen(server, query, {}, { accept })).response;

/** An answer put together from its pieces, as a client does. */
function assembled([first, ...pieces]: readonly Answer[]): Answer {
  const { data } = structuredClone(first);
  for (const { incremental } of pieces)
    for (const { path, data: more, items } of incremental ?? []) {
      const at = path
        .slice(0, items === undefined ? undefined : -1)
        .reduce((value: Answer, key: string | number) => value[key], data);
      if (items === undefined) Object.assign(at, more);
      else at.splice(path.at(-1), 0, ...items);
    }
  return data;
}

describe('an answer in pieces', () => {
  test.each([
    ['deferred', DEFERRED],
    ['streamed', STREAMED],
  ])('%s is the answer in one, the first piece without the rest', async (_, query) => {
    const whole = await graph.ask(WHOLE);
    const listening = await listen(server, query);
    const pieces = await listening.until(({ hasNext }) => hasNext === false);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces[0].data).not.toEqual(whole);
    expect(assembled(pieces)).toEqual(whole);
    expect(await listening.next()).toBeNull();
  });

  test('comes as parts to whoever takes those', async () => {
    for (const accept of ['multipart/mixed', 'multipart/mixed;deferSpec=20220824, application/json', '*/*']) {
      const response = await post(DEFERRED, accept);
      expect(response.headers.get('content-type')).toContain('multipart/mixed');
      const parts = (await response.text()).split('---').flatMap((part) => /^\{.*\}$/m.exec(part)?.[0] ?? []);
      expect(assembled(parts.map((part) => JSON.parse(part)))).toEqual(await graph.ask(WHOLE));
    }
  });

  test('comes in one to whoever takes JSON alone', async () => {
    for (const query of [DEFERRED, STREAMED])
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const response = await post(query, accept);
        expect([response.status, response.headers.get('content-type')]).toEqual([
          200,
          `${accept}; charset=utf-8`,
        ]);
        expect(await response.json()).toEqual({ data: await graph.ask(WHOLE) });
      }
  });

  test('is no single statement', async () => {
    const answerer = new Answerer(schema, graph.store);
    const answer = (query: string) => answerer.answer(JSON.stringify({ query }));
    expect(await answer(WHOLE)).not.toBeNull();
    for (const query of [
      DEFERRED,
      STREAMED,
      'subscription { eventAdded { cursor } }',
      '{ events { ...F @defer(if: false) } } fragment F on EventConnection { totalCount }',
    ])
      expect(await answer(query)).toBeNull();
  });

  test('may fail in a piece', async () => {
    const listening = await listen(
      server,
      '{ events(first: 1) { totalCount ... @defer { nodes { reports(first: 101) { totalCount } } } } }',
    );
    const pieces = await listening.until(({ hasNext }) => hasNext === false);
    expect(pieces[0].data.events.totalCount).toBeGreaterThan(0);
    expect(JSON.stringify(pieces)).toContain('PAGE_TOO_LARGE');
  });

  test('ends when the client goes, and costs no more than one', async () => {
    const listening = await listen(server, DEFERRED);
    listening.abort();
    const costly = await listen(
      server,
      '{ actors(first: 100) { nodes @stream { events(first: 100) { nodes { reports(first: 100) { nodes { id } } } } } } }',
    );
    expect(await costly.next()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
  });

  test('begins with nothing at least', async () => {
    const wrong = { errors: [{ extensions: { code: 'INVALID_ARGUMENT', argument: 'initialCount' } }] };
    const written = await listen(server, '{ events { nodes @stream(initialCount: -1) { id } } }');
    expect(await written.next()).toMatchObject(wrong);
    const query = 'query ($n: Int = -3) { events { nodes @stream(initialCount: $n) { id } } }';
    for (const variables of [{}, { n: -1 }])
      expect(await (await listen(server, query, variables)).next()).toMatchObject(wrong);
    const more = await (await listen(server, query, { n: 1000 })).next();
    expect(more.data.events.nodes.length).toBeGreaterThan(1);
  });

  test.each([
    [
      'two that are labelled alike',
      '{ events { ... @defer(label: "a") { totalCount } ... @defer(label: "a") { nodes { id } } } }',
    ],
    ['a stream of what is no list', '{ events @stream { totalCount } }'],
    [
      'a change of the graph in pieces',
      'mutation { ... @defer { withdrawDocument(input: { id: "x" }) { withdrawnDocumentId } } }',
    ],
  ])('is refused: %s', async (_, query) => {
    const listening = await listen(server, query);
    const { errors } = await listening.next();
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
