import type { Match, Scan } from '../../shared/time/match.ts';
import { wholeYear } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { isMeasured } from '../quantities/nouns.ts';
import { isCapital, keyAt } from './scan.ts';

/** Words after which four digits alone are a year. */
const BEFORE_YEAR = wordSet(
  'in since until till by during early late mid of from between before after year through and',
);

/** A year from 1800 to 2100, in digits; null for anything else. */
export function yearOf(form: string): number | null {
  if (form.length !== 4 || !/^\d{4}$/.test(form)) return null;
  const value = Number(form);
  return value >= 1800 && value <= 2100 ? value : null;
}

/** `in 2014`, `2004-2009`, `2014/15`, `the year 2014`, `the 2011 uprising`; four digits that count something are none. */
export function yearDate(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  const year = yearOf((tokens[i]?.form ?? '').replace(/['’]s?$/, ''));
  if (year === null) return null;
  const second = secondYear(scan, i, year);
  const last = second?.last ?? i;
  const next = tokens[last + 1];
  const before = keyAt(scan, i - 1);
  if (before === '/' || before === '$' || keyAt(scan, i + 1) === '%') return null;
  // In 2014 soldiers fought, but 2,000 is often written without its comma.
  const counts = isMeasured(next) && (year % 100 === 0 || !BEFORE_YEAR.has(before));
  if (counts) return null;
  const attributive = next?.kind === 'WORD' && ATTRIBUTIVE.has(before) && second === null;
  const named = isCapital(next) || isCapital(tokens[i - 1]);
  const bounds = before === 'to' && yearOf(keyAt(scan, i - 2)) !== null;
  if (
    !bounds &&
    !BEFORE_YEAR.has(before) &&
    !attributive &&
    !named &&
    second === null &&
    !isBracketed(scan, i, last)
  )
    return null;
  if (second !== null)
    return {
      first: i,
      last,
      value: { precision: 'RANGE', from: wholeYear(year).from, to: wholeYear(second.year).to },
      kind: 'RANGE',
      rule: 'time/years',
    };
  return { first: i, last, value: wholeYear(year), kind: 'POINT', rule: 'time/year' };
}

const ATTRIBUTIVE = wordSet("the a an its his her their our this that 's ’s");

const isBracketed = (scan: Scan, i: number, last: number): boolean =>
  keyAt(scan, i - 1) === '(' || keyAt(scan, last + 1) === ')';

/** The second of two years that bound one span: `2004-2009`, `2004-09`, `2004/05`. */
function secondYear(scan: Scan, i: number, year: number): { year: number; last: number } | null {
  const sign = keyAt(scan, i + 1);
  if (sign !== '-' && sign !== '–' && sign !== '/') return null;
  const form = scan.tokens[i + 2]?.form ?? '';
  const full = yearOf(form) ?? (/^\d{2}$/.test(form) ? Math.floor(year / 100) * 100 + Number(form) : null);
  return full !== null && full > year && full - year < 100 ? { year: full, last: i + 2 } : null;
}
