import type { DocumentGraph } from '../../schema/document-graph.ts';
import { type Overrides, readDocument, type SourceDocument } from '../intake/read-document.ts';
import { extractGraph } from '../read-text.ts';

export interface ExtractedFile {
  readonly source: SourceDocument;
  readonly graph: DocumentGraph;
}

/** What one file says. Throws with a reason in one line that does not name the file. */
export async function extractFile(path: string, overrides?: Overrides): Promise<ExtractedFile> {
  const source = await readDocument(path, overrides);
  return { source, graph: await extractGraph(source.head) };
}
