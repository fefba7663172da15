import { dayOf, parts } from '../../shared/calendar.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { range } from '../../shared/time/values.ts';
import { parseDigits } from '../numbers.ts';
import { bareKey, isBare, type Spelled } from './scan.ts';
import { CURRENT, HIJRI_MONTHS, MONTHS, NEXT, PAST, SAME } from './words.ts';

const ORDINALS: readonly string[] = [
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
const TENS: ReadonlyMap<string, number> = new Map([
  ['العشرين', 20],
  ['العشرون', 20],
  ['الثلاثين', 30],
  ['الثلاثون', 30],
]);

const bareOrdinal = (key: string): string => key.replace(/^[ول](?=ال)/, '');

/** An ordinal of one or two words (الرابع والعشرين) with its last token. */
export function ordinalAt(scan: Scan, i: number): { value: number; last: number } | null {
  const key = bareOrdinal(scan.tokens[i]?.key ?? '');
  const unit = key === 'الحادي' ? 1 : ORDINALS.indexOf(key) + 1;
  if (unit > 0) {
    const next = scan.tokens[i + 1]?.key ?? '';
    if (next === 'عشر') return { value: unit + 10, last: i + 1 };
    const ten = next.startsWith('وال') ? TENS.get(next.slice(1)) : undefined;
    return ten === undefined ? { value: unit, last: i } : { value: unit + ten, last: i + 1 };
  }
  const ten = TENS.get(key);
  return ten === undefined ? null : { value: ten, last: i };
}

/** A day of a month, or the first and last of several, and the token after them (and after من). */
export interface DayNumber {
  readonly value: number;
  readonly to: number | null;
  readonly next: number;
}

/** Digits, perhaps with a letter before them, or an ordinal. */
export function beginsDay({ form, key }: Spelled): boolean {
  const ordinal = bareOrdinal(key);
  return (
    digitsOf(form) !== null ||
    isBare({ form, key }, isFirst) ||
    ordinal === 'الحادي' ||
    ORDINALS.includes(ordinal) ||
    TENS.has(ordinal)
  );
}

/** The day of the month before its name: `14`, `3 و7`, `من 5 إلى 10`, `الرابع عشر من`, `العشرين والثاني والعشرين من`. */
export function dayNumber(scan: Scan, i: number): DayNumber | null {
  const { tokens } = scan;
  if (isBare(tokens[i] ?? { form: '', key: '' }, isFirst) && namesMonth(tokens[i + 1]))
    return { value: 1, to: null, next: i + 1 };
  const first = digits(scan, i) ?? ordinalAt(scan, i);
  if (first === null || first.value < 1 || first.value > 31) return null;
  const joiner = tokens[first.last + 1]?.form ?? '';
  const at = /^(?:-|–|و|الى|إلى|حتى)$/.test(joiner)
    ? first.last + 2
    : joiner.startsWith('و')
      ? first.last + 1
      : -1;
  const second = at < 0 ? null : (digits(scan, at) ?? ordinalAt(scan, at));
  const last = second !== null && second.value > first.value && second.value <= 31 ? second : null;
  const end = (last ?? first).last;
  const of = tokens[end + 1]?.key === 'من';
  // An ordinal is a day of a month only where the month follows with من.
  const ofIt = tokens[end + 1]?.key === 'منه';
  if (!of && !ofIt && digits(scan, i) === null) return null;
  return { value: first.value, to: last?.value ?? null, next: of ? end + 2 : end + 1 };
}

/** `فاتح نونبر`, `غرة رمضان`: words for the first of a month right before its name. */
const isFirst = (key: string): boolean => key === 'فاتح' || key === 'غره' || key === 'غرة';
const namesMonth = (token: Spelled | undefined): boolean =>
  token !== undefined && (token.key === 'شهر' || MONTHS.has(token.key) || HIJRI_MONTHS.has(token.key));

const digitsOf = (form: string): number | null => parseDigits(form.replace(/^[ولب]/, ''));

function digits(scan: Scan, i: number): { value: number; last: number } | null {
  const value = digitsOf(scan.tokens[i]?.form ?? '');
  return value !== null && Number.isInteger(value) ? { value, last: i } : null;
}

/** `الرابع والعشرين من الشهر الجاري`, `20 من الشهر الماضي`, `في 5 من الشهر`, `العاشر من الشهر ذاته`, `19 الجاري`. */
export function dayOfThisMonth(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const day = dayNumber(scan, i);
  if (day === null) return null;
  const month = monthAfter(scan, day);
  if (month === null) return null;
  const found = { first: i, last: month.last, rule: 'time/day-of-month' } as const;
  const told = scan.told();
  const from = month.same ? (told?.from ?? null) : today;
  if (from === null) return { ...found, value: null, kind: 'POINT' };
  const base = parts(from);
  const index = base.year * 12 + base.month - 1 + month.step;
  const [year, number] = [Math.floor(index / 12), (index % 12) + 1];
  const start = dayOf(year, number, day.value);
  const end = day.to === null ? start : dayOf(year, number, day.to);
  if (start === null || end === null) return { ...found, value: null, kind: 'POINT' };
  if (tokens[i] === undefined) return null;
  return { ...found, value: range(start, end), kind: start === end ? 'POINT' : 'RANGE' };
}

/** The month that a day is of: this one, or the one before or after it, or the one told last. */
function monthAfter(scan: Scan, day: DayNumber): { last: number; step: number; same: boolean } | null {
  const { tokens } = scan;
  const key = tokens[day.next]?.key ?? '';
  // في العشرين منه: of the month told last.
  if (key === 'منه' && tokens[day.next - 1]?.key !== 'من') return { last: day.next, step: 0, same: true };
  const of = tokens[day.next - 1]?.key === 'من';
  if (!of) {
    const current = CURRENT.has(key) && key.startsWith('ال') && tokens[day.next - 1]?.kind === 'NUMBER';
    return current ? { last: day.next, step: 0, same: false } : null;
  }
  const demonstrative = bareKey(tokens[day.next], (k) => k === 'هذا') === 'هذا';
  const at = demonstrative ? day.next + 1 : day.next;
  if (tokens[at]?.key !== 'الشهر') return null;
  const next = tokens[at + 1]?.key ?? '';
  const step = PAST.has(next) ? -1 : NEXT.has(next) ? 1 : 0;
  const qualified = step !== 0 || CURRENT.has(next) || SAME.has(next);
  return { last: qualified ? at + 1 : at, step, same: SAME.has(next) };
}
