import type { TokenKind } from '../../extract/layers.ts';
import type { Span } from '../../text/span.ts';

/** A token's place in a text, and what it is. */
export interface Piece extends Span {
  readonly kind: TokenKind;
}

/** Sticky: an email address; every alternative is one run of a class, so that nothing backtracks far. */
export const EMAIL = /[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;

/** Whether a code unit is a digit, Latin, Arabic or Persian. */
export const isDigit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);

/** Whether a code unit is a letter from A to Z. */
export const isAscii = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** A URL or email address as one token, by the first of the sticky patterns that finds one; closing marks are left out. */
export function addressBy(patterns: readonly RegExp[], text: string, at: number, end: number): Piece | null {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const trimmed = match.replace(/[.,:;!?)\]]{1,3}$/, '');
    if (at + trimmed.length <= end) return { start: at, end: at + trimmed.length, kind: 'SYMBOL' };
  }
  return null;
}

/** The end of a run of digits with single separators between them (3.5, 1,200, 12:30, 14/5/2022). */
export function digitsEnd(text: string, from: number, end: number, separators: string): number {
  let at = from;
  while (at < end) {
    if (isDigit(text.charCodeAt(at))) at++;
    else if (separators.includes(text.charAt(at)) && at + 1 < end && isDigit(text.charCodeAt(at + 1)))
      at += 2;
    else break;
  }
  return at;
}

/** Variation selector, zero width joiner, keycap: they belong to the emoji before them. */
const JOINERS = new Set([0xfe0f, 0x200d, 0x20e3]);
const PUNCTUATION = /\p{P}/u;

/** A mark: one of `repeated` with those like it behind it (three dots), an emoji with what modifies it; `symbols` are no punctuation. */
export function markAt(text: string, at: number, end: number, repeated: string, symbols: string): Piece {
  const point = text.codePointAt(at) ?? 0;
  const letter = String.fromCodePoint(point);
  let to = Math.min(at + letter.length, end);
  if (repeated.includes(letter)) while (to < end && text.charAt(to) === letter) to++;
  if (point > 0xffff || point === 0x2764) while (to < end && JOINERS.has(text.charCodeAt(to))) to++;
  const kind = !symbols.includes(letter) && PUNCTUATION.test(letter) ? 'PUNCTUATION' : 'SYMBOL';
  return { start: at, end: to, kind };
}
