import { addressBy, digitsEnd, EMAIL, isAscii, isDigit, markAt, type Piece } from '../shared/scan.ts';
import { EITHER, TITLES } from './abbreviations.ts';

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/;
const URL = /(?:https?:\/\/|www\.)[^\s«»"<>]+/iy;
/** Marks between digits that belong to the number. */
const SEPARATORS = '.,:/٫٬';
const SYMBOLS = '%#@&';
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/**
 * The tokens of a sentence: words, numbers, punctuation and symbols, blanks left out; one pass. Hyphenated words and
 * abbreviations are one token; possessive ’s and contracted auxiliaries and not are tokens of their own.
 */
export function* scan(text: string, start: number, end: number): Generator<Piece> {
  let quoted = false;
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || SPACE.test(text.charAt(at))) {
      at++;
      continue;
    }
    const piece =
      address(text, at, end) ??
      clitic(text, at, start, end, quoted) ??
      number(text, at, end) ??
      word(text, at, end) ??
      markAt(text, at, end, '.-', SYMBOLS);
    if (piece.kind === 'PUNCTUATION') {
      if (unit === 0x2018 || (unit === 0x27 && !isLetterAt(text, at - 1, start))) quoted = true;
      else if (isApostrophe(unit)) quoted = false;
    }
    yield piece;
    at = piece.end;
  }
}

const isLetterAt = (text: string, at: number, start: number): boolean =>
  at >= start && (isAscii(text.charCodeAt(at)) || LETTER.test(text.charAt(at)));

function address(text: string, at: number, end: number): Piece | null {
  const unit = text.charCodeAt(at);
  if (!isAscii(unit) && !isDigit(unit)) return null;
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (isAscii(before) || isDigit(before)) return null;
  const first = unit | 32;
  // What begins neither http nor www can only be an address with an @ not far behind.
  const patterns =
    first === 104 || first === 119
      ? [URL, EMAIL]
      : text.charCodeAt(at + 1) === 64 || hasAt(text, at, end)
        ? [EMAIL]
        : [];
  return addressBy(patterns, text, at, end);
}

/** Whether an @ stands in the run of letters that begins here. */
function hasAt(text: string, at: number, end: number): boolean {
  for (let i = at; i < end && i - at < 64; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 64) return true;
    if (unit <= 32) return false;
  }
  return false;
}

const CLITIC = /['’](?:s|d|m|re|ve|ll|t)(?![\p{L}\p{N}])/iuy;

/** ’s and its like behind a word, and the bare apostrophe of troops’, unless a quotation is open that it closes. */
function clitic(text: string, at: number, start: number, end: number, quoted: boolean): Piece | null {
  const unit = text.charCodeAt(at);
  if (!isApostrophe(unit)) {
    // don’t: the n that `word` has left.
    if (
      (unit | 32) !== 110 ||
      !isApostrophe(text.charCodeAt(at + 1)) ||
      (text.charCodeAt(at + 2) | 32) !== 116
    )
      return null;
    return isLetterAt(text, at - 1, start) && !isLetterAt(text, at + 3, start)
      ? { start: at, end: at + 3, kind: 'WORD' }
      : null;
  }
  if (at === start || SPACE.test(text.charAt(at - 1))) return null;
  CLITIC.lastIndex = at;
  const match = CLITIC.exec(text)?.[0];
  if (match !== undefined && at + match.length <= end)
    return { start: at, end: at + match.length, kind: 'WORD' };
  const plural = (text.charCodeAt(at - 1) | 32) === 115 && /\s[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
  return plural && !quoted && at + 1 < end ? { start: at, end: at + 1, kind: 'WORD' } : null;
}

const ORDINAL = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy;

/** Digits with single separators between them (3.5, 1,200, 12:30, 14/5/2022); 14th, 1990s and 45-year-old are words. */
function number(text: string, from: number, end: number): Piece | null {
  if (!isDigit(text.charCodeAt(from))) return null;
  const at = digitsEnd(text, from, end, SEPARATORS);
  ORDINAL.lastIndex = at;
  const ordinal = ORDINAL.exec(text)?.[0];
  if (ordinal !== undefined && at + ordinal.length <= end)
    return { start: from, end: at + ordinal.length, kind: 'WORD' };
  if (isHyphen(text.charCodeAt(at)) && at + 1 < end && isLetterAt(text, at + 1, from))
    return { start: from, end: letters(text, at, end), kind: 'WORD' };
  return { start: from, end: at, kind: 'NUMBER' };
}

/** The end of a run of letters and digits with single hyphens and apostrophes inside it, a contraction left out. */
function letters(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isAscii(unit) || isDigit(unit)) at++;
    else if (isHyphen(unit) || isApostrophe(unit)) {
      if (at + 1 >= end || !(isLetterAt(text, at + 1, from) || isDigit(text.charCodeAt(at + 1)))) break;
      if (isApostrophe(unit) && contracts(text, at)) break;
      at++;
    } else if (unit < 0x80) break;
    else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (!LETTER.test(letter)) break;
      at += letter.length;
    }
  }
  return at;
}

function contracts(text: string, at: number): boolean {
  CLITIC.lastIndex = at;
  return CLITIC.test(text);
}

function word(text: string, from: number, end: number): Piece | null {
  if (!isLetterAt(text, from, from)) {
    const point = text.codePointAt(from) ?? 0;
    if (point <= 0xffff || !LETTER.test(String.fromCodePoint(point))) return null;
  }
  let at = letters(text, from, end);
  // n’t is a word of its own; the n goes with it.
  if (
    isApostrophe(text.charCodeAt(at)) &&
    (text.charCodeAt(at + 1) | 32) === 116 &&
    (text.charCodeAt(at - 1) | 32) === 110 &&
    at - 1 > from
  ) {
    CLITIC.lastIndex = at;
    if (CLITIC.test(text)) at--;
  }
  if (text.charAt(at) === '.' && at < end) at = abbreviation(text, from, at, end);
  return { start: from, end: at, kind: 'WORD' };
}

/** The end of a word that a full stop follows: with it, and what follows it, where it abbreviates (U.S.-led, Gen.). */
function abbreviation(text: string, from: number, at: number, end: number): number {
  if (at - from === 1 && at + 2 < end && isAscii(text.charCodeAt(at + 1)) && text.charAt(at + 2) === '.') {
    let to = at + 1;
    while (to + 1 < end && isAscii(text.charCodeAt(to)) && text.charAt(to + 1) === '.') to += 2;
    return isHyphen(text.charCodeAt(to)) && isLetterAt(text, to + 1, from) ? letters(text, to, end) : to;
  }
  if (at - from === 1 && at + 2 === end) return at;
  if (at - from === 1 && isAscii(text.charCodeAt(at + 1)) && text.charAt(at + 2) === '.') return at + 3;
  const short = at - from === 1 && /[A-Z]/.test(text.charAt(from));
  if (at + 1 >= end) return at;
  const written = text.slice(from, at);
  return short || TITLES.has(written) || EITHER.has(written) ? at + 1 : at;
}
