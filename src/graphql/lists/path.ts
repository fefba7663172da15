/** The shortest chains of actors between two that are near each other, as one statement. */
import { type SQL, sql } from 'drizzle-orm';
import { actors } from '../../../schema/tables/index.ts';
import type { ListRequest } from '../load/reader.ts';
import { all } from '../load/sql.ts';
import { actorRows } from '../refs.ts';

/** How many actors either end of a path may mean. */
export const MAX_ENDS = 50;
/** An end that takes part more often, or meets more, is a hub: what lies around it is searched a hop at a time. */
const BUSY = 1_000;
/** The longest chains that are found here; longer ones too are searched a hop at a time. */
const NEAR = 3;

export interface NearPaths {
  /** The ids of the ends, as subqueries. */
  readonly from: SQL;
  readonly to: SQL;
  readonly steps: number;
  readonly limit: number;
  /** A condition on `mine.event_id`: only by such events. */
  readonly such: SQL | null;
}

/**
 * Rows with `actors`, the ids of a chain, and `place`, its place among the strongest; every row has `told`, which is false
 * where the chains are to be found another way. One row without actors says that there are none, or that they aren't told.
 *
 * Both ends are gone out from at once. How much lies around them is unknown to Postgres, whose statement is the same for all:
 * arrays of nodes make it expect ten, and look up what hangs on them.
 */
export function nearPaths({ from, to, steps, limit, such }: NearPaths): SQL {
  const ids = (end: SQL): SQL =>
    sql`array(select ends.id from ${end} ends(id) limit ${number(MAX_ENDS + 1)})`;
  const { own, direct, links, around, middle } = such === null ? counted(steps) : through(such, steps);
  const best = sql.raw('strength desc nulls first, nodes');
  return sql`
  with ends as materialized (select *, greatest(cardinality(first), cardinality(last)) <= ${number(MAX_ENDS)} as few
    from (select ${ids(from)} as first, ${ids(to)} as last) ends),
  own_1 as materialized (${own('first')}),
  own_2 as materialized (${own('last')}),
  close as materialized (select where (select count(*) from own_1) <= ${number(BUSY)} and (select count(*) from own_2) <= ${number(BUSY)}),
  direct as materialized (${direct}),
  links_1 as materialized (${links(1)}),
  links_2 as materialized (${links(2)}),
  common as materialized (select distinct far from links_1 where (far in (select far from links_2)) is true),
  around_1 as materialized (${around(1)}),
  around_2 as materialized (${around(2)}),
  middle as materialized (${middle}),
  found as materialized (
    select array[node] as nodes, null::bigint as strength from ends, unnest(first) node where few and node = any(last)
    union all
    select array[near, far], weight from direct
    union all
    select array[a.near, a.far, b.near], least(a.weight, b.weight) from around_1 a join around_2 b on b.far = a.far
    union all
    select array[a.near, a.far, b.far, b.near], least(a.weight, m.weight, b.weight)
    from middle m join around_1 a on a.far = m.near join around_2 b on b.far = m.far)
  select told, nodes as actors, place from (select few and exists (select from close) and (${sql.raw(String(steps <= NEAR))}
      or exists (select from found) or not exists (select from own_1) or not exists (select from own_2)) as told from ends) asked
    left join (select nodes, row_number() over (order by ${best}) as place
      from (select * from found order by ${best} limit ${number(limit)}) best) chosen on true`;
}

// Numbers are part of the statement: for a limit that it is handed later Postgres expects a tenth of all there is.
const number = (value: number): SQL => sql.raw(String(value));
const atLeast = (steps: number, length: number): SQL => sql.raw(String(steps >= length));
// Not a join: the set is looked up in, however large it is.
const isCommon = sql`(far in (select far from common)) is true`;
/** The nodes in the middle of the longest chains, from one end. */
const outFrom = (steps: number): SQL =>
  sql`unnest(array(select distinct far from around_1 where ${atLeast(steps, 3)} and not exists (select from common))) one(node)`;

/** The parts of the statement that say who meets whom. */
interface Parts {
  /** What hangs on an end, up to so much. */
  readonly own: (end: 'first' | 'last') => SQL;
  readonly direct: SQL;
  /** Who is next to an end, with as many rows as there are ways. */
  readonly links: (side: 1 | 2) => SQL;
  readonly around: (side: 1 | 2) => SQL;
  readonly middle: SQL;
}

/** By whatever events: who meets whom is at hand. */
const counted = (steps: number): Parts => ({
  own: (end) => sql`
    select mine.actor_id as near, mine.other_id as far, mine.event_count::bigint as weight
    from ends cross join lateral unnest(${sql.raw(end)}) near(node)
    join neighbours mine on mine.actor_id = near.node
    where few and not first && last limit ${number(BUSY + 1)}`,
  direct: sql`
    select near, far, weight from own_1 where exists (select from close) and far = any((select last from ends)::uuid[])`,
  links: (side) => sql`
    select near, far, weight from own_${number(side)}
    where ${atLeast(steps, 2)} and exists (select from close) and not exists (select from direct)`,
  around: (side) => sql`
    select near, far, weight from links_${number(side)} where not exists (select from common) or ${isCommon}`,
  middle: sql`
    select met.actor_id as near, met.other_id as far, met.event_count::bigint as weight
    from ${outFrom(steps)} join neighbours met on met.actor_id = one.node
    where (met.other_id in (select far from around_2)) is true`,
});

/** By such events only. */
const through = (such: SQL, steps: number): Parts => ({
  own: (end) => sql`
    select mine.actor_id, mine.event_id from ends cross join lateral unnest(${sql.raw(end)}) near(node)
    join participations mine on mine.actor_id = near.node
    where ${all(sql`few and not first && last`, such)} limit ${number(BUSY + 1)}`,
  direct: sql`
    select mine.actor_id as near, other.actor_id as far, count(distinct mine.event_id) as weight
    from own_1 mine join own_2 other on other.event_id = mine.event_id where exists (select from close) group by 1, 2`,
  links: (side) => sql`
    select mine.actor_id as near, other.actor_id as far, mine.event_id from own_${number(side)} mine
    join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id
    where ${atLeast(steps, 2)} and exists (select from close) and not exists (select from direct)`,
  around: (side) => sql`
    select near, far, count(distinct event_id) as weight from links_${number(side)}
    where not exists (select from common) or ${isCommon} group by near, far`,
  middle: sql`
    select mine.actor_id as near, other.actor_id as far, count(distinct mine.event_id) as weight
    from ${outFrom(steps)} join participations mine on mine.actor_id = one.node
    cross join unnest(array(select distinct far from around_2)) two(node)
    join participations other on other.actor_id = two.node and other.event_id = mine.event_id
    where ${all(such)} group by 1, 2`,
});

/** The actors of a path, whose array of ids is the list's parent. */
export const actorsOnPath: ListRequest<unknown> = {
  rows: actorRows,
  where: (path) => sql`${actors.id} = any(${path})`,
  order: {
    name: 'paths.actors',
    keys: [{ value: sql`array_position(parent.k0, ${actors.id})`, type: 'integer', descending: false }],
  },
};

/** Two after two of them. */
export const stepsOfPath = (filter: unknown): ListRequest<unknown> => ({
  rows: {
    table: sql`(select n, parent.k0[n] as from_id, parent.k0[n + 1] as to_id
      from generate_series(1, cardinality(parent.k0) - 1) n) step`,
    key: [],
    alias: 'step',
    columns: { from: sql.raw('step.from_id'), to: sql.raw('step.to_id') },
    given: { filter },
    json: sql`json_build_object('from', step.from_id, 'to', step.to_id)`,
  },
  order: { name: 'paths.steps', keys: [{ value: sql.raw('step.n'), type: 'integer', descending: false }] },
});

/** Those of a table of paths with `actors` and `place`. */
export const pathsIn = (table: SQL, filter: unknown): ListRequest<unknown> => ({
  rows: {
    table: sql`(select actors, place from ${table} where actors is not null) path`,
    key: [],
    alias: 'path',
    columns: { actors: sql.raw('path.actors') },
    given: { filter },
    json: sql`json_build_object('actors', path.actors)`,
  },
  order: { name: 'paths', keys: [{ value: sql.raw('path.place'), type: 'integer', descending: false }] },
});
