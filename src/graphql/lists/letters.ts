import { type SQL, sql } from 'drizzle-orm';

/**
 * Arabic letters, folded for search, each with the Latin letter of its sound; sounds that writers confuse share one.
 * Postgres makes no trigrams of Arabic letters under the locale C, and of Latin ones under any: names that are
 * spelt alike, even across scripts, are compared by these. Hamza is left out: it stands last, without a letter.
 */
const LETTERS: readonly (readonly [arabic: string, latin: string])[] = [
  ['\u0627', 'a'],
  ['\u0628', 'b'],
  ['\u062A', 't'],
  ['\u062B', 't'],
  ['\u062C', 'j'],
  ['\u062D', 'h'],
  ['\u062E', 'k'],
  ['\u062F', 'd'],
  ['\u0630', 'd'],
  ['\u0631', 'r'],
  ['\u0632', 'z'],
  ['\u0633', 's'],
  ['\u0634', 's'],
  ['\u0635', 's'],
  ['\u0636', 'd'],
  ['\u0637', 't'],
  ['\u0638', 'z'],
  ['\u0639', 'a'],
  ['\u063A', 'g'],
  ['\u0641', 'f'],
  ['\u0642', 'q'],
  ['\u0643', 'k'],
  ['\u0644', 'l'],
  ['\u0645', 'm'],
  ['\u0646', 'n'],
  ['\u0647', 'h'],
  ['\u0648', 'o'],
  ['\u064A', 'i'],
  ['\u067E', 'p'],
  ['\u0686', 'c'],
  ['\u06AF', 'g'],
  ['\u06A4', 'v'],
  ['\u0621', ''],
];
const ARABIC = LETTERS.map(([arabic]) => arabic).join('');
const LATIN = LETTERS.map(([, latin]) => latin).join('');

/** A folded name in Latin letters. */
export const inLatinLetters = (search: SQL): SQL => sql`translate(${search}, ${ARABIC}, ${LATIN})`;
