import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldKey } from '../../../text/normalise.ts';
import { packageRoot } from '../../../text/package-root.ts';

const FOLDER = 'src/languages/ar/lexicon';

/** The named columns of a table, empty where it has no such column; no rows where there is no such file. */
export function readColumns(file: string, columns: readonly string[]): string[][] {
  const path = join(packageRoot(), FOLDER, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const header = (lines[0] ?? '').split('\t');
  const at = columns.map((column) => header.indexOf(column));
  const rows: string[][] = [];
  for (let i = 1; i < lines.length; i++) {
    const cells = (lines[i] ?? '').split('\t');
    rows.push(at.map((index) => cells[index] ?? ''));
  }
  return rows;
}

/** The values of a cell of several, `|` between. */
export const list = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

/** Most words are their own key already. */
const FOLDED = /[أإآٱىیک\u0610-\u061A\u0640\u064B-\u065F\u0670A-Z\u200B-\u202E]/;
/** The folded key of a word of a table. */
export const fold = (word: string): string => (FOLDED.test(word) ? foldKey(word) : word);

/** One more entry under a key. */
export function add<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
