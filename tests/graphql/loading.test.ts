import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExamples } from '../../src/graphql/examples.ts';
import { Batch, CachedBatch } from '../../src/graphql/load/batch.ts';
import { createTestGraph, type TestGraph } from './support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(() => graph.close());

const DEEP = `query ($size: Int!) { events(first: $size) { totalCount nodes {
  places(first: $size) { nodes { name parent { name } ancestors { name } } }
  participations(first: $size) { totalCount nodes { name actor { names(first: $size) { nodes { text } } events(first: $size) { totalCount } } arguments(first: $size) { nodes { name } } } }
  sources { nodes { name actor { name } } }
  reports { nodes { evidence { before after document { title publisher { name } } } quantities { value }
    arguments { name evidence { before } } attribution { source { name } statement { content } } statement { source { name } } } } } } }`;

describe('the number of SQL statements', () => {
  test('is bounded by the query, not by how much it finds', async () => {
    for (const size of [1, 5, 20, 100])
      expect(await graph.statements(DEEP, { size })).toBeLessThanOrEqual(30);
    const places =
      '{ events(first: $size) { nodes { places { nodes { name } } reports { nodes { document { title } } } } } }';
    const few = await graph.statements(places.replace('$size', '10'));
    const many = await graph.statements(places.replace('$size', '100'));
    expect(many).toBe(few);
    expect(many).toBe(4);
  });

  test('is one for a page, and one more for the total where that is asked for', async () => {
    expect(await graph.statements('{ events { nodes { type } } }')).toBe(1);
    expect(
      await graph.statements('{ events { nodes { type } edges { cursor } pageInfo { endCursor } } }'),
    ).toBe(1);
    expect(await graph.statements('{ events { nodes { type } totalCount } }')).toBe(2);
    expect(await graph.statements('{ events { totalCount } }')).toBe(1);
    expect(await graph.statements('{ documents { nodes { events { totalCount nodes { type } } } } }')).toBe(
      3,
    );
  });

  test('is one for the same thing asked for twice', async () => {
    expect(
      await graph.statements(
        '{ mentions(first: 50) { nodes { evidence { document { title } sentence { text } } } } }',
      ),
    ).toBe(3);
    expect(await graph.statements('{ __typename ontology { roles { labelAr } } }')).toBe(0);
  });

  const questions = loadExamples().filter(({ query }) => /^query /m.test(query));
  test.each(questions.map(({ name, query }) => [name, query] as const))(
    'of %s stays below forty',
    async (_, query) => {
      expect(await graph.statements(query)).toBeLessThan(40);
    },
  );
});

describe('a batch', () => {
  test('loads with one call what is asked for together, in the order asked', async () => {
    const calls: string[][] = [];
    const batch = new Batch<string, string>(async (keys) => {
      calls.push([...keys]);
      return keys.map((key) => key.toUpperCase());
    });
    expect(await Promise.all([batch.load('a'), batch.load('b'), batch.load('a')])).toEqual(['A', 'B', 'A']);
    expect(await batch.load('c')).toBe('C');
    expect(calls).toEqual([['a', 'b', 'a'], ['c']]);
  });

  test('remembers where told so', async () => {
    let calls = 0;
    const batch = new CachedBatch(async (keys) => {
      calls += keys.length;
      return keys;
    });
    await Promise.all([batch.load('a'), batch.load('a')]);
    await batch.load('a');
    expect(calls).toBe(1);
  });

  test('fails all who wait when loading fails, or gives too little', async () => {
    const failing = new Batch<string, string>(() => Promise.reject(new Error('no')));
    const results = await Promise.allSettled([failing.load('a'), failing.load('b')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const short = new Batch<string, string>(async () => []);
    await expect(short.load('a')).rejects.toThrow('1 keys gave 0');
  });
});
