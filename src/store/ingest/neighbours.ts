/** Keeps count of the events in which two actors take part together. */
import type { TransactionSql } from 'postgres';

/** Every pair of different actors in such an event, both ways round, each once. */
const pairsIn = (sql: TransactionSql, eventIds: readonly string[]) => sql`
  select distinct mine.actor_id, other.actor_id as other_id, mine.event_id, nullif(mine.event_date, '0001-01-01') as day
  from participations mine
  join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id
  where mine.event_id = any(${eventIds}::uuid[])`;

/** Note who takes part in these events before that changes; whether anybody does. For the same transaction. */
export async function notePairs(sql: TransactionSql, eventIds: readonly string[]): Promise<boolean> {
  const [any] = await sql`select from participations where event_id = any(${eventIds}::uuid[]) limit 1`;
  if (any === undefined) return false;
  await sql`
    create temporary table if not exists were_together (actor_id uuid, other_id uuid, event_id uuid, day date) on commit drop`;
  await sql`truncate were_together`;
  await sql`insert into were_together ${pairsIn(sql, eventIds)}`;
  return true;
}

/** Count what has changed in these events since it was noted, or everybody in them where nothing was `noted`. */
export async function countNeighbours(
  sql: TransactionSql,
  eventIds: readonly string[],
  noted: boolean,
): Promise<void> {
  const before = noted ? sql`except select * from were_together` : sql``;
  // In one order, so that two transactions never wait for each other in a circle.
  await sql`
    insert into neighbours as n (actor_id, other_id, event_count, first_on, last_on)
    select actor_id, other_id, count(*), min(day), max(day)
    from (select * from (${pairsIn(sql, eventIds)}) now ${before}) added
    group by actor_id, other_id order by actor_id, other_id
    on conflict (actor_id, other_id) do update set event_count = n.event_count + excluded.event_count,
      first_on = least(n.first_on, excluded.first_on), last_on = greatest(n.last_on, excluded.last_on)`;
  if (noted) await discount(sql, eventIds);
}

/** Take away what was noted and is no more. */
async function discount(sql: TransactionSql, eventIds: readonly string[]): Promise<void> {
  await sql`
    delete from were_together w using (${pairsIn(sql, eventIds)}) now
    where now.actor_id = w.actor_id and now.other_id = w.other_id and now.event_id = w.event_id
      and now.day is not distinct from w.day`;
  await sql`
    update neighbours n set event_count = n.event_count - lost.events, first_on = ${dayOf(sql, 'asc')}, last_on = ${dayOf(sql, 'desc')}
    from (select actor_id, other_id, count(*) as events from were_together group by 1, 2 order by 1, 2) lost
    where n.actor_id = lost.actor_id and n.other_id = lost.other_id`;
  await sql`
    delete from neighbours n using were_together lost
    where n.actor_id = lost.actor_id and n.other_id = lost.other_id and n.event_count = 0`;
}

/** The first day in an order on which the two of row `n` meet; found along an index, however often they do. */
const dayOf = (sql: TransactionSql, order: 'asc' | 'desc') => sql`(
  select mine.event_date from participations mine
  where mine.actor_id = n.actor_id and mine.event_date > '0001-01-01'
    and exists (select from participations other where other.event_id = mine.event_id and other.actor_id = n.other_id)
  order by mine.event_date ${sql.unsafe(order)}, mine.event_id ${sql.unsafe(order)} limit 1)`;
