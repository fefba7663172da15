import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import { SYRIA } from '../resolve/beings.ts';
import { graphOf } from '../resolve/story.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, ingestAll, NO_SOURCE, type TestStore, withdrawAll } from '../support/test-store.ts';

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());
beforeEach(() => withdrawAll(store));

const paper = (publisher: string, published = '2024-03-13', killed = 12): DocumentGraph =>
  graphOf({
    publisher,
    published,
    events: [{ type: 'ASSAULT', on: '2024-03-12', places: [SYRIA], counts: { KILLED: killed } }],
  });
const PAPERS = [paper('One'), paper('Two', '2024-03-15'), paper('Three', '2024-03-11', 90)];
const given = (graphs: readonly DocumentGraph[]) => graphs.map((graph) => ({ graph, source: NO_SOURCE }));
const takenOf = async (graphs: readonly DocumentGraph[]) =>
  (await store.ingestDocuments(given(graphs))).map((outcome) =>
    'error' in outcome ? String(outcome.error) : outcome.taken,
  );

test('documents stored together make the graph that they make one by one, in any order', async () => {
  await ingestAll(store, PAPERS);
  const expected = await exportGraph(store.sql);
  for (const order of [PAPERS, PAPERS.toReversed()]) {
    await withdrawAll(store);
    expect(await takenOf(order)).toEqual(['new', 'new', 'new']);
    expect(await exportGraph(store.sql)).toBe(expected);
  }
});

test('each is told how it was taken: new, there already, twice among them, read anew', async () => {
  const [one, two, three] = PAPERS;
  if (one === undefined || two === undefined || three === undefined) throw new Error('three papers');
  await ingestAll(store, [one]);
  const again = { ...two, document: { ...two.document, published: '2024-03-20' } };
  expect(await takenOf([one, two, again, three, three])).toEqual([
    'unchanged',
    'new',
    'replaced',
    'new',
    'unchanged',
  ]);
});

test('one that cannot be stored is refused by itself, and the others are stored', async () => {
  const [one, two] = PAPERS;
  if (one === undefined || two === undefined) throw new Error('two papers');
  const misplaced = {
    ...paper('Bad'),
    sentences: paper('Bad').sentences.map((sentence) => ({ ...sentence, end: sentence.end + 500 })),
  };
  const nul = { ...paper('NUL'), document: { ...paper('NUL').document, title: 'a\u0000b' } };
  const taken = await takenOf([one, misplaced, nul, two]);
  expect(taken[0]).toBe('new');
  expect(taken[1]).toContain('nothing was stored');
  expect(taken[2]).toContain('NUL character');
  expect(taken[3]).toBe('new');
});

test('together in two processes at once, each is stored once', async () => {
  const both = await Promise.all([takenOf(PAPERS), takenOf(PAPERS.toReversed())]);
  expect(both.flat().sort()).toEqual(['new', 'new', 'new', 'unchanged', 'unchanged', 'unchanged']);
});
