import type { TransactionSql } from 'postgres';
import { addCurated } from '../ingest/add-curated.ts';
import { type DocumentRows, rowsOf } from '../ingest/add-documents.ts';
import type { Read } from '../ingest/read.ts';
import { findRead } from '../ingest/readings.ts';
import { removeDocuments } from '../ingest/withdraw-document.ts';
import { lookUp } from './heads.ts';
import type { Anew } from './make.ts';
import { refusal } from './refuse.ts';

/** Documents that are stored anew at a time. */
const PART = 100;

/**
 * Store documents anew, as they have been corrected by now; what `anew` holds takes the place of what was read of them. The
 * transaction must have the graph for itself. Throws `UserError` READING_UNKNOWN.
 */
export async function restoreDocuments(
  sql: TransactionSql,
  ids: readonly string[],
  anew: Anew,
): Promise<void> {
  for (let at = 0; at < ids.length; at += PART) await restorePart(sql, ids.slice(at, at + PART), anew);
}

async function restorePart(sql: TransactionSql, ids: readonly string[], anew: Anew): Promise<void> {
  const rows: DocumentRows[] = [];
  for (const id of ids) {
    const read = await readingOf(sql, id, 'input');
    const corrected = await lookUp(sql, { ...read.graph.document, ...read.given });
    rows.push(rowsOf({ ...read, graph: anew.get(id) ?? read.graph, corrected }));
  }
  const kept = await sql<{ id: string; at: string; extractor: string }[]>`
    select id, ingested_at as at, extractor from documents where id = any(${ids}::uuid[])`;
  await removeDocuments(sql, ids);
  await addCurated(sql, rows, true);
  await sql`
    update documents d set ingested_at = k.at, extractor = coalesce(k.extractor, d.extractor)
    from unnest(
      ${kept.map(({ id }) => id)}::uuid[], ${kept.map(({ at }) => at)}::timestamptz[],
      ${kept.map(({ id, extractor }) => (anew.has(id) ? null : extractor))}::text[]
    ) as k (id, at, extractor)
    where d.id = k.id`;
}

/** What was read of a document. Throws `UserError` READING_UNKNOWN for one that an older Isnad stored. */
export async function readingOf(
  sql: TransactionSql,
  documentId: string,
  argument: string,
): Promise<Omit<Read, 'corrected'>> {
  const read = await findRead(sql, documentId);
  if (read !== null) return read;
  throw refusal(
    'READING_UNKNOWN',
    argument,
    'its document was stored by an older version of Isnad.',
    'what stands in a document that has been ingested since: ingest it once more',
  );
}
