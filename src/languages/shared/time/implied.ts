import { dayOf, firstOfMonth, lastOfMonth, parts, weekday } from '../calendar.ts';
import type { Match } from './match.ts';
import { range, type Value } from './values.ts';

/** What the words round a date without its year say of where it lies. */
export interface Outlook {
  /** A deadline or a verb looks ahead. */
  readonly ahead: boolean;
  /** The last verb before it tells what happened. */
  readonly past: boolean;
  /** Something is in force from it on: the nearest such month. */
  readonly onwards?: boolean;
}

/** A month so many months ahead is nearer than the last one of its name. */
const HALF = 6;

/** A month without its year is the latest on or before publication, the next where it is told as coming, and soon to come where nothing tells it as past. */
export function impliedYear(today: number, month: number, { ahead, past, onwards }: Outlook): number {
  const now = parts(today);
  if (onwards === true) {
    const months = (month - now.month + 12) % 12;
    return months < HALF === month >= now.month ? now.year : months < HALF ? now.year + 1 : now.year - 1;
  }
  const soon = month > now.month && month - now.month <= 2 && now.month > 2 && !past;
  const latest = month <= now.month || soon ? now.year : now.year - 1;
  return ahead && lastOfMonth(latest, month) < today ? latest + 1 : latest;
}

/** The day of a weekday (0 Sunday) on or before publication, or with `ahead` the first after it; a step names the one before or after for certain. */
export function weekdayNear(today: number, named: number, step: -1 | 0 | 1, ahead: boolean): number {
  const now = weekday(today);
  if (step > 0 || (step === 0 && named !== now && ahead)) return today + ((named - now + 7) % 7 || 7);
  return step < 0 ? today - ((now - named + 7) % 7 || 7) : today - ((now - named + 7) % 7);
}

/** What a date without its year means where what it dates is to come, if it has passed. */
export function nextYear(
  today: number | null,
  value: Value,
  yearless: Match['yearless'],
): Pick<Match, 'ahead'> {
  if (today === null || yearless === undefined || value.to >= today) return {};
  const next = dated(parts(value.from).year + 1, yearless);
  return next === null || next.to < today ? {} : { ahead: { ...next, precision: value.precision } };
}

/** The days from the first of two dates to the second, or null where they do not follow each other: a year that only one of them names is the other's too, or with `following` the one after it. */
export function spanOf(first: Match, second: Match, following: boolean): Value | null {
  let { value: from } = first;
  let { value: to } = second;
  if (from === null || to === null) return null;
  if (second.yearless !== undefined && first.yearless === undefined) {
    const { year } = parts(from.from);
    to = dated(following ? year + 1 : year, second.yearless);
    if (to !== null && to.to < from.from) to = dated(year + 1, second.yearless);
  } else if (first.yearless !== undefined) {
    const { year } = parts(to.to);
    from = dated(year, first.yearless);
    if (from !== null && from.from > to.to) from = dated(year - 1, first.yearless);
  }
  // Between Monday and Wednesday, on a Monday: the Monday is that of the week before.
  const days = first.rule === 'time/weekday' && second.rule === 'time/weekday';
  if (days && from !== null && to !== null && from.from > to.to) from = range(from.from - 7, from.to - 7);
  return from === null || to === null || from.from > to.to ? null : range(from.from, to.to);
}

function dated(year: number, { month, date }: { month: number; date: number | null }): Value | null {
  if (date === null) return range(firstOfMonth(year, month), lastOfMonth(year, month));
  const day = dayOf(year, month, date);
  return day === null ? null : range(day, day);
}
