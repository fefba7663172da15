import { parts } from '../../shared/calendar.ts';
import type { Value } from './scan.ts';

const formatter = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const DAY = 86_400_000;

/** Year, month and day of the Umm al-Qura calendar. */
function hijri(day: number): { year: number; month: number; date: number } {
  const out = { year: 0, month: 0, date: 0 };
  for (const { type, value } of formatter.formatToParts(new Date(day * DAY))) {
    if (type === 'year') out.year = Number.parseInt(value, 10);
    if (type === 'month') out.month = Number(value);
    if (type === 'day') out.date = Number(value);
  }
  return out;
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
  const guess = Math.round((wanted - 1) * 354.367 + (month - 1) * 29.53) - 492_148;
  for (let day = guess - 20; day < guess + 20; day++) {
    const at = hijri(day);
    if (at.year !== wanted || at.month !== month || at.date !== 1) continue;
    let end = day + 29;
    if (hijri(end).month !== month) end = day + 28;
    if (date === null) return { from: day, to: end, precision: 'MONTH' };
    return day + date - 1 <= end ? { from: day + date - 1, to: day + date - 1, precision: 'DAY' } : null;
  }
  return parts(guess).year === 0 ? null : null;
}
