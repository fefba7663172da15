import type { Sql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';

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

export async function ingestDocument(
  _sql: Sql,
  _graph: DocumentGraph,
  _source: DocumentSource,
): Promise<Ingested> {
  throw new Error('not yet');
}
