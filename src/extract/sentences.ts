import type { LanguageCode } from '../../schema/ontology/enums.ts';
import * as arabic from '../languages/ar/abbreviations.ts';
import * as english from '../languages/en/abbreviations.ts';
import type { Span } from '../text/span.ts';
import { readLines } from '../text/structure.ts';
import type { Sentence } from './layers.ts';

const segmenters = new Map<LanguageCode, Intl.Segmenter>();

/**
 * The sentences of a text in order, with their kind: one a line or more, never across lines, blanks trimmed. Unicode
 * sentence breaks, but none after an abbreviation. Offsets are UTF-16 code units, half open, into `text`.
 */
export function readSentences(text: string, language: LanguageCode): readonly Sentence[] {
  const found: Sentence[] = [];
  const segmenter = segmenterOf(language);
  const goesOn = language === 'ar' ? goesOnArabic : goesOnEnglish;
  for (const line of readLines(text)) {
    let start = line.start;
    const close = (to: number): void => {
      const span = trim(text, start, to);
      start = to;
      if (span === null) return;
      for (const piece of bounded(text, span))
        found.push({ start: piece.start, end: piece.end, index: found.length, kind: line.kind });
    };
    for (const { start: from, end } of segmentsIn(text, line, segmenter)) {
      const segment = text.slice(from, end);
      if (end < line.end && goesOn(segment, text.slice(end, end + 40))) continue;
      close(end);
    }
    if (start < line.end) close(line.end);
  }
  return found;
}

/** As much of a line as is segmented together: of a long one each segment costs what the whole line does. */
const WINDOW = 10_000;
/** So near to the end of a window a break may hang on what is behind it. */
const MARGIN = 500;

/** The segments of a line, one after the other. */
function* segmentsIn(text: string, { start, end }: Span, segmenter: Intl.Segmenter): Generator<Span> {
  let from = start;
  let size = WINDOW;
  while (from < end) {
    const to = Math.min(end, from + size);
    const sure = to === end ? end : to - MARGIN;
    let next = from;
    for (const { segment } of segmenter.segment(text.slice(from, to))) {
      if (next + segment.length > sure) break;
      yield { start: next, end: next + segment.length };
      next += segment.length;
    }
    size = next === from ? 2 * size : WINDOW;
    from = next;
  }
}

/** No sentence is longer: what is written without full stops must not cost more than its length. */
const LONGEST = 2_000;
const CLAUSE_MARKS = ['؛', '،', ';', ','];

/** A sentence, or pieces of it, cut behind a clause mark, else a blank, else anywhere but inside a character. */
function* bounded(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const mark = Math.max(...CLAUSE_MARKS.map((m) => window.lastIndexOf(m)));
    const at = mark > LONGEST / 2 ? mark : window.lastIndexOf(' ');
    const length = at > 0 ? at + 1 : LONGEST - (/[\uD800-\uDBFF]$/.test(window) ? 1 : 0);
    const piece = trim(text, from, from + length);
    if (piece !== null) yield piece;
    from += length;
  }
  const rest = trim(text, from, end);
  if (rest !== null) yield rest;
}

function segmenterOf(language: LanguageCode): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

function trim(text: string, from: number, to: number): Span | null {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return null;
  const start = from + piece.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}

/** The last word with a full stop, and the word before it. */
const LAST_WORD = /(?:^|(\S+)\s+)["'“”«»([]*([^\s"'“”«»()[\]]{1,12})\.\s*$/u;
const INITIALS = /^\p{L}(?:\.\p{L})*$/u;

const lastWord = (segment: string): { word: string; before: string } | null => {
  const match = LAST_WORD.exec(segment.slice(-60));
  return match === null ? null : { word: match[2] ?? '', before: match[1] ?? '' };
};

function goesOnArabic(segment: string, next: string): boolean {
  const last = lastWord(segment);
  if (last === null) return false;
  const bare = withoutProclitic(last.word);
  // Inside initials there is no blank: the next letter follows at once.
  if (!/\s$/u.test(segment) && /^\p{L}/u.test(next)) return INITIALS.test(last.word) || INITIALS.test(bare);
  if (/\p{Nd}$/u.test(last.before)) return false;
  return [last.word, bare].some((word) => /^\p{L}$/u.test(word) || arabic.TITLES.has(word));
}

const withoutProclitic = (word: string): string =>
  arabic.PROCLITICS.includes(word.charAt(0)) && word.length > 1 ? word.slice(1) : word;

const FIRST_WORD = /^[\s"'“”«»([]*(\p{L}+)/u;

function goesOnEnglish(segment: string, next: string): boolean {
  const last = lastWord(segment);
  if (last === null) return false;
  if (english.TITLES.has(last.word)) return true;
  const first = FIRST_WORD.exec(next)?.[1] ?? '';
  if (/^\p{Lu}$/u.test(last.word))
    return last.word !== 'I' && !english.STARTERS.has(first) && !english.LETTERED.has(last.before);
  return english.EITHER.has(last.word) && !english.STARTERS.has(first);
}
