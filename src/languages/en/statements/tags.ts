import type { Cue } from '../../statements.ts';
import { CONTRAST } from './base.ts';
import { endingOf, trimmed } from './ending.ts';
import { type CueWord, cueIndex } from './lexicon.ts';
import type { Range, Reading } from './reading.ts';
import { finiteBehind } from './spans.ts';
import type { Subject } from './subject.ts';

/** What stands before (and behind) a speaker who is named behind or amid his words. */
export function tagged(
  r: Reading,
  subject: Subject,
  after: number,
  word: CueWord,
  range: Range,
): Pick<Cue, 'kind' | 'from' | 'to' | 'closing' | 'opens' | 'joined'> | null {
  if (!word.tags || subject.form === 'RELATIVE') return null;
  const before = endOfSaid(r, subject, after, word, range);
  const quotation = closedAt(r, before, range.from);
  if (before < range.from) return null;
  const from = startOf(r, quotation, before, range);
  if (quotation === null && !word.takes.has('clause')) return null;
  if (words(r, from, before) < 1) return null;
  // `In Kabul, women protested`: where or when it was is not what was said.
  if (
    quotation === null &&
    r.pos(from) === 'ADP' &&
    r.pos(from + 1) !== 'PRON' &&
    !finiteBehind(r, from, before)
  )
    return null;
  let i = after + 1;
  while (
    i < range.to &&
    !r.isComma(i) &&
    r.form(i) !== ';' &&
    !(r.quotations.at(i)?.open === i) &&
    r.form(i) !== ':'
  ) {
    if (r.isFinite(i) || r.key(i) === 'and' || r.key(i) === 'but') break;
    i++;
  }
  const opened = reopened(r, i);
  if (opened !== null && i < range.to)
    return {
      kind: 'TAG',
      from,
      to: endingOf(r, { from: opened + 1, form: 'QUOTATION' }, range.to),
      closing: false,
      opens: before,
      joined: false,
    };
  const amid =
    r.isComma(i) &&
    quotation === null &&
    i + 1 < range.to &&
    !r.isGerund(i + 1) &&
    !CONTRAST.has(r.key(i + 1)) &&
    !['who', 'which', 'as', 'after'].includes(r.key(i + 1));
  if (amid && !r.isMark(i + 1) && r.key(i + 1) !== 'citing')
    return {
      kind: 'TAG',
      from,
      to: trimmed(r, from, range.to),
      closing: false,
      opens: before,
      joined: false,
    };
  return {
    kind: 'TAG',
    from,
    to: quotation !== null ? Math.min(quotation.close, range.to) : trimmed(r, from, before),
    closing: true,
    opens: before,
    joined: false,
  };
}

/** Where a quotation opens again behind a tag, `, or else “`, `and “`. */
function reopened(r: Reading, at: number): number | null {
  for (let i = at; i < at + 5; i++) {
    if (r.quotations.at(i)?.open === i) return i;
    if (i > at && !LINKING.has(r.key(i))) return null;
  }
  return null;
}

const LINKING = new Set([
  'and',
  'or',
  'but',
  'else',
  'because',
  'as',
  'that',
  'for',
  'so',
  'if',
  'then',
  'yet',
  'since',
]);

/**
 * The mark behind what a tag attributes: a comma or quotation mark before its subject, also before words of it that the
 * parser has not taken in; or, at the end of a sentence, its last token itself. Before the sentence where there is none.
 */
function endOfSaid(r: Reading, subject: Subject, after: number, word: CueWord, range: Range): number {
  const before = subject.first - 1;
  if (r.isComma(before) || /^[?!…]$/.test(r.form(before)) || closedAt(r, before, range.from) !== null)
    return before;
  // so relief agencies allege,
  if (
    ['so', 'as'].includes(r.key(before)) &&
    r.isComma(before - 1) &&
    (r.isComma(after + 1) || after + 2 >= range.to)
  )
    return before - 1;
  const plain = PLAIN.has(word.lemma);
  for (let i = before; plain && i > range.from && before - i < 12 && !r.isFinite(i) && !r.isComma(i); i--)
    if (r.quotations.at(i)?.close === i) return i;
  const ends =
    subject.form === 'OWN' &&
    !subject.inverted &&
    after + 6 > range.to &&
    plain &&
    ![...r.said].some((i) => i >= range.from);
  const apart = ends && !BOUND.has(r.key(before)) && r.pos(before) !== 'ADP' && r.pos(before) !== 'AUX';
  return apart && finiteBehind(r, range.from, before) ? before + 1 : range.from - 1;
}

const PLAIN = new Set(['say', 'report', 'add', 'announce', 'state']);
const BOUND = new Set([
  'unless',
  'what',
  'that',
  'as',
  'than',
  'which',
  'all',
  'how',
  'and',
  'but',
  'or',
  'if',
  'when',
  'while',
]);

/** Where what is said before a tag begins: at the head of the sentence, of a quotation behind a colon, or of the relative clause that the tag stands in. */
function startOf(r: Reading, quotation: { open: number } | null, before: number, range: Range): number {
  if (quotation !== null && quotation.open < range.from) return range.from;
  if (quotation !== null && r.form(quotation.open - 1) === ':') return quotation.open + 1;
  if (quotation === null && r.isComma(before)) {
    let relative: number | null = null;
    for (let i = before - 1; i > range.from && before - i < 12; i--) {
      if (r.isFinite(i)) break;
      if (RELATIVES.has(r.key(i)) && r.pos(i) !== 'ADP') relative = i;
      if (r.isComma(i))
        return relative === null
          ? contentStart(r, range, before)
          : r.key(relative) === 'that'
            ? relative + 1
            : i + 1;
    }
  }
  return contentStart(r, range, before);
}

const RELATIVES = new Set(['which', 'that', 'when', 'where', 'whom', 'who']);

/** `, which Tehran denies`: what is denied is what was said before, or the clause before. */
export function echoed(
  r: Reading,
  subject: Subject,
  word: CueWord,
  range: Range,
): Pick<Cue, 'kind' | 'from' | 'to' | 'joined'> | null {
  const which = subject.first - 1;
  if (!word.takes.has('object') || r.key(which) !== 'which' || !r.isComma(which - 1)) return null;
  const told = [...r.said].findLast((i) => i >= range.from && i < which);
  if (told !== undefined) return { kind: 'ECHO', from: null, to: which, joined: false };
  const from = contentStart(r, range, which);
  return { kind: 'VERB', from, to: trimmed(r, from, which), joined: false };
}

/** `, an allegation the ministry denied`: what is said of is the noun before. */
export function relatedBefore(
  r: Reading,
  subject: Subject,
  word: CueWord,
): Pick<Cue, 'kind' | 'from' | 'to' | 'joined'> | null {
  if (!word.takes.has('object') || subject.form === 'RELATIVE') return null;
  const at = ['that', 'which'].includes(r.key(subject.first - 1)) ? subject.first - 2 : subject.first - 1;
  const n = r.view.at(at);
  if (n === null || n.name !== null || n.last !== at || !cueIndex().nouns.has(r.lemma(n.head))) return null;
  return { kind: 'VERB', from: n.first, to: n.last + 1, joined: false };
}

/** The quotation whose closing mark stands at a token, or before the comma there. */
function closedAt(r: Reading, i: number, from: number): { open: number; close: number } | null {
  for (const at of [i, i - 1]) {
    if (at < from || (at < i && !r.isMark(i))) return null;
    const quotation = r.quotations.at(at);
    if (quotation !== null && quotation.close === at) return quotation;
  }
  return null;
}

/** At the head of the sentence, or behind the colon or semicolon that parts it from what the author says before. */
function contentStart(r: Reading, range: Range, before: number): number {
  let from = range.from;
  for (let i = before - 1; i > range.from && before - i < FAR; i--)
    if (/^[:;]$/.test(r.form(i)) && r.quotations.at(i) === null) {
      from = i + 1;
      break;
    }
  if (r.quotations.at(from)?.open === from) from++;
  while (from < before && (r.isMark(from) || (CONTRAST.has(r.key(from)) && r.pos(from) === 'CCONJ'))) from++;
  return from;
}

/** How far back a mark that parts clauses is looked for, in tokens. */
const FAR = 80;

const words = (r: Reading, from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (r.isWord(i)) count++;
  return count;
};

/** `“We are ready,” he said, adding`: the quotation right before the speaker opens the sentence. */
export function quotedBefore(r: Reading, first: number, range: Range): number | null {
  const quotation = closedAt(r, first - 1, range.from);
  if (quotation === null || words(r, range.from, quotation.open) > 0) return null;
  return Math.max(quotation.open + 1, range.from);
}
