import { addressBy, digitsEnd, EMAIL, isAscii, isDigit, markAt, type Piece } from '../shared/scan.ts';

const LETTER = /[\p{L}\p{M}\u0640\u200C\u200D]/u;
const SPACE = /[\s\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;
const MARK = /[\p{M}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
/** Sticky; one run of a class, so that nothing backtracks far. */
const URL = /(?:https?:\/\/|www\.)[^\s\u0600-\u06FF«»"<>]+/uy;
/** Marks between digits that belong to the number. */
const SEPARATORS = '.,:/٫٬،';
/** Marks that are no punctuation. */
const SYMBOLS = '%٪#@&';

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
      (isDigit(text.charCodeAt(at)) ? number(text, at, end) : null) ??
      word(text, at, end) ??
      markAt(text, at, end, '.', SYMBOLS);
    yield piece;
    at = piece.end;
  }
}

function address(text: string, at: number, end: number): Piece | null {
  const unit = text.charCodeAt(at);
  if (!isAscii(unit) && !(unit >= 48 && unit <= 57)) return null;
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (isAscii(before)) return null;
  return addressBy([URL, EMAIL], text, at, end);
}

/** Digits with single separators between them (3.5, 1,200, ١٢٫٥, 12:30, 14/5/2022); a range (10-15) stays apart. */
const number = (text: string, from: number, end: number): Piece => ({
  start: from,
  end: digitsEnd(text, from, end, SEPARATORS),
  kind: 'NUMBER',
});

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
    } else if (latin && at > from && point >= 48 && point < 58) at++;
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
