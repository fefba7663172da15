import type { Sql } from 'postgres';
import type { DocumentHead } from '../../../schema/document-graph.ts';
import { FOLDING } from '../folding.ts';
import { sha256 } from '../ids.ts';
import { documentIdOf, FORMAT } from './document-rows.ts';
import type { DocumentSource } from './ingest-document.ts';

/** How much a document says. */
export interface Counts {
  readonly sentences: number;
  readonly actors: number;
  readonly places: number;
  /** As told: what is told twice counts twice. */
  readonly events: number;
  readonly statements: number;
}

/** The hash of all that is stored of a document follows from; `reader` stands for what reads it. */
export const inputHashOf = (head: DocumentHead, source: DocumentSource, reader: string): string => {
  const { url, publishedInferred, publishedNote } = source;
  return sha256(JSON.stringify([FORMAT, FOLDING, reader, head, url, publishedInferred, publishedNote]));
};

/** What is stored of a document, if this reader would read the same from it again; null when it has to be read. */
export async function findReading(
  sql: Sql,
  head: DocumentHead,
  source: DocumentSource,
  reader: string,
): Promise<Counts | null> {
  const [counts] = await sql<Counts[]>`
    select
      (select count(*)::int from sentences where document_id = d.id) as sentences,
      (select count(actor_id)::int from appearances where document_id = d.id) as actors,
      (select count(place_id)::int from appearances where document_id = d.id) as places,
      (select count(*)::int from reports where document_id = d.id) as events,
      (select count(*)::int from statements where document_id = d.id) as statements
    from documents d
    where id = ${documentIdOf(head)} and input_hash = ${inputHashOf(head, source, reader)}`;
  return counts ?? null;
}
