import type { Agreement } from './sites.ts';
import type { Telling } from './telling.ts';

/** The number of a day of an ISO date, counted from 1970-01-01, and back. */
export { toDay as dayOf, toIso as dateOf } from '../languages/shared/calendar.ts';

/** By a longer stretch ("in 2014") nothing is looked for: it does not tell one happening from the next of its kind. */
export const LONGEST = 45;
/** Most stretches are no longer than this: the others are looked for by themselves, as the index of the anchors has it. */
export const SHORT = 8;

/** What happened without a day was news when it was published: so many days before at most, and one for time zones. */
const NEWS = { before: 7, after: 1 };
/** What is to happen without a day is to happen so soon. */
const AHEAD = { before: 1, after: 30 };

export interface Window {
  /** First and last day on which it may have happened. */
  readonly from: number;
  readonly to: number;
  /** The document says so; else it is concluded from the day of publication. */
  readonly said: boolean;
}

/** When a telling may have happened; null when that is open, or too long a time to tell it from others. */
export function windowOf({ from, to, published, modalities }: Telling): Window | null {
  if (from !== null && to !== null) return to - from > LONGEST ? null : { from, to, said: true };
  if (published === null) return null;
  const past = modalities.some((modality) => modality === 'ACTUAL' || modality === 'DENIED');
  const { before, after } = past ? NEWS : AHEAD;
  return { from: published - before, to: published + after, said: false };
}

/** How well the days of two tellings agree. Null when they exclude each other. */
export function compareDays(a: Telling, b: Telling): Agreement | null {
  if (a.from !== null && a.to !== null && b.from !== null && b.to !== null)
    return compareSaid({ from: a.from, to: a.to }, { from: b.from, to: b.to });
  const [x, y] = [windowOf(a), windowOf(b)];
  if (x === null || y === null || x.to < y.from || y.to < x.from) return null;
  // One document leaves the day to the reader: how near it was published to the day that the other gives, or published.
  const gap = Math.abs((x.said ? x.to : (a.published ?? x.to)) - (y.said ? y.to : (b.published ?? y.to)));
  return { name: 'published', points: gap <= 1 ? 1 : gap <= 3 ? 0.5 : 0 };
}

type Days = Pick<Window, 'from' | 'to'>;

function compareSaid(x: Days, y: Days): Agreement | null {
  if (x.to < y.from || y.to < x.from) return null;
  const longer = Math.max(x.to - x.from, y.to - y.from);
  if (longer === 0) return { name: 'day', points: 2 };
  if (x.from === y.from && x.to === y.to) return { name: 'days', points: longer <= 7 ? 1.5 : 1 };
  return { name: 'overlap', points: longer <= 7 ? 1 : longer <= LONGEST ? 0.5 : 0 };
}
