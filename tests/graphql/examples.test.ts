import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Example, loadExamples } from '../../src/graphql/examples.ts';
import { schema } from '../../src/graphql/schema.ts';
import { type Answer, createTestGraph, type TestGraph } from './support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(() => graph.close());

const EXAMPLES = loadExamples();
/** What is told as it comes is tried in tests/graphql/graphiql.test.ts. */
const isQuery = ({ query }: Example): boolean => /^query /m.test(query);

/** Every list on the way down has something in it, as far as the first of each goes; the deepest value found. */
function answered(value: Answer): boolean {
  if (Array.isArray(value)) return value.some(answered);
  if (value !== null && typeof value === 'object')
    return Object.values(value).every((field) => field !== undefined);
  return value !== null;
}

/** The first list on the way down. */
const listIn = (value: Answer): Answer =>
  Array.isArray(value) || value === null || typeof value !== 'object'
    ? value
    : Object.values(value).map(listIn).find(Array.isArray);

describe('the questions that GraphiQL opens with', () => {
  test('are at least eight, in English and in Arabic', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(8);
    const arabic = EXAMPLES.filter(({ query }) => /^#.*\p{Script=Arabic}{2}/mu.test(query));
    expect(arabic.length).toBeGreaterThanOrEqual(4);
    expect(EXAMPLES[0]?.query).toContain('query WhoDidWhat');
  });

  test.each(EXAMPLES.map((example) => [example.name, example] as const))('%s is valid', (_, { query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test.each(EXAMPLES.filter(isQuery).map((example) => [example.name, example] as const))(
    '%s has an answer',
    async (_, { query, variables }) => {
      const data = await graph.ask(query, variables === null ? {} : JSON.parse(variables));
      const lists = Object.values<Answer>(data).map(listIn);
      for (const list of lists) {
        expect(list.length).toBeGreaterThan(0);
        expect(answered(list)).toBe(true);
      }
    },
  );

  test('the first says who did what, where, when, and who says so', async () => {
    const data = await graph.ask(EXAMPLES[0]?.query ?? '');
    const [document] = data.documents.nodes;
    expect(document.publisher.name).toBe('سكاي نيوز عربية');
    const attack = document.events.nodes.find((event: Answer) => event.places.nodes[0]?.name === 'إفريقيا');
    expect(attack.participations.nodes).toEqual([{ role: 'AGENT', name: 'داعش' }]);
    const [report] = attack.reports.nodes;
    expect(report.attribution.map(({ source }: Answer) => source.name)).toEqual([
      'مجلس الأمن الدولي',
      'جاسم محمد',
      'سكاي نيوز عربية',
    ]);
    expect(report.evidence.sentence.text).toContain(report.evidence.quote);
  });
});
