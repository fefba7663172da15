import type { Scan } from '../../shared/time/match.ts';
import { keyAt } from './scan.ts';

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
  ...UNITS.map((word, i) => [`twenty-${word}`, i + 21] as const),
  ['thirty-first', 31],
]);
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** Whether a word is an ordinal in letters. */
export const isOrdinal = (key: string): boolean => ORDINALS.has(key);

/** An ordinal and its last token: `24th`, written as one token or two, `first`, `twenty-first`; null for none. */
export function ordinalAt(scan: Scan, i: number): { value: number; last: number } | null {
  const token = scan.tokens[i];
  const key = token?.key ?? '';
  const first = key.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    if (/^\d{1,2}(?:st|nd|rd|th)$/.test(key)) return { value: Number.parseInt(key, 10), last: i };
    const next = scan.tokens[i + 1];
    const suffixed = SUFFIXES.has(next?.key ?? '') && next?.start === token?.end;
    return suffixed && /^\d{1,2}$/.test(key) ? { value: Number(key), last: i + 1 } : null;
  }
  const word = ORDINALS.get(key);
  if (word !== undefined) return { value: word, last: i };
  if ((key !== 'twenty' && key !== 'thirty') || keyAt(scan, i + 1) !== '-') return null;
  const joined = ORDINALS.get(`${key}-${keyAt(scan, i + 2)}`);
  return joined === undefined ? null : { value: joined, last: i + 2 };
}
