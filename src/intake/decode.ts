import { UnreadableError } from './unreadable.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

export interface Decoded {
  /** Byte order mark dropped, CRLF and CR made LF, nothing else changed. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Formats that people mistake for text, by their first bytes. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00FF\u00D8\u00FF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001F\u008B', 'a gzip archive'],
  ['{\\rtf', 'an RTF document'],
  ['\u007FELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
];

/**
 * The text of a file's bytes: UTF-8, UTF-16 with or without a byte order mark, or windows-1256. Throws
 * `UnreadableError` for anything else, for a text with NUL characters and for one without a word.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new UnreadableError('the file is empty');
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature !== undefined) throw new UnreadableError(`it is ${signature[1]}, not text`);
  const { text: decoded, encoding } = decodeBytes(bytes);
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.includes('\u0000')) {
    throw new UnreadableError(`it holds a NUL character (line ${lineOf(text, text.indexOf('\u0000'))})`);
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableError('there is no text in it');
  return { text, encoding };
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function decodeBytes(bytes: Uint8Array): Decoded {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new UnreadableError('it is UTF-32; UTF-8, UTF-16 and windows-1256 are read');
  }
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (marked !== null) {
    const text = tryDecode(bytes, marked);
    if (text === null)
      throw new UnreadableError(
        `it is marked as ${marked.toUpperCase()} but is no valid ${marked.toUpperCase()}`,
      );
    return { text, encoding: marked };
  }
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null && controlShare(utf8) < BINARY_SHARE) return { text: utf8, encoding: 'utf-8' };
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && looksLikeText(text)) return { text, encoding };
  }
  if (utf8 !== null) {
    // A text with a stray NUL is told from a binary file by how little of it is control characters.
    if (controlShare(utf8) < STRAY_SHARE) return { text: utf8, encoding: 'utf-8' };
    throw new UnreadableError('it is binary, not text');
  }
  return decodeEightBit(bytes);
}

function decodeEightBit(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1256').decode(bytes);
  if (controlShare(text) >= BINARY_SHARE) throw new UnreadableError('it is binary, not text');
  const damage = damagedUtf8At(bytes);
  if (damage !== null) throw new UnreadableError(`it is UTF-8 with a broken character at byte ${damage}`);
  if (!looksLikeWindows1256(text)) {
    throw new UnreadableError('its encoding is none of UTF-8, UTF-16 and windows-1256');
  }
  return { text, encoding: 'windows-1256' };
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const BINARY_SHARE = 0.002;
const STRAY_SHARE = 0.02;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary files from text
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g;

/** As much of a text as is looked at to tell what it is. */
const SAMPLE = 100_000;

/** The share of control characters that no text holds. */
function controlShare(text: string): number {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(CONTROLS)?.length ?? 0) / sample.length;
}

const EXPECTED =
  /[\p{Script=Arabic}\p{Script=Latin}\p{Nd}\s\u0020-\u007E\u00A0-\u00BF\u200B-\u206F\u20A0-\u20CF\uFB50-\uFDFF\uFE70-\uFEFC]/gu;

/** UTF-16 in the wrong byte order is Chinese and unassigned characters: text is Arabic, Latin, digits and punctuation. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return controlShare(sample) < BINARY_SHARE && (sample.match(EXPECTED)?.length ?? 0) >= 0.9 * sample.length;
}

/** The first byte that breaks a text which is otherwise UTF-8 with characters of several bytes, else null. */
function damagedUtf8At(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > 10 * broken ? Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')), 'utf8') : null;
}

/** Every byte is a letter of windows-1256, so that its words are looked at: none mixes Arabic with Latin letters. */
function looksLikeWindows1256(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(/[\p{L}\p{M}]+/gu) ?? [];
  const foreign = words.filter((word) => /[^A-Za-z]/.test(word));
  const mixed = foreign.filter(
    (word) => /\p{Script=Arabic}|\p{M}/u.test(word) && /\p{Script=Latin}/u.test(word),
  );
  return mixed.length <= 0.02 * foreign.length;
}
