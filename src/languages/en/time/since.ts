import type { Scan } from '../../shared/time/match.ts';
import { wordSet } from '../../shared/word-set.ts';
import { isSpanOfAbsence } from './bounds.ts';
import { keyAt } from './scan.ts';

/** How far before a date the since may stand whose beginning it dates. */
const REACH = 10;
const BREAKS = wordSet('and but or that which who when while when where although because said says');

/** `since fighting broke out on 15 April`, `since the 2003 invasion`: the since that makes the date that of the beginning, or null. */
export function sinceBefore(scan: Scan, first: number): number | null {
  const { tokens } = scan;
  const sentence = tokens[first]?.sentence;
  for (let j = first - 1; j >= 0 && first - j < REACH && tokens[j]?.sentence === sentence; j--) {
    if (tokens[j]?.kind === 'PUNCTUATION' || BREAKS.has(keyAt(scan, j))) return null;
    if (keyAt(scan, j) === 'since') return isSpanOfAbsence(scan, j) ? null : j;
  }
  return null;
}
