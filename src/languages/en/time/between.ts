import { spanOf } from '../../shared/time/implied.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { wordSet } from '../../shared/word-set.ts';
import { keyAt } from './scan.ts';

const JOINERS = wordSet('to until till through - –');
const PRECISE = wordSet(
  'time/date time/month time/weekday time/year time/numeric time/deictic time/hijri time/period',
);

/** `from 3 March to 5 April`, `between May and June 2015`, `March 3 to March 7`, `from 2004 to 2009`, `between Monday and Friday`: two expressions that bound one span. */
export function joined(scan: Scan, match: Match, read: (scan: Scan, i: number) => Match | null): Match {
  if (!PRECISE.has(match.rule) || (match.value === null && match.yearless === undefined)) return match;
  const opener = keyAt(scan, match.first - 1);
  const between = opener === 'between';
  const from = opener === 'from';
  const to = keyAt(scan, match.last + 1);
  const listed =
    !between &&
    to === 'and' &&
    (match.rule === 'time/weekday' ||
      (/^time\/(?:month|date)$/.test(match.rule) && match.yearless !== undefined));
  if (!(between ? to === 'and' : JOINERS.has(to) || listed)) return match;
  // Without from, to may go on with anything: postponed Monday to Friday, sent on 3 March to Paris.
  const second = read({ ...scan, told: () => match.value }, match.last + 2);
  if (second === null || second.first !== match.last + 2 || second.last >= scan.end(match.first))
    return match;
  if (second.value === null || !PRECISE.has(second.rule) || (!between && !from && second.rule !== match.rule))
    return match;
  const days = match.rule === 'time/weekday' && second.rule === 'time/weekday';
  if (days && !between && !from && to !== 'through' && !listed) return match;
  if (listed && !follows(match, second)) return match;
  const value = spanOf(match, second, false);
  if (value === null) return match;
  const first = between || from ? match.first - 1 : match.first;
  return { first, last: second.last, value, kind: 'RANGE', rule: 'time/between' };
}

/** March and April, 31 January and 1 February, Saturday and Sunday are one span, 3 March and 9 May two days. */
function follows(first: Match, second: Match): boolean {
  if (first.rule !== second.rule) return false;
  if (first.rule === 'time/month') return first.yearless !== undefined;
  const span = spanOf(first, second, false);
  return span !== null && span.to - span.from === 1;
}
