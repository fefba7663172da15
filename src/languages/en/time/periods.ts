import { firstOfMonth, lastOfMonth, parts } from '../../shared/calendar.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { periodValue, range, type Value, wholeWeek } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { comesLater } from './later.ts';
import { bareKey, keyAt } from './scan.ts';
import { CURRENT, NEXT, PAST, PERIODS } from './words.ts';

const PART_OF = wordSet('beginning start end middle close half');

/** `last week`, `this year`, `the current month`, `next month`, `the end of the year`, `the weekend`. */
export function period(scan: Scan, i: number): Match | null {
  const { today } = scan;
  const the = keyAt(scan, i) === 'the' ? i + 1 : i;
  const which = keyAt(scan, the);
  const step = CURRENT.has(which) ? 0 : PAST.has(which) ? -1 : NEXT.has(which) ? 1 : null;
  const at = step === null ? the : the + 1;
  const noun = bareKey(scan.tokens[at]);
  if (noun === 'weekend') return weekend(scan, i, at, step);
  if (noun === 'decade' && step !== null) return decadeOf(scan, i, at, step);
  const unit = PERIODS.get(noun);
  if (unit === undefined) return null;
  const partOf = the > i && keyAt(scan, i - 1) === 'of' && PART_OF.has(keyAt(scan, i - 2));
  // The past week and the coming month are counted from today (stretches); alone, they are the calendar's.
  if (step === null && !partOf) return null;
  return {
    first: i,
    last: at,
    value: today === null ? null : periodValue(today, unit, step ?? 0),
    kind: 'POINT',
    rule: 'time/period',
  };
}

/** Saturday and Sunday: of this week where the clause looks ahead or it has begun, else of the last. */
function weekend(scan: Scan, i: number, at: number, step: number | null): Match | null {
  const { today } = scan;
  const found = { first: i, last: at, kind: 'RANGE', rule: 'time/weekend' } as const;
  if (at === i) return null;
  if (today === null) return { ...found, value: null };
  const { from } = wholeWeek(today);
  const begun = today >= from + 5;
  const week =
    step === null ? (begun || comesLater(scan, i) ? 0 : -1) : step === -1 ? -1 : step === 1 && begun ? 1 : 0;
  return { ...found, value: range(from + week * 7 + 5, from + week * 7 + 6) };
}

function decadeOf(scan: Scan, i: number, at: number, step: number): Match {
  const first = scan.today === null ? null : Math.floor(parts(scan.today).year / 10) * 10 + step * 10;
  // The past decade is the ten years before today.
  const counted = keyAt(scan, at - 1) !== 'this' && keyAt(scan, at - 1) !== 'current';
  const value: Value | null =
    first === null || counted ? null : range(firstOfMonth(first, 1), lastOfMonth(first + 9, 12));
  return { first: i, last: at, value, kind: 'RANGE', rule: 'time/decade' };
}
