import type { DocumentGraph, DocumentHead } from '../../schema/document-graph.ts';
import { type Overrides, readDocument, type SourceDocument } from '../intake/read-document.ts';

export interface ExtractedFile {
  readonly source: SourceDocument;
  readonly graph: DocumentGraph;
}

/** Reads one file to what it says; throws with a reason in one line that does not name the file. */
export type Extractor = (path: string, overrides?: Overrides) => Promise<ExtractedFile>;

/** An extractor with its lexicons and gazetteer loaded; neither database nor GraphQL are touched. */
export async function openExtractor(): Promise<Extractor> {
  const [{ extractDocument }, { loadGazetteer }, { languageOf }, { readSentences }] = await Promise.all([
    import('../extract/pipeline.ts'),
    import('../extract/gazetteer/build.ts'),
    import('../languages/registry.ts'),
    import('../extract/sentences.ts'),
  ]);
  const gazetteer = loadGazetteer();
  const graphOf = (head: DocumentHead): DocumentGraph => {
    const language = languageOf(head.language);
    if (language !== undefined) return extractDocument(head, language, gazetteer);
    return withoutAssertions(head, readSentences(head.text, head.language));
  };
  return async (path, overrides) => {
    const source = await readDocument(path, overrides);
    return { source, graph: graphOf(source.head) };
  };
}

/** A document whose language has no rules yet: it can be kept and searched, and says of itself that nothing was taken. */
function withoutAssertions(head: DocumentHead, sentences: DocumentGraph['sentences']): DocumentGraph {
  const reason = `no rules for this language yet (${head.language})`;
  return {
    document: head,
    sentences: sentences.map(({ start, end, kind }) => ({ start, end, kind })),
    entities: [],
    events: [],
    statements: [],
    coverage: sentences.map((_, sentence) => ({ sentence, reason })),
  };
}
