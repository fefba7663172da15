import { fromTold, type Match, pastOnly, type Scan } from '../../shared/time/match.ts';
import { oneDay, range, shift, type Unit, type Value } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';
import { anchorAt } from './anchors.ts';
import { comesLater } from './later.ts';
import { bareKey, keyAt } from './scan.ts';
import { UNITS } from './words.ts';

const ABOUT = wordSet(
  'about around nearly almost roughly approximately some over under than least most just only barely more less at',
);
const VAGUE = wordSet('few several couple some many');

/** A span of time: how many of which unit, null for an unknown number, and the last token of it. */
export interface Length {
  readonly unit: Unit;
  readonly count: number | null;
  readonly about: boolean;
  readonly last: number;
}

/** `two days`, `a week`, `nearly a month`, `days`, `several weeks`, `48 hours`; null where no unit of time stands. */
export function lengthAt(scan: Scan, i: number): Length | null {
  let at = i;
  while (ABOUT.has(keyAt(scan, at)) && at - i < 4) at++;
  const about =
    at > i &&
    keyAt(scan, at - 1) !== 'just' &&
    keyAt(scan, at - 1) !== 'only' &&
    keyAt(scan, at - 1) !== 'barely';
  const number = numberAt(scan.tokens, at);
  const article = number === null && (keyAt(scan, at) === 'a' || keyAt(scan, at) === 'an');
  if (number !== null) at = number.last + 1;
  else if (article) at++;
  const vague = VAGUE.has(keyAt(scan, at));
  if (vague) at++;
  if ((number !== null || vague) && keyAt(scan, at) === 'of') at++;
  if (keyAt(scan, at) === '-' && number !== null) at++;
  const unit = UNITS.get(bareKey(scan.tokens[at]));
  if (unit === undefined) return null;
  if (number === null && !article && !vague && !unit.plural) return null;
  const count = vague ? null : number === null ? (article ? 1 : null) : number.value;
  return { unit, count, about, last: at };
}

const HALF_DAY = 12;
const LATER = wordSet('later afterwards');
const EARLIER = wordSet('earlier before previously');

/** `two days ago`, `three weeks later`, `a day earlier`, `two days before the meeting`; months and years are no dates. */
export function ago(scan: Scan, i: number): Match | null {
  const { today } = scan;
  const length = lengthAt(scan, i);
  if (length === null) return null;
  const { unit, count, about, last } = length;
  const key = keyAt(scan, last + 1);
  const found = { first: i, last: last + 1, value: null, kind: 'POINT' } as const;
  if (key === 'ago') {
    const exact = count !== null && !about && unit.months === 0 && today !== null;
    const day = exact ? today - (unit.days < 1 ? 0 : count * unit.days) : null;
    return { ...found, value: day === null ? null : oneDay(day), rule: 'time/ago' };
  }
  const anchor = key === 'before' || key === 'after' || key === 'following' ? anchorAt(scan, last + 2) : null;
  if (anchor !== null) {
    const sign = key === 'before' ? -1 : 1;
    // Minutes or hours from it: on its day.
    const within = unit.months === 0 && unit.days < 1 && (count === null || count <= HALF_DAY);
    const exact = count !== null && !about && unit.months === 0 && unit.days >= 1;
    const days = within ? 0 : exact ? sign * count * unit.days : null;
    return {
      ...found,
      kind: 'EVENT_RELATIVE',
      rule: 'time/event-relative',
      ...(days === null ? {} : { anchor: { token: anchor, days } }),
    };
  }
  const sign = LATER.has(key) ? 1 : EARLIER.has(key) ? -1 : 0;
  if (sign === 0) return null;
  // Hours before: within the day that was told.
  const hours = unit.days > 0 && unit.days < 1 && (count === null || count <= HALF_DAY);
  const value = hours ? scan.told() : fromTold(scan, unit, about ? null : count, sign);
  return { ...found, value: today === null ? value : pastOnly(value, today), rule: 'time/told' };
}

const dayOf = (told: Value | null): Value | null => (told?.precision === 'DAY' ? told : null);

const PLANNED = wordSet('in within');

/** `will meet in three days`, `within 48 hours`, `in two weeks' time`: counted from publication; what lies further off is no date. */
export function ahead(scan: Scan, i: number): Match | null {
  const { today } = scan;
  const opener = keyAt(scan, i);
  if (!PLANNED.has(opener)) return null;
  const length = lengthAt(scan, i + 1);
  if (length === null) return null;
  const { unit, count, about, last } = length;
  const time = keyAt(scan, last + 1) === 'time' ? last + 1 : last;
  const counted = keyAt(scan, last + 1) === 'of';
  const coming = opener === 'within' || time > last || comesLater(scan, i);
  const found = { first: i, last: time, value: null, rule: 'time/ahead' } as const;
  if (counted) return opener === 'within' ? { ...found, kind: 'EVENT_RELATIVE' } : null;
  // Within hours he had met his generals: on the day that was told.
  const hours = unit.months === 0 && unit.days < 1 && (count === null || count <= HALF_DAY);
  if (hours && opener === 'within' && !comesLater(scan, i))
    return { ...found, value: dayOf(scan.told()), kind: 'POINT', rule: 'time/told' };
  if (!coming) return { ...found, kind: 'DURATION' };
  if (today === null || count === null || about) return { ...found, kind: 'RANGE' };
  if (opener === 'within') {
    const told = scan.told();
    // Within four days the lawmakers had ordered it taken down.
    const then = told !== null && told.precision === 'DAY' && unit.months === 0 ? told.to : null;
    if (comesLater(scan, i))
      return { ...found, value: range(today, shift(today, unit, count)), kind: 'RANGE' };
    const end = then === null ? null : shift(then, unit, count);
    return {
      ...found,
      value: then !== null && end !== null && end <= today ? range(then, end) : null,
      kind: 'RANGE',
    };
  }
  return unit.months > 0 || unit.days < 1
    ? { ...found, kind: 'POINT' }
    : { ...found, value: oneDay(today + count * unit.days), kind: 'POINT' };
}
