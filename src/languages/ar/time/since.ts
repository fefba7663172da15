import type { Scan } from '../../shared/time/match.ts';
import { isSpanOfAbsence } from './bounds.ts';

/** How far before a date the منذ may stand whose beginning it dates. */
const REACH = 14;

/** `منذ اندلاعه في 15 نيسان`, `ومنذ اختطاف السفينة، في 19 تشرين الثاني`: the منذ that makes the date that of the beginning, or null. */
export function sinceBefore(scan: Scan, first: number): number | null {
  const { tokens } = scan;
  const sentence = tokens[first]?.sentence;
  for (let j = first - 1; j >= 0 && first - j < REACH && tokens[j]?.sentence === sentence; j--) {
    const token = tokens[j];
    if (token?.kind === 'PUNCTUATION' && j !== first - 1) return null;
    if (token?.key === 'منذ' || token?.key === 'ومنذ')
      return j === first - 1 || isSpanOfAbsence(scan, j) ? null : j;
    if (token?.analyses[0]?.pos === 'VERB' && tokens[j - 1]?.key !== 'ان') return null;
  }
  return null;
}
