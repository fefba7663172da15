/**
 * A classifier of small decision trees whose leaves add up: a table that can be read, and grown again to the same bytes. Each
 * tree asks of a row of values, by column, whether a word is a given one or a number at most a given one.
 */
export type Value = string | number;

/** A row of values as numbers, for `score`: see `BoostedTrees.encode`. */
export type Encoded = Int32Array;

/** What a node takes: how much further no leads than yes, which leads to the next node (0 for a leaf); the column (of a leaf, its score); and from and up to which number it is yes. */
const NODE = 4;
const FAR = 1 << 29;
/** Rows may have halves. */
const HALVES = 2;

export class BoostedTrees {
  /** The classes in the order of the table. */
  readonly classes: readonly string[];
  /** For each class, where its trees begin: one behind another in the order in which they are asked. */
  readonly #roots: readonly Int32Array[];
  /** For each class and tree, the most that the trees behind it can add. */
  readonly #rests: readonly Int32Array[];
  readonly #words: ReadonlyMap<string, number>;
  readonly #nodes: Int32Array;

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
    this.#nodes = new Int32Array(rows.length * NODE);
    /** Takes the node at a row to its place, with all that hangs from it; how many those are. */
    const take = (from: number, to: number): number => {
      const [, column = '', test = '', value = ''] = rows[from] ?? [];
      if (test === 'add') {
        this.#nodes.set([0, Number(value)], to * NODE);
        return 1;
      }
      const index = columns.indexOf(column);
      if (index < 0) throw new RangeError(`no column ${column}`);
      if (test === 'is' && !words.has(value)) words.set(value, words.size);
      const asked = test === 'is' ? (words.get(value) ?? -1) : Math.floor(Number(value) * HALVES);
      const no = 1 + take(from + 1, to + 1);
      this.#nodes.set([(no - 1) * NODE, index, test === 'is' ? asked : -FAR, asked], to * NODE);
      return no + take(from + no, to + no);
    };
    const trees = new Map<string, Tree[]>();
    for (let from = 0; from < rows.length; ) {
      const tree = treeAt(rows, from);
      const name = rows[from]?.[0] ?? '';
      const known = trees.get(name);
      if (known === undefined) trees.set(name, [tree]);
      else known.push(tree);
      from += tree.size;
    }
    this.classes = [...trees.keys()];
    this.#words = words;
    let to = 0;
    // Trees that may add most come first, so that it shows soon that the others cannot make up for what these do not add.
    const sorted = [...trees.values()].map((own) => own.sort((a, b) => b.most - a.most));
    this.#roots = sorted.map((own) =>
      Int32Array.from(own, ({ from }) => {
        const at = to;
        to += take(from, at);
        return at * NODE;
      }),
    );
    this.#rests = sorted.map((own) => {
      const rests = new Int32Array(own.length);
      for (let i = own.length - 1; i > 0; i--) rests[i - 1] = (rests[i] ?? 0) + (own[i]?.most ?? 0);
      return rests;
    });
  }

  /** A row of values, in the order of the columns, as `score` takes it; a word that no tree asks for is none. */
  encode(values: readonly Value[]): Encoded {
    const row = new Int32Array(values.length);
    this.write(values, row, 0);
    return row;
  }

  /** The same into a row that is used again, from a column on. */
  write(values: readonly Value[], row: Encoded, from: number): void {
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? -1;
      row[from + i] = typeof value === 'number' ? value * HALVES : (this.#words.get(value) ?? -1);
    }
  }

  /**
   * How much speaks for a class (by its place in `classes`), in thousandths of a logit: above 0 more than against. Where it
   * cannot exceed `least`, no more trees are asked: then something that does not exceed `least` either.
   */
  score(index: number, row: Encoded, least = Number.NEGATIVE_INFINITY): number {
    const roots = this.#roots[index];
    const rests = this.#rests[index];
    let sum = 0;
    if (roots === undefined || rests === undefined) return sum;
    const nodes = this.#nodes;
    for (let i = 0; i < roots.length; i++) {
      let at = roots[i] ?? 0;
      // Without a branch for each question: which way it goes can't be foreseen.
      for (let step = nodes[at] ?? 0; step !== 0; step = nodes[at] ?? 0) {
        const value = row[nodes[at + 1] ?? 0] ?? -1;
        const no = ((value - (nodes[at + 2] ?? 0)) | ((nodes[at + 3] ?? 0) - value)) >> 31;
        at += NODE + (step & no);
      }
      sum += nodes[at + 1] ?? 0;
      const most = sum + (rests[i] ?? 0);
      if (most <= least) return most;
    }
    return sum;
  }
}

/** A tree of the table: its first row, how many it has, and the most that it can add. */
interface Tree {
  readonly from: number;
  readonly size: number;
  readonly most: number;
}

function treeAt(rows: readonly (readonly string[])[], from: number): Tree {
  const [, , test, value] = rows[from] ?? [];
  if (test === undefined || test === 'add') return { from, size: 1, most: Number(value) };
  const yes = treeAt(rows, from + 1);
  const no = treeAt(rows, from + 1 + yes.size);
  return { from, size: 1 + yes.size + no.size, most: Math.max(yes.most, no.most) };
}
