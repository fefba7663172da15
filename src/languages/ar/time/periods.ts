import { addMonths, firstOfMonth, parts } from '../../shared/calendar.ts';
import { bareKey, type Match, type Scan, words } from './scan.ts';
import { type Value, wholeMonth, wholeWeek, wholeYear } from './values.ts';
import { CURRENT, NEXT, PAST, PERIODS } from './words.ts';

const THIS = words('هذا هذه');
const PART_OF = words('نهاية مطلع بداية أواخر أوائل منتصف أواسط آخر أول');

/** `الأسبوع الماضي`, `هذا العام`, `الشهر المقبل`, `العام الجاري`; a definite unit alone says nothing but `نهاية العام`. */
export function period(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const demonstrative = THIS.has(bareKey(tokens[i], (k) => THIS.has(k)));
  const at = demonstrative ? i + 1 : i;
  const unit = PERIODS.get(bareKey(tokens[at], (k) => PERIODS.has(k)));
  if (unit === undefined) return null;
  const next = tokens[at + 1]?.key ?? '';
  const partOf = PART_OF.has(bareKey(tokens[at - 1], (k) => PART_OF.has(k)));
  const qualified = CURRENT.has(next) || PAST.has(next) || NEXT.has(next);
  if (!qualified && !demonstrative && !partOf) return null;
  const step = demonstrative || CURRENT.has(next) ? 0 : PAST.has(next) ? -1 : NEXT.has(next) ? 1 : 0;
  return {
    first: i,
    last: qualified ? at + 1 : at,
    value: today === null ? null : periodValue(today, unit, step),
    kind: 'POINT',
    rule: 'time/period',
  };
}

/** The period of a day, or one some steps before or after it. */
export function periodValue(day: number, unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', step: number): Value {
  const { year, month } = parts(day);
  if (unit === 'DAY') return { from: day + step, to: day + step, precision: 'DAY' };
  if (unit === 'WEEK') return wholeWeek(day + step * 7);
  if (unit === 'YEAR') return wholeYear(year + step);
  const other = parts(addMonths(firstOfMonth(year, month), step));
  return wholeMonth(other.year, other.month);
}
