import { wordSet } from '../../shared/word-set.ts';
import { ANSWERING } from '../syntax/words.ts';
import type { Beginning } from './content.ts';
import { cueIndex } from './lexicon.ts';
import { headFrom, phraseEnd } from './phrase.ts';
import type { Reading } from './reading.ts';
import { finiteBehind } from './spans.ts';
import { wordAt } from './words.ts';

/** No one is read to say more in one sentence, in tokens. */
const LONGEST = 400;
/** The first token after what is said, given where it begins; at most `end`. */
export function endingOf(r: Reading, begin: Beginning, sentenceEnd: number): number {
  const end = Math.min(sentenceEnd, begin.from + LONGEST);
  let i = begin.from;
  if (begin.form === 'QUOTATION') {
    const quotation = r.quotations.at(begin.from);
    if (quotation !== null) {
      if (quotation.close >= end) return trimmed(r, begin.from, end);
      const next = quotation.close + 1;
      if (next >= end || !goesOn(r, next)) return quotation.close;
      i = next;
    }
  }
  const phrase = begin.form !== 'CLAUSE' || r.isGerund(begin.from);
  const title = isTitle(r, sentenceEnd);
  let depth = 0;
  for (; i < end; i++) {
    const form = r.form(i);
    if (form === '(') depth++;
    else if (form === ')') depth = Math.max(0, depth - 1);
    const inner = r.quotations.at(i);
    if (inner !== null && inner.open === i && inner.close < end) {
      i = inner.close;
      continue;
    }
    if (depth > 0) continue;
    if (form === ';' || (r.isDash(i) && r.token(i)?.start !== r.token(i - 1)?.end))
      return trimmed(r, begin.from, i);
    if (i > begin.from && calls(r, i)) return trimmed(r, begin.from, i);
    if (phrase && i > begin.from && (joins(r, i) || framed(r, i))) return trimmed(r, begin.from, i);
    if (!phrase && i > begin.from && goesBack(r, i, begin.from)) return trimmed(r, begin.from, i);
    if (title && i > begin.from && MEANWHILE.has(r.key(i)) && (phrase || !finiteBehind(r, begin.from, i)))
      return trimmed(r, begin.from, i);
    if (!r.isComma(i)) continue;
    if (othersSay(r, i + 1, end)) return trimmed(r, begin.from, i);
    if (isLater(r, i + 1)) return trimmed(r, begin.from, i);
    if (r.key(i + 1) === 'while' || r.key(i + 1) === 'whereas' || echoes(r, i + 1) || resumes(r, i + 1))
      return trimmed(r, begin.from, i);
  }
  return trimmed(r, begin.from, end);
}

/** A title has no full stop. */
const isTitle = (r: Reading, end: number): boolean => r.isWord(end - 1);
/** `vows emergency law after judges sink plan`: in titles these open what else happened. */
const MEANWHILE = wordSet('after as amid while following despite');

/** `, and the food agency says`: another one named has his say. */
export function othersSay(r: Reading, i: number, end: number): boolean {
  if (!['and', 'but'].includes(r.key(i))) return false;
  const n = headFrom(r, i + 1);
  if (n === null || !r.speaks(n)) return false;
  const last = phraseEnd(r, n, end);
  for (let j = last + 1; j < end && j - last < 4; j++) {
    if (r.isMark(j)) return false;
    if (r.isFinite(j) && r.pos(j) === 'VERB') return wordAt(r, j) !== null;
  }
  return false;
}

/** `“the future of relations” between Japan and China`: a quotation that is but a part of a phrase. */
const BELONGING = wordSet('of between for against from with among over about into toward towards to');

/** Behind a quotation the words of the same speaker go on: “…” and that, “…” but “…”. */
const goesOn = (r: Reading, i: number): boolean =>
  (BELONGING.has(r.key(i)) && r.isWord(i + 1)) ||
  (['and', 'but', 'or'].includes(r.key(i)) &&
    !r.isFinite(i + 1) &&
    r.pos(i + 1) !== 'AUX' &&
    !r.isGerund(i + 1));

/** A verb joined to the one that speaks: it ends a noun phrase that was said. */
const joins = (r: Reading, i: number): boolean =>
  ['and', 'but'].includes(r.key(i)) &&
  (r.isFinite(i + 1) || r.pos(i + 1) === 'AUX' || (r.pos(i + 1) === 'ADV' && r.isFinite(i + 2)));

/** `said the war had ended and condemned`: a verb joined to the one that speaks, by who does it. */
function goesBack(r: Reading, i: number, from: number): boolean {
  if (!['and', 'but'].includes(r.key(i))) return false;
  const verb = r.pos(i + 1) === 'ADV' ? i + 2 : i + 1;
  if (!ANSWERING.has(r.lemma(verb)) || !r.isFinite(verb) || r.group(verb).length > 0) return false;
  const by = r.view.clauseOf(verb)?.subjectOf ?? null;
  const doer = by === null ? undefined : r.view.syntax.clauses[by];
  return doer !== undefined && doer.verb < from;
}

/** `… in a statement`, `in what he called`, `as forces closed in`: the author's words round a noun phrase that was said. */
function framed(r: Reading, i: number): boolean {
  const key = r.key(i);
  if (key === 'as') return r.pos(i) === 'SCONJ' && r.starts(i + 1) !== null && finiteBehind(r, i + 1, i + 14);
  if (!['in', 'at', 'during'].includes(key)) return false;
  const n = r.starts(i + 1);
  return n !== null && r.headIn(n, cueIndex().occasions) && n.first <= i + 2 && !r.headIn(n, EVENTFUL);
}

/** `in what he called`: the author passes to words of another. */
const calls = (r: Reading, i: number): boolean =>
  r.key(i) === 'in' &&
  r.key(i + 1) === 'what' &&
  [2, 3, 4, 5, 6, 7].some((k) => ['call', 'describe', 'term', 'say'].includes(r.lemma(i + k)));

/** `, and blamed the army`: behind a comma a verb without a subject of its own goes on with whoever speaks. */
const resumes = (r: Reading, i: number): boolean =>
  ['and', 'but'].includes(r.key(i)) && r.isVerb(i + 1) && r.isFinite(i + 1) && r.group(i + 1).length === 0;

/** `, a day after the parade`: the author's word on when it was said. */
const isLater = (r: Reading, i: number): boolean =>
  UNIT.test(r.key(i + 1)) && ['after', 'before'].includes(r.key(i + 2)) && r.isWord(i + 3);
const UNIT = /^(?:minute|hour|day|week|month|year)s?$/;

/** Occasions that may belong to what is said. */
const EVENTFUL = new Set(['meeting', 'call', 'debate', 'talk', 'exchange', 'investigation', 'inquiry']);

/** `, a claim the army denied`: words about what was said. */
const echoes = (r: Reading, i: number): boolean => {
  if (r.key(i) === 'which') return denies(r, i + 1);
  if (!['a', 'an', 'the', 'its'].includes(r.key(i)) && !cueIndex().nouns.has(r.lemma(i))) return false;
  for (let j = i; j < i + 4; j++) {
    const lemma = r.lemma(j);
    if (r.pos(j) === 'NOUN' && (cueIndex().nouns.has(lemma) || cueIndex().documents.has(lemma)))
      return (
        !r.isFinite(j + 1) &&
        (r.key(j + 1) === 'that' ||
          r.key(j + 1) === 'which' ||
          r.starts(j + 1) !== null ||
          ['it', 'he', 'she', 'they'].includes(r.key(j + 1)))
      );
  }
  return false;
};

/** `, which Tehran denies` */
function denies(r: Reading, from: number): boolean {
  for (let i = from; i < from + 10 && !r.isMark(i); i++)
    if (r.isFinite(i) && r.pos(i) === 'VERB') return i > from && DENYING.has(r.lemma(i));
  return false;
}

const DENYING = new Set(['deny', 'reject', 'dispute', 'confirm', 'refute', 'dismiss']);

/** The end without closing punctuation and conjunctions. */
export function trimmed(r: Reading, from: number, end: number): number {
  let to = end;
  while (to > from && (r.isMark(to - 1) || ['and', 'but', 'or', 'while'].includes(r.key(to - 1)))) to--;
  return to;
}
