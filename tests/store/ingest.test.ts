import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import { exportGraph } from '../support/export-graph.ts';
import { orders } from '../support/orders.ts';
import { createTestStore, NO_SOURCE, readGraph, type TestStore, withdrawAll } from '../support/test-store.ts';

const NAMES = ['seed', 'own-1-ar', 'own-1-en', 'own-4-ar'];
const GRAPHS = NAMES.map(readGraph);
const [SEED] = GRAPHS as [DocumentGraph];

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());

const ingest = (graph: DocumentGraph) => store.ingestDocument(graph, NO_SOURCE);

describe('a document', () => {
  test('is stored with everything its graph says', async () => {
    const { documentId, taken } = await store.ingestDocument(SEED, {
      url: 'https://example.org/1',
      publishedInferred: true,
      publishedNote: 'from the meeting it reports',
    });
    expect(taken).toBe('new');
    const document = await store.db.query.documents.findFirst({
      where: { id: documentId },
      with: {
        publisher: true,
        sentences: true,
        mentions: true,
        statements: true,
        reports: { with: { arguments: true, quantities: true, event: true } },
      },
    });
    expect(document).toMatchObject({
      name: SEED.document.name,
      text: SEED.document.text,
      published: '2022-05-12',
      publishedInferred: true,
      url: 'https://example.org/1',
      publisher: { kind: 'OUTLET', name: SEED.document.publisher },
      extractor: expect.stringMatching(/^isnad \d/),
    });
    expect(document?.sentences).toHaveLength(SEED.sentences.length);
    expect(document?.mentions).toHaveLength(SEED.entities.flatMap(({ mentions }) => mentions).length);
    expect(document?.statements).toHaveLength(SEED.statements.length);
    expect(document?.reports).toHaveLength(SEED.events.length);
    for (const mention of document?.mentions ?? [])
      expect(SEED.document.text.slice(mention.start, mention.end)).toBe(mention.quote);
    await withdrawAll(store);
  });

  test('changes nothing when it is stored again', async () => {
    await ingest(SEED);
    const before = await exportGraph(store.sql);
    expect(await ingest(SEED)).toMatchObject({ taken: 'unchanged' });
    expect(await exportGraph(store.sql)).toBe(before);
    await withdrawAll(store);
  });

  test('is replaced by another reading of its text, with nothing left of the first', async () => {
    const half = { ...SEED, events: SEED.events.slice(0, 1), entities: SEED.entities };
    await ingest(SEED);
    const whole = await exportGraph(store.sql);
    expect(await ingest(half)).toMatchObject({ taken: 'replaced' });
    expect(await exportGraph(store.sql)).not.toBe(whole);
    expect(await ingest(SEED)).toMatchObject({ taken: 'replaced' });
    expect(await exportGraph(store.sql)).toBe(whole);
    await withdrawAll(store);
  });

  test('is another document when another publisher has the same text', async () => {
    const first = await ingest(SEED);
    const other = { ...SEED, document: { ...SEED.document, publisher: 'Another' } };
    const second = await ingest(other);
    expect(second.documentId).not.toBe(first.documentId);
    expect(second.taken).toBe('new');
    await withdrawAll(store);
  });

  test('leaves nothing behind when it is withdrawn, and what others support stays', async () => {
    const empty = await exportGraph(store.sql);
    expect(empty).toBe('');
    for (const graph of GRAPHS.slice(1)) await ingest(graph);
    const without = await exportGraph(store.sql);
    const { documentId } = await ingest(SEED);
    expect(await store.withdrawDocument(documentId)).toBe(true);
    expect(await exportGraph(store.sql)).toBe(without);
    expect(await store.withdrawDocument(documentId)).toBe(false);
    expect(await store.withdrawDocument('no id')).toBe(false);
    await withdrawAll(store);
    expect(await exportGraph(store.sql)).toBe('');
  });
});

describe('the graph', () => {
  test('is the same whatever the order of ingest', async () => {
    const exports = new Set<string>();
    for (const order of orders(GRAPHS)) {
      for (const graph of order) await ingest(graph);
      exports.add(await exportGraph(store.sql));
      await withdrawAll(store);
    }
    expect(exports.size).toBe(1);
  }, 90_000);

  test('is the same when documents are stored at the same time', async () => {
    for (const graph of GRAPHS) await ingest(graph);
    const oneByOne = await exportGraph(store.sql);
    await withdrawAll(store);
    for (let round = 0; round < 5; round++) {
      const taken = await Promise.all(
        [...GRAPHS, ...GRAPHS].map(async (graph) => (await ingest(graph)).taken),
      );
      expect(taken.filter((how) => how === 'new')).toHaveLength(GRAPHS.length);
      expect(await exportGraph(store.sql)).toBe(oneByOne);
      const ids = await store.sql<{ id: string }[]>`select id from documents`;
      await Promise.all(ids.map(({ id }) => store.withdrawDocument(id)));
      expect(await exportGraph(store.sql)).toBe('');
    }
  });
});
