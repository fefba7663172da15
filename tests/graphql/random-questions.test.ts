import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { createTestGraph, type TestGraph } from './support/graph.ts';
import { Questions } from './support/random-questions.ts';

let graph: TestGraph;
let ids: readonly string[];
beforeAll(async () => {
  graph = await createTestGraph();
  const some = await graph.ask(`{
    actors(first: 3, filter: { events: {} }) { nodes { id mentions(first: 1) { nodes { id } } } }
    events(first: 3) { nodes { id reports(first: 1) { nodes { id statement { id } } } } }
    places(first: 3, filter: { events: {} }) { nodes { id } } documents(first: 2) { nodes { id } }
    sources(first: 2) { nodes { id } }
  }`);
  ids = [...JSON.stringify(some).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
});
afterAll(() => graph.close());

test.each([1, 2, 3, 4])(
  'whatever is asked is answered both ways alike, or refused with a code: %i',
  async (seed) => {
    const questions = new Questions(schema, ids, seed);
    let answered = 0;
    for (let n = 0; n < 60; n++) {
      const { query, variables } = questions.next();
      const asked = `${query} ${JSON.stringify(variables)}`;
      const errors = await graph.errors(query, variables);
      for (const { code, argument, allowed, message } of errors) {
        expect(code, `${message}: ${asked}`).toEqual(expect.stringMatching(/^[A-Z_]+$/));
        expect([argument, allowed], asked).toEqual([expect.any(String), expect.any(String)]);
      }
      if (errors.length > 0) continue;
      await graph.ask(query, variables);
      answered++;
    }
    expect(answered).toBeGreaterThan(12);
  },
);
