import { dayOf, parts } from '../../shared/calendar.ts';
import { impliedYear, nextYear } from '../../shared/time/implied.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { range, type Value, wholeMonth } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isFrom } from './bounds.ts';
import { beginsDay, type DayNumber, dayNumber } from './days.ts';
import { hijriDate } from './hijri.ts';
import { knownDay } from './known-days.ts';
import { comesLater, isToldAsPast } from './later.ts';
import { bareKey, isBare, namesOf, pair, type Spelled } from './scan.ts';
import { CURRENT, DOUBTFUL_MONTHS, HIJRI_MONTHS, MONTHS, NEXT, PAST, SAME } from './words.ts';
import { yearOf } from './years.ts';

/** Words before a month's name that only time has. */
const BEFORE_MONTH = foldedSet(
  'شهر شهري في خلال منذ حتى نهاية بداية مطلع أوائل أواخر منتصف من إلى بين وبين وفي',
);
const YEAR_NOUNS = foldedSet('عام العام سنة السنة');
const known = (k: string): boolean => MONTHS.has(k) || HIJRI_MONTHS.has(k);

/** `النصف الثاني من يونيو`, `الأسبوع الأول من مارس`: an ordinal that is no day. */
const PART_OF_MONTH = foldedSet('النصف والنصف الثلث الربع الأسبوع والأسبوع');

/** The first words of months that have two. */
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...MONTHS.keys(), ...HIJRI_MONTHS.keys()].flatMap((k) =>
    k.includes(' ') ? k.slice(0, k.indexOf(' ')) : [],
  ),
);

/** A month, or the day before it. */
export const beginsMonth = (word: Spelled): boolean =>
  beginsDay(word) || isBare(word, known) || namesOf(word.key).some((k) => FIRST_OF_TWO.has(k));

/** `14 آذار/مارس 2023`, `في مارس`, `أيار/مايو الماضي`, `الثالث من رمضان 1445`, `ديسمبر من العام نفسه`. */
export function monthDate(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  const day = dayNumber(scan, i);
  let at = day === null ? i : day.next;
  if (day !== null && tokens[at]?.key === 'شهر') at++;
  const month = pair(tokens, at, known);
  const gregorian = MONTHS.get(month.key);
  const hijri = HIJRI_MONTHS.get(month.key);
  if (gregorian === undefined && hijri === undefined) return null;
  const twin = gregorian === undefined ? null : twinOf(scan, month.last, gregorian);
  at = twin ?? month.last;
  const year = yearAfter(scan, at, gregorian ?? 0);
  const before = tokens[i - 1]?.key ?? '';
  if (day !== null && year.last === at && isNameOfBody(scan, i)) return null;
  const doubtful = DOUBTFUL_MONTHS.has(month.key) || gregorian === undefined;
  const supported =
    day !== null || twin !== null || year.value !== null || year.last > at || BEFORE_MONTH.has(before);
  if (doubtful && !supported) return null;
  // باب is a door: آب alone keeps its madda.
  const bare = day === null && year.last === at && twin === null;
  if (bare && month.key === AUGUST && !tokens[month.last]?.form.endsWith('آب')) return null;
  if (bare && COMMON.has(month.key)) return null;
  // The month of a day that is a name (قوى 14 آذار).
  if (day === null && year.last === at && tokens[i - 1]?.kind === 'NUMBER' && isNameOfBody(scan, i - 1))
    return null;
  const halfOf = day !== null && PART_OF_MONTH.has(tokens[i - 1]?.key ?? '');
  if (halfOf) return { first: i - 1, last: year.last, value: null, kind: 'RANGE', rule: 'time/month' };
  if (gregorian === undefined)
    return hijri === undefined ? null : hijriDate(scan, i, at, hijri, day?.value ?? null);
  const found = {
    first: i,
    last: year.last,
    kind: 'POINT',
    rule: day === null ? 'time/month' : 'time/date',
  } as const;
  const named =
    year.value ?? namelessYear(scan, i, gregorian, year.last > at ? (tokens[at + 1]?.key ?? '') : '');
  if (named === null) return { ...found, value: null };
  const value = day === null ? wholeMonth(named, gregorian) : dayValue(named, gregorian, day);
  const yearIsNamed = year.value !== null || year.last > at;
  const story = yearIsNamed ? null : knownDay(scan, i, gregorian, day?.value ?? null, value);
  if (story !== null) return { ...found, value: story };
  if (value === null) return { ...found, value: null };
  const yearless = year.last === at ? { yearless: { month: gregorian, date: day?.value ?? null } } : {};
  return { ...found, value, ...yearless, ...nextYear(scan.today, value, yearless.yearless) };
}

/** Bodies and places that are named after a day. */
const NAMED_BODIES = foldedSet(
  'حركة الحركة قوى تحالف فريق تيار جبهة ساحة ميدان شارع جسر ملعب مستشفى جامعة قاعدة مدينة كتائب لواء كتيبة جيش منظمة حزب جماعة جمعية ائتلاف تجمع مطار نفق محطة حي مدرسة مجموعة منصة مركز معسكر',
);

/** `حركة 23 مارس`, `قوى 14 آذار`: a day as a name. */
const isNameOfBody = ({ tokens }: Scan, i: number): boolean =>
  NAMED_BODIES.has(bareKey(tokens[i - 1], (k) => NAMED_BODIES.has(k)));

const AUGUST = 'اب';
/** Months that are common nouns elsewhere: they need a day or a year. */
const COMMON = foldedSet('الصيف الفاتح الحرث النوار ناصر الطير هانيبال الكانون التمور جوان');

/** The last token of a month's second name: `آذار/مارس`, `مارس (آذار)`, `يوليو تموز`. */
function twinOf(scan: Scan, at: number, month: number): number | null {
  const { tokens } = scan;
  const sign = /^[/(-]$/.test(tokens[at + 1]?.form ?? '');
  const second = pair(tokens, sign ? at + 2 : at + 1, known);
  if (MONTHS.get(second.key) !== month) return null;
  return sign && tokens[second.last + 1]?.form === ')' ? second.last + 1 : second.last;
}

/** The year after a month and the last token of what names it; a word alone (الماضي) names it by the day of publication. */
function yearAfter(scan: Scan, at: number, month: number): { value: number | null; last: number } {
  const { tokens, today } = scan;
  const of = tokens[at + 1]?.key === 'من' ? at + 2 : at + 1;
  const noun = YEAR_NOUNS.has(tokens[of]?.key ?? '') ? of + 1 : of;
  const digits = of === at + 1 || noun > of ? yearOf(tokens[noun]?.form ?? '') : null;
  if (digits !== null) return { value: digits, last: tokens[noun + 1]?.form === 'م' ? noun + 1 : noun };
  const next = tokens[noun]?.key ?? '';
  if (noun > of) {
    const step = PAST.has(next) ? -1 : NEXT.has(next) ? 1 : CURRENT.has(next) ? 0 : null;
    if (step !== null) return { value: today === null ? null : parts(today).year + step, last: noun };
    const told = scan.told();
    if (SAME.has(next)) return { value: told === null ? null : parts(told.from).year, last: noun };
    return { value: null, last: at };
  }
  if (of > at + 1 || !(PAST.has(next) || NEXT.has(next) || CURRENT.has(next)))
    return { value: null, last: at };
  if (today === null) return { value: null, last: at + 1 };
  const now = parts(today);
  if (NEXT.has(next)) return { value: month > now.month ? now.year : now.year + 1, last: at + 1 };
  if (PAST.has(next)) return { value: month < now.month ? now.year : now.year - 1, last: at + 1 };
  return { value: now.year, last: at + 1 };
}

const DEADLINES = foldedSet('قبل بحلول حتى');

/** A month without its year is the latest on or before publication, or the next where a deadline or a verb looks ahead. */
function namelessYear(scan: Scan, i: number, month: number, next: string): number | null {
  if (scan.today === null || SAME.has(next)) return null;
  const ahead = DEADLINES.has(scan.tokens[i - 1]?.key ?? '') || comesLater(scan, i, false);
  return impliedYear(scan.today, month, { ahead, past: isToldAsPast(scan, i), onwards: isFrom(scan, i) });
}

const dayValue = (year: number, month: number, day: DayNumber): Value | null => {
  const from = dayOf(year, month, day.value);
  const to = day.to === null ? from : dayOf(year, month, day.to);
  return from === null || to === null ? null : range(from, to);
};
