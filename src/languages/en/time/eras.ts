import { firstOfMonth, lastOfMonth, parts } from '../../shared/calendar.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { range } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { comesLater, isToldAsPast } from './later.ts';
import { ordinalAt } from './ordinals.ts';
import { bareKey, keyAt } from './scan.ts';
import { CURRENT, NEXT, PAST } from './words.ts';
import { yearOf } from './years.ts';

/** Decades of the last century by name. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** `the 1980s`, `the nineties`, `the 80s`. */
export function decade(scan: Scan, i: number): Match | null {
  const key = keyAt(scan, i);
  const word = DECADES.get(key);
  const split = keyAt(scan, i + 1) === 's' && scan.tokens[i + 1]?.start === scan.tokens[i]?.end;
  const digits = /^(\d{2}|\d{4})['’]?s$/.exec(split ? `${key}s` : key)?.[1];
  const the = keyAt(scan, i - 1) === 'the';
  const year =
    digits === undefined
      ? the
        ? word
        : undefined
      : digits.length === 4
        ? Number(digits)
        : the
          ? 1900 + Number(digits)
          : undefined;
  if (year === undefined || year % 10 !== 0 || yearOf(String(year)) === null) return null;
  const value = range(firstOfMonth(year, 1), lastOfMonth(year + 9, 12));
  return { first: i, last: split ? i + 1 : i, value, kind: 'RANGE', rule: 'time/decade' };
}

/** `the 19th century`, `the twentieth century`. */
export function century(scan: Scan, i: number): Match | null {
  const number = ordinalAt(scan, i);
  if (number === null) return null;
  const at = keyAt(scan, number.last + 1) === '-' ? number.last + 2 : number.last + 1;
  if (bareKey(scan.tokens[at]) !== 'century') return null;
  const from = (number.value - 1) * 100 + 1;
  const value = from < 1000 ? null : range(firstOfMonth(from, 1), lastOfMonth(from + 99, 12));
  return { first: i, last: at, value, kind: 'RANGE', rule: 'time/century' };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);
const MORE = new Map([
  ['final', 4],
  ['last', 4],
]);

/** `the first quarter of 2021`, `the second half of last year`, `Q3 2023`; a quarter alone is of the year of publication, or of the one before. */
export function quarter(scan: Scan, i: number): Match | null {
  const { today } = scan;
  const short = /^q([1-4])$/.exec(keyAt(scan, i))?.[1];
  const number =
    short === undefined ? (ordinalAt(scan, i) ?? finalAt(scan, i)) : { value: Number(short), last: i - 1 };
  if (number === null) return null;
  const noun = short === undefined ? keyAt(scan, number.last + 1) : 'quarter';
  const months = PARTS.get(noun);
  if (months === undefined || number.value * months > 12) return null;
  const at = number.last + 1;
  const of = keyAt(scan, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAt(scan, of);
  // The first half is of matches and of anything else; only a year makes it half a year.
  if (year === null && (months === 6 || keyAt(scan, at + 1) === 'of')) return null;
  // Last quarter is the one before this.
  if (year === null && keyAt(scan, i) === 'last') return null;
  const first = (number.value - 1) * months + 1;
  const named = year === null ? (today === null ? null : nearestYear(scan, i, today, first)) : year.value;
  return {
    first: i,
    last: year?.last ?? at,
    value:
      named === null
        ? null
        : {
            from: firstOfMonth(named, first),
            to: lastOfMonth(named, first + months - 1),
            precision: months === 3 ? 'QUARTER' : 'RANGE',
          },
    kind: 'RANGE',
    rule: 'time/quarter',
  };
}

/** A quarter that has not begun is that of the year before, unless the clause looks ahead. */
const nearestYear = (scan: Scan, i: number, today: number, month: number): number => {
  const { year } = parts(today);
  return firstOfMonth(year, month) > today && isToldAsPast(scan, i) && !comesLater(scan, i) ? year - 1 : year;
};

const finalAt = (scan: Scan, i: number): { value: number; last: number } | null => {
  const value = MORE.get(keyAt(scan, i));
  return value === undefined || keyAt(scan, i + 1) !== 'quarter' ? null : { value, last: i };
};

/** A year in digits or by what it is to that of publication; null where no year stands. */
function yearAt(scan: Scan, i: number): { value: number | null; last: number } | null {
  const { today } = scan;
  const named = yearOf(scan.tokens[i]?.form ?? '');
  if (named !== null) return { value: named, last: i };
  const which = keyAt(scan, i);
  if (bareKey(scan.tokens[i + 1]) !== 'year') return null;
  const step = PAST.has(which) ? -1 : NEXT.has(which) ? 1 : CURRENT.has(which) || which === 'the' ? 0 : null;
  return step === null ? null : { value: today === null ? null : parts(today).year + step, last: i + 1 };
}

const SEASONS = wordSet('summer winter spring autumn');

/** `the summer of 2014`, `last winter`, `this spring`: no two people bound a season alike, so it has no value. */
export function season(scan: Scan, i: number): Match | null {
  const which = keyAt(scan, i);
  const qualified = PAST.has(which) || NEXT.has(which) || CURRENT.has(which);
  const at = qualified ? i + 1 : i;
  if (!SEASONS.has(bareKey(scan.tokens[at]))) return null;
  const year = keyAt(scan, at + 1) === 'of' ? at + 2 : at + 1;
  const dated = yearOf(scan.tokens[year]?.form ?? '') !== null;
  if (!qualified && !dated) return null;
  return { first: i, last: dated ? year : at, value: null, kind: 'RANGE', rule: 'time/season' };
}

/** `New Year's Day`, `Christmas Eve`: the last that was. */
export function feast(scan: Scan, i: number): Match | null {
  const { today } = scan;
  const newYear = keyAt(scan, i) === 'new' && bareKey(scan.tokens[i + 1]) === 'year';
  if (!newYear && keyAt(scan, i) !== 'christmas') return null;
  let at = newYear ? i + 2 : i + 1;
  if (keyAt(scan, at) === "'s" || keyAt(scan, at) === '’s') at++;
  const day = keyAt(scan, at);
  if (day !== 'day' && day !== 'eve') return null;
  const found = { first: i, last: at, kind: 'POINT', rule: 'time/feast' } as const;
  if (today === null) return { ...found, value: null };
  const { year } = parts(today);
  const date = (y: number): number =>
    (newYear ? firstOfMonth(y, 1) : firstOfMonth(y, 12) + 24) - (day === 'eve' ? 1 : 0);
  const on = [year + 1, year, year - 1].map(date).find((d) => d <= today);
  return { ...found, value: on === undefined ? null : range(on, on) };
}
