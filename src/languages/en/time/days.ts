import { dayOf, parts } from '../../shared/calendar.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { range } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { comesLater } from './later.ts';
import { ordinalAt } from './ordinals.ts';
import { isDigit, keyAt } from './scan.ts';
import { CURRENT, NEXT, PAST } from './words.ts';

/** A day of a month, or the first and last of several, and the last token of them. */
export interface DayNumber {
  readonly value: number;
  readonly to: number | null;
  readonly last: number;
  readonly ordinal: boolean;
}

const JOINERS = wordSet('- – to and');

/** `14`, `14th`, `3 to 7`, `3-7`, `3rd and 7th`: days of a month, in digits or as an ordinal. */
export function dayNumber(scan: Scan, i: number): DayNumber | null {
  const first = dayAt(scan, i);
  if (first === null) return null;
  const second = JOINERS.has(keyAt(scan, first.last + 1)) ? dayAt(scan, first.last + 2) : null;
  if (second === null || second.value <= first.value) return { ...first, to: null };
  return { ...first, to: second.value, last: second.last };
}

/** One day of a month in digits or as an ordinal. */
export function dayAt(scan: Scan, i: number): { value: number; last: number; ordinal: boolean } | null {
  const ordinal = ordinalAt(scan, i);
  if (ordinal !== null) return ordinal.value <= 31 ? { ...ordinal, ordinal: true } : null;
  const form = scan.tokens[i]?.form ?? '';
  if (form.length > 2 || !/^\d{1,2}$/.test(form)) return null;
  const value = Number(form);
  return value >= 1 && value <= 31 ? { value, last: i, ordinal: false } : null;
}

const BEFORE_DAY = wordSet('on by until till since from before');

/** `the 24th of this month`, `the 5th of last month`, `on the 14th`: the month is that of publication or beside it. */
export function dayOfThisMonth(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const day = keyAt(scan, i) === 'the' ? dayNumber(scan, i + 1) : null;
  if (day === null || !day.ordinal) return null;
  const found = { first: i, kind: 'POINT', rule: 'time/day-of-month' } as const;
  if (keyAt(scan, day.last + 1) === 'of') {
    const [which, noun] = [keyAt(scan, day.last + 2), keyAt(scan, day.last + 3)];
    const step =
      CURRENT.has(which) || which === 'the' ? 0 : PAST.has(which) ? -1 : NEXT.has(which) ? 1 : null;
    if (noun !== 'month' || step === null) return null;
    return { ...found, last: day.last + 3, value: today === null ? null : inMonth(today, step, day) };
  }
  // A bare ordinal orders anything; only digits behind a word of time are a day.
  if (!isDigit(tokens[i + 1]?.key.charCodeAt(0)) || !BEFORE_DAY.has(keyAt(scan, i - 1))) return null;
  if (tokens[day.last + 1]?.kind === 'WORD' && !AFTER_DAY.has(keyAt(scan, day.last + 1))) return null;
  if (today === null) return { ...found, last: day.last, value: null };
  const gone = parts(today).date >= day.value;
  const ahead = comesLater(scan, i);
  const step = gone && ahead ? 1 : gone || ahead ? 0 : -1;
  return { ...found, last: day.last, value: inMonth(today, step, day) };
}

const AFTER_DAY = wordSet('in at and but when as with after before to for by the a');

function inMonth(today: number, step: number, day: DayNumber): Match['value'] {
  const base = parts(today);
  const index = base.year * 12 + base.month - 1 + step;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const start = dayOf(year, month, day.value);
  const end = day.to === null ? start : dayOf(year, month, day.to);
  return start === null || end === null ? null : range(start, end);
}
