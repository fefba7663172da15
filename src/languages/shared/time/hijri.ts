import { oneDay, type Value } from './values.ts';

let formatter: Intl.DateTimeFormat | null = null;
const DAY = 86_400_000;

/** Year, month and day of the Umm al-Qura calendar. */
function hijri(day: number): { year: number; month: number; date: number } {
  // Made late: it costs more than reading a page, and few pages need it.
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const out = { year: 0, month: 0, date: 0 };
  for (const { type, value } of formatter.formatToParts(new Date(day * DAY))) {
    if (type === 'year') out.year = Number.parseInt(value, 10);
    if (type === 'month') out.month = Number(value);
    if (type === 'day') out.date = Number(value);
  }
  return out;
}

/** The first day of an Islamic month; null where the calendar does not reach. */
function firstDay(year: number, month: number): number | null {
  const guess = Math.round((year - 1) * 354.367 + (month - 1) * 29.53) - 492_148;
  for (let day = guess - 20; day < guess + 20; day++) {
    const at = hijri(day);
    if (at.year === year && at.month === month && at.date === 1) return day;
  }
  return null;
}

/** The days of an Islamic month or of one day in it; without a year the latest one that began before publication. */
export function fromHijri(
  year: number | null,
  month: number,
  date: number | null,
  today: number | null,
): Value | null {
  let wanted = year;
  if (wanted === null) {
    if (today === null) return null;
    const now = hijri(today);
    wanted = month <= now.month ? now.year : now.year - 1;
  }
  const first = firstDay(wanted, month);
  if (first === null) return null;
  const last = hijri(first + 29).month === month ? first + 29 : first + 28;
  if (date === null) return { precision: 'MONTH', from: first, to: last };
  return first + date - 1 <= last ? oneDay(first + date - 1) : null;
}

/** A whole year of the Islamic calendar; null where the calendar does not reach. */
export function wholeHijriYear(year: number): Value | null {
  const [from, next] = [firstDay(year, 1), firstDay(year + 1, 1)];
  return from === null || next === null ? null : { precision: 'YEAR', from, to: next - 1 };
}

/** Years of the Islamic calendar that a text may mean. */
export const isHijriYear = (year: number): boolean => year > 1300 && year < 1500;
