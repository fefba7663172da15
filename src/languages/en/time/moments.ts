import { ENTRY, labelAt, opensEntry } from '../../shared/time/labels.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { wordSet } from '../../shared/word-set.ts';
import { keyAt } from './scan.ts';
import { weekdayDate } from './weekdays.ts';
import { DAY_PARTS } from './words.ts';

const OPENERS = wordSet('in at by around before after since until from');
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[ap]m)?$/;
const HALVES = wordSet('a.m p.m a.m. p.m. am pm gmt utc hours local');

/** `in the evening`, `at dawn`, `at 5 p.m.`, `at 08:15 GMT`: a moment of the day that the text is about. */
export function moment(scan: Scan, i: number): Match | null {
  const last = clock(scan, i) ?? partOfDay(scan, i);
  if (last === null) return null;
  const label = labelAt(scan, i, last, weekdayDate);
  if (label !== null) return label;
  if (opensEntry(scan, i)) return { first: i, last, value: null, kind: 'POINT', rule: ENTRY };
  const small = keyAt(scan, last) === 'midnight' && (keyAt(scan, i) === 'after' || keyAt(scan, i) === 'past');
  return { first: i, last, value: null, kind: 'POINT', rule: small ? 'time/small-hours' : 'time/moment' };
}

function partOfDay(scan: Scan, i: number): number | null {
  if (!OPENERS.has(keyAt(scan, i))) return null;
  const at = keyAt(scan, i + 1) === 'the' ? i + 2 : i + 1;
  const early = keyAt(scan, at) === 'early' || keyAt(scan, at) === 'late' ? at + 1 : at;
  if (!DAY_PARTS.has(keyAt(scan, early))) return null;
  // At night in general is no moment of one day.
  if (keyAt(scan, early) === 'night' && early === i + 1) return null;
  const behind = keyAt(scan, early + 1);
  return behind === 'of' || behind === 'on' ? null : early;
}

/** `at 5 p.m.`, `08:15`, `at 5.30pm local time`. */
function clock(scan: Scan, i: number): number | null {
  const at = keyAt(scan, i) === 'at' ? i + 1 : i;
  const token = scan.tokens[at];
  if (token?.kind !== 'NUMBER') return null;
  const form = token.key;
  const half = /^\d{1,2}(?:[ap]m)$/.test(form);
  const next = keyAt(scan, at + 1);
  const named =
    /^\d{1,2}(?:[:.]\d{2})?$/.test(form) && HALVES.has(next) && next !== 'hours' && next !== 'local';
  const full = CLOCK.test(form) && (form.includes(':') || named || at > i);
  const split = /^\d{1,2}$/.test(form) && next === ':' && /^\d{2}$/.test(keyAt(scan, at + 2));
  const dotted =
    /^\d{1,2}(?:[:.]\d{2})?$/.test(form) &&
    (next === 'a' || next === 'p') &&
    keyAt(scan, at + 2) === '.' &&
    keyAt(scan, at + 3) === 'm';
  if (!half && !named && !full && !split && !dotted) return null;
  let last = split ? at + 2 : dotted ? at + 3 : at;
  for (
    let steps = 0;
    steps < 3 && (HALVES.has(keyAt(scan, last + 1)) || keyAt(scan, last + 1) === 'time');
    steps++
  )
    last++;
  return Math.min(last, scan.end(i) - 1);
}
