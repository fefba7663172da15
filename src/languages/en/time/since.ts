import type { Timex } from '../../../extract/layers.ts';
import { toDay, toIso } from '../../shared/calendar.ts';
import type { Scan } from '../../shared/time/match.ts';
import { isSpanOfAbsence } from './bounds.ts';
import { keyAt } from './scan.ts';
import { words } from './words.ts';

/** How far before a date the since may stand whose beginning it dates. */
const REACH = 10;
const BREAKS = words('and but or that which who when while where although because said says');

/**
 * `since fighting broke out on 15 April`, `since the 2003 invasion`: the date is that of the beginning, and what goes on
 * since then runs from it to publication. Returns that second reading, from `since` on, or null.
 */
export function sinceThen(text: string, scan: Scan, timex: Timex, first: number): Timex | null {
  const { tokens, today } = scan;
  if (timex.kind !== 'POINT' || timex.value === null || today === null || toDay(timex.value.start) > today)
    return null;
  for (let j = first - 1; j >= 0 && first - j < REACH && tokens[j]?.sentence === timex.sentence; j--) {
    const token = tokens[j];
    if (token === undefined || token.kind === 'PUNCTUATION' || BREAKS.has(token.key)) return null;
    if (keyAt(scan, j) !== 'since') continue;
    if (isSpanOfAbsence(scan, j)) return null;
    return {
      ...timex,
      start: token.start,
      text: text.slice(token.start, timex.end),
      value: { start: timex.value.start, end: toIso(today), precision: 'RANGE' },
      kind: 'SINCE',
      rule: 'time/since-event',
    };
  }
  return null;
}
