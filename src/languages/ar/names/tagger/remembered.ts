/** A table of fixed size of sums of weights, each under three numbers; what falls on the same place puts out what stood there. */
export class Remembered {
  /** Three numbers, then the sums that stand under them. */
  readonly table: Int32Array;
  readonly #width: number;
  readonly #last: number;
  readonly #fill: (a: number, b: number, c: number, at: number) => void;

  /** `fill` adds what stands under numbers that are not known yet to the table at a place; `sums` are kept under each. */
  constructor(
    size: number,
    sums: number,
    fill: (a: number, b: number, c: number, table: Int32Array, at: number) => void,
  ) {
    this.#width = KEYS + sums;
    this.#last = size - 1;
    this.table = new Int32Array(size * this.#width).fill(EMPTY);
    this.#fill = (a, b, c, at) => {
      const { table } = this;
      table[at - 3] = a;
      table[at - 2] = b;
      table[at - 1] = c;
      table.fill(0, at, at + sums);
      fill(a, b, c, table, at);
    };
  }

  /** Where in the table the sums under three numbers stand. */
  at(a: number, b: number, c: number): number {
    const hash = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35);
    const at = ((hash >>> 12) & this.#last) * this.#width;
    const { table } = this;
    if (table[at] !== a || table[at + 1] !== b || table[at + 2] !== c) this.#fill(a, b, c, at + KEYS);
    return at + KEYS;
  }
}

const KEYS = 3;
/** No number that anything stands under. */
const EMPTY = -1;
