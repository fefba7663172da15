import type { Match, Scan } from '../../shared/time/match.ts';
import { range } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { bareKey, keyAt } from './scan.ts';
import { DAY_PARTS } from './words.ts';

/** Words before an expression that belong to it. */
const MARKERS = wordSet(
  'week weeks on in at during since by until till before after from through throughout within over early late earlier later mid around about circa as starting effective beginning start end middle close eve to',
);
/** Between a marker and an expression. */
const LINKS = wordSet(
  'first second third fourth last final opening soon the of - – than no on in day night morning evening afternoon',
);
/** Parts of a period that no two people bound alike. */
const LOOSE = wordSet('week weeks early late mid beginning start middle end close around about circa eve');
/** They are nouns: without their of they are other words (`will end in`). */
const PARTS = wordSet('week weeks beginning start middle end close eve');
const STARTS = wordSet('beginning start');
const ENDS = wordSet('end close late');
const DEADLINES = wordSet('by until till before');
const DAY_LEADS = wordSet('early late');

/** How long something had not happened (`the first visit since`, `has not been seen since`): it dates nothing. */
const FIRST = wordSet(
  'first worst biggest largest deadliest highest lowest longest heaviest strongest bloodiest second third fourth fifth sixth seventh eighth ninth tenth latest not never only no n’t',
);
const FIRST_REACH = 14;
const GOES_ON = wordSet('stopped stop ceased ended relented');

/**
 * Take in the words before an expression that bound it: `since` runs to the day of publication, a deadline (`before the
 * end of the year`, `by`) from it, and beginnings, middles and ends (`early March`) are approximate.
 */
export function bounded(scan: Scan, match: Match): Match {
  if (datesBeginning(scan, match)) return match;
  const { first, before } = markersBefore(scan, match.first);
  const bounds = { ...match, first };
  const { value } = match;
  const { today } = scan;
  const since = before.includes('since');
  if (since && isSpanOfAbsence(scan, first)) return { ...bounds, value: null, kind: 'DURATION' };
  const loose =
    value?.precision === 'DAY' || match.rule === 'time/night' ? [] : before.filter((key) => LOOSE.has(key));
  if (value === null || today === null) return loose.length > 0 ? { ...bounds, value: null } : bounds;
  const noLater = isNoLater(scan, first);
  const deadline = noLater ? 'by' : before.find((key) => DEADLINES.has(key));
  if (deadline !== undefined && value.to > today) {
    // Only a day is a deadline, or the end of a period.
    const exact = value.precision === 'DAY' || loose.length > 0;
    const ends = loose.every((key) => ENDS.has(key));
    return {
      ...bounds,
      value: exact && ends ? range(today, value.to) : null,
      kind: 'RANGE',
      rule: 'time/deadline',
    };
  }
  if (deadline === 'before' || before.includes('after'))
    return isPartOfDay(scan, bounds, match.first) ? bounds : { ...bounds, value: null };
  if (since && value.from <= today && loose.every((key) => STARTS.has(key)))
    return { ...bounds, value: range(value.from, today), kind: 'SINCE', beginning: value };
  if (loose.length > 0) return { ...bounds, value: null };
  return bounds;
}

/** `since the 2003 invasion`: the date is that of the noun behind it. */
const datesBeginning = (scan: Scan, match: Match): boolean =>
  keyAt(scan, match.first - 1) === 'the' &&
  keyAt(scan, match.first - 2) === 'since' &&
  scan.tokens[match.last + 1]?.analyses[0]?.pos === 'NOUN';

/** `no later than Sunday` is a deadline. */
const isNoLater = (scan: Scan, first: number): boolean =>
  keyAt(scan, first) === 'later' && keyAt(scan, first + 1) === 'than';

function markersBefore(scan: Scan, from: number): { first: number; before: readonly string[] } {
  const before: string[] = [];
  const { tokens } = scan;
  let first = from;
  for (let at = from - 1, steps = 0; steps < 6; steps++, at--) {
    if (tokens[at] === undefined || tokens[at]?.sentence !== tokens[from]?.sentence) break;
    const key = keyAt(scan, at);
    if (PARTS.has(key) && keyAt(scan, at + 1) !== 'of') break;
    if (MARKERS.has(key)) {
      // To ends a span alone in until.
      if (key === 'to' || (key === 'as' && !before.includes('of'))) break;
      before.push(key);
      first = at;
    } else if (DAY_PARTS.has(key) && isDayPart(scan, at, from)) first = at;
    else if (!LINKS.has(key)) break;
  }
  return { first, before };
}

/** `before dawn on Monday`, `after midnight on 3 May`: a part of the day that is named is bounded, not the day. */
function isPartOfDay(scan: Scan, { first }: Match, day: number): boolean {
  for (let i = first; i < day; i++) if (DAY_PARTS.has(keyAt(scan, i))) return true;
  return false;
}

/** `dawn on Thursday`, `the morning of 3 May`: a part of the day before a day's name belongs to it. */
const isDayPart = (scan: Scan, at: number, from: number): boolean =>
  from - at <= 2 && (keyAt(scan, at + 1) === 'on' || keyAt(scan, at + 1) === 'of');

/** Take in the part of the day behind a day's name: `Monday evening`, `Monday, in the evening`. */
export function dayPartBehind(scan: Scan, match: Match): Match {
  if (match.value !== null && match.value.precision !== 'DAY') return match;
  if (!/^time\/(?:weekday|date|numeric)$/.test(match.rule)) return match;
  let at = match.last + 1;
  if (DAY_LEADS.has(keyAt(scan, at))) at++;
  return DAY_PARTS.has(bareKey(scan.tokens[at])) && at < scan.end(match.first)
    ? { ...match, last: at }
    : match;
}

/** Whether a `since` at a token tells how long something had not happened. */
export function isSpanOfAbsence(scan: Scan, first: number): boolean {
  const sentence = scan.tokens[first]?.sentence;
  for (let j = first - 1; j >= 0 && first - j < FIRST_REACH && scan.tokens[j]?.sentence === sentence; j--) {
    if (scan.tokens[j]?.kind === 'PUNCTUATION' && keyAt(scan, j) !== '-' && keyAt(scan, j) !== '’')
      return false;
    const key = keyAt(scan, j);
    if (FIRST.has(key) || key.endsWith("n't") || key.endsWith('n’t')) return !GOES_ON.has(keyAt(scan, j + 1));
  }
  return false;
}
