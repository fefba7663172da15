import { open } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { DocumentHead } from '../../schema/document-graph.ts';
import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { titleOf } from '../text/structure.ts';
import { decodeText, type Encoding } from './decode.ts';
import { identifyLanguage } from './language.ts';
import { readMetadata } from './metadata.ts';
import { UnreadableError } from './unreadable.ts';

/** Files of these kinds hold text as it is; `''` is what comes through a pipe. */
export const EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', ''];
/** More than any article, less than what would stall the machine. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** What the caller knows better than the file and its metadata. */
export interface Overrides {
  readonly language?: LanguageCode;
  readonly published?: string;
  readonly publisher?: string;
}

/** A document as it comes in: what extraction reads, and what is kept of where it came from. */
export interface SourceDocument {
  readonly head: DocumentHead;
  readonly path: string;
  readonly encoding: Encoding;
  readonly url: string | null;
  readonly publishedInferred: boolean;
  readonly publishedNote: string | null;
}

/** What is known of a document before its text is looked at. */
export type GivenHead = Omit<DocumentHead, 'language'> & { readonly language: LanguageCode | null };

/** A head with the language and the title that its text shows, where they are not given. Throws `UnreadableError`. */
export const completeHead = async (given: GivenHead): Promise<DocumentHead> => ({
  ...given,
  language: given.language ?? (await identifyLanguage(given.text)),
  title: given.title ?? titleOf(given.text),
});

/** Read one file with the metadata beside it. Throws `UnreadableError`, whose message says why in one line without naming the file. */
export async function readDocument(path: string, overrides: Overrides = {}): Promise<SourceDocument> {
  const extension = extname(path).toLowerCase();
  if (!EXTENSIONS.includes(extension)) {
    throw new UnreadableError(`${extension} files are not read, only .txt and .md`);
  }
  const { text, encoding } = decodeText(await readBytes(path));
  const name = basename(path, extname(path));
  const metadata = await readMetadata(join(dirname(path), `${name}.meta.json`));
  const published = overrides.published ?? metadata.published;
  const inferred = overrides.published === undefined && metadata.publishedInferred;
  return {
    head: await completeHead({
      name,
      language: overrides.language ?? metadata.language,
      title: metadata.title,
      publisher: overrides.publisher ?? metadata.publisher,
      published,
      text,
    }),
    path,
    encoding,
    url: metadata.url,
    publishedInferred: inferred,
    publishedNote: inferred ? metadata.publishedNote : null,
  };
}

/** All bytes of a file or a pipe, as long as they are not too many. */
async function readBytes(path: string): Promise<Uint8Array> {
  const tooLarge = new UnreadableError(`it is larger than ${MAX_BYTES / 1024 / 1024} MB`);
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) throw new UnreadableError('it is a folder');
      if (stat.size > MAX_BYTES) throw tooLarge;
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of file.createReadStream({ autoClose: false })) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MAX_BYTES) throw tooLarge;
      }
      return Buffer.concat(chunks);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(systemReason(error));
  }
}

function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read (no permission)';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENAMETOOLONG') return 'its name is too long';
  return error instanceof Error ? error.message : String(error);
}
