import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kept } from '../../text/kept.ts';
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

/** The text of a table of places, read once for all who look into it. */
export const placesText = kept((file) => readGazetteer('places', file));

/** The rows of a tab-separated text with the given header; lines that begin with # are comments. Throws with file and line. */
export const readTable = (text: string, file: string, columns: readonly string[]): TableRow[] => [
  ...tableRows(text, file, columns),
];

/** `readTable` one by one, for tables too big to be held as rows. */
export function* tableRows(text: string, file: string, columns: readonly string[]): Iterable<TableRow> {
  let headed = false;
  for (let at = 0, line = 1; at < text.length; line++) {
    const end = text.indexOf('\n', at);
    const row = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    if (row === '' || row.startsWith('#')) continue;
    const fail = (why: string): never => {
      throw new Error(`${basename(file)}:${line}: ${why}`);
    };
    if (!headed && row !== columns.join('\t')) fail(`header ${columns.join(' ')} expected`);
    const cells = row.split('\t');
    if (cells.length !== columns.length) fail(`${columns.length} columns expected, ${cells.length} found`);
    if (headed) yield { cells, line };
    headed = true;
  }
}

/** The names of a cell, separated by bars. */
export const cellNames = (cell: string | undefined): string[] =>
  cell === undefined || cell === '' ? [] : cell.split('|');

/** A cell that may be empty. */
export const cellOrNull = (cell: string | undefined): string | null =>
  cell === undefined || cell === '' ? null : cell;
