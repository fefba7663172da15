import type { DocumentGraph } from '../../schema/document-graph.ts';
import { type Overrides, readDocument, type SourceDocument } from '../intake/read-document.ts';

export interface ExtractedFile {
  readonly source: SourceDocument;
  readonly graph: DocumentGraph;
}

/** Reads one file to what it says; throws with a reason in one line that does not name the file. */
export type Extractor = (path: string, overrides?: Overrides) => Promise<ExtractedFile>;

/** An extractor with its lexicons and gazetteer loaded; neither database nor GraphQL are touched. */
export async function openExtractor(): Promise<Extractor> {
  const [{ extractDocument }, { loadGazetteer }] = await Promise.all([
    import('../extract/pipeline.ts'),
    import('../extract/gazetteer/build.ts'),
  ]);
  const gazetteer = loadGazetteer();
  return async (path, overrides) => {
    const source = await readDocument(path, overrides);
    return { source, graph: extractDocument(source.head, gazetteer) };
  };
}
