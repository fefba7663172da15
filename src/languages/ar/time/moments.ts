import { foldKey } from '../../../text/normalise.ts';
import { dayOf, firstOfMonth, lastOfMonth, parts } from '../../shared/calendar.ts';
import { ordinalAt, yearOf } from './dates.ts';
import { bareKey, type Match, type Scan } from './scan.ts';
import { CURRENT, NEXT, PAST, WEEKDAYS } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldKey));
const PARTS_ALONE = set('مساء صباحا ليلا فجرا ظهرا عصرا نهارا مساءً');
const PART_NOUNS = set('الفجر الصباح الظهر المساء');

/** `مساءً`, `منذ الفجر`, `عند الساعة الخامسة`, `08:15`: a moment of the day that the sentence is about, else of publication. */
export function moment(scan: Scan, i: number): Match | null {
  const token = scan.tokens[i];
  const key = token?.key ?? '';
  const next = bareKey(scan.tokens[i + 1], (k) => WEEKDAYS.has(k));
  const dated = WEEKDAYS.has(next) || /^(?:امس|اليوم|غد|يوم|ال.*)$/.test(next);
  const alone = PARTS_ALONE.has(key) && !dated && token?.analyses[0]?.pos !== 'ADJ';
  const since = PART_NOUNS.has(key) && scan.tokens[i - 1]?.key === 'منذ';
  const clock = /^[0-9٠-٩]{1,2}:[0-9٠-٩]{2}$/.test(token?.form ?? '');
  if (!alone && !since && !clock) return null;
  const value =
    scan.today === null ? null : ({ from: scan.today, to: scan.today, precision: 'DAY' } as const);
  return { first: since ? i - 1 : i, last: i, value, kind: 'POINT', rule: 'time/moment' };
}

/** `الرابع والعشرين من الشهر الجاري`, `20 من الشهر الماضي`. */
export function dayOfThisMonth(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const digits = /^[0-9]{1,2}$/.test(tokens[i]?.form ?? '') ? Number(tokens[i]?.form) : null;
  const ordinal = digits === null ? ordinalAt(scan, i) : { value: digits, last: i };
  if (ordinal === null || tokens[ordinal.last + 1]?.key !== 'من' || tokens[ordinal.last + 2]?.key !== 'الشهر')
    return null;
  const next = tokens[ordinal.last + 3]?.key ?? '';
  const step = CURRENT.has(next) ? 0 : PAST.has(next) ? -1 : NEXT.has(next) ? 1 : null;
  if (step === null) return null;
  const last = ordinal.last + 3;
  if (today === null) return { first: i, last, value: null, kind: 'POINT', rule: 'time/day-of-month' };
  const { year, month } = parts(today);
  const index = year * 12 + month - 1 + step;
  const day = dayOf(Math.floor(index / 12), (index % 12) + 1, ordinal.value);
  return {
    first: i,
    last,
    value: day === null ? null : { from: day, to: day, precision: 'DAY' },
    kind: 'POINT',
    rule: 'time/day-of-month',
  };
}

const DECADES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['عشرين', 1920],
      ['ثلاثين', 1930],
      ['أربعين', 1940],
      ['خمسين', 1950],
      ['ستين', 1960],
      ['سبعين', 1970],
      ['ثمانين', 1980],
      ['تسعين', 1990],
    ] as const
  ).flatMap(([word, year]) => [`ال${word}ات`, `ال${word}يات`].map((w) => [foldKey(w), year] as const)),
);

/** `الثمانينيات`: the decade of the last century. */
export function decade(scan: Scan, i: number): Match | null {
  const year = DECADES.get(bareKey(scan.tokens[i], (k) => DECADES.has(k)));
  if (year === undefined) return null;
  return {
    first: i,
    last: i,
    value: { from: firstOfMonth(year, 1), to: lastOfMonth(year + 9, 12), precision: 'RANGE' },
    kind: 'RANGE',
    rule: 'time/decade',
  };
}

const QUARTERS: readonly string[] = ['الاول', 'الثاني', 'الثالث', 'الرابع'];

/** `الربع الأول من 2021`, `الربع الثالث من العام الجاري`; of the year of publication where none is named. */
export function quarter(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  if (bareKey(tokens[i], (k) => k === 'الربع') !== 'الربع') return null;
  const number = QUARTERS.indexOf(tokens[i + 1]?.key ?? '');
  if (number < 0) return null;
  let last = i + 1;
  let year = today === null ? null : parts(today).year;
  const of = tokens[i + 2]?.key ?? '';
  if (of === 'من' || of === 'منه') last = i + 2;
  if (of === 'من') {
    const noun = ['عام', 'العام', 'سنة', 'السنة'].includes(tokens[i + 3]?.key ?? '');
    const named = yearOf(tokens[noun ? i + 4 : i + 3]?.form ?? '');
    const next = tokens[i + 4]?.key ?? '';
    if (named !== null) {
      year = named;
      last = noun ? i + 4 : i + 3;
    } else if (noun && year !== null) {
      year += PAST.has(next) ? -1 : NEXT.has(next) ? 1 : 0;
      last = PAST.has(next) || NEXT.has(next) || CURRENT.has(next) ? i + 4 : i + 3;
    }
  }
  const value =
    year === null
      ? null
      : ({
          from: firstOfMonth(year, number * 3 + 1),
          to: lastOfMonth(year, number * 3 + 3),
          precision: 'QUARTER',
        } as const);
  return { first: i, last, value, kind: 'RANGE', rule: 'time/quarter' };
}
