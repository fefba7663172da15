import type { Match, Scan } from '../../shared/time/match.ts';
import { wordSet } from '../../shared/word-set.ts';
import { lengthAt } from './ago.ts';
import { bareKey, keyAt } from './scan.ts';
import { UNITS } from './words.ts';

const EVERY = wordSet('every each per');
const FOR = wordSet('for lasting lasted');

/** `every week`, `each year`: no day. */
export function recurring(scan: Scan, i: number): Match | null {
  if (!EVERY.has(keyAt(scan, i)) || !UNITS.has(bareKey(scan.tokens[i + 1]))) return null;
  return { first: i, last: i + 1, value: null, kind: 'RECURRING', rule: 'time/recurring' };
}

/** `for two days`, `lasted six hours`: how long something took. */
export function duration(scan: Scan, i: number): Match | null {
  if (!FOR.has(keyAt(scan, i))) return null;
  const length = lengthAt(scan, i + 1);
  return length === null
    ? null
    : { first: i, last: length.last, value: null, kind: 'DURATION', rule: 'time/duration' };
}
