/** The day and the publisher of a document, as somebody has corrected them. */
import type { Sql, TransactionSql } from 'postgres';
import type { DocumentHead } from '../../../schema/document-graph.ts';
import { sha256 } from '../ids.ts';
import { documentIdOf, outletOf } from '../ingest/document-rows.ts';
import type { Edit } from './model.ts';

/** What is to be known of a text before it is stored. */
export interface Known {
  /** The document that it is. */
  readonly documentId: string;
  /** The hash of what is stored of that; null where nothing is. */
  readonly graphHash: string | null;
  /** What counts in place of what was given; undefined where that does. */
  readonly published: string | null | undefined;
  readonly publisher: string | null | undefined;
  /** Anybody has curated anything in this graph. */
  readonly curated: boolean;
}

interface Row {
  readonly stored: Readonly<Record<string, string>> | null;
  readonly heads: readonly { readonly id: string; readonly edit: Edit }[] | null;
  readonly curated: boolean;
}

/** What is known of a document that is given under this head; one statement. */
export async function lookUp(sql: Sql | TransactionSql, head: DocumentHead): Promise<Known> {
  const content = sha256(head.text);
  const [row] = await sql<Row[]>`
    select
      (select json_object_agg(id, graph_hash) from documents where content_hash = ${content}) as stored,
      (select json_agg(json_build_object('id', e.document_id, 'edit', e.edit) order by c.seq, e.ordinal)
        from text_edits e join curations c on c.id = e.curation_id
        where e.content_hash = ${content} and e.document_id is not null and c.undone_at is null) as heads,
      exists (select from curations) as curated`;
  const corrected = new Map<string, { published?: string | null; publisher?: string | null }>();
  for (const { id, edit } of row?.heads ?? [])
    if ('head' in edit) corrected.set(id, { ...corrected.get(id), ...edit.head });
  const documentId = identify(head, corrected);
  const own = corrected.get(documentId);
  return {
    documentId,
    graphHash: row?.stored?.[documentId] ?? null,
    published: own?.published,
    publisher: own?.publisher,
    curated: row?.curated === true,
  };
}

/** What counts in place of what stored documents were given as, where somebody has corrected that. */
export async function correctedHeads(
  sql: TransactionSql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Known, 'published' | 'publisher'>>> {
  const rows = await sql<{ id: string; edit: Edit }[]>`
    select e.document_id as id, e.edit from text_edits e join curations c on c.id = e.curation_id
    where e.document_id = any(${ids}::uuid[]) and c.undone_at is null order by c.seq, e.ordinal`;
  const heads = new Map<string, Pick<Known, 'published' | 'publisher'>>();
  for (const { id, edit } of rows)
    if ('head' in edit)
      heads.set(id, { published: undefined, publisher: undefined, ...heads.get(id), ...edit.head });
  return heads;
}

/** A text that comes under the publisher that another document of it was corrected to is that document. */
function identify(
  head: DocumentHead,
  corrected: ReadonlyMap<string, { readonly publisher?: string | null }>,
): string {
  const id = documentIdOf(head);
  if (corrected.has(id)) return id;
  const outlet = outletOf(head);
  for (const [other, { publisher }] of corrected)
    if (publisher !== undefined && publisher === outlet) return other;
  return id;
}

/** Whether nothing has happened between two looks. */
export const sameHead = (a: Known, b: Known): boolean =>
  a.documentId === b.documentId &&
  a.graphHash === b.graphHash &&
  a.published === b.published &&
  a.publisher === b.publisher;
