import type { Scan } from '../../shared/time/match.ts';
import { wordSet } from '../../shared/word-set.ts';
import { keyAt } from './scan.ts';

const DETERMINERS = wordSet('the a an his her its their our this that these those another');
const STOPS = wordSet(
  "of in on at by for from to with against between over near after before when where which that who and but or as into during was were is are had has have will 's ’s",
);
/** How many words the name of an event may have before its noun. */
const REACH = 5;

/** The word of the event that is counted from: the last noun before what ends a noun phrase (`before the first round of talks`: round), or the word itself; null where none stands. */
export function anchorAt(scan: Scan, i: number): number | null {
  const end = scan.end(i);
  let at = DETERMINERS.has(keyAt(scan, i)) ? i + 1 : i;
  if (at >= end || scan.tokens[at]?.kind === 'PUNCTUATION' || STOPS.has(keyAt(scan, at))) return null;
  while (
    at + 1 < end &&
    at - i < REACH &&
    scan.tokens[at + 1]?.kind === 'WORD' &&
    !STOPS.has(keyAt(scan, at + 1))
  ) {
    // A clause begins: its verb is what is counted from.
    if (isVerb(scan, at + 1)) return at + 1;
    at++;
  }
  return at;
}

const isVerb = (scan: Scan, i: number): boolean => {
  const analysis = scan.tokens[i]?.analyses[0];
  return analysis?.pos === 'VERB' && analysis.tense === 'PAST' && analysis.derived === null;
};
