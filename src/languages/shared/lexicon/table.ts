import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldKey } from '../../../text/normalise.ts';
import { packageRoot } from '../../../text/package-root.ts';

/** A word as the lexicon writes it, and its look-up key (`foldKey`). */
export interface Word {
  readonly text: string;
  readonly key: string;
}

/** One row of a lexicon file, read by column name; a cell that does not hold what it should throws with file and line. */
export interface Row {
  readonly line: number;
  /** The cell, possibly empty. */
  text(column: string): string;
  /** The cell as a word; must not be empty. */
  word(column: string): Word;
  /** The cell's `|`-separated words, none when empty. */
  words(column: string): readonly Word[];
  /** The cell's blank-separated words, at least one. */
  phrase(column: string): readonly Word[];
  /** The cell as one of a closed list. */
  one<T extends string>(column: string, of: readonly T[]): T;
  /** The cell's `|`-separated values, each one of a closed list. */
  many<T extends string>(column: string, of: readonly T[]): readonly T[];
  fail(message: string): never;
}

export const toWord = (text: string): Word => ({ text, key: foldKey(text) });

const split = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

class Cells implements Row {
  readonly line: number;
  readonly #file: string;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(file: string, line: number, columns: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.line = line;
    this.#file = file;
    this.#columns = columns;
    this.#cells = cells;
    if (cells.length !== columns.size) this.fail(`${columns.size} columns expected, ${cells.length} found`);
  }
  text(column: string): string {
    const at = this.#columns.get(column);
    const cell = at === undefined ? undefined : this.#cells[at];
    return cell ?? this.fail(`no column ${column}`);
  }
  word(column: string): Word {
    const text = this.text(column);
    return text === '' ? this.fail(`${column} is empty`) : toWord(text);
  }
  words(column: string): readonly Word[] {
    return split(this.text(column)).map(toWord);
  }
  phrase(column: string): readonly Word[] {
    const text = this.text(column);
    if (text === '' || / {2}|^ | $/.test(text)) this.fail(`${column}: words with one blank between expected`);
    return text.split(' ').map(toWord);
  }
  one<T extends string>(column: string, of: readonly T[]): T {
    return this.#member(column, this.text(column), of);
  }
  many<T extends string>(column: string, of: readonly T[]): readonly T[] {
    return split(this.text(column)).map((value) => this.#member(column, value, of));
  }
  #member<T extends string>(column: string, value: string, of: readonly T[]): T {
    return of.find((one) => one === value) ?? this.fail(`${column}: ${value} is none of ${of.join(' ')}`);
  }
  fail(message: string): never {
    throw new Error(`${this.#file}:${this.line}: ${message}`);
  }
}

/** The rows of a lexicon's text, comments and blank lines left out; `file` (path from the package's root) names it in errors. Throws when the header is not `columns`. */
export function parseTable(text: string, file: string, columns: readonly string[]): readonly Row[] {
  const lines = text.split('\n');
  const at = new Map(columns.map((name, index) => [name, index]));
  const rows: Row[] = [];
  let headed = false;
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (headed) rows.push(new Cells(file, index + 1, at, line.split('\t')));
    else if (line !== columns.join('\t'))
      throw new Error(`${file}:${index + 1}: header ${columns.join(' ')} expected`);
    headed = true;
  }
  return rows;
}

/** Reads the lexicon files of one folder (path from the package's root); the reader throws when a file is missing or malformed. */
export const tablesIn =
  (folder: string) =>
  (file: string, columns: readonly string[]): readonly Row[] =>
    parseTable(readFileSync(join(packageRoot(), folder, file), 'utf8'), `${folder}/${file}`, columns);
