/** Asides between a word of saying and what is said. */
import { foldedSet } from '../../shared/word-set.ts';
import type { Beginning } from './content.ts';
import { governedByOccasion } from './governed.ts';
import { type CueWord, OCCASIONS } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { quotesName, stopsFor } from './stops.ts';

const REACH = 50;
/** What stands behind these is when or on what occasion something is said. */
const MEANTIME = foldedSet('خلال أثناء لدى عقب غداة عشية قبيل بعيد إثر');

/** After an aside (في بيان تلي على التلفزيون، أن) the clause behind its comma is what is said. */
export function clauseBehind(r: Reading, from: number, end: number): Beginning | null {
  for (let i = from; i < end && i - from < REACH; i++) {
    if (r.form(i) === '؛' || (r.isVerb(i) && r.isJoined(i))) return null;
    if (r.isComma(i) && r.isComplementiser(i + 1) && /^ب?ان/.test(r.key(i + 1)))
      return { from: i + 1, form: 'CLAUSE' };
  }
  return null;
}

/** `، من نيامي حيث افتتح مؤتمرا، بإجراء`: the comma behind which what is said begins, after an aside that a clause goes on in; null for none. */
export function asideClose(r: Reading, i: number, cue: number, word: CueWord, end: number): number | null {
  let open = i - 1;
  while (open > cue && i - open < 8 && !r.isComma(open)) open--;
  if (!r.isComma(open)) return null;
  const stops = stopsFor(r, word);
  for (let j = i + 1; j < end && j - i < 24; j++)
    if (r.isComma(j)) return stops(j + 1) ? j : null;
    else if (r.isComplementiser(j)) return null;
  return null;
}

/** `، في بيان أمضاه كاتبه العام،`: the comma that closes an occasion told between commas, given the one that opens it; null for none. */
export function occasionClose(r: Reading, comma: number, end: number): number | null {
  const n = r.starts(comma + 1) ?? r.starts(comma + 2);
  if (!r.isComma(comma) || n === null || n.preposition === null) return null;
  if (!r.headIn(n, OCCASIONS) && !MEANTIME.has(n.preposition)) return null;
  for (let j = n.last + 1; j < end && j - comma < 24; j++) {
    if (r.isComma(j)) return j - comma > 3 ? j : null;
    const quotation = r.quotations.at(j);
    // في مقابلة مع قناة «الشرق»،
    if (quotation?.open === j && quotesName(r, j, quotation.close)) {
      j = quotation.close;
      continue;
    }
    const told = r.starts(j);
    if (r.isComplementiser(j) || r.form(j) === ':' || quotation !== null) return null;
    if (told !== null && r.analysis(told.head)?.derived === 'MASDAR' && governedByOccasion(r, told))
      return null;
  }
  return null;
}
