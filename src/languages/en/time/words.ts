import type { Unit } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';

const table = (rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([words, value]) => words.split('|').map((word) => [word, value] as const)));
/** Months with their abbreviations. */
export const MONTHS = table([
  ['january|jan', 1],
  ['february|feb', 2],
  ['march|mar', 3],
  ['april|apr', 4],
  ['may', 5],
  ['june|jun', 6],
  ['july|jul', 7],
  ['august|aug', 8],
  ['september|sept|sep', 9],
  ['october|oct', 10],
  ['november|nov', 11],
  ['december|dec', 12],
]);
/** Months that are names or ordinary words too: they count beside a number or behind a word that only time has. */
export const DOUBTFUL_MONTHS = wordSet('mar may march april june august jan dec');
/** Months of the Islamic calendar, in the spellings of news. */
export const HIJRI_MONTHS = table([
  ['muharram', 1],
  ['safar', 2],
  ['rajab', 7],
  ["shaban|sha'ban|shaaban|sha’ban", 8],
  ['ramadan|ramadhan|ramazan', 9],
  ['shawwal|shawal', 10],
]);
/** 0 Sunday to 6 Saturday. */
export const WEEKDAYS = table([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday|tues', 2],
  ['wednesday|weds', 3],
  ['thursday|thurs', 4],
  ['friday', 5],
  ['saturday', 6],
]);
export const PAST = wordSet('last past previous');
export const NEXT = wordSet('next coming upcoming');
export const CURRENT = wordSet('this current present');
/** Parts of a day: they change nothing of the date. */
export const DAY_PARTS = wordSet(
  'morning afternoon evening night noon midday dawn dusk midnight lunchtime daybreak sunrise sunset nightfall',
);
/** A unit of time, and whether its word is a plural. */
export interface UnitWord extends Unit {
  readonly plural: boolean;
}

/** Units of time in singular and plural: days of each, or months where days do not serve. */
export const UNITS: ReadonlyMap<string, UnitWord> = new Map(
  (
    [
      ['minute', 'minutes', 0, 0],
      ['hour', 'hours', 1 / 24, 0],
      ['day', 'days', 1, 0],
      ['night', 'nights', 1, 0],
      ['week', 'weeks', 7, 0],
      ['fortnight', 'fortnights', 14, 0],
      ['month', 'months', 0, 1],
      ['year', 'years', 0, 12],
      ['decade', 'decades', 0, 120],
      ['century', 'centuries', 0, 1200],
    ] as const
  ).flatMap(([one, many, days, months]): [string, UnitWord][] => [
    [one, { days, months, plural: false }],
    [many, { days, months, plural: true }],
  ]),
);
/** Units that are periods of the calendar. */
export const PERIODS: ReadonlyMap<string, 'WEEK' | 'MONTH' | 'YEAR'> = new Map([
  ['week', 'WEEK'],
  ['month', 'MONTH'],
  ['year', 'YEAR'],
]);
