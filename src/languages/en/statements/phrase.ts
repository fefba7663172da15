import type { Nominal } from '../../../extract/layers.ts';
import type { Reading } from './reading.ts';
import { isTime } from './spans.ts';

/** How far a phrase may run, in tokens. */
const REACH = 60;

/** The head of the phrase that begins at a token: behind possessors, and behind what only modifies it. */
export function headFrom(r: Reading, i: number): Nominal | null {
  let n = r.starts(i);
  for (let guard = 0; n !== null && guard < 6; guard++) {
    const governor = n.governor === null ? null : r.view.nominal(n.governor);
    if (governor === null || governor.first < n.first) break;
    n = governor;
  }
  if (n === null || r.speaks(n)) return n;
  const apposed = r.view.apposed(n.index);
  const named = apposed === null ? null : r.view.nominal(apposed);
  return named !== null && r.isPerson(named) ? named : n;
}

/** Last token of a phrase that speaks and stands behind its verb: its prepositions, a name in apposition, up to comma or verb. */
export function phraseEnd(r: Reading, head: Nominal, end: number): number {
  let last = head.last;
  for (let i = last + 1; i < end && i - head.last < REACH; ) {
    const n = r.view.at(i);
    const joined = r.key(i) === 'and' && r.starts(i + 1)?.coordinates != null;
    if (n !== null) last = n.last;
    else if (
      joined ||
      (r.pos(i) === 'ADP' && !TIMELY.has(r.key(i))) ||
      ['DET', 'NUM', 'ADJ'].includes(r.pos(i)) ||
      r.lemma(i) === "'s" ||
      r.isPossessive(i)
    )
      last = i;
    else if (isTime(r, i) && ['by', 'from', 'of'].includes(r.key(i + 1))) last = i;
    else if (r.form(i) === '(') last = bracketEnd(r, i, end);
    else if (r.isComma(i)) {
      const named = apposed(r, i, end);
      if (named === null) break;
      last = named;
    } else break;
    i = Math.max(i, last) + 1;
  }
  while (last > head.last && ['ADP', 'DET', 'CCONJ', 'ADJ'].includes(r.pos(last)) && r.view.at(last) === null)
    last--;
  return last;
}

const TIMELY = new Set(['on', 'during', 'after', 'before', 'as', 'since', 'while']);

function bracketEnd(r: Reading, open: number, end: number): number {
  for (let i = open + 1; i < end && i - open < 12; i++) if (r.form(i) === ')') return i;
  return open;
}

/** Behind a comma: the name of the title before it, or the title of the one named, up to the next comma or end. */
function apposed(r: Reading, comma: number, end: number): number | null {
  const n = headFrom(r, comma + 1);
  if (n === null || !(r.isPerson(n) || r.speaks(n))) return null;
  // According to the police, about 200 people marched.
  if (n.number === 'PL' && [comma + 1, comma + 2].some((i) => i <= n.last && r.pos(i) === 'NUM')) return null;
  for (let i = n.last + 1; i <= end && i - comma < 30; i++) {
    if (i === end || r.isComma(i) || r.form(i) === '.') return i - 1;
    if (r.isFinite(i) || r.form(i) === ':' || r.key(i) === 'that' || r.pos(i) === 'CCONJ') return null;
  }
  return null;
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** `a man who lives near the base`, `troops deployed in the north`: what a clause without commas describes, given a token in it. */
function described(r: Reading, at: number, from: number): Nominal | null {
  let verbs = 0;
  for (let i = at; i > from && at - i < 25; i--) {
    if (r.isMark(i) || r.pos(i) === 'CCONJ' || r.pos(i) === 'SCONJ') return null;
    const before = r.view.at(i - 1);
    if (RELATIVES.has(r.key(i)) && before !== null) return verbs === 1 ? before : null;
    if (r.isFinite(i)) verbs++;
    else if (
      r.isVerb(i) &&
      verbs === 0 &&
      before !== null &&
      before.last === i - 1 &&
      !r.group(i).includes('to')
    )
      return before;
    if (verbs > 1) return null;
  }
  return null;
}

/** The head of the phrase that ends with a nominal: what its prepositions and genitives hang from. */
export function rootOf(r: Reading, n: Nominal, from: number): Nominal {
  let at = n;
  for (let guard = 0; guard < 10; guard++) {
    const list = r.view.nominal(r.view.first(at.index));
    const governor = at.governor === null ? null : r.view.nominal(at.governor);
    const title = r.view.apposed(at.index);
    if (list.index !== at.index && list.first >= from) at = list;
    else if (governor !== null && governor.first < at.first && governor.first >= from) at = governor;
    else if (title !== null && !r.isPerson(at) && r.view.nominal(title).first < at.first)
      at = r.view.nominal(title);
    else {
      const before = r.opening(at, from) - 1;
      const near = before > from && at.preposition !== null ? r.view.at(before - 1) : null;
      const outer = near ?? described(r, before, from);
      if (outer === null) break;
      at = outer;
    }
  }
  return at;
}
