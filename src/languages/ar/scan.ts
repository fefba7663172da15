import type { TokenKind } from '../../extract/layers.ts';
import type { Span } from '../../text/span.ts';

export interface Piece extends Span {
  readonly kind: TokenKind;
}

const LETTER = /[\p{L}\p{M}\u0640\u200C\u200D]/u;
const DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9]/;
const SPACE = /[\s\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;
const MARK = /[\p{M}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
/** Sticky: a URL or an email address as one token; every alternative is one run of a class, so that nothing backtracks far. */
const URL = /(?:https?:\/\/|www\.)[^\s\u0600-\u06FF«»"<>]+/uy;
const EMAIL = /[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;
/** Marks between digits that belong to the number. */
const SEPARATORS = '.,:/٫٬،-';

/** The tokens of a stretch of text: words, numbers, punctuation and symbols, blanks left out. One pass. */
export function* scan(text: string, start: number, end: number): Generator<Piece> {
  let at = start;
  while (at < end) {
    const unit = text.charAt(at);
    if (SPACE.test(unit)) {
      at++;
      continue;
    }
    const piece =
      address(text, at, end) ??
      (DIGIT.test(unit) ? number(text, at, end) : null) ??
      word(text, at, end) ??
      mark(text, at, end);
    yield piece;
    at = piece.end;
  }
}

function address(text: string, at: number, end: number): Piece | null {
  const unit = text.charCodeAt(at);
  if (!((unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122))) return null;
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  if ((before >= 65 && before <= 90) || (before >= 97 && before <= 122)) return null;
  for (const pattern of [URL, EMAIL]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const trimmed = match.replace(/[.,:;!?)\]]{1,3}$/, '');
    if (at + trimmed.length <= end) return { start: at, end: at + trimmed.length, kind: 'SYMBOL' };
  }
  return null;
}

/** Digits with single separators between them (3.5, 1,200, ١٢٫٥, 12:30, 14/5/2022); a range (10-15) stays apart. */
function number(text: string, from: number, end: number): Piece {
  let at = from;
  while (at < end) {
    if (DIGIT.test(text.charAt(at))) at++;
    else if (
      SEPARATORS.includes(text.charAt(at)) &&
      text.charAt(at) !== '-' &&
      at + 1 < end &&
      DIGIT.test(text.charAt(at + 1))
    )
      at += 2;
    else break;
  }
  return { start: from, end: at, kind: 'NUMBER' };
}

/** A letter of the Arabic alphabet: most of a text, and sooner known than by its class. */
const isPlainLetter = (unit: number): boolean =>
  (unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a);

/** Letters with their marks; digits after letters stay with Latin words (G20, F16) but not with Arabic ones. */
function word(text: string, from: number, end: number): Piece | null {
  let at = from;
  let latin = false;
  while (at < end) {
    if (isPlainLetter(text.charCodeAt(at))) {
      latin = false;
      at++;
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    const letter = String.fromCodePoint(point);
    if (LETTER.test(letter) || (at > from && MARK.test(letter))) {
      if (at === from && MARK.test(letter) && letter !== 'ـ') break;
      latin = point < 0x250;
      at += letter.length;
    } else if (latin && at > from && DIGIT.test(letter) && point < 58) at++;
    else if (
      latin &&
      (letter === "'" || letter === '’' || letter === '-') &&
      /[A-Za-z0-9]/.test(text.charAt(at + 1)) &&
      at + 1 < end
    )
      at++;
    else break;
  }
  if (at === from) return null;
  // A lone tatweel is a dash.
  const only = text.slice(from, Math.min(at, from + 8));
  return { start: from, end: at, kind: /^[ـ]+$/.test(only) && at - from < 8 ? 'PUNCTUATION' : 'WORD' };
}

/** Variation selector, zero width joiner, keycap: they belong to the emoji before them. */
const JOINERS = new Set([0xfe0f, 0x200d, 0x20e3]);
const PUNCTUATION = /\p{P}/u;

function mark(text: string, at: number, end: number): Piece {
  const point = text.codePointAt(at) ?? 0;
  const letter = String.fromCodePoint(point);
  let to = at + letter.length;
  // Three dots are one mark; so are an emoji and what modifies it.
  if (letter === '.') while (to < end && text.charAt(to) === '.') to++;
  if (point > 0xffff || point === 0x2764) while (to < end && JOINERS.has(text.charCodeAt(to))) to++;
  const kind =
    letter !== '%' &&
    letter !== '٪' &&
    letter !== '#' &&
    letter !== '@' &&
    letter !== '&' &&
    PUNCTUATION.test(letter)
      ? 'PUNCTUATION'
      : 'SYMBOL';
  return { start: at, end: to, kind };
}
