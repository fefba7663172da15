/**
 * A classifier of small decision trees whose leaves add up: a table that can be read, and grown again to the same bytes. Each
 * tree asks of a row of values, by column, whether a word is a given one or a number at most a given one.
 */
export type Value = string | number;

/** A row of values as numbers, for `score`: see `BoostedTrees.encode`. */
export type Encoded = Float64Array;

/** What a tree asks at a place of the table, or that a leaf stands there. */
const [LEAF, IS, TO] = [0, 1, 2] as const;

export class BoostedTrees {
  /** The classes in the order of the table. */
  readonly classes: readonly string[];
  /** For each class, where its trees begin. */
  readonly #roots: readonly (readonly number[])[];
  readonly #words: ReadonlyMap<string, number>;
  readonly #kinds: Uint8Array;
  readonly #columns: Int16Array;
  /** The word (by number) or the bound that is asked for; of a leaf, its score. */
  readonly #values: Float64Array;
  /** Where no leads; yes leads to what stands right behind. */
  readonly #noes: Int32Array;

  /**
   * The table: rows of class, column, test and value in the order in which a walk through each tree meets them (a question,
   * then what follows from yes, then what follows from no); `is` a word, `to` a number, `add` the score of a leaf.
   * Throws a RangeError for a column that is none of `columns`.
   */
  constructor(table: string, columns: readonly string[]) {
    const rows = table
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .slice(1)
      .map((line) => line.split('\t'));
    const words = new Map<string, number>();
    this.#kinds = new Uint8Array(rows.length);
    this.#columns = new Int16Array(rows.length);
    this.#values = new Float64Array(rows.length);
    this.#noes = new Int32Array(rows.length);
    /** Reads the node at a row and returns the row behind all that hangs from it. */
    const read = (at: number): number => {
      const [, column = '', test = '', value = ''] = rows[at] ?? [];
      if (test === 'add') {
        this.#values[at] = Number(value);
        return at + 1;
      }
      const index = columns.indexOf(column);
      if (index < 0) throw new RangeError(`no column ${column}`);
      if (test === 'is' && !words.has(value)) words.set(value, words.size);
      this.#kinds[at] = test === 'is' ? IS : TO;
      this.#columns[at] = index;
      this.#values[at] = test === 'is' ? (words.get(value) ?? -1) : Number(value);
      const no = read(at + 1);
      this.#noes[at] = no;
      return read(no);
    };
    const roots = new Map<string, number[]>();
    for (let at = 0; at < rows.length; ) {
      const name = rows[at]?.[0] ?? '';
      const known = roots.get(name);
      if (known === undefined) roots.set(name, [at]);
      else known.push(at);
      at = read(at);
    }
    this.classes = [...roots.keys()];
    this.#roots = [...roots.values()];
    this.#words = words;
  }

  /** A row of values, in the order of the columns, as `score` takes it; a word that no tree asks for is none. */
  encode = (row: readonly Value[]): Encoded =>
    Float64Array.from(row, (value) => (typeof value === 'number' ? value : (this.#words.get(value) ?? -1)));

  /** How much speaks for a class (by its place in `classes`), in thousandths of a logit: above 0 more than against. */
  score(index: number, row: Encoded): number {
    let sum = 0;
    for (const root of this.#roots[index] ?? []) {
      let at = root;
      for (let kind = this.#kinds[at]; kind !== LEAF; kind = this.#kinds[at]) {
        const value = row[this.#columns[at] ?? 0] ?? -1;
        const asked = this.#values[at] ?? 0;
        at = (kind === IS ? value === asked : value <= asked) ? at + 1 : (this.#noes[at] ?? 0);
      }
      sum += this.#values[at] ?? 0;
    }
    return sum;
  }
}
