import type { Timex } from '../../../extract/layers.ts';
import { toDay, toIso } from '../../shared/calendar.ts';
import type { Scan } from '../../shared/time/match.ts';
import { isSpanOfAbsence } from './bounds.ts';

/** How far before a date the منذ may stand whose beginning it dates. */
const REACH = 14;

/**
 * `منذ اندلاعه في 15 نيسان`, `ومنذ اختطاف السفينة، في 19 تشرين الثاني`: the date is that of the beginning, and what goes
 * on since then runs from it to publication. Returns that second reading, from منذ on, or null.
 */
export function sinceThen(text: string, scan: Scan, timex: Timex, first: number): Timex | null {
  const { tokens, today } = scan;
  if (timex.kind !== 'POINT' || timex.value === null || today === null || toDay(timex.value.start) > today)
    return null;
  for (let j = first - 1; j >= 0 && first - j < REACH && tokens[j]?.sentence === timex.sentence; j--) {
    const token = tokens[j];
    if (token === undefined) break;
    if (token.kind === 'PUNCTUATION' && j !== first - 1) return null;
    if (token.key === 'منذ' || token.key === 'ومنذ') {
      if (j === first - 1 || isSpanOfAbsence(scan, j)) return null;
      return {
        ...timex,
        start: token.start,
        text: text.slice(token.start, timex.end),
        value: { start: timex.value.start, end: toIso(today), precision: 'RANGE' },
        kind: 'SINCE',
        rule: 'time/since-event',
      };
    }
    const verb = token.analyses[0]?.pos === 'VERB';
    if (verb && tokens[j - 1]?.key !== 'ان') return null;
  }
  return null;
}
