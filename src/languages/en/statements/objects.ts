import { endingOf } from './ending.ts';
import type { CueWord } from './lexicon.ts';
import type { Range, Reading } from './reading.ts';

const REACH = 30;

/** What is said of an object: `described it as`, `accused them of`, `called him a liar`, `urged them to`, `put the toll at 40`. */
export function objectCues(
  r: Reading,
  after: number,
  word: CueWord,
  range: Range,
): { from: number; to: number } | null {
  const { takes } = word;
  // asked for two years for all three: the first preposition is the one.
  if (r.pos(after + 1) === 'ADP' && takes.has(r.key(after + 1) as never)) return null;
  for (const [complement, preposition] of BEHIND) {
    if (!takes.has(complement)) continue;
    const at = behindObject(r, after, range.to, (i) => r.key(i) === preposition);
    if (at === null) continue;
    const said = span(r, at + 1, range);
    return withObject(word, complement) && said.to > said.from
      ? { ...said, from: opened(r, after + 1) }
      : said;
  }
  // a claim that the ministry dismissed as absurd
  if (takes.has('o-as') && r.key(after + 1) === 'as') return span(r, after + 2, range);
  if (word.lemma === 'want') return wanted(r, after, range);
  if (takes.has('o-inf')) {
    const at = behindObject(r, after, range.to, (i) => r.key(i) === 'to' && r.isVerb(i + 1) && i > after + 1);
    if (at !== null) return { from: at, to: endingOf(r, { from: at, form: 'CLAUSE' }, range.to) };
  }
  if (takes.has('predicate')) return predicate(r, after, range);
  return null;
}

/** `dismissed the charge as meaningless`, `blamed the rebels for the raid`: what is said is of no use without the one it is said of. */
const withObject = (word: CueWord, complement: string): boolean =>
  complement === 'o-as' || word.lemma === 'blame';

const opened = (r: Reading, i: number): number => (r.quotations.at(i)?.open === i ? i + 1 : i);

const BEHIND = [
  ['o-as', 'as'],
  ['o-of', 'of'],
  ['o-for', 'for'],
  ['o-on', 'on'],
  ['o-with', 'with'],
] as const;

/** Behind a comma these open what is no part of the object. */
const OUTSIDE = new Set([
  'many',
  'some',
  'most',
  'all',
  'both',
  'several',
  'who',
  'which',
  'whose',
  'where',
  'when',
  'and',
  'but',
  'while',
]);

/** A word behind the object, before anything that ends the clause. */
function behindObject(r: Reading, after: number, end: number, is: (i: number) => boolean): number | null {
  for (let i = after + 1; i < end && i - after < REACH; i++) {
    if (i > after + 1 && is(i)) return i;
    if (
      r.isFinite(i) ||
      r.key(i) === 'that' ||
      [':', ';'].includes(r.form(i)) ||
      (r.isComma(i) && OUTSIDE.has(r.key(i + 1))) ||
      (['and', 'but'].includes(r.key(i)) && r.isFinite(i + 1))
    )
      return null;
    if (r.quotations.at(i)?.open === i && (r.quotations.at(i)?.close ?? 0) - i > 8) return null;
  }
  return null;
}

/** `wants the officers to stand trial`, `wants the officers tried`: what is wanted of someone, who belongs to it. */
function wanted(r: Reading, after: number, range: Range): { from: number; to: number } | null {
  const at = behindObject(
    r,
    after,
    range.to,
    (i) =>
      (r.key(i) === 'to' && r.isVerb(i + 1)) ||
      (r.analysis(i)?.derived === 'PASSIVE_PARTICIPLE' && r.view.at(i - 1) !== null),
  );
  return at === null
    ? null
    : { from: after + 1, to: endingOf(r, { from: after + 1, form: 'CLAUSE' }, range.to) };
}

function span(r: Reading, at: number, range: Range): { from: number; to: number } {
  const quotation = r.quotations.at(at);
  if (quotation !== null && quotation.open === at)
    return { from: at + 1, to: endingOf(r, { from: at + 1, form: 'QUOTATION' }, range.to) };
  return { from: at, to: endingOf(r, { from: at, form: 'PHRASE' }, range.to) };
}

/** The quotation, or the second noun phrase, behind a verb of calling. */
function predicate(r: Reading, after: number, range: Range): { from: number; to: number } | null {
  if (['ADP', 'ADV'].includes(r.pos(after + 1)) && r.quotations.at(after + 1) === null) return null;
  let object = false;
  for (let i = after + 1; i < range.to && i - after < REACH; i++) {
    const quotation = r.quotations.at(i);
    if (quotation !== null && quotation.open === i)
      return {
        from: object ? after + 1 : i + 1,
        to: endingOf(r, { from: i + 1, form: 'QUOTATION' }, range.to),
      };
    if (r.isComma(i) || r.isFinite(i)) return null;
    if (object && r.pos(i) === 'ADJ' && r.view.at(i) === null)
      return { from: after + 1, to: endingOf(r, { from: i, form: 'PHRASE' }, range.to) };
    const n = r.starts(i);
    if (n === null) {
      if (r.pos(i) === 'PRON' && !r.isPossessive(i)) object = true;
      continue;
    }
    if (object && ['a', 'an', 'the'].includes(r.key(i)))
      return { from: after + 1, to: endingOf(r, { from: i, form: 'PHRASE' }, range.to) };
    object = true;
    for (let j = i; j < n.last; j++)
      if (r.quotations.at(j)?.open === j)
        return { from: j + 1, to: endingOf(r, { from: j + 1, form: 'QUOTATION' }, range.to) };
    i = n.last;
  }
  return null;
}
