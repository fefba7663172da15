import { readFile } from 'node:fs/promises';
import { LANGUAGES, type LanguageCode } from '../../schema/ontology/enums.ts';
import { UnreadableError } from './unreadable.ts';

/** What a file does not say of itself; in `NAME.meta.json` beside `NAME.txt`. */
export interface Metadata {
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** The date of publication was not given but concluded. */
  readonly publishedInferred: boolean;
  /** From what it was concluded. */
  readonly publishedNote: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: LanguageCode | null;
}

export const NO_METADATA: Metadata = {
  publisher: null,
  published: null,
  publishedInferred: false,
  publishedNote: null,
  title: null,
  url: null,
  language: null,
};

/** True for a calendar date written YYYY-MM-DD. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The metadata beside a document; none where there is no such file. Throws `UnreadableError` for a field that is wrong or unknown. */
export async function readMetadata(path: string): Promise<Metadata> {
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return NO_METADATA;
    if (code === 'EISDIR') throw new UnreadableError('its metadata is a folder');
    throw error;
  }
  return parseMetadata(source);
}

/** The metadata written in a JSON text. Throws `UnreadableError`. */
export function parseMetadata(source: string): Metadata {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    throw new UnreadableError('its metadata is no valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableError('its metadata is no JSON object');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const key of fields.keys()) {
    if (!Object.hasOwn(NO_METADATA, key))
      throw new UnreadableError(`its metadata has an unknown field “${key}”`);
  }
  const text = (key: keyof Metadata): string | null => {
    const found = fields.get(key) ?? null;
    if (found !== null && typeof found !== 'string')
      throw new UnreadableError(`its metadata’s “${key}” is no string`);
    return found === null || found.trim() === '' ? null : found;
  };
  const published = text('published');
  if (published !== null && !isIsoDate(published)) {
    throw new UnreadableError(`its metadata’s “published” is no date YYYY-MM-DD: ${published}`);
  }
  const inferred = fields.get('publishedInferred') ?? false;
  if (typeof inferred !== 'boolean')
    throw new UnreadableError('its metadata’s “publishedInferred” is neither true nor false');
  const url = text('url');
  if (url !== null && !URL.canParse(url))
    throw new UnreadableError(`its metadata’s “url” is no address: ${url}`);
  const given = text('language');
  const language = LANGUAGES.find((code) => code === given) ?? null;
  if (given !== null && language === null) {
    throw new UnreadableError(`its metadata’s “language” is not one of ${LANGUAGES.join(', ')}: ${given}`);
  }
  return {
    publisher: text('publisher'),
    published,
    publishedInferred: inferred,
    publishedNote: text('publishedNote'),
    title: text('title'),
    url,
    language,
  };
}
