import type { Token } from '../../../extract/layers.ts';
import type { Scan } from '../../shared/time/match.ts';
import { wordSet } from '../../shared/word-set.ts';

/** A word's key without what is written onto its end: the possessive (`Saturday's`), a full stop. */
export const bareKey = (token: Token | undefined): string => {
  const key = token?.key ?? '';
  const last = key.charCodeAt(key.length - 1);
  // s, the two apostrophes and the full stop: few words need more than this look.
  if (last === 0x73 && /['’]s$/.test(key)) return key.slice(0, -2);
  return last === 0x27 || last === 0x2019 || last === 0x2e ? key.slice(0, -1) : key;
};

export const keyAt = (scan: Scan, i: number): string => scan.tokens[i]?.key ?? '';

/** Whether a token is written with a capital, as names of days and months are. */
export const isCapital = (token: Token | undefined): boolean => {
  const first = token?.text.charCodeAt(0) ?? 0;
  return first >= 0x41 && first <= 0x5a;
};

const ABBREVIATIONS = wordSet('jan feb mar apr jun jul aug sept sep oct nov dec tues weds thurs');

/** The token behind a word, full stops of abbreviations passed over (`Sept. 11`). */
export const past = (scan: Scan, i: number): number =>
  keyAt(scan, i + 1) === '.' &&
  ABBREVIATIONS.has(keyAt(scan, i)) &&
  scan.tokens[i + 1]?.start === scan.tokens[i]?.end
    ? i + 2
    : i + 1;

/** Whether a code unit is a digit. */
export const isDigit = (unit: number | undefined): boolean =>
  unit !== undefined && unit >= 0x30 && unit <= 0x39;
