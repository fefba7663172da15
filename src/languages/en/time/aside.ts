import type { Scan } from '../../shared/time/match.ts';
import { wordSet } from '../../shared/word-set.ts';
import { keyAt } from './scan.ts';

const RELATIVES = wordSet('who whom whose which where');
/** How far before a date the pronoun of its relative clause may stand. */
const REACH = 14;

const posAt = (scan: Scan, i: number): string => scan.tokens[i]?.analyses[0]?.pos ?? '';

/** Whether a date is told in a relative clause behind a comma (`the adviser, who resigned on Monday,`) or one that only tells which is meant: the story does not go on from it. */
export function isAside(scan: Scan, first: number): boolean {
  const sentence = scan.tokens[first]?.sentence;
  for (let j = first - 1; j > 0 && first - j < REACH && scan.tokens[j]?.sentence === sentence; j--) {
    const key = keyAt(scan, j);
    if (key === ';' || key === ',') return false;
    // A trawler that rammed two boats on September 7.
    if (key === 'that' && posAt(scan, j - 1) === 'NOUN') return posAt(scan, j + 1) === 'VERB';
    if (RELATIVES.has(key)) return keyAt(scan, j - 1) === ',' || keyAt(scan, j - 2) === ',';
  }
  return false;
}
