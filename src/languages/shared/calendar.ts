/** Date arithmetic on ISO days, free of time zones: a day is counted from 1970-01-01. */
const DAY = 86_400_000;

export const toDay = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
export const toIso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Year, month (1 to 12) and day of month of a day. */
export function parts(day: number): { year: number; month: number; date: number } {
  const d = new Date(day * DAY);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() };
}

/** The day of a date of the calendar, or null where there is none (31 April). */
export function dayOf(year: number, month: number, date: number): number | null {
  const day = Math.round(Date.UTC(year, month - 1, date) / DAY);
  const back = parts(day);
  return back.year === year && back.month === month && back.date === date ? day : null;
}

/** 0 Sunday to 6 Saturday. */
export const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

export const firstOfMonth = (year: number, month: number): number =>
  Math.round(Date.UTC(year, month - 1, 1) / DAY);
export const lastOfMonth = (year: number, month: number): number =>
  Math.round(Date.UTC(year, month, 1) / DAY) - 1;

/** The same date some months away, or the month's last day where it has no such date. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = parts(day);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return Math.min(firstOfMonth(y, m) + date - 1, lastOfMonth(y, m));
}
