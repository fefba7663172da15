/** Actors and places that were merged into others: their ids lead on, wherever clients give them. */
import { type SQL, sql } from 'drizzle-orm';
import type { actors, places } from '../../../schema/tables/index.ts';
import { equals, type KeyColumn } from './rows.ts';
import { list } from './sql.ts';

type Nodes = typeof actors | typeof places;

/** The id itself where it is there, or else that of the last that it was merged into, however often. */
const leadsTo = (nodes: Nodes, id: SQL): SQL =>
  sql`coalesce((select own.id from ${nodes} own where own.id = ${id}), merged_into(${id}))`;

/** The key of a node that is asked for by any id that leads to it; most are its own. */
export const byAnyId = (nodes: Nodes): readonly KeyColumn[] => [
  { type: 'uuid', is: (id) => sql`${nodes.id} = ${leadsTo(nodes, id)}`, mostly: equals(nodes.id, 'uuid').is },
];

/** It is one of these, or what they were merged into; no condition when none are given. */
export function isNow(nodes: Nodes, ids: readonly string[] | null): SQL | undefined {
  if (ids === null) return undefined;
  const [only, ...others] = ids;
  // As `oneOf` has it: an index that begins with the id keeps its order for one value.
  return only !== undefined && others.length === 0
    ? sql`${nodes.id} = ${leadsTo(nodes, sql`${only}::uuid`)}`
    : sql`${nodes.id} = any(array(select ${leadsTo(nodes, sql.raw('given.id'))} from unnest(${list(ids, 'uuid')}) given(id)))`;
}
