import type { TransactionSql } from 'postgres';

/** Where a server hears that there is news; what it is stands in the tables. */
export const CHANNEL = 'isnad_live';

/** How many announcements are kept for those who were away. */
export const KEPT = 10_000;

/** The ids that lead to the events a stored document tells of, before it is read anew. */
export async function eventIdsOf(sql: TransactionSql, documentId: string): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from tellings where document_id = ${documentId}
    union select event_id from tellings where document_id = ${documentId}`;
  return rows.map(({ id }) => id);
}

/**
 * Announce the events of a document that nobody told before, and which were not `known` by an earlier reading of it. Goes
 * out when the transaction is committed, and not otherwise. The transaction must be alone in matching: so numbers rise in
 * the order of commits, and who has seen one has seen all below it.
 */
export async function announceEvents(
  sql: TransactionSql,
  documentId: string,
  known: readonly string[],
): Promise<void> {
  await sql`
    with announced as (
      insert into announcements (event_ids)
      select array_agg(told.event_id order by told.start, told.event_id) from (
        select event_id, min(start_offset) as start from reports where document_id = ${documentId} group by event_id
      ) told
      where told.event_id <> all(${known}::uuid[]) and not exists (
        select from reports other where other.event_id = told.event_id and other.document_id <> ${documentId})
      having count(*) > 0
      returning number
    ), pruned as (delete from announcements a using announced where a.number <= announced.number - ${KEPT}::bigint)
    select pg_notify(${CHANNEL}, '') from announced`;
}
