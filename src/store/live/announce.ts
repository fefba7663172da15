import type { TransactionSql } from 'postgres';

/** Where a server hears that there is news; what it is stands in the tables. */
export const CHANNEL = 'isnad_live';

/** How many announcements are kept for those who were away. */
export const KEPT = 10_000;

/** Announce a curation that is made or undone, and the events that it has made others; as `announceEvents` in all else. */
export async function announceCuration(
  sql: TransactionSql,
  curationId: string,
  undone: boolean,
  changed: readonly string[],
): Promise<void> {
  await sql`
    with announced as (
      insert into announcements (event_ids, curation_id, undone, changed_ids)
      values ('{}', ${curationId}, ${undone}, ${changed}::uuid[]) returning number
    ), pruned as (
      delete from announcements where number <= (select number from announced) - ${KEPT}::bigint
    )
    select pg_notify(${CHANNEL}, '') from announced`;
}

/** The ids that lead to the events a stored document tells of, before it is read anew. */
export async function eventIdsOf(sql: TransactionSql, documentId: string): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from tellings where document_id = ${documentId}
    union select event_id from tellings where document_id = ${documentId}`;
  return rows.map(({ id }) => id);
}

/**
 * Announce the events of documents that nobody told before, and which were not `known` by an earlier reading; an event of
 * several of them is announced with the first. Goes out when the transaction is committed, and not otherwise. The
 * transaction must be alone in matching: so numbers rise in the order of commits, and who has seen one has seen all below it.
 */
export async function announceEvents(
  sql: TransactionSql,
  documentIds: readonly string[],
  known: readonly string[],
): Promise<void> {
  await sql`
    with told as (
      select distinct on (r.event_id) r.event_id, d.n, r.start_offset as start
      from unnest(${documentIds}::uuid[]) with ordinality as d (id, n) join reports r on r.document_id = d.id
      where r.event_id <> all(${known}::uuid[])
      order by r.event_id, d.n, r.start_offset
    ), announced as (
      insert into announcements (event_ids)
      select array_agg(event_id order by start, event_id) from told
      where not exists (
        select from reports other where other.event_id = told.event_id and other.document_id <> all(${documentIds}::uuid[]))
      group by n order by n
      returning number
    ), pruned as (
      delete from announcements where number <= (select max(number) from announced) - ${KEPT}::bigint
    )
    select pg_notify(${CHANNEL}, '') from announced limit 1`;
}
