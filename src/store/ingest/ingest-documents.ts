import type { Sql, TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { announceEvents } from '../live/announce.ts';
import { addCurated } from './add-curated.ts';
import { type DocumentRows, rowsOf } from './add-documents.ts';
import { documentIdOf } from './document-rows.ts';
import { type DocumentSource, type Ingested, ingestDocument } from './ingest-document.ts';
import { adding, lockDocuments } from './lock.ts';
import { type Reread, uncorrected } from './read.ts';
import { validateGraph } from './validate.ts';

/** A document to store. */
export interface Given {
  readonly graph: DocumentGraph;
  readonly source: DocumentSource;
}

/** How each was taken, or why it was not. */
export type Outcome = Ingested | { readonly error: unknown };

/**
 * Store documents, each whole or not at all: those that are new in one transaction together, which costs a fraction of
 * one for each. Where one of them cannot be stored, each is tried alone. Gives the outcomes in the order given.
 */
export async function ingestDocuments(
  sql: Sql,
  given: readonly Given[],
  reader: string | null,
  reread: Reread | null,
): Promise<Outcome[]> {
  const together = new Map<string, DocumentRows>();
  for (const { graph, source } of given.length > 1 ? given : []) {
    const rows = validRows(graph, source, reader);
    if (rows !== null && !together.has(rows.document.id)) together.set(rows.document.id, rows);
  }
  const stored = await storeNew(sql, together);
  const outcomes: Outcome[] = [];
  for (const { graph, source } of given) {
    const documentId = stored.get(graph);
    stored.delete(graph);
    outcomes.push(
      documentId === undefined
        ? await ingestDocument(sql, graph, source, reader, reread).catch((error: unknown) => ({ error }))
        : { documentId, taken: 'new' },
    );
  }
  return outcomes;
}

/** The rows of a graph; null when it does not hold together: storing it alone says why. */
function validRows(graph: DocumentGraph, source: DocumentSource, reader: string | null): DocumentRows | null {
  try {
    validateGraph(graph);
    return rowsOf(uncorrected(documentIdOf(graph.document), graph, source, reader));
  } catch {
    return null;
  }
}

/** Store those of these documents that are not there; gives the ids of their graphs, none when one cannot be stored. */
async function storeNew(
  sql: Sql,
  given: ReadonlyMap<string, DocumentRows>,
): Promise<Map<DocumentGraph, string>> {
  if (given.size < 2) return new Map();
  const store = async (tx: TransactionSql): Promise<Map<DocumentGraph, string>> => {
    const ids = [...given.keys()];
    await lockDocuments(tx, ids);
    const hashes = [...given.values()].map(({ document }) => document.contentHash);
    const [known] = await tx<{ there: string[]; corrected: string[]; curated: boolean }[]>`
      select
        array(select id from documents where id = any(${ids}::uuid[])) as there,
        array(select content_hash from text_edits
          where content_hash = any(${hashes}::text[]) and document_id is not null) as corrected,
        exists (select from curations) as curated`;
    const added = new Map(given);
    for (const id of known?.there ?? []) added.delete(id);
    // Which document it is, and of which day, is looked up where it is stored alone.
    const corrected = new Set(known?.corrected);
    for (const [id, { document }] of given) if (corrected.has(document.contentHash)) added.delete(id);
    if (added.size > 0) {
      await addCurated(tx, [...added.values()], known?.curated === true);
      await announceEvents(tx, [...added.keys()], []);
    }
    return new Map([...added.values()].map(({ read }) => [read.graph, read.documentId]));
  };
  try {
    return await adding(sql, store);
  } catch {
    // Whatever is wrong with one of them, or with the database, shows again when it is tried alone.
    return new Map();
  }
}
