import { wordSet } from '../../shared/word-set.ts';
import type { Reading } from './reading.ts';

/** Words before a number that belong to it. */
const BOUNDS = new Set([
  'about',
  'as',
  'around',
  'over',
  'under',
  'up',
  'at',
  'more',
  'less',
  'fewer',
  'between',
  'nearly',
  'almost',
  'some',
]);

/** `at least 5`, `about 20`. */
export const bounded = (r: Reading, i: number): boolean =>
  BOUNDS.has(r.key(i)) &&
  [1, 2, 3].some((k) => r.token(i + k)?.kind === 'NUMBER' || r.pos(i + k) === 'NUM') &&
  ['ADP', 'ADJ', 'ADV', 'DET'].includes(r.pos(i));

const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier later recently overnight early late last this',
);
const SPANS = wordSet('week month year night morning afternoon evening weekend day hour time');

/** A time without a preposition: Tuesday, last week, this morning. */
export function isTime(r: Reading, i: number): boolean {
  const key = r.key(i);
  if (SPANS.has(key)) return TIMES.has(r.key(i - 1));
  if (key === 'last' || key === 'this') return SPANS.has(r.key(i + 1)) || TIMES.has(r.key(i + 1));
  return TIMES.has(key) && !['VERB', 'AUX'].includes(r.pos(i + 1));
}

/** Last token of the noun phrase that begins at a token, with what is joined to it by possessive s or `of`. */
export function behindPhrase(r: Reading, i: number, end: number, most = 8): number {
  let last = i;
  let genitives = 0;
  for (let guard = 0; guard < 12; guard++) {
    const n = r.starts(last) ?? r.view.at(last);
    if (n === null) break;
    last = n.last;
    if (r.lemma(last + 1) === "'s" || (r.key(last + 1) === 'of' && genitives++ < most)) last += 2;
    else if (r.starts(last + 1)?.governor === n.index || r.view.at(last + 1)?.apposition === n.index)
      last += 1;
    else break;
    if (last >= end) break;
  }
  return Math.min(last, end - 1);
}

/** Also behind `many of`. */
const RELATIVES = new Set(['who', 'which', 'whose', 'where', 'whom']);

/** A verb with tense follows before the clause ends. */
export function finiteBehind(r: Reading, from: number, end: number): boolean {
  let aside = false;
  for (let i = from; i < end && i - from < 40; i++) {
    if (r.isFinite(i) || (r.pos(i) === 'AUX' && r.analysis(i)?.derived === null)) {
      const relative = ['who', 'which', 'that'].includes(r.key(i - 1));
      if (!relative && !aside) return true;
    }
    if (r.form(i) === ';') return false;
    if (r.isComma(i)) aside = !aside && (RELATIVES.has(r.key(i + 1)) || RELATIVES.has(r.key(i + 3)));
  }
  return false;
}
