/** Paths as one statement finds them, where it tells, are those that are found a hop at a time: `ask` compares the two. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/ids.ts';
import { type Answer, createTestGraph, type TestGraph } from './support/graph.ts';

const ACTORS = 70;
const EVENTS = 160;
/** Takes part in more events than one statement looks at, in each with somebody who meets nobody else. */
const HUB = ACTORS;

const PATHS = `query ($from: ActorFilter!, $to: ActorFilter!, $steps: Int! = 4, $first: Int! = 10, $filter: EventFilter) {
  paths(from: $from, to: $to, maxSteps: $steps, first: $first, filter: $filter) {
    length actors { id name } steps { from { id } to { name } events { totalCount nodes { id } } } } }`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph([]);
  // Actors in a row, each of whom meets some of those near to it, the first ones more often; two or three to an event, some twice.
  await graph.store.sql.begin(async (tx) => {
    await tx.unsafe('set local session_replication_role = replica');
    await tx.unsafe(`create function pg_temp.some(seed bigint, below integer) returns integer language sql immutable
      as $$ select (hashint8extended(seed, 7) & 1073741823)::integer % below $$`);
    await tx.unsafe(`
      insert into actors (id, kind, name_en) select md5('a' || i)::uuid, 'PERSON'::actor_kind, 'Actor ' || i from generate_series(0, ${HUB}) i
        union all select md5('lonely' || i)::uuid, 'COMPANY', 'Lonely ' || i from generate_series(${EVENTS + 1}, ${EVENTS + 1100}) i;
      insert into events (id, type, modality, happened_on, report_count)
        select md5('e' || i)::uuid, (array['ASSAULT', 'AID', 'CONSULT'])[1 + i % 3]::event_type, 'ACTUAL', date '2024-01-01' + i, 1 from generate_series(0, ${EVENTS + 1100}) i;
      insert into participations (id, event_id, actor_id, role, event_date)
        select md5('p' || i || ',' || n)::uuid, md5('e' || i)::uuid,
          md5('a' || least(${ACTORS - 1}, pg_temp.some(i, 8) * pg_temp.some(i + 1000, 10) + pg_temp.some(i * 5 + n, 4)))::uuid,
          (array['AGENT', 'TARGET', 'PARTICIPANT'])[1 + n]::role, date '2024-01-01' + i
        from generate_series(0, ${EVENTS}) i, generate_series(0, 1 + i % 2) n;
      insert into participations (id, event_id, actor_id, role, event_date)
        select md5('h' || i)::uuid, md5('e' || i)::uuid, md5('a' || ${HUB})::uuid, 'AGENT', date '2024-01-01' + i from generate_series(${EVENTS - 3}, ${EVENTS + 1100}) i;
      insert into participations (id, event_id, actor_id, role, event_date)
        select md5('l' || i)::uuid, md5('e' || i)::uuid, md5('lonely' || i)::uuid, 'TARGET', date '2024-01-01' + i from generate_series(${EVENTS + 1}, ${EVENTS + 1100}) i;
      insert into neighbours (actor_id, other_id, event_count)
        select mine.actor_id, other.actor_id, count(distinct mine.event_id) from participations mine
        join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id group by 1, 2`);
  });
});
afterAll(() => graph.close());

const idOf = async (at: number): Promise<string> => {
  const [row] = await graph.store.sql<{ id: string }[]>`select md5('a' || ${at}::integer)::uuid::text as id`;
  return globalId('Actor', row?.id ?? '');
};
const ends = async (...at: number[]) => ({ ids: await Promise.all(at.map(idOf)) });

/** The length of the paths, null for none, and whether one statement told. */
async function lengthOf(variables: Record<string, unknown>): Promise<[number | null, boolean]> {
  const { paths } = await graph.ask(PATHS, variables);
  const lengths: number[] = paths.map(({ length }: Answer) => length);
  expect(new Set(lengths).size).toBeLessThanOrEqual(1);
  return [lengths[0] ?? null, await graph.planned(PATHS, variables)];
}

test('between any two, however far apart', async () => {
  const told = new Map<string, number>();
  for (let from = 0; from < ACTORS; from += 9)
    for (let to = 1; to < ACTORS; to += 4) {
      const [length, planned] = await lengthOf({ from: await ends(from), to: await ends(to) });
      const kind = `${length} ${planned}`;
      told.set(kind, (told.get(kind) ?? 0) + 1);
    }
  for (const kind of ['0 true', '1 true', '2 true', '3 true', '4 false', 'null true'])
    expect(told.get(kind), kind).toBeGreaterThan(1);
  for (const kind of ['1 false', '2 false', '3 false']) expect(told.get(kind), kind).toBeUndefined();
}, 90_000);

test('from several to several, few steps, few paths, such events only', async () => {
  for (let at = 0; at < 40; at++) {
    const from = await ends(at, (at * 7) % ACTORS, (at * 11 + 3) % ACTORS);
    const to = await ends((at * 13 + 40) % ACTORS, (at * 17 + 50) % ACTORS);
    const filter = [null, { types: ['ASSAULT', 'AID'] }, { from: '2024-02-01' }][at % 3];
    await lengthOf({ from, to, steps: 1 + (at % 5), first: 1 + (at % 4) * 6, filter });
  }
});

test('a hub is left to the search from the other end', async () => {
  const [length, planned] = await lengthOf({ from: await ends(HUB), to: await ends(1) });
  expect(length).not.toBeNull();
  expect(planned).toBe(false);
});

test('an end that means nobody, or too many', async () => {
  expect(await lengthOf({ from: { text: 'nobody' }, to: await ends(1) })).toEqual([null, true]);
  const all = { from: { kinds: ['PERSON'] }, to: await ends(1) };
  expect(await graph.planned(PATHS, all)).toBe(false);
  expect((await graph.errors(PATHS, all))[0]).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'from' });
});
