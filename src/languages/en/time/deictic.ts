import type { Match, Scan } from '../../shared/time/match.ts';
import { oneDay, range } from '../../shared/time/values.ts';
import { bareKey, keyAt } from './scan.ts';
import { weekdayDate } from './weekdays.ts';
import { DAY_PARTS } from './words.ts';

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** `today`, `yesterday evening`, `the day before yesterday`, `last night`, `this morning`, `overnight`. */
export function deictic(scan: Scan, i: number): Match | null {
  const { today } = scan;
  const key = bareKey(scan.tokens[i]);
  const shift = DEICTIC.get(key);
  if (shift !== undefined) return point(scan, shift, i, DAY_PARTS.has(keyAt(scan, i + 1)) ? i + 1 : i);
  const next = keyAt(scan, i + 1);
  // The days of the night follow: overnight Monday to Tuesday.
  const named = key === 'overnight' ? weekdayDate(scan, /^(?:on|from)$/.test(next) ? i + 2 : i + 1) : null;
  if (named?.rule === 'time/night') return { ...named, first: i };
  if (key === 'overnight') {
    const value = today === null ? null : range(today - 1, today);
    return { first: i, last: i, value, kind: 'RANGE', rule: 'time/overnight' };
  }
  if (key === 'last' && (bareKey(scan.tokens[i + 1]) === 'night' || next === 'evening'))
    return point(scan, -1, i, i + 1);
  if (key === 'this' && DAY_PARTS.has(bareKey(scan.tokens[i + 1]))) return point(scan, 0, i, i + 1);
  const the = key === 'the' ? i + 1 : i;
  if (keyAt(scan, the) !== 'day') return null;
  const [sign, from] = [keyAt(scan, the + 1), bareKey(scan.tokens[the + 2])];
  if (sign === 'before' && from === 'yesterday') return point(scan, -2, i, the + 2);
  return sign === 'after' && from === 'tomorrow' ? point(scan, 2, i, the + 2) : null;
}

const point = (scan: Scan, shift: number, first: number, last: number): Match => ({
  first,
  last,
  value: scan.today === null ? null : oneDay(scan.today + shift),
  kind: 'POINT',
  rule: 'time/deictic',
});
