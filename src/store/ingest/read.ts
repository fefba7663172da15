import type { DocumentGraph, DocumentHead } from '../../../schema/document-graph.ts';
import { UserError } from '../../errors.ts';
import type { Known } from '../curation/heads.ts';
import type { DocumentSource } from './ingest-document.ts';
import { inputHashOf } from './reading.ts';
import { validateGraph } from './validate.ts';

/** Reads a text once more, under another day of publication. */
export type Reread = (head: DocumentHead) => Promise<DocumentGraph>;

/** A document as it was read, and what is to be stored of where it came from. */
export interface Read {
  readonly documentId: string;
  /** As it was read, before anybody corrects it; under the day that it is known to be of. */
  readonly graph: DocumentGraph;
  readonly source: DocumentSource;
  readonly inputHash: string | null;
  /** What it was given as. */
  readonly given: Pick<DocumentHead, 'publisher' | 'published'>;
  /** What somebody has corrected that to; undefined where nobody has. */
  readonly corrected: Pick<Known, 'publisher' | 'published'>;
}

/** A document as it is given, where nobody has corrected anything of it. */
export function uncorrected(
  documentId: string,
  graph: DocumentGraph,
  source: DocumentSource,
  reader: string | null,
): Read {
  const { publisher, published } = graph.document;
  return {
    documentId,
    graph,
    source,
    inputHash: reader === null ? null : inputHashOf(graph.document, source, reader),
    given: { publisher, published },
    corrected: { publisher: undefined, published: undefined },
  };
}

/** What was read of a document, beside what is known of it. Throws `UserError` DOCUMENT_CORRECTED, and what `reread` throws. */
export async function readOf(
  graph: DocumentGraph,
  source: DocumentSource,
  reader: string | null,
  reread: Reread | null,
  known: Known,
): Promise<Read> {
  const given = uncorrected(known.documentId, graph, source, reader);
  return { ...given, graph: await underDay(graph, known, reread), corrected: known };
}

/** The graph as it is read under the day that a document is known to be of. */
async function underDay(
  graph: DocumentGraph,
  { published }: Known,
  reread: Reread | null,
): Promise<DocumentGraph> {
  if (published === undefined || published === graph.document.published) return graph;
  if (reread === null)
    throw new UserError(
      'DOCUMENT_CORRECTED',
      `The day of publication of "${graph.document.name}" was corrected to ${published ?? 'none'}; read it under that day.`,
    );
  const again = await reread({ ...graph.document, published });
  validateGraph(again);
  return again;
}
