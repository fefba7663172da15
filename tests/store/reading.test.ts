import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, NO_SOURCE, readGraph, type TestStore } from '../support/test-store.ts';

const SEED = readGraph('seed');
const COUNTS = {
  sentences: SEED.sentences.length,
  actors: SEED.entities.filter(({ type }) => type === 'ACTOR').length,
  places: SEED.entities.filter(({ type }) => type === 'PLACE').length,
  events: SEED.events.length,
  statements: SEED.statements.length,
};

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());

const find = (reader: string, head = SEED.document, source = NO_SOURCE) =>
  store.findReading(head, source, reader);

test('a document that the same reader has read is found with how much it says', async () => {
  expect(await find('one')).toBeNull();
  await store.ingestDocument(SEED, NO_SOURCE, 'one');
  expect(await find('one')).toEqual(COUNTS);
});

test('it has to be read again by another reader, and when its text or its metadata have changed', async () => {
  expect(await find('two')).toBeNull();
  expect(await find('one', { ...SEED.document, text: `${SEED.document.text}.` })).toBeNull();
  expect(await find('one', { ...SEED.document, published: '2022-05-13' })).toBeNull();
  expect(await find('one', { ...SEED.document, publisher: 'other' })).toBeNull();
  expect(await find('one', SEED.document, { ...NO_SOURCE, url: 'https://example.org' })).toBeNull();
});

test('a reader that reads the same from it changes nothing but need not read it again', async () => {
  const before = await exportGraph(store.sql);
  expect(await store.ingestDocument(SEED, NO_SOURCE, 'two')).toMatchObject({ taken: 'unchanged' });
  expect(await exportGraph(store.sql)).toBe(before);
  expect(await find('two')).toEqual(COUNTS);
});

test('what was stored by nobody in particular is read again', async () => {
  const graph = readGraph('own-1-en');
  await store.ingestDocument(graph, NO_SOURCE);
  expect(await find('one', graph.document)).toBeNull();
});
