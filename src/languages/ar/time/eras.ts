import { foldKey } from '../../../text/normalise.ts';
import { firstOfMonth, lastOfMonth, parts } from '../../shared/calendar.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { range, type Value } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { bareKey, isBare, type Spelled } from './scan.ts';
import { CURRENT, NEXT, PAST } from './words.ts';
import { yearOf } from './years.ts';

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

const CENTURIES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['الثاني عشر', 1100],
      ['الثالث عشر', 1200],
      ['الرابع عشر', 1300],
      ['الخامس عشر', 1400],
      ['السادس عشر', 1500],
      ['السابع عشر', 1600],
      ['الثامن عشر', 1700],
      ['التاسع عشر', 1800],
      ['العشرين', 1900],
      ['الحادي والعشرين', 2000],
      ['الواحد والعشرين', 2000],
    ] as const
  ).map(([words, year]) => [foldKey(words), year] as const),
);

/** `القرن الماضي`, `القرن التاسع عشر`: its first year and the last token, null for a century that nobody dates so. */
function centuryAt(scan: Scan, i: number): { year: number | null; last: number } | null {
  const { tokens, today } = scan;
  if (bareKey(tokens[i], (k) => k === 'القرن') !== 'القرن') return null;
  const next = tokens[i + 1]?.key ?? '';
  const step = PAST.has(next) ? -1 : NEXT.has(next) ? 1 : CURRENT.has(next) ? 0 : null;
  if (step !== null) {
    const now = today === null ? null : Math.floor(parts(today).year / 100) * 100;
    return { year: now === null ? null : now + step * 100, last: i + 1 };
  }
  const two = CENTURIES.get(`${next} ${tokens[i + 2]?.key ?? ''}`);
  if (two !== undefined) return { year: two, last: i + 2 };
  const one = CENTURIES.get(next);
  return one === undefined ? null : { year: one, last: i + 1 };
}

const yearsFrom = (year: number, count: number): Value =>
  range(firstOfMonth(year, 1), lastOfMonth(year + count - 1, 12));

export const beginsCentury = (word: Spelled): boolean => isBare(word, (k) => k === 'القرن');

/** `القرن الماضي`, `القرن العشرين`. */
export function century(scan: Scan, i: number): Match | null {
  const at = centuryAt(scan, i);
  if (at === null) return null;
  const value = at.year === null ? null : yearsFrom(at.year, 100);
  return { first: i, last: at.last, value, kind: 'RANGE', rule: 'time/century' };
}

const isDecade = (k: string): boolean => DECADES.has(k) || DECADES.has(`ال${k}`);
export const beginsDecade = (word: Spelled): boolean => isBare(word, isDecade);

/** `الثمانينيات`, `ثمانينيات القرن الماضي`, `التسعينات من القرن التاسع عشر`: of the last century where none is named. */
export function decade(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  const key = bareKey(tokens[i], isDecade);
  const of = tokens[i + 1]?.key === 'من' ? i + 2 : i + 1;
  const named = centuryAt(scan, of);
  const year = DECADES.get(key) ?? (named === null ? undefined : DECADES.get(`ال${key}`));
  if (year === undefined) return null;
  const found = { first: i, last: named?.last ?? i, kind: 'RANGE', rule: 'time/decade' } as const;
  if (named?.year === null) return { ...found, value: null };
  return { ...found, value: yearsFrom((named?.year ?? 1900) + year - 1900, 10) };
}

const QUARTERS: readonly string[] = ['الاول', 'الثاني', 'الثالث', 'الرابع'];
const FINAL = foldKey('الأخير');
const YEAR_NOUNS = foldedSet('عام العام سنة السنة');

export const beginsQuarter = (word: Spelled): boolean =>
  isBare(word, (k) => k === 'النصف') || isBare(word, (k) => k === 'الربع');

/** `الربع الأول من 2021`, `الربع الثالث من العام الجاري`; of the year of publication where none is named. */
export function quarter(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const half = bareKey(tokens[i], (k) => k === 'النصف') === 'النصف';
  if (!half && bareKey(tokens[i], (k) => k === 'الربع') !== 'الربع') return null;
  const months = half ? 6 : 3;
  const which = tokens[i + 1]?.key ?? '';
  const number = which === FINAL ? 12 / months - 1 : QUARTERS.indexOf(which);
  if (number < 0 || number * months >= 12) return null;
  const of = tokens[i + 2]?.key ?? '';
  const year = of === 'من' ? yearAt(scan, i + 3) : null;
  // النصف الأول is of matches and of anything else; only a year makes it half a year.
  if (half && year === null) return null;
  const last = year?.last ?? (of === 'منه' ? i + 2 : i + 1);
  const named = year === null ? (today === null ? null : parts(today).year) : year.value;
  const value =
    named === null
      ? null
      : ({
          from: firstOfMonth(named, number * months + 1),
          to: lastOfMonth(named, (number + 1) * months),
          precision: half ? 'RANGE' : 'QUARTER',
        } as const);
  return { first: i, last, value, kind: 'RANGE', rule: 'time/quarter' };
}

/** A year in digits or by what it is to that of publication; null where no year stands. */
function yearAt(scan: Scan, i: number): { value: number | null; last: number } | null {
  const { tokens, today } = scan;
  const noun = YEAR_NOUNS.has(tokens[i]?.key ?? '');
  const named = yearOf(tokens[noun ? i + 1 : i]?.form ?? '');
  if (named !== null) return { value: named, last: noun ? i + 1 : i };
  if (!noun) return null;
  const next = tokens[i + 1]?.key ?? '';
  const step = PAST.has(next) ? -1 : NEXT.has(next) ? 1 : 0;
  const qualified = step !== 0 || CURRENT.has(next);
  return { value: today === null ? null : parts(today).year + step, last: qualified ? i + 1 : i };
}

const SEASONS = foldedSet('صيف شتاء ربيع خريف الصيف الشتاء الربيع الخريف');

export const beginsSeason = (word: Spelled): boolean => isBare(word, (k) => SEASONS.has(k));

/** `صيف 2014`, `الشتاء المقبل`: no two people bound a season alike, so it has no value. */
export function season(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  if (!SEASONS.has(bareKey(tokens[i], (k) => SEASONS.has(k)))) return null;
  const noun = YEAR_NOUNS.has(tokens[i + 1]?.key ?? '');
  const at = noun ? i + 2 : i + 1;
  const next = tokens[at]?.key ?? '';
  if (yearOf(tokens[at]?.form ?? '') === null && !PAST.has(next) && !NEXT.has(next) && !CURRENT.has(next))
    return null;
  return { first: i, last: at, value: null, kind: 'RANGE', rule: 'time/season' };
}

const isFeast = (k: string): boolean => k === 'راس' || k === 'عيد';
export const beginsFeast = (word: Spelled): boolean =>
  isBare(word, isFeast) || isBare(word, (k) => EVES.has(k));

const EVES = foldedSet('ليلة عشية');

/** `رأس السنة` and `عيد الميلاد`: the last that was; `ليلة` before it takes in the evening before, `عشية` is that evening. */
export function feast(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const eve = bareKey(tokens[i], (k) => EVES.has(k));
  const at = EVES.has(eve) ? i + 1 : i;
  const [a, b] = [bareKey(tokens[at], isFeast), tokens[at + 1]?.key ?? ''];
  // سوق لعيد الميلاد: what is for it is not on it.
  if (tokens[at]?.key !== a && tokens[at]?.form.startsWith('ل') === true) return null;
  const newYear = a === 'راس' && b === 'السنة';
  if (!newYear && !(a === 'عيد' && b === 'الميلاد')) return null;
  const found = { first: i, last: at + 1, kind: 'POINT', rule: 'time/feast' } as const;
  if (today === null || /^(?:الهجرية|العبرية|الصينية)$/.test(tokens[at + 2]?.key ?? ''))
    return { ...found, value: null };
  const { year } = parts(today);
  const date = (y: number): number => (newYear ? firstOfMonth(y, 1) : firstOfMonth(y, 12) + 24);
  const day = date(year) <= today ? date(year) : date(year - 1);
  return { ...found, value: range(EVES.has(eve) ? day - 1 : day, eve === 'عشية' ? day - 1 : day) };
}
