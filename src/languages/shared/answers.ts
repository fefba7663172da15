/** Small numbers for the tokens of a sentence, each found when it is first asked for. */
export class Answers {
  readonly #from: number;
  readonly #known: Int8Array;
  readonly #find: (token: number) => number;

  constructor(range: { readonly from: number; readonly to: number }, find: (token: number) => number) {
    this.#from = range.from;
    this.#known = new Int8Array(Math.max(0, range.to - range.from)).fill(-1);
    this.#find = find;
  }

  /** The number of a token; 0 outside the sentence. */
  of(token: number): number {
    const at = token - this.#from;
    if (at < 0 || at >= this.#known.length) return 0;
    const known = this.#known[at] ?? -1;
    if (known >= 0) return known;
    const found = this.#find(token);
    this.#known[at] = found;
    return found;
  }
}
