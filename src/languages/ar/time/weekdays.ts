import { weekdayNear } from '../../shared/time/implied.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { oneDay, range } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { comesLater } from './later.ts';
import { bareKey, isBare, type Spelled } from './scan.ts';
import { NEXT, PAST, WEEKDAYS } from './words.ts';

const EVERY = foldedSet('كل أيام وكل بكل');
const known = (key: string): boolean => WEEKDAYS.has(key);

export const beginsWeekday = (word: Spelled): boolean => isBare(word, known) || WEEKDAYS.has(`ال${word.key}`);

/** `الأربعاء` is the latest on or before publication, or the first after it where the clause looks ahead; `كل جمعة` is no day. */
export function weekdayDate(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const key = bareKey(tokens[i], known);
  const every = EVERY.has(tokens[i - 1]?.key ?? '') || EVERY.has(tokens[i - 2]?.key ?? '');
  const named = WEEKDAYS.get(key) ?? (every ? WEEKDAYS.get(`ال${key}`) : undefined);
  if (named === undefined) return null;
  if (every) return { first: i, last: i, value: null, kind: 'RECURRING', rule: 'time/weekday' };
  const next = tokens[i + 1]?.key ?? '';
  const step = NEXT.has(next) ? 1 : PAST.has(next) ? -1 : 0;
  const night = WEEKDAYS.get(next.replace(/^و/, ''));
  const isNight = night === (named + 1) % 7 && tokens[i - 1] !== undefined;
  const last = step !== 0 || isNight ? i + 1 : i;
  const rule = isNight ? 'time/night' : 'time/weekday';
  if (today === null) return { first: i, last, value: null, kind: 'POINT', rule };
  const at = weekdayNear(today, named, step, step === 0 && comesLater(scan, i));
  return isNight
    ? { first: i, last, value: range(at, at + 1), kind: 'RANGE', rule }
    : { first: i, last, value: oneDay(at), kind: 'POINT', rule };
}
