import { wordSet } from '../../shared/word-set.ts';
import type { Cue } from '../../statements.ts';
import { baseCue } from './base.ts';
import { type Beginning, beginningOf } from './content.ts';
import { endingOf } from './ending.ts';
import type { CueWord } from './lexicon.ts';
import { objectCues } from './objects.ts';
import { passiveCues, quotingCues } from './quoting.ts';
import type { Range, Reading } from './reading.ts';
import { finiteBehind } from './spans.ts';
import { type Subject, subjectOf } from './subject.ts';
import { echoed, quotedBefore, relatedBefore, tagged } from './tags.ts';

/** Verbs that stand before their subject behind what is said. */
const INVERTING = wordSet(
  'say add write note tweet warn ask reply explain tell declare report announce insist argue conclude comment recall state complain remark quip joke claim shout cry chant post',
);
/** Behind a quotation any verb that takes one may stand before its subject. */
const inverting = (word: CueWord): 'QUOTATION' | 'ANY' | null =>
  INVERTING.has(word.lemma) ? 'ANY' : word.takes.has('quote') ? 'QUOTATION' : null;
const MODALS = new Set(['will', 'shall', 'may', 'might', 'must', 'should', 'could', 'can', 'ought']);
const DENIABLE = new Set(['deny', 'exclude', 'rule']);
const QUOTING = new Set(['quote', 'cite']);

/** What a finite verb of saying attributes; several where it quotes someone else. */
export function verbCues(r: Reading, verb: number, last: number, word: CueWord, range: Range): Cue[] {
  if (r.pos(verb) === 'ADJ') return ofAdjective(r, verb, word, range);
  const analysis = r.analysis(verb);
  if (analysis === undefined) return [];
  const group = r.group(verb);
  if (r.isPassive(verb)) return passiveCues(r, verb, word, range);
  if (group.includes('not') && !word.opinion && !DENIABLE.has(word.lemma)) return [];
  if (group.some((g) => MODALS.has(g)) && !word.opinion) return [];
  const subject = subjectOf(r, verb, range.from, range.to, inverting(word));
  if (subject === null || (word.personal && subject.voices.some((v) => v.kind === 'DOCUMENT'))) return [];
  if (subject.unknown === true && (!word.takes.has('clause') || EVIDENT.has(word.lemma))) return [];
  if (NOBODY.has(r.key(subject.first)) && !word.opinion) return [];
  const base = baseCue(r, verb, word, subject, range);
  const after = Math.max(subject.after, last);
  if (QUOTING.has(word.lemma)) {
    const quoted = quotingCues(r, base, after, range);
    if (quoted !== null) return quoted;
  }
  const told = toldTo(r, subject, after, word, range);
  const special =
    told || subject.inverted || subject.unknown === true ? null : objectCues(r, after, word, range);
  if (special !== null) {
    const to = Math.min(special.to, closeOfRelative(r, subject, special.from, range.to));
    if (!tellsFigure(r, word, special.from, to)) return [];
    return to > special.from ? [{ ...base, kind: 'VERB', from: special.from, to }] : [];
  }
  const before = quotedBefore(r, subject.first, range);
  const behind = told || subject.inverted ? null : beginningOf(r, after, word, range.to);
  // “…,” he said from the plane before it veered away: only a clause with that, or a quotation, goes on with his words.
  const begin = before !== null && behind !== null && !goesOnWith(r, behind) ? null : behind;
  if (begin === null) {
    const tag =
      relatedBefore(r, subject, word) ??
      tagged(r, subject, after, word, range) ??
      echoed(r, subject, word, range);
    if (tag?.kind === 'TAG') r.tags.add(verb);
    return tag === null ? [] : [{ ...base, ...tag }];
  }
  if (subject.unknown === true && (begin.form === 'PHRASE' || !opensClause(r, begin.from))) return [];
  const to = Math.min(endingOf(r, begin, range.to), closeOfRelative(r, subject, begin.from, range.to));
  if (to <= begin.from || !tellsFigure(r, word, begin.from, to)) return [];
  if (before !== null && word.tags) return [{ ...base, kind: 'TAG', from: before, to, opens: subject.first }];
  // What is claimed is the responsibility for it.
  const noun = word.particles.length > 0 && r.pos(last) === 'NOUN' && begin.from === last + 1;
  return [{ ...base, kind: 'VERB', from: noun ? last : begin.from, to }];
}

const goesOnWith = (r: Reading, { from, form }: Beginning): boolean =>
  form === 'QUOTATION' || r.key(from) === 'that' || r.form(from - 1) === ':';

/** `No group has said it was behind the attack`. */
const NOBODY = wordSet('no none nobody neither');

/** `…, three bankers told Reuters, and trading stopped`: what is told stands before; behind the verb are those who heard it. */
function toldTo(r: Reading, subject: Subject, after: number, word: CueWord, range: Range): boolean {
  if (!word.takes.has('addressee') || !word.tags || !r.isComma(subject.first - 1)) return false;
  const n = r.starts(after + 1);
  return n !== null && (r.isComma(n.last + 1) || n.last + 2 >= range.to);
}

const PLACED = wordSet('at near between around above below');

/** `counted 431 hurt`, `put the toll at 45`: a figure or place is told. */
function tellsFigure(r: Reading, word: CueWord, from: number, to: number): boolean {
  if (word.lemma === 'put') {
    for (let i = from; i < to; i++) if (PLACED.has(r.key(i))) return true;
    return false;
  }
  return (
    word.lemma !== 'count' ||
    [0, 1, 2, 3].some((k) => r.token(from + k)?.kind === 'NUMBER' || r.view.at(from + k)?.quantity != null)
  );
}

/** What things may do as well as people: a subject that is not known to speak does not speak by them. */
const EVIDENT = wordSet(
  'suggest indicate confirm reveal imply claim recall reason feel fear expect hope figure promise threaten announce signal rule specify relate testify record project forecast predict contend post',
);

const opensClause = (r: Reading, i: number): boolean =>
  r.key(i) === 'that' || r.quotations.at(i)?.open === i - 1 || finiteBehind(r, i, i + 20);

function ofAdjective(r: Reading, i: number, word: CueWord, range: Range): Cue[] {
  let be = i;
  while (be > range.from && r.lemma(be) !== 'be') be--;
  const subject = subjectOf(r, be, range.from, range.to, null);
  if (subject === null) return [];
  const begin = beginningOf(r, i, word, range.to);
  if (begin === null) return [];
  return [
    {
      ...baseCue(r, i, word, subject, range),
      kind: 'VERB',
      from: begin.from,
      to: endingOf(r, begin, range.to),
    },
  ];
}

/** `, to which the group pledged`, `, whose leader said`: the pronoun of the clause that a subject stands in. */
const relativeBefore = (r: Reading, first: number): number | null =>
  ['which', 'whom', 'whose', 'where'].includes(r.key(first))
    ? first
    : ['which', 'whom', 'whose', 'where'].includes(r.key(first - 1))
      ? first - 1
      : null;

/** The comma behind which the sentence goes on after a relative clause that speaks (, which demanded an end, may meet). */
function closeOfRelative(r: Reading, subject: Subject, from: number, end: number): number {
  const pronoun = subject.form === 'RELATIVE' ? subject.first : relativeBefore(r, subject.first);
  if (
    pronoun === null ||
    !(r.isComma(pronoun - 1) || (r.pos(pronoun - 1) === 'ADP' && r.isComma(pronoun - 2)))
  )
    return end;
  for (let i = from; i < end; i++)
    if (r.isComma(i) && (r.isFinite(i + 1) || r.pos(i + 1) === 'AUX' || r.pos(i + 1) === 'ADV')) return i;
  return end;
}
