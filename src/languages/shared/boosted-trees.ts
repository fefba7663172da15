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
  readonly #roots: readonly number[][];
  /** For each class and tree, the most that the trees behind it can add. */
  readonly #rests: readonly Float64Array[];
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
    // Trees that may add most come first, so that it shows soon that the others cannot make up for what these do not add.
    for (const trees of this.#roots) trees.sort((a, b) => this.#most(b) - this.#most(a));
    this.#rests = this.#roots.map((trees) => {
      const rests = new Float64Array(trees.length);
      for (let i = trees.length - 1; i > 0; i--) rests[i - 1] = (rests[i] ?? 0) + this.#most(trees[i] ?? 0);
      return rests;
    });
  }

  /** The most that the tree at a row can add. */
  #most(at: number): number {
    if (this.#kinds[at] === LEAF) return this.#values[at] ?? 0;
    return Math.max(this.#most(at + 1), this.#most(this.#noes[at] ?? 0));
  }

  /** A row of values, in the order of the columns, as `score` takes it; a word that no tree asks for is none. */
  encode(values: readonly Value[]): Encoded {
    const row = new Float64Array(values.length);
    this.write(values, row, 0);
    return row;
  }

  /** The same into a row that is used again, from a column on. */
  write(values: readonly Value[], row: Encoded, from: number): void {
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? -1;
      row[from + i] = typeof value === 'number' ? value : (this.#words.get(value) ?? -1);
    }
  }

  /**
   * How much speaks for a class (by its place in `classes`), in thousandths of a logit: above 0 more than against. Where it
   * cannot exceed `least`, no more trees are asked: then something that does not exceed `least` either.
   */
  score(index: number, row: Encoded, least = Number.NEGATIVE_INFINITY): number {
    const trees = this.#roots[index] ?? [];
    const rests = this.#rests[index];
    let sum = 0;
    for (let i = 0; i < trees.length; i++) {
      let at = trees[i] ?? 0;
      for (let kind = this.#kinds[at]; kind !== LEAF; kind = this.#kinds[at]) {
        const value = row[this.#columns[at] ?? 0] ?? -1;
        const asked = this.#values[at] ?? 0;
        at = (kind === IS ? value === asked : value <= asked) ? at + 1 : (this.#noes[at] ?? 0);
      }
      sum += this.#values[at] ?? 0;
      const most = sum + (rests?.[i] ?? 0);
      if (most <= least) return most;
    }
    return sum;
  }
}
