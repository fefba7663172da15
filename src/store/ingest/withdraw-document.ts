import type { Sql, TransactionSql } from 'postgres';
import { deriveEvents } from './derive-events.ts';
import { removeAppearances } from './derive-nodes.ts';
import { lockGraph } from './lock.ts';
import { proposeDuplicates } from './propose-duplicates.ts';
import { settleTellings } from './settle.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Remove a document and what it alone supported, and nothing else; false when there is no such document. */
export async function withdrawDocument(sql: Sql, documentId: string): Promise<boolean> {
  if (!UUID.test(documentId)) return false;
  return sql.begin(async (tx) => {
    await lockGraph(tx, 'alone');
    return removeDocument(tx, documentId);
  });
}

/** As `withdrawDocument`, within a transaction that has the graph for itself. */
export async function removeDocument(sql: TransactionSql, documentId: string): Promise<boolean> {
  const [held] = await sql<Held[]>`
    select
      array(select distinct actor_id from appearances where document_id = d.id and actor_id is not null) as actors,
      array(select distinct place_id from appearances where document_id = d.id and place_id is not null) as places,
      array(select distinct event_id from reports where document_id = d.id) as events,
      array(select distinct component from tellings where document_id = d.id) as components,
      array(select distinct source_id from statements where document_id = d.id union select d.publisher_id
        where d.publisher_id is not null) as sources
    from documents d where id = ${documentId}`;
  if (held === undefined) return false;
  await sql`delete from documents where id = ${documentId}`;
  const parted = await settleTellings(sql, [], held.components);
  await deriveEvents(sql, [...new Set([...held.events, ...parted])]);
  await sql`
    delete from sources s where id = any(${held.sources}::uuid[])
      and not exists (select from statements t where t.source_id = s.id)
      and not exists (select from documents d where d.publisher_id = s.id)`;
  await removeAppearances(sql, held);
  await proposeDuplicates(sql, held.actors);
  return true;
}

/** What a document takes part in. */
interface Held {
  readonly actors: string[];
  readonly places: string[];
  readonly events: string[];
  readonly components: string[];
  readonly sources: string[];
}
