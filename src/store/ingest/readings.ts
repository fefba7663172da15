/** What documents were read to say, kept so that they can be stored anew when somebody corrects them. */
import type { TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import type { readings } from '../../../schema/tables/index.ts';
import type { Read } from './read.ts';

/** What is kept of what was read. */
export const readingRow = ({ documentId, graph, source, given }: Read): typeof readings.$inferInsert => ({
  documentId,
  publisher: given.publisher,
  published: given.published,
  publishedInferred: source.publishedInferred,
  publishedNote: source.publishedNote,
  // The text is kept once, with the document.
  graph: JSON.stringify({ ...graph, document: { ...graph.document, text: '' } }),
});

interface Row {
  readonly text: string;
  readonly url: string | null;
  readonly inputHash: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly publishedInferred: boolean;
  readonly publishedNote: string | null;
  readonly graph: string;
}

/** What was read of a document, without what was corrected since; null when there is none, or it was stored by an older Isnad. */
export async function findRead(
  sql: TransactionSql,
  documentId: string,
): Promise<Omit<Read, 'corrected'> | null> {
  const [row] = await sql<Row[]>`
    select d.text, d.url, d.input_hash as "inputHash", r.publisher, r.published,
      r.published_inferred as "publishedInferred", r.published_note as "publishedNote", r.graph
    from documents d join readings r on r.document_id = d.id where d.id = ${documentId}`;
  if (row === undefined) return null;
  const { text, url, inputHash, publisher, published, publishedInferred, publishedNote } = row;
  const read: DocumentGraph = JSON.parse(row.graph);
  return {
    documentId,
    graph: { ...read, document: { ...read.document, text } },
    source: { url, publishedInferred, publishedNote },
    inputHash,
    given: { publisher, published },
  };
}
