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
  readonly id: string;
  readonly graphHash: string;
  readonly text: string;
  readonly url: string | null;
  readonly inputHash: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly publishedInferred: boolean;
  readonly publishedNote: string | null;
  readonly graph: string;
}

/** What was read of a document, and the hash of what is stored of it. */
interface Kept {
  readonly read: Omit<Read, 'corrected'>;
  readonly graphHash: string;
}

/** What was read of documents, without what was corrected since; none of those that were stored by an older Isnad. */
export async function findReads(
  sql: TransactionSql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  const rows = await sql<Row[]>`
    select d.id, d.graph_hash as "graphHash", d.text, d.url, d.input_hash as "inputHash", r.publisher, r.published,
      r.published_inferred as "publishedInferred", r.published_note as "publishedNote", r.graph
    from documents d join readings r on r.document_id = d.id where d.id = any(${ids}::uuid[])`;
  return new Map(
    rows.map(
      ({
        id,
        graphHash,
        text,
        url,
        inputHash,
        publisher,
        published,
        publishedInferred,
        publishedNote,
        graph,
      }) => {
        const read: DocumentGraph = JSON.parse(graph);
        const kept = {
          documentId: id,
          graph: { ...read, document: { ...read.document, text } },
          source: { url, publishedInferred, publishedNote },
          inputHash,
          given: { publisher, published },
        };
        return [id, { read: kept, graphHash }];
      },
    ),
  );
}

/** As `findReads`, of one; null when there is none. */
export async function findRead(sql: TransactionSql, id: string): Promise<Omit<Read, 'corrected'> | null> {
  return (await findReads(sql, [id])).get(id)?.read ?? null;
}
