import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import * as beings from '../resolve/beings.ts';
import { registryOf } from '../resolve/registry.ts';
import { graphOf, type Told } from '../resolve/story.ts';
import { exportGraph } from '../support/export-graph.ts';
import { orders } from '../support/orders.ts';
import { createTestStore, ingestAll, NO_SOURCE, type TestStore, withdrawAll } from '../support/test-store.ts';

const { ISLAMIC_STATE, COALITION, BLINKEN, LAVROV, SYRIA, ALEPPO, ALEPPO_GOVERNORATE, PARENTS } = beings;
const DAY = '2024-03-12';
const BOMBING: Told = {
  type: 'ASSAULT',
  mode: 'explosives',
  on: DAY,
  agents: [ISLAMIC_STATE],
  places: [ALEPPO],
};
const MEETING: Told = { type: 'CONSULT', on: DAY, parties: [BLINKEN, LAVROV] };

const paper = (
  publisher: string,
  events: readonly Told[],
  language: 'ar' | 'en' = 'ar',
  published = '2024-03-13',
) => graphOf({ publisher, language, published, events });

const FIRST = paper('Arabic paper', [{ ...BOMBING, counts: { KILLED: 12 } }, MEETING]);
const SECOND = paper('English paper', [{ ...BOMBING, counts: { KILLED: [10] } }], 'en', '2024-03-14');
/** Joins FIRST with FAR, of which the numbers exclude each other. */
const BETWEEN = paper('Between', [{ ...BOMBING, places: [ALEPPO_GOVERNORATE] }]);
const FAR = paper('Far', [
  { ...BOMBING, counts: { KILLED: 55 } },
  { ...MEETING, modality: 'PLANNED' },
]);
const DENIAL = paper(
  'Denial',
  [
    { ...BOMBING, modality: 'DENIED' },
    { ...MEETING, places: [SYRIA] },
  ],
  'en',
);
const NEXT_DAY = paper('Next day', [
  { ...BOMBING, on: '2024-03-13' },
  { ...BOMBING, agents: [COALITION] },
]);
const ALL = [FIRST, SECOND, BETWEEN, FAR, DENIAL, NEXT_DAY];

let store: TestStore;
let other: TestStore;
beforeAll(async () => {
  [store, other] = await Promise.all([createTestStore(), createTestStore()]);
  for (const one of [store, other]) await one.loadGazetteer(registryOf('real', PARENTS));
});
afterAll(() => Promise.all([store.close(), other.close()]));
beforeEach(() => Promise.all([store, other].map(withdrawAll)));

const ingest = async (graph: DocumentGraph) => (await store.ingestDocument(graph, NO_SOURCE)).documentId;

/** For each event of this type, the papers that tell it. */
async function eventsOf(type: string): Promise<string[][]> {
  const rows = await store.sql<{ papers: string[] }[]>`
    select array_agg(d.name order by d.name) as papers from events e join reports r on r.event_id = e.id
    join documents d on d.id = r.document_id where e.type = ${type} group by e.id order by 1`;
  return rows.map(({ papers }) => papers);
}

describe('an event', () => {
  test('is one when two languages tell it, with a report from each and both numbers', async () => {
    await ingestAll(store, [FIRST, SECOND]);
    expect(await eventsOf('ASSAULT')).toEqual([['Arabic paper', 'English paper']]);
    const [event] = await store.db.query.events.findMany({
      where: { type: 'ASSAULT' },
      with: {
        reports: { with: { quantities: true, document: true } },
        participations: true,
        eventPlaces: true,
      },
    });
    expect(event).toMatchObject({ reportCount: 2, country: 'SY', happenedFrom: DAY });
    expect(event?.participations).toHaveLength(1);
    expect(event?.eventPlaces).toHaveLength(1);
    expect(
      event?.reports.flatMap(({ quantities }) => quantities.map(({ low, value }) => low ?? value)).sort(),
    ).toEqual([10, 12]);
    const matches = await store.sql`select rule, score from telling_matches`;
    expect(matches).toEqual([{ rule: 'same/day+city+agent+killed+mode', score: expect.any(Number) }]);
  });

  test('stays apart from what was planned, from another day and from what another did', async () => {
    await ingestAll(store, [FIRST, FAR, NEXT_DAY]);
    expect(await eventsOf('CONSULT')).toEqual([['Arabic paper'], ['Far']]);
    expect(await eventsOf('ASSAULT')).toEqual([['Arabic paper'], ['Far'], ['Next day'], ['Next day']]);
  });

  test('holds a claim and its denial', async () => {
    await ingestAll(store, [FIRST, DENIAL]);
    expect(await eventsOf('ASSAULT')).toEqual([['Arabic paper', 'Denial']]);
    const [event] = await store.db.query.events.findMany({
      where: { type: 'ASSAULT' },
      with: { reports: true },
    });
    expect(event?.modality).toBe('ACTUAL');
    expect(event?.reports.map(({ modality }) => modality).sort()).toEqual(['ACTUAL', 'DENIED']);
  });

  test('does not join through a third what excludes each other', async () => {
    await ingestAll(store, [FIRST, BETWEEN, FAR]);
    const papers = await eventsOf('ASSAULT');
    expect(papers).toHaveLength(2);
    for (const told of papers) expect(told).not.toEqual(expect.arrayContaining(['Arabic paper', 'Far']));
  });

  test('parts again when the document goes that joined it', async () => {
    await ingestAll(store, [FIRST, SECOND, DENIAL]);
    const without = await exportGraph(store.sql);
    const id = await ingest(BETWEEN);
    expect(await exportGraph(store.sql)).not.toBe(without);
    await store.withdrawDocument(id);
    expect(await exportGraph(store.sql)).toBe(without);
  });

  test('has the least id of its tellings, and that of each leads to it', async () => {
    await ingestAll(store, [FIRST, SECOND, DENIAL]);
    const rows = await store.sql<{ id: string; eventId: string }[]>`
      select t.id, t.event_id as "eventId" from tellings t join events e on e.id = t.event_id where e.type = 'ASSAULT' order by t.id`;
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(({ eventId }) => eventId))).toEqual(new Set([rows[0]?.id]));
  });
});

describe('the graph', () => {
  test('is the same whatever the order of ingest', async () => {
    const graphs = [FIRST, BETWEEN, FAR, DENIAL];
    await ingestAll(store, graphs);
    const expected = await exportGraph(store.sql);
    for (const order of orders(graphs)) {
      await withdrawAll(store);
      await ingestAll(store, order);
      expect(await exportGraph(store.sql)).toBe(expected);
    }
  }, 60_000);

  test('of any documents is what it would be had the others never been there', async () => {
    for (let subset = 0; subset < 1 << ALL.length; subset += 7) {
      const kept = ALL.filter((_, at) => (subset >> at) & 1);
      const ids = await ingestAll(store, ALL);
      for (const [at, id] of ids.entries()) if (((subset >> at) & 1) === 0) await store.withdrawDocument(id);
      await ingestAll(other, kept.toReversed());
      expect(await exportGraph(store.sql)).toBe(await exportGraph(other.sql));
      await Promise.all([store, other].map(withdrawAll));
    }
  }, 60_000);

  test('is the same when many that tell it are stored together', async () => {
    const papers = Array.from({ length: 13 }, (_, at) => paper(`Paper ${at}`, [BOMBING]));
    const matches = async () =>
      JSON.stringify(
        await store.sql`select telling_id, other_id, score, rule from telling_matches order by 1, 2`,
      );
    await ingestAll(store, papers);
    const [graph, matched] = [await exportGraph(store.sql), await matches()];
    expect(JSON.parse(matched)).toHaveLength((13 * 12) / 2);
    await withdrawAll(store);
    const given = papers.map((graph) => ({ graph, source: NO_SOURCE }));
    expect((await store.ingestDocuments(given)).every((one) => !('error' in one))).toBe(true);
    expect(await exportGraph(store.sql)).toBe(graph);
    expect(await matches()).toBe(matched);
  });

  test('is the same when documents are stored at the same time', async () => {
    await ingestAll(other, ALL);
    const expected = await exportGraph(other.sql);
    for (let round = 0; round < 6; round++) {
      await Promise.all([...ALL, ...ALL].map((graph) => ingest(graph)));
      expect(await exportGraph(store.sql)).toBe(expected);
      await Promise.all(ALL.slice(0, 3).map(async (graph) => store.withdrawDocument(await ingest(graph))));
      await Promise.all(ALL.map((graph) => ingest(graph)));
      expect(await exportGraph(store.sql)).toBe(expected);
      await withdrawAll(store);
    }
  }, 60_000);

  test('is compared anew when another version of the software matched it', async () => {
    await ingestAll(store, ALL);
    const expected = await exportGraph(store.sql);
    await store.sql`delete from telling_matches`;
    await store.sql`update gazetteer_loads set hash = 'older'`;
    await store.loadGazetteer(registryOf('real', PARENTS));
    expect(await exportGraph(store.sql)).toBe(expected);
  });

  test('follows the registry when places come to lie elsewhere', async () => {
    await store.loadGazetteer(registryOf('scattered', {}));
    await ingestAll(store, [FIRST, BETWEEN]);
    expect(await eventsOf('ASSAULT')).toHaveLength(2);
    await store.loadGazetteer(registryOf('real', PARENTS));
    expect(await eventsOf('ASSAULT')).toEqual([['Arabic paper', 'Between']]);
    await ingestAll(other, [BETWEEN, FIRST]);
    expect(await exportGraph(store.sql)).toBe(await exportGraph(other.sql));
  });
});
