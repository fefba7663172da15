import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentGraph, EntityRecord } from '../../schema/document-graph.ts';
import type { Registry } from '../../schema/registry.ts';
import { exportGraph } from '../support/export-graph.ts';
import { numbers } from '../support/numbers.ts';
import { createTestStore, NO_SOURCE, readGraph, type TestStore } from '../support/test-store.ts';
import { smallGraph } from './small-graph.ts';

const PLAIN = 'قصف الجيش حلب.\nوقال مصدر إن ثلاثة قتلوا.';
const LINKS: readonly Partial<EntityRecord['link']>[] = [
  { status: 'NEW' },
  { status: 'LINKED', registry: 'force/sy-army' },
  { status: 'LINKED', registry: 'listed/army' },
  { status: 'AMBIGUOUS', candidates: ['a', 'b'] },
];

/** Documents that share actors and places, told with different names, days and links; two readings of each. */
const DOCUMENTS: readonly (readonly DocumentGraph[])[] = [
  ...['seed', 'own-1-ar', 'own-1-en'].map((name) => {
    const graph = readGraph(name);
    return [graph, { ...graph, events: graph.events.slice(1).filter(({ same }) => same !== 'v1') }];
  }),
  ...LINKS.flatMap((link, n) =>
    [0, 1].map((m) => {
      const published = m === 0 ? `2024-0${n + 1}-01` : n % 2 === 0 ? null : `2023-0${n + 1}-01`;
      const graph = smallGraph(`${PLAIN} ${n} ${m}`, published);
      const reading = (spelling: string, english: string | null): DocumentGraph => ({
        ...graph,
        entities: graph.entities.map((entity) => ({
          ...entity,
          names: { ar: entity.type === 'ACTOR' ? spelling : entity.names.ar, en: english },
          country: m === 0 ? 'SY' : null,
          link: { rule: 'test', confidence: 0.5, status: 'NEW', ...(entity.type === 'ACTOR' ? link : {}) },
        })),
      });
      return [reading(m === 0 ? 'الجيش' : 'الجيـش', null), reading('الجَيش', `Army ${m}`)];
    }),
  ),
];

const registry = (version: number): Registry => ({
  hash: `version ${version}`,
  actors: () =>
    version === 0
      ? []
      : [
          {
            id: 'listed/army',
            kind: 'SECURITY_FORCE',
            country: 'SY',
            wikidata: `Q${version}`,
            ar: ['الجيش السوري'],
            en: [`Army ${version}`],
            roles: [],
          },
        ],
  places: () => [],
});

let store: TestStore;
let fresh: TestStore;
beforeAll(async () => {
  [store, fresh] = await Promise.all([createTestStore(), createTestStore()]);
});
afterAll(() => Promise.all([store.close(), fresh.close()]));

async function graphOf(held: ReadonlyMap<number, DocumentGraph>, version: number): Promise<string> {
  await fresh.loadGazetteer(registry(version));
  const ids: string[] = [];
  for (const graph of held.values()) ids.push((await fresh.ingestDocument(graph, NO_SOURCE)).documentId);
  const text = await exportGraph(fresh.sql);
  for (const id of ids) await fresh.withdrawDocument(id);
  return text;
}

test.each([1, 2, 3])('whatever happened before, the graph is that of its documents (%i)', async (seed) => {
  const random = numbers(seed);
  const next = (below: number): number => random.next().value % below;
  const held = new Map<number, DocumentGraph>();
  const ids = new Map<number, string>();
  let version = 0;
  for (let step = 1; step <= 60; step++) {
    const at = next(DOCUMENTS.length);
    const graph = DOCUMENTS[at]?.[next(2)];
    const id = ids.get(at);
    if (step % 15 === 0) {
      version = next(3);
      await store.loadGazetteer(registry(version));
    } else if (id !== undefined && next(3) === 0) {
      await store.withdrawDocument(id);
      held.delete(at);
      ids.delete(at);
    } else if (graph !== undefined) {
      ids.set(at, (await store.ingestDocument(graph, NO_SOURCE)).documentId);
      // Stored last, so the first one in the order that it is compared with.
      held.delete(at);
      held.set(at, graph);
    }
    if (step % 12 === 0) {
      const backwards = new Map([...held].reverse());
      const [here, there] = [await exportGraph(store.sql), await graphOf(backwards, version)].map((text) =>
        text.split('\n'),
      );
      expect(here?.filter((row) => !there?.includes(row))).toEqual([]);
      expect(here).toEqual(there);
    }
  }
  for (const id of ids.values()) await store.withdrawDocument(id);
  await store.loadGazetteer(registry(0));
  expect(await exportGraph(store.sql)).toBe('');
});
