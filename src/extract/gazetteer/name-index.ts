import { foldKey, plain } from '../../text/normalise.ts';
import { type Candidate, type Entry, nameKey } from './gazetteer.ts';

/** A table whose rows have names: where they stand in a row, and what a row describes. */
export interface NamedTable {
  readonly text: () => string;
  /** Null when no row has a name in Arabic: the table is then read only when a name in Latin letters is asked for. */
  readonly arColumn: number | null;
  readonly enColumn: number;
  readonly read: (cells: readonly string[]) => NamedRow;
}

export interface NamedRow {
  readonly candidate: Candidate;
  /** Whether a name of the row, given as its key, is an ordinary word too. */
  readonly isCommon: (key: string) => boolean;
}

const ARABIC = /[\u0620-\u06FF]/;
const LATIN = /[a-z\u00C0-\u024F]/;
const NONE: readonly Entry[] = [];

/**
 * The names of big tables, from key to rows. Only keys are made at the start; what a row says is read when a document
 * names it, and the names in Latin letters are indexed when a document first holds one.
 */
export class NameIndex {
  readonly #tables: readonly LoadedTable[];
  readonly #entries = new Map<string, readonly Entry[]>();
  readonly #arabic = new Names();
  #latin: Names | null = null;
  #ids: Map<string, Row> | null = null;

  constructor(tables: readonly NamedTable[]) {
    this.#tables = tables.map((table, i) => new LoadedTable(table, i * SPAN));
    for (const table of this.#tables)
      if (table.source.arColumn !== null) table.addNames(table.source.arColumn, this.#arabic);
  }

  #names(key: string): Names | null {
    if (ARABIC.test(key)) return this.#arabic;
    if (!LATIN.test(key)) return null;
    if (this.#latin === null) {
      this.#latin = new Names();
      for (const table of this.#tables) table.addNames(table.source.enColumn, this.#latin);
    }
    return this.#latin;
  }

  /** Everything in the tables that has this name, in the order of their rows. */
  lookup(key: string): readonly Entry[] {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const rows = this.#names(key)?.rows(key) ?? [];
    if (rows.length === 0) return NONE;
    const entries = rows.map((row): Entry => {
      const { candidate, isCommon } = this.#read(row);
      return { candidate, form: 'NAME', common: isCommon(key) };
    });
    this.#entries.set(key, entries);
    return entries;
  }

  #read = (row: Row): NamedRow => (this.#tables[Math.floor(row / SPAN)] as LoadedTable).read(row % SPAN);

  longest = (firstWord: string): number => this.#names(firstWord)?.longest(firstWord) ?? 0;

  /** What the row with this id describes; of tables that have been read. */
  byId(id: string): Candidate | undefined {
    this.#ids ??= new Map(
      this.#tables
        .filter((table) => table.source.arColumn !== null)
        .flatMap((table) => table.ids())
        .reverse(),
    );
    const row = this.#ids.get(id);
    return row === undefined ? undefined : this.#read(row).candidate;
  }
}

/** A row as one number, which takes no memory of its own: so many for each table before its own, and the offset of its line. */
type Row = number;
const SPAN = 1 << 26;

class LoadedTable {
  readonly source: NamedTable;
  /** Before the offsets of its lines. */
  readonly #first: Row;
  readonly #read = new Map<number, NamedRow>();
  #text: string | null = null;
  #folded: string | null = null;

  constructor(source: NamedTable, first: Row) {
    this.source = source;
    this.#first = first;
  }

  get text(): string {
    this.#text ??= this.source.text();
    return this.#text;
  }

  /** Adds every row's names of a column. Folding the whole text at once keeps its lines and columns, and takes a tenth of the time. */
  addNames(column: number, names: Names): void {
    this.#folded ??= foldKey(this.text);
    const { text } = this;
    const folded = this.#folded;
    for (let at = 0, from = 0, headed = false; at < text.length; ) {
      const end = endOfLine(text, at);
      const to = endOfLine(folded, from);
      if (end > at && text.charAt(at) !== '#') {
        const cell = headed ? cellOf(folded, from, to, column) : '';
        if (cell !== '') for (const name of cell.split('|')) names.add(nameKey(name), this.#first + at);
        headed = true;
      }
      at = end + 1;
      from = to + 1;
    }
  }

  /** Id and row of every line. */
  ids(): [string, Row][] {
    const found: [string, Row][] = [];
    for (let at = 0; at < this.text.length; at = endOfLine(this.text, at) + 1)
      found.push([this.text.slice(at, this.text.indexOf('\t', at)), this.#first + at]);
    return found;
  }

  /** What the line at this offset says, read once. */
  read(at: number): NamedRow {
    const known = this.#read.get(at);
    if (known !== undefined) return known;
    const row = this.source.read(this.text.slice(at, endOfLine(this.text, at)).split('\t'));
    this.#read.set(at, row);
    return row;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The cell of a column of the line from `from` to `to`; empty when the line has fewer. */
function cellOf(text: string, from: number, to: number, column: number): string {
  let start = from;
  for (let i = 0; i < column; i++) {
    start = text.indexOf('\t', start) + 1;
    if (start === 0 || start > to) return '';
  }
  const end = text.indexOf('\t', start);
  return text.slice(start, end < 0 || end > to ? to : end);
}

/** Names of one script: the rows of each, and how long names get. */
class Names {
  /** One row, or several: most names have one. */
  readonly #rows = new Map<string, Row | Row[]>();
  /** Spellings without accents, for names that nothing is listed under. */
  readonly #bare = new Map<string, Row | Row[]>();
  /** First word of names of several words to their number of words. */
  readonly #longest = new Map<string, number>();

  /** The name, and what newsrooms without accents make of it: `Michoacan`. */
  add(key: string, row: Row): void {
    put(this.#rows, key, row);
    this.#measure(key);
    const bare = plain(key);
    if (bare === key) return;
    put(this.#bare, bare, row);
    this.#measure(bare);
  }

  #measure(key: string): void {
    const blank = key.indexOf(' ');
    if (blank < 0) return;
    const first = key.slice(0, blank);
    let words = 2;
    for (let at = key.indexOf(' ', blank + 1); at >= 0; at = key.indexOf(' ', at + 1)) words++;
    if (words > (this.#longest.get(first) ?? 0)) this.#longest.set(first, words);
  }

  rows(key: string): readonly Row[] {
    const found = this.#rows.get(key) ?? this.#bare.get(key);
    return found === undefined ? [] : Array.isArray(found) ? found : [found];
  }

  longest = (first: string): number =>
    this.#longest.get(first) ?? (this.#rows.has(first) || this.#bare.has(first) ? 1 : 0);
}

function put(rows: Map<string, Row | Row[]>, key: string, row: Row): void {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, row);
  else if (!Array.isArray(known)) {
    if (known !== row) rows.set(key, [known, row]);
  } else if (!known.includes(row)) known.push(row);
}
