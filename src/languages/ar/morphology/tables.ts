import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
