import { weekday } from '../../shared/calendar.ts';
import { weekdayNear } from '../../shared/time/implied.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { oneDay, range, type Value, wholeWeek } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { comesLater } from './later.ts';
import { bareKey, isCapital, keyAt, past } from './scan.ts';
import { CURRENT, NEXT, PAST, WEEKDAYS } from './words.ts';

/** Days that a name has made its own. */
const NAMED = wordSet('black bloody good palm ash easter maundy shrove holy cyber super');
const EVERY = wordSet('every each');
const JOINERS = wordSet('to into and - – /');

/** A weekday's name; its plural is every such day. */
function dayAt(scan: Scan, i: number): { named: number; plural: boolean; last: number } | null {
  const token = scan.tokens[i];
  if (!isCapital(token)) return null;
  const key = bareKey(token);
  const one = WEEKDAYS.get(key);
  if (one !== undefined) return { named: one, plural: false, last: past(scan, i) - 1 };
  const many = key.endsWith('days') ? WEEKDAYS.get(key.slice(0, -1)) : undefined;
  return many === undefined ? null : { named: many, plural: true, last: i };
}

/** `Wednesday` is the latest on or before publication, or the first after it where the clause looks ahead; `every Friday` and `Fridays` are no day. */
export function weekdayDate(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const which = keyAt(scan, i);
  const qualified =
    PAST.has(which) || NEXT.has(which) || CURRENT.has(which) || EVERY.has(which) || which === 'same';
  let at = qualified ? i + 1 : i;
  const second = qualified && (PAST.has(keyAt(scan, at)) || NEXT.has(keyAt(scan, at))) ? keyAt(scan, at) : '';
  if (second !== '') at++;
  const day = dayAt(scan, at);
  if (day === null || (!qualified && NAMED.has(keyAt(scan, i - 1)))) return null;
  const found = { first: i, last: day.last, kind: 'POINT', rule: 'time/weekday' } as const;
  if (which === 'same') return { ...found, value: sameDay(scan, day.named), rule: 'time/told' };
  if (EVERY.has(which) || day.plural) return { ...found, value: null, kind: 'RECURRING' };
  const week = weekBehind(scan, day.last);
  if (today === null) return { ...found, last: week?.last ?? day.last, value: null };
  if (week !== null) {
    const monday = wholeWeek(today + week.step * 7).from;
    return { ...found, last: week.last, value: oneDay(monday + ((day.named + 6) % 7)) };
  }
  const word = second === '' ? which : second;
  const step = PAST.has(word) ? -1 : NEXT.has(word) ? 1 : 0;
  const summit = step === 0 && isOfWhatComes(scan, day.last);
  const ahead =
    summit || CURRENT.has(word) ? comesLater(scan, i) || !isGone(today, day.named) : comesLater(scan, i);
  const from = weekdayNear(today, day.named, step, ahead);
  const night = nightTo(scan, i, day.last, day.named);
  if (night !== null)
    return { ...found, last: night, value: range(from, from + 1), kind: 'RANGE', rule: 'time/night' };
  if (tokens[at] === undefined) return null;
  return { ...found, value: oneDay(from) };
}

/** `that same Sunday`: of the date told last, or the last such day before it. */
function sameDay(scan: Scan, named: number): Value | null {
  const told = scan.told();
  if (told === null || told.to - told.from > 1) return null;
  return oneDay(told.to - ((weekday(told.to) - named + 7) % 7));
}

/** How many words the noun phrase may have whose verb says that it is to come (`Sunday's summit in Brussels would`). */
const PHRASE = 6;
const WILL = wordSet('will would shall');

const isOfWhatComes = (scan: Scan, last: number): boolean => {
  if (scan.tokens[last + 1]?.analyses[0]?.pos !== 'PART') return false;
  for (let j = last + 2; j < last + 2 + PHRASE && scan.tokens[j]?.kind === 'WORD'; j++)
    if (WILL.has(keyAt(scan, j))) return true;
  return false;
};

/** Whether a weekday of this week has passed. */
const isGone = (today: number, named: number): boolean => wholeWeek(today).from + ((named + 6) % 7) <= today;

/** `Tuesday last week`, `on Tuesday of this week`, `Friday next week`. */
function weekBehind(scan: Scan, last: number): { step: number; last: number } | null {
  const at = keyAt(scan, last + 1) === 'of' ? last + 2 : last + 1;
  const which = keyAt(scan, at);
  if (keyAt(scan, at + 1) !== 'week') return null;
  const step = PAST.has(which) ? -1 : NEXT.has(which) ? 1 : CURRENT.has(which) ? 0 : null;
  return step === null ? null : { step, last: at + 1 };
}

const NIGHTS = wordSet('overnight night');

/** `overnight Monday to Tuesday`, `the night of Sunday into Monday`: the last token of the second day, where it is the day after. */
function nightTo(scan: Scan, i: number, last: number, named: number): number | null {
  const opened =
    [1, 2, 3].some((back) => NIGHTS.has(keyAt(scan, i - back))) || keyAt(scan, last + 1) === 'night';
  const at = keyAt(scan, last + 1) === 'night' ? last + 2 : last + 1;
  if (!opened || !JOINERS.has(keyAt(scan, at))) return null;
  const second = dayAt(scan, at + 1);
  return second?.named === (named + 1) % 7 ? second.last : null;
}
