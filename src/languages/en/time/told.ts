import type { Match, Scan } from '../../shared/time/match.ts';
import { around, range } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { bareKey, keyAt } from './scan.ts';
import { DAY_PARTS } from './words.ts';

const PERIOD_OF: ReadonlyMap<string, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'> = new Map([
  ['day', 'DAY'],
  ['week', 'WEEK'],
  ['month', 'MONTH'],
  ['year', 'YEAR'],
]);
const NEXT = wordSet('following next');
const BEFORE = wordSet('previous preceding');

/** `the same day`, `that year`, `the following day`, `the next morning`, `the day before`: by the date told last. */
export function sameTime(scan: Scan, i: number): Match | null {
  const first = keyAt(scan, i);
  const that = first === 'that';
  if (!that && first !== 'the') return null;
  const which = that ? '' : keyAt(scan, i + 1);
  const step = which === 'same' || that ? 0 : NEXT.has(which) ? 1 : BEFORE.has(which) ? -1 : null;
  const at = step === null || that ? i + 1 : i + 2;
  const noun = bareKey(scan.tokens[at]);
  const unit = DAY_PARTS.has(noun) ? 'DAY' : PERIOD_OF.get(noun);
  if (unit === undefined) return null;
  if (step !== null) return told(scan, i, at, unit, step);
  const behind = keyAt(scan, at + 1);
  if (behind !== 'before' && behind !== 'after') return null;
  // The day before the vote counts from the vote.
  const next = scan.tokens[at + 2];
  const ends =
    next === undefined || next.kind === 'PUNCTUATION' || next.sentence !== scan.tokens[i]?.sentence;
  return ends ? told(scan, i, at + 1, unit, behind === 'after' ? 1 : -1) : null;
}

function told(
  scan: Scan,
  i: number,
  last: number,
  unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR',
  step: number,
): Match {
  const at = scan.told();
  const day = at === null ? null : around(at, unit, step);
  // The night before reaches into the day that was told.
  const night = step === -1 && keyAt(scan, last - 1) === 'night' && day !== null;
  const value = night ? range(day.from, day.from + 1) : day;
  return { first: i, last, value, kind: 'POINT', rule: 'time/told' };
}
