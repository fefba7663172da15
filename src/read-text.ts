import { createHash } from 'node:crypto';
import type { DocumentGraph } from '../schema/document-graph.ts';
import { UserError } from './errors.ts';
import type { GivenText, TextReader } from './graphql/context.ts';

/** The reader of this version; lexicons and gazetteer are loaded with the first text. */
export function openTextReader(): TextReader {
  let hash: Promise<string> | null = null;
  return {
    read: readText,
    hash: () => {
      hash ??= import('./extract/reader-hash.ts').then(({ readerHash }) => readerHash());
      return hash;
    },
  };
}

async function readText(given: GivenText): Promise<DocumentGraph> {
  const [
    { decodeText },
    { identifyLanguage },
    { UnreadableError },
    { titleOf },
    { extractDocument },
    { loadGazetteer },
  ] = await Promise.all([
    import('./intake/decode.ts'),
    import('./intake/language.ts'),
    import('./intake/unreadable.ts'),
    import('./text/structure.ts'),
    import('./extract/pipeline.ts'),
    import('./extract/gazetteer/build.ts'),
  ]);
  try {
    const { text } = decodeText(Buffer.from(given.text));
    const name = given.name ?? `text-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    const language = given.language ?? (await identifyLanguage(text));
    const title = given.title ?? titleOf(text);
    const { publisher, published } = given;
    return extractDocument({ name, language, title, publisher, published, text }, loadGazetteer());
  } catch (error) {
    if (error instanceof UnreadableError)
      throw new UserError('DOCUMENT_UNREADABLE', `The text cannot be read: ${error.message}.`, error);
    throw error;
  }
}
