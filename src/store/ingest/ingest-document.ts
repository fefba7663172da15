import type { Sql, TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { graphError } from '../errors.ts';
import { announceEvents, eventIdsOf } from '../live/announce.ts';
import { addDocuments, type DocumentRows, rowsOf } from './add-documents.ts';
import { lockDocuments, lockGraph } from './lock.ts';
import { validateGraph } from './validate.ts';
import { removeDocument } from './withdraw-document.ts';

/** What is kept of where a document came from, beside its graph. */
export interface DocumentSource {
  readonly url: string | null;
  /** The day of publication was concluded from the text, not given. */
  readonly publishedInferred: boolean;
  readonly publishedNote: string | null;
}

export interface Ingested {
  readonly documentId: string;
  /** As a new document, as one that is stored just so, or in place of an older reading of the same text. */
  readonly taken: 'new' | 'unchanged' | 'replaced';
}

/**
 * Store a document in one transaction, whole or not at all; `reader` is the hash of what read it, so that it need not
 * read it again. Throws `UserError` GRAPH_INVALID or EVIDENCE_MISPLACED when the graph does not hold together, and what
 * the database throws.
 */
export async function ingestDocument(
  sql: Sql,
  graph: DocumentGraph,
  source: DocumentSource,
  reader: string | null,
): Promise<Ingested> {
  validateGraph(graph);
  const rows = rowsOf(graph, source, reader);
  const { id: documentId, graphHash } = rows.document;
  const stored = async (by: Sql | TransactionSql): Promise<string | null> => {
    const [row] = await by<
      { hash: string }[]
    >`select graph_hash as hash from documents where id = ${documentId}`;
    return row?.hash ?? null;
  };
  // Another process may store or remove it between this look and the lock: then look again.
  for (;;) {
    const seen = await stored(sql);
    if (seen === graphHash) {
      await rememberInput(sql, rows.document);
      return { documentId, taken: 'unchanged' };
    }
    const store = async (tx: TransactionSql): Promise<boolean> => {
      await lockGraph(tx, seen === null ? 'shared' : 'alone');
      await lockDocuments(tx, [documentId]);
      if ((await stored(tx)) !== seen) return false;
      const known = seen === null ? [] : await eventIdsOf(tx, documentId);
      if (seen !== null) await removeDocument(tx, documentId);
      await addDocuments(tx, [rows]);
      await announceEvents(tx, [documentId], known);
      return true;
    };
    const done = await sql.begin(store).catch((error: unknown) => {
      throw graphError(error);
    });
    if (done) return { documentId, taken: seen === null ? 'new' : 'replaced' };
  }
}

/** Another reader has read the same: the next time, this one's reading will do. */
export async function rememberInput(
  sql: Sql,
  { id, graphHash, inputHash }: DocumentRows['document'],
): Promise<void> {
  if (inputHash == null) return;
  await sql`
    update documents set input_hash = ${inputHash}
    where id = ${id} and graph_hash = ${graphHash} and input_hash is distinct from ${inputHash}`;
}
