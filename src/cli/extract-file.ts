import type { DocumentGraph, DocumentHead } from '../../schema/document-graph.ts';
import { type Overrides, readDocument, type SourceDocument } from '../intake/read-document.ts';

export interface ExtractedFile {
  readonly source: SourceDocument;
  readonly graph: DocumentGraph;
}

/** What a document says; lexicons and gazetteer are loaded with the first. Neither database nor GraphQL are touched. */
export async function extractGraph(head: DocumentHead): Promise<DocumentGraph> {
  const [{ extractDocument }, { loadGazetteer }] = await Promise.all([
    import('../extract/pipeline.ts'),
    import('../extract/gazetteer/build.ts'),
  ]);
  return extractDocument(head, loadGazetteer());
}

/** What one file says. Throws with a reason in one line that does not name the file. */
export async function extractFile(path: string, overrides?: Overrides): Promise<ExtractedFile> {
  const source = await readDocument(path, overrides);
  return { source, graph: await extractGraph(source.head) };
}
