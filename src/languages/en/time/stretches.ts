import type { Match, Scan } from '../../shared/time/match.ts';
import { range, shift } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';
import { bareKey, keyAt } from './scan.ts';
import { NEXT, PAST, UNITS } from './words.ts';

const RECENT = wordSet('recent');
const VAGUE = wordSet('few several couple many');

/** `the past 24 hours`, `the last two months`, `the past week`, `the next three days`, `in recent weeks`: counted from publication. */
export function stretch(scan: Scan, i: number): Match | null {
  const { today, tokens } = scan;
  const the = keyAt(scan, i) === 'the' || keyAt(scan, i) === 'these' ? i + 1 : i;
  const which = keyAt(scan, the);
  const past = PAST.has(which) || RECENT.has(which);
  if (!past && !NEXT.has(which)) return null;
  const number = numberAt(tokens, the + 1);
  const vague = VAGUE.has(keyAt(scan, the + 1)) ? the + 1 : null;
  const of = number !== null && keyAt(scan, number.last + 1) === 'of' ? 1 : 0;
  const at = number !== null ? number.last + 1 + of : vague !== null ? vague + 1 : the + 1;
  const unit = UNITS.get(bareKey(tokens[at]));
  if (unit === undefined) return null;
  const found = { first: i, last: at, value: null, kind: 'RANGE', rule: 'time/stretch' } as const;
  if (number === null) {
    // Last week is the calendar's, the past week is seven days.
    if (!unit.plural && (which !== 'past' || the === i || unit.months >= 120)) return null;
    if (unit.plural) return found;
  }
  const count = number === null ? 1 : number.value;
  if (today === null || count === null || RECENT.has(which)) return found;
  return {
    ...found,
    value: past ? range(shift(today, unit, -count), today) : range(today, shift(today, unit, count)),
  };
}
