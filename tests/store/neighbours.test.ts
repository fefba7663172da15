/** The counts of who meets whom are what the participations say, whatever happened to the graph. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, NO_SOURCE, readGraph, type TestStore, withdrawAll } from '../support/test-store.ts';

const GRAPHS = ['own-1-ar', 'own-1-en', 'own-4-ar', 'seed'].map(readGraph);

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());

/** Where the counts differ from what is counted anew. */
const wrong = () => store.sql`
  with counted as (
    select mine.actor_id, other.actor_id as other_id, count(distinct mine.event_id)::integer as event_count,
      min(nullif(mine.event_date, '0001-01-01')) as first_on, max(nullif(mine.event_date, '0001-01-01')) as last_on
    from participations mine
    join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id group by 1, 2)
  (select 'too much' as what, * from (table neighbours except table counted) more)
  union all (select 'missing' as what, * from (table counted except table neighbours) less)`;

const met = async (): Promise<number> =>
  Number((await store.sql`select sum(event_count) as n from neighbours`)[0]?.['n']);

test('as documents come and go, and are read anew', async () => {
  const seen: number[] = [];
  for (const graph of GRAPHS) {
    await store.ingestDocument(graph, NO_SOURCE);
    expect(await wrong()).toEqual([]);
    seen.push(await met());
  }
  expect(seen.at(-1)).toBeGreaterThan(20);
  const all = await exportGraph(store.sql);
  const [first] = GRAPHS;
  if (first === undefined) throw new Error('no document');
  // Read anew, it tells less, and of another day.
  const less = {
    ...first,
    events: first.events.map((event, at) =>
      at % 2 === 0 ? { ...event, participants: [] } : { ...event, time: null },
    ),
  };
  await store.ingestDocument(less, NO_SOURCE);
  expect(await wrong()).toEqual([]);
  expect(await met()).toBeLessThan(seen.at(-1) ?? 0);
  await store.ingestDocument(first, NO_SOURCE);
  expect(await wrong()).toEqual([]);
  expect(await exportGraph(store.sql)).toBe(all);
  const [some] = await store.sql<{ id: string }[]>`select id from documents`;
  await store.withdrawDocument(some?.id ?? '');
  expect(await wrong()).toEqual([]);
  await withdrawAll(store);
  expect(await store.sql`table neighbours`).toEqual([]);
});

test('of documents that are stored together', async () => {
  const outcomes = await store.ingestDocuments(GRAPHS.map((graph) => ({ graph, source: NO_SOURCE })));
  expect(outcomes.map((outcome) => 'taken' in outcome && outcome.taken)).toEqual(GRAPHS.map(() => 'new'));
  expect(await wrong()).toEqual([]);
});
