import { addMonths, dayOf, firstOfMonth, lastOfMonth, parts } from '../../shared/calendar.ts';
import { numberAt, parseDigits } from '../numbers.ts';
import { fromHijri } from './hijri.ts';
import { type Match, pair, type Scan, type Value } from './scan.ts';
import { CURRENT, DOUBTFUL_MONTHS, HIJRI_MONTHS, MONTHS, NEXT, PAST } from './words.ts';

const YEAR_NOUNS = new Set([
  'عام',
  'سنه',
  'سنة',
  'العام',
  'وعام',
  'بعام',
  'سنوات',
  'عامي',
  'اعوام',
  'وسنة',
  'منتصف',
  'صيف',
  'شتاء',
  'ربيع',
  'خريف',
  'مطلع',
  'اواخر',
  'اوائل',
  'بدايه',
  'نهاية',
  'بداية',
  'حتي',
  'منذ',
  'في',
  'و',
]);

/** A year from 1800 to 2100, in digits, perhaps with و before it. */
export function yearOf(form: string): number | null {
  const digits = /^و?([0-9\u0660-\u0669]{4})$/.exec(form)?.[1];
  const value = digits === undefined ? null : parseDigits(digits);
  return value !== null && value >= 1800 && value <= 2100 ? value : null;
}

/** `14 آذار/مارس 2023`, `في مارس`, `أيار/مايو الماضي`, `الثالث من رمضان 1445`. */
export function monthDate(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  const day = dayNumber(scan, i);
  let at = day === null ? i : day.next;
  const known = (k: string): boolean => MONTHS.has(k) || HIJRI_MONTHS.has(k);
  if (day !== null && tokens[at]?.key === 'شهر') at++;
  const month = pair(tokens, at, known);
  const gregorian = MONTHS.get(month.key);
  const hijri = HIJRI_MONTHS.get(month.key);
  if (gregorian === undefined && hijri === undefined) return null;
  at = month.last;
  let doubled = false;
  if (tokens[at + 1]?.form === '/' || tokens[at + 1]?.form === '(' || tokens[at + 1]?.form === '-') {
    const second = pair(tokens, at + 2, known);
    if (MONTHS.get(second.key) === gregorian && gregorian !== undefined) {
      at = second.last;
      doubled = true;
      if (tokens[at + 1]?.form === ')') at++;
    }
  }
  const yearAt =
    tokens[at + 1]?.key === 'من' && /^(?:العام|عام)$/.test(tokens[at + 2]?.key ?? '')
      ? at + 3
      : /^(?:عام|سنة|العام)$/.test(tokens[at + 1]?.key ?? '')
        ? at + 2
        : at + 1;
  const year = yearOf(tokens[yearAt]?.form ?? '') ?? (yearAt > at + 1 ? null : null);
  const next = tokens[at + 1]?.key ?? '';
  const before = tokens[i - 1]?.key ?? '';
  const supported =
    day !== null ||
    doubled ||
    year !== null ||
    PAST.has(next) ||
    NEXT.has(next) ||
    CURRENT.has(next) ||
    [
      'شهر',
      'في',
      'خلال',
      'منذ',
      'حتي',
      'نهايه',
      'نهاية',
      'بداية',
      'مطلع',
      'اوائل',
      'اواخر',
      'منتصف',
      'من',
      'الي',
    ].includes(before);
  if (!supported && (DOUBTFUL_MONTHS.has(month.key) || hijri !== undefined)) return null;
  if (hijri !== undefined && gregorian === undefined)
    return hijriDate(scan, i, at, hijri, day?.value ?? null, yearAt);
  if (gregorian === undefined) return null;
  let last = at;
  let y = year;
  if (year !== null) last = yearAt;
  else if (scan.today !== null) {
    y = impliedYear(scan.today, gregorian, next, tokens[at + 2]?.key ?? '');
    // A deadline lies ahead.
    if (/^(?:قبل|بحلول|حتي)$/.test(before) && lastOfMonth(y, gregorian) < scan.today && !PAST.has(next)) y++;
    if (PAST.has(next) || NEXT.has(next) || CURRENT.has(next)) last = at + 1;
    else if (
      next === 'من' &&
      (CURRENT.has(tokens[at + 3]?.key ?? '') || PAST.has(tokens[at + 3]?.key ?? ''))
    ) {
      last = at + 3;
      if (PAST.has(tokens[at + 3]?.key ?? '')) y = parts(scan.today).year - 1;
    }
  }
  if (y === null) return { first: i, last, value: null, kind: 'POINT', rule: 'time/month' };
  const value =
    day === null
      ? ({ from: firstOfMonth(y, gregorian), to: lastOfMonth(y, gregorian), precision: 'MONTH' } as const)
      : dayValue(y, gregorian, day);
  return value === null
    ? null
    : { first: i, last, value, kind: 'POINT', rule: day === null ? 'time/month' : 'time/date' };
}

const dayValue = (year: number, month: number, day: { value: number; to: number | null }): Value | null => {
  const from = dayOf(year, month, day.value);
  const to = day.to === null ? from : dayOf(year, month, day.to);
  return from === null || to === null ? null : { from, to, precision: from === to ? 'DAY' : 'RANGE' };
};

/** The day of the month before its name: `14`, `3 و7`, `الرابع عشر من`. */
function dayNumber(scan: Scan, i: number): { value: number; to: number | null; next: number } | null {
  const { tokens } = scan;
  const first = parseDigits((tokens[i]?.form ?? '').replace(/^[ولب]/, ''));
  if (first !== null && first >= 1 && first <= 31 && Number.isInteger(first)) {
    const joiner = tokens[i + 1];
    const second =
      parseDigits((joiner?.form ?? '').replace(/^و/, '')) ??
      (/^(?:-|–|و|الى|إلى|حتى)$/.test(joiner?.form ?? '') ? parseDigits(tokens[i + 2]?.form ?? '') : null);
    const skip = joiner?.kind === 'NUMBER' || /^و\d/.test(joiner?.form ?? '') ? 2 : 3;
    if (second !== null && second > first && second <= 31)
      return { value: first, to: second, next: i + skip };
    return { value: first, to: null, next: tokens[i + 1]?.key === 'من' ? i + 2 : i + 1 };
  }
  const ordinal = ordinalAt(scan, i);
  return ordinal !== null && tokens[ordinal.last + 1]?.key === 'من' && ordinal.value <= 31
    ? { value: ordinal.value, to: null, next: ordinal.last + 2 }
    : null;
}

const ORDINALS = [
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];

/** An ordinal of one or two words (الرابع والعشرين) with its last token. */
export function ordinalAt(scan: Scan, i: number): { value: number; last: number } | null {
  const key = (scan.tokens[i]?.key ?? '').replace(/^[ول](?=ال)/, '');
  const unit = key === 'الحادي' ? 1 : ORDINALS.indexOf(key) + 1;
  if (unit > 0) {
    const next = scan.tokens[i + 1]?.key ?? '';
    if (next === 'عشر') return { value: unit + 10, last: i + 1 };
    if (next === 'والعشرين' || next === 'والعشرون') return { value: unit + 20, last: i + 1 };
    if (next === 'والثلاثين' || next === 'والثلاثون') return { value: unit + 30, last: i + 1 };
    return { value: unit, last: i };
  }
  if (key === 'العشرين' || key === 'العشرون') return { value: 20, last: i };
  return key === 'الثلاثين' || key === 'الثلاثون' ? { value: 30, last: i } : null;
}

/** A month without its year is the latest on or before publication, or the next where the text says so. */
function impliedYear(today: number, month: number, next: string, afterNext: string): number {
  const now = parts(today);
  if (NEXT.has(next) || NEXT.has(afterNext)) return month > now.month ? now.year : now.year + 1;
  if (PAST.has(next)) return month < now.month ? now.year : now.year - 1;
  return month <= now.month ? now.year : now.month <= 2 || month - now.month > 2 ? now.year - 1 : now.year;
}

function hijriDate(
  scan: Scan,
  i: number,
  at: number,
  month: number,
  day: number | null,
  yearAt: number,
): Match | null {
  const digits = parseDigits((scan.tokens[yearAt]?.form ?? '').replace(/هـ?$/, ''));
  const year = digits !== null && digits > 1300 && digits < 1500 ? digits : null;
  const value = fromHijri(year, month, day, scan.today);
  return { first: i, last: year === null ? at : yearAt, value, kind: 'POINT', rule: 'time/hijri' };
}

/** `14/3/2023`, `2023-03-14`, written as one token or several. */
export function numericDate(scan: Scan, i: number): Match | null {
  const text = scan.tokens.slice(i, i + 5);
  const joined = (text[0]?.form ?? '').match(/^(\d{1,4})[/\-.](\d{1,2})[/\-.](\d{1,4})$/);
  let numbers: number[] | null = null;
  let last = i;
  if (joined !== null) numbers = [Number(joined[1]), Number(joined[2]), Number(joined[3])];
  else if (
    text.length === 5 &&
    /^[/\-.]$/.test(text[1]?.form ?? '') &&
    text[1]?.form === text[3]?.form &&
    text.every((t, k) => k === 0 || t.start === text[k - 1]?.end)
  ) {
    const values = [0, 2, 4].map((k) => parseDigits(text[k]?.form ?? ''));
    if (values.every((v): v is number => v !== null)) numbers = values;
    last = i + 4;
  }
  if (numbers === null) return null;
  const [a = 0, b = 0, c = 0] = numbers;
  const day = a > 31 ? dayOf(a, b, c) : c > 1800 ? (dayOf(c, b, a) ?? dayOf(c, a, b)) : null;
  return day === null
    ? null
    : {
        first: i,
        last,
        value: { from: day, to: day, precision: 'DAY' },
        kind: 'POINT',
        rule: 'time/numeric',
      };
}

/** `عام 2014`, `2017 و2019`, `بين عامي 2017 و2019`, `في 2017`. */
export function yearDate(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  const key = (tokens[i]?.key ?? '').replace(/^[وبل](?=..)/, '');
  const noun = YEAR_NOUNS.has(key) && ['عام', 'سنة', 'العام', 'عامي', 'سنوات'].includes(key);
  const at = noun ? i + 1 : i;
  const year = yearOf(tokens[at]?.form ?? '');
  if (year === null) return null;
  if (
    !noun &&
    !YEAR_NOUNS.has(tokens[i - 1]?.key ?? '') &&
    yearOf(tokens[i - 1]?.form ?? '') === null &&
    !/^و/.test(tokens[i]?.form ?? '')
  )
    return null;
  if (tokens[at + 1]?.form === '/' || tokens[i - 1]?.form === '/') return null;
  const value = (from: number, to: number): Value => ({
    from: firstOfMonth(from, 1),
    to: lastOfMonth(to, 12),
    precision: from === to ? 'YEAR' : 'RANGE',
  });
  const between =
    /^(?:بين|وبين)$/.test(tokens[i - 1]?.key ?? '') ||
    (key === 'عامي' && /^(?:بين)$/.test(tokens[i - 1]?.key ?? ''));
  const next = tokens[at + 1]?.form ?? '';
  const second =
    yearOf(next) !== null && next.startsWith('و')
      ? { year: yearOf(next) ?? 0, last: at + 1 }
      : /^(?:-|–|و|إلى|الى|حتى)$/.test(next) && yearOf(tokens[at + 2]?.form ?? '') !== null
        ? { year: yearOf(tokens[at + 2]?.form ?? '') ?? 0, last: at + 2 }
        : null;
  if (second !== null && second.year > year && (between || (next !== 'و' && !next.startsWith('و'))))
    return {
      first: i,
      last: second.last,
      value: value(year, second.year),
      kind: 'RANGE',
      rule: 'time/years',
    };
  return { first: i, last: at, value: value(year, year), kind: 'POINT', rule: 'time/year' };
}

/** Months of a span of time before or after a day. */
export const shift = (day: number, unit: { days: number; months: number }, count: number): number =>
  unit.months > 0 ? addMonths(day, unit.months * count) : day + Math.round(unit.days * count);

export { numberAt };
