import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../../text/package-root.ts';

/** One row of a gazetteer table: its cells, and the line it stands on for errors. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The path of a file or folder of `seeds/gazetteer`. */
export const gazetteerPath = (...parts: string[]): string =>
  join(packageRoot(), 'seeds', 'gazetteer', ...parts);

/** The text of a file of `seeds/gazetteer`. */
export const readGazetteer = (...parts: string[]): string => readFileSync(gazetteerPath(...parts), 'utf8');

/** The rows of a tab-separated text with the given header; lines that begin with # are comments. Throws with file and line. */
export function readTable(text: string, file: string, columns: readonly string[]): TableRow[] {
  const rows: TableRow[] = [];
  let headed = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    const fail = (why: string): never => {
      throw new Error(`${basename(file)}:${index + 1}: ${why}`);
    };
    if (!headed && line !== columns.join('\t')) fail(`header ${columns.join(' ')} expected`);
    if (cells.length !== columns.length) fail(`${columns.length} columns expected, ${cells.length} found`);
    if (headed) rows.push({ cells, line: index + 1 });
    headed = true;
  }
  return rows;
}

/** The names of a cell, separated by bars. */
export const cellNames = (cell: string | undefined): string[] =>
  cell === undefined || cell === '' ? [] : cell.split('|');

/** A cell that may be empty. */
export const cellOrNull = (cell: string | undefined): string | null =>
  cell === undefined || cell === '' ? null : cell;
