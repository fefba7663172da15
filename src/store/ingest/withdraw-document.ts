import type { Sql, TransactionSql } from 'postgres';
import { unanchor } from '../curation/curate.ts';
import { deriveEvents } from './derive-events.ts';
import { removeAppearances } from './derive-nodes.ts';
import { alone } from './lock.ts';
import { proposeDuplicates, proposedAround } from './propose-duplicates.ts';
import { settleTellings } from './settle.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isUuid = (id: string): boolean => UUID.test(id);

/** Remove a document and what it alone supported, and nothing else; false when there is no such document. */
export async function withdrawDocument(sql: Sql, documentId: string): Promise<boolean> {
  if (!isUuid(documentId)) return false;
  return alone(sql, (tx) => takeOut(tx, documentId));
}

/** As `withdrawDocument`, within a transaction that has the graph for itself. */
export async function takeOut(sql: TransactionSql, documentId: string): Promise<boolean> {
  const [document] = await sql<{ hash: string; curated: boolean }[]>`
    select content_hash as hash, exists (select from curations) as curated from documents where id = ${documentId}`;
  if (document === undefined) return false;
  await removeDocuments(sql, [documentId]);
  if (document.curated) await unanchor(sql, documentId, document.hash);
  return true;
}

/** Remove the rows of documents, to be stored anew or not; within a transaction that has the graph for itself. */
export async function removeDocuments(sql: TransactionSql, ids: readonly string[]): Promise<void> {
  const [held] = await sql<Held[]>`
    select
      array(select distinct actor_id from appearances where document_id = any(d.ids) and actor_id is not null) as actors,
      array(select distinct place_id from appearances where document_id = any(d.ids) and place_id is not null) as places,
      array(select distinct event_id from reports where document_id = any(d.ids)) as events,
      array(select distinct component from tellings where document_id = any(d.ids)) as components,
      array(select distinct source_id from statements where document_id = any(d.ids)
        union select publisher_id from documents where id = any(d.ids) and publisher_id is not null) as sources
    from (values (${ids}::uuid[])) as d (ids)`;
  if (held === undefined) return;
  const around = await proposedAround(sql, held.actors);
  await sql`
    with gone as (delete from curation_subjects where document_id = any(${ids}::uuid[]))
    delete from documents where id = any(${ids}::uuid[])`;
  const parted = await settleTellings(sql, [], held.components);
  await deriveEvents(sql, [...new Set([...held.events, ...parted])]);
  await sql`
    delete from sources s where id = any(${held.sources}::uuid[])
      and not exists (select from statements t where t.source_id = s.id)
      and not exists (select from documents d where d.publisher_id = s.id)`;
  await removeAppearances(sql, held);
  await proposeDuplicates(sql, held.actors, around);
}

/** What documents take part in. */
interface Held {
  readonly actors: string[];
  readonly places: string[];
  readonly events: string[];
  readonly components: string[];
  readonly sources: string[];
}
