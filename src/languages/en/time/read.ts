import { ofSpelling } from '../../../text/spelling.ts';
import type { Language } from '../../language.ts';
import { dayOf, parts } from '../../shared/calendar.ts';
import { asCompared } from '../../shared/time/compared.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { readWith, type TimeRule, type TimeRules } from '../../shared/time/read.ts';
import { oneDay, type Value } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { beginsNumber } from '../numbers.ts';
import { ago, ahead } from './ago.ts';
import { isAside } from './aside.ts';
import { joined } from './between.ts';
import { bounded, dayPartBehind } from './bounds.ts';
import { dayOfThisMonth } from './days.ts';
import { deictic } from './deictic.ts';
import { century, DECADES, decade, feast, quarter, season } from './eras.ts';
import { moment } from './moments.ts';
import { monthDate } from './months.ts';
import { numericDate } from './numeric.ts';
import { isOrdinal } from './ordinals.ts';
import { period } from './periods.ts';
import { duration, recurring } from './recurring.ts';
import { keyAt } from './scan.ts';
import { sinceBefore } from './since.ts';
import { stretch } from './stretches.ts';
import { sameTime } from './told.ts';
import { weekdayDate } from './weekdays.ts';
import { HIJRI_MONTHS, MONTHS, UNITS, WEEKDAYS } from './words.ts';
import { yearDate } from './years.ts';

/** In order: the first that matches at a token wins. */
const RULES: readonly TimeRule[] = [
  numericDate,
  deictic,
  weekdayDate,
  monthDate,
  dayOfThisMonth,
  quarter,
  century,
  season,
  feast,
  stretch,
  ago,
  ahead,
  duration,
  recurring,
  sameTime,
  period,
  decade,
  moment,
  yearDate,
];

/** Words that open an expression and are neither a number, a day, a month nor a unit. */
const OPENERS = wordSet(
  'the this that same these today tonight yesterday tomorrow overnight day last past previous next coming upcoming current present recent every each per for lasting lasted in within at by around before after since until from new christmas final summer winter spring autumn several few couple some many about nearly almost roughly approximately over under than least most just only barely more less',
);

const NONE: readonly TimeRule[] = [];

const mayBegin = ofSpelling(({ key }): boolean => {
  if (OPENERS.has(key) || beginsNumber(key) || isOrdinal(key)) return true;
  const name = key.replace(/^(?:mid|early|late)[-–]/, '').replace(/(?:['’]s?|\.)$/, '');
  if (MONTHS.has(name) || HIJRI_MONTHS.has(name) || UNITS.has(name) || DECADES.has(name)) return true;
  return WEEKDAYS.has(name) || WEEKDAYS.has(name.replace(/s$/, '')) || /^q[1-4]$/.test(key);
});

/** `Wednesday 11 May`, `Thursday (June 12)`, `28 Shawwal 1443 AH (29 May)`: the more precise date outweighs the other. */
function merge(scan: Scan, match: Match): Match {
  if (match.rule !== 'time/weekday' && match.rule !== 'time/hijri') return match;
  const sign = keyAt(scan, match.last + 1);
  const at = sign === ',' || sign === '(' || sign === 'the' ? match.last + 2 : match.last + 1;
  const date = monthDate(scan, at) ?? numericDate(scan, at) ?? dayOfThisMonth(scan, at);
  if (date === null || date.rule === 'time/month' || date.last >= scan.end(match.first)) return match;
  const value = match.rule === 'time/hijri' && match.value !== null ? inYear(match.value, date) : date.value;
  const closed = sign === '(' && keyAt(scan, date.last + 1) === ')' ? date.last + 1 : date.last;
  return { ...date, value, first: match.first, last: closed };
}

/** A date without its year is of the year of the date that it tells again. */
const inYear = (told: Value, { value, yearless }: Match): Value | null =>
  value === null || yearless?.date == null
    ? value
    : dated(dayOf(parts(told.from).year, yearless.month, yearless.date));

const dated = (day: number | null): Value | null => (day === null ? null : oneDay(day));

/** Take in a second date, the part of the day and the words before that bound it. */
const widen: TimeRules['widen'] = (scan, match, single) =>
  asCompared(
    scan,
    bounded(scan, joined(scan, dayPartBehind(scan, merge(scan, match)), single)),
    (key) => key === 'compared' || key === 'comparison',
    (key) => key === 'than',
  );

/** Time expressions of a document with the days they mean, given the day of publication (ISO, or null: then only absolute ones have a value). */
export const readTimexes: Language['readTimexes'] = (text, sentences, tokens, published) =>
  readWith(
    { rulesAt: ({ spelling }) => (mayBegin(spelling) ? RULES : NONE), widen, sinceBefore, isAside },
    text,
    sentences,
    tokens,
    published,
  );
