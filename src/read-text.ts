import { createHash } from 'node:crypto';
import type { DocumentGraph, DocumentHead } from '../schema/document-graph.ts';
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

/** What a document says; lexicons and gazetteer are loaded with the first. Neither database nor GraphQL are touched. */
export async function extractGraph(head: DocumentHead): Promise<DocumentGraph> {
  const { extractDocument, gazetteer } = await loadReader();
  return extractDocument(head, gazetteer);
}

/** What every reading needs, loaded once. */
export async function loadReader() {
  const [{ extractDocument }, { loadGazetteer }] = await Promise.all([
    import('./extract/pipeline.ts'),
    import('./extract/gazetteer/build.ts'),
  ]);
  return { extractDocument, gazetteer: loadGazetteer() };
}

async function readText(given: GivenText): Promise<DocumentGraph> {
  const [{ decodeText }, { completeHead }, { UnreadableError }] = await Promise.all([
    import('./intake/decode.ts'),
    import('./intake/read-document.ts'),
    import('./intake/unreadable.ts'),
  ]);
  try {
    const { text } = decodeText(Buffer.from(given.text));
    const name = given.name ?? `text-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    return await extractGraph(await completeHead({ ...given, name, text }));
  } catch (error) {
    if (error instanceof UnreadableError)
      throw new UserError('DOCUMENT_UNREADABLE', `The text cannot be read: ${error.message}.`, error, {
        argument: 'input.text',
        allowed: 'text in Arabic or English',
      });
    throw error;
  }
}
