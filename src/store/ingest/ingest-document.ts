import type { Sql, TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { type Known, lookUp, sameHead } from '../curation/heads.ts';
import { graphError } from '../errors.ts';
import { announceEvents, eventIdsOf } from '../live/announce.ts';
import { addCurated } from './add-curated.ts';
import { type DocumentRows, rowsOf } from './add-documents.ts';
import { adding, alone, lockDocuments } from './lock.ts';
import { type Reread, readOf } from './read.ts';
import { validateGraph } from './validate.ts';
import { removeDocuments } from './withdraw-document.ts';

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
 * read it again. What analysts have corrected of its text stays corrected; `reread` is asked where that is the day of
 * publication. Throws `UserError` GRAPH_INVALID or EVIDENCE_MISPLACED when the graph does not hold together,
 * DOCUMENT_CORRECTED when it has to be read under another day and nobody can, and what the database throws.
 */
export async function ingestDocument(
  sql: Sql,
  graph: DocumentGraph,
  source: DocumentSource,
  reader: string | null,
  reread: Reread | null,
): Promise<Ingested> {
  validateGraph(graph);
  // Another process may store, remove or correct it between this look and the lock: then look again.
  for (;;) {
    const seen = await lookUp(sql, graph.document);
    const given = await placed(graph, source, reader, reread, seen);
    const { documentId } = seen;
    if (given.taken === 'unchanged') {
      await rememberInput(sql, given.rows.document);
      return { documentId, taken: given.taken };
    }
    const store = async (tx: TransactionSql): Promise<boolean> => {
      await lockDocuments(tx, [documentId]);
      const now = await lookUp(tx, graph.document);
      if (!sameHead(now, seen)) return false;
      await put(tx, given, now);
      return true;
    };
    const done = await (given.taken === 'new' ? adding : alone)(sql, store).catch((error: unknown) => {
      throw graphError(error);
    });
    if (done) return { documentId, taken: given.taken };
  }
}

/** As `ingestDocument`, within a transaction that has the graph for itself. */
export async function ingestWithin(
  sql: TransactionSql,
  graph: DocumentGraph,
  source: DocumentSource,
  reader: string | null,
  reread: Reread | null,
): Promise<Ingested> {
  validateGraph(graph);
  const known = await lookUp(sql, graph.document);
  const given = await placed(graph, source, reader, reread, known);
  if (given.taken === 'unchanged') await rememberInput(sql, given.rows.document);
  else await put(sql, given, known);
  return { documentId: known.documentId, taken: given.taken };
}

type Placed = Awaited<ReturnType<typeof placed>>;

/** A document beside what is known of it: what would be stored, and in place of what. */
async function placed(
  graph: DocumentGraph,
  source: DocumentSource,
  reader: string | null,
  reread: Reread | null,
  known: Known,
) {
  const rows = rowsOf(await readOf(graph, source, reader, reread, known));
  const other = known.graphHash === rows.document.graphHash ? 'unchanged' : 'replaced';
  const taken: Ingested['taken'] = known.graphHash === null ? 'new' : other;
  return { rows, taken };
}

async function put(sql: TransactionSql, { rows, taken }: Placed, { curated }: Known): Promise<void> {
  const { id } = rows.document;
  const known = taken === 'replaced' ? await eventIdsOf(sql, id) : [];
  if (taken === 'replaced') await removeDocuments(sql, [id]);
  await addCurated(sql, [rows], curated);
  await announceEvents(sql, [id], known);
}

/** Another reader has read the same: the next time, this one's reading will do. */
async function rememberInput(
  sql: Sql | TransactionSql,
  { id, graphHash, inputHash }: DocumentRows['document'],
): Promise<void> {
  if (inputHash == null) return;
  await sql`
    update documents set input_hash = ${inputHash}
    where id = ${id} and graph_hash = ${graphHash} and input_hash is distinct from ${inputHash}`;
}
