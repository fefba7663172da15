import { foldKey } from '../../text/normalise.ts';
import { type Candidate, type Entry, nameKey } from './gazetteer.ts';

/** A table whose rows have names: where they stand in a row, and what a row describes. */
export interface NamedTable {
  readonly text: string;
  readonly arColumn: number;
  readonly enColumn: number;
  readonly read: (cells: readonly string[]) => {
    readonly candidate: Candidate;
    /** Whether a name of the row, given as its key, is an ordinary word too. */
    readonly isCommon: (key: string) => boolean;
  };
}

interface Row {
  readonly table: NamedTable;
  readonly line: string;
}

const ARABIC = /[\u0620-\u06FF]/;
const NOT_ARABIC = /[a-z\u00C0-\u024F]/;
const NONE: readonly Entry[] = [];

/**
 * The names of big tables, from key to rows. Only keys are made at the start; what a row says is read when a document
 * names it, and the names in Latin letters are indexed when a document first holds one.
 */
export class NameIndex {
  readonly #rows: Row[] = [];
  readonly #keys: string[][] = [[], []];
  readonly #entries = new Map<string, readonly Entry[]>();
  readonly #arabic: Names;
  #latin: Names | null = null;
  #ids: Map<string, number> | null = null;
  readonly #read: ReturnType<NamedTable['read']>[] = [];

  constructor(tables: readonly NamedTable[]) {
    for (const table of tables) this.#addTable(table);
    this.#arabic = new Names(this.#keys[0] ?? []);
  }

  #addTable(table: NamedTable): void {
    const lines = table.text.split('\n');
    // Folding the whole text at once keeps its lines and columns, and takes a tenth of the time.
    const folded = foldKey(table.text).split('\n');
    let headed = false;
    for (const [i, line] of lines.entries()) {
      if (line === '' || line.startsWith('#')) continue;
      if (headed) {
        const cells = (folded[i] ?? '').split('\t');
        this.#rows.push({ table, line });
        this.#keys[0]?.push(cells[table.arColumn] ?? '');
        this.#keys[1]?.push(cells[table.enColumn] ?? '');
      }
      headed = true;
    }
  }

  #names(key: string): Names | null {
    if (ARABIC.test(key)) return this.#arabic;
    if (!NOT_ARABIC.test(key)) return null;
    this.#latin ??= new Names(this.#keys[1] ?? []);
    return this.#latin;
  }

  /** Everything in the tables that has this name, in the order of their rows. */
  lookup(key: string): readonly Entry[] {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const rows = this.#names(key)?.rows(key) ?? [];
    if (rows.length === 0) return NONE;
    const entries = rows.flatMap((row): Entry[] => {
      const found = this.#readRow(row);
      return found === undefined
        ? []
        : [{ candidate: found.candidate, form: 'NAME', common: found.isCommon(key) }];
    });
    this.#entries.set(key, entries);
    return entries;
  }

  longest = (firstWord: string): number => this.#names(firstWord)?.longest(firstWord) ?? 0;

  byId(id: string): Candidate | undefined {
    this.#ids ??= new Map(this.#rows.map(({ line }, row) => [line.slice(0, line.indexOf('\t')), row]));
    const row = this.#ids.get(id);
    return row === undefined ? undefined : this.#readRow(row)?.candidate;
  }

  #readRow(row: number): ReturnType<NamedTable['read']> | undefined {
    const known = this.#read[row];
    const at = this.#rows[row];
    if (known !== undefined || at === undefined) return known;
    const found = at.table.read(at.line.split('\t'));
    this.#read[row] = found;
    return found;
  }
}

/** Names of one script: the rows of each, and how long names get. */
class Names {
  /** One row, or several: most names have one. */
  readonly #rows = new Map<string, number | number[]>();
  /** First word of names of several words to their number of words. */
  readonly #longest = new Map<string, number>();

  /** `cells` are folded name cells by row, names separated by bars. */
  constructor(cells: readonly string[]) {
    for (const [row, cell] of cells.entries())
      if (cell !== '') for (const name of cell.split('|')) this.#add(nameKey(name), row);
  }

  #add(key: string, row: number): void {
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, row);
    else if (typeof known === 'number') {
      if (known !== row) this.#rows.set(key, [known, row]);
    } else if (!known.includes(row)) known.push(row);
    const blank = key.indexOf(' ');
    if (blank < 0) return;
    const first = key.slice(0, blank);
    let words = 2;
    for (let at = key.indexOf(' ', blank + 1); at >= 0; at = key.indexOf(' ', at + 1)) words++;
    if (words > (this.#longest.get(first) ?? 0)) this.#longest.set(first, words);
  }

  rows(key: string): readonly number[] {
    const found = this.#rows.get(key);
    return found === undefined ? [] : typeof found === 'number' ? [found] : found;
  }

  longest = (first: string): number => this.#longest.get(first) ?? (this.#rows.has(first) ? 1 : 0);
}
