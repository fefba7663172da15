/** The values of the keys that were asked for last: up to so many, and the last half of them for sure. */
export class Recent<Value> {
  readonly #half: number;
  // Two generations: what is found in the younger one need not be moved.
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = new Map();

  constructor(most: number) {
    this.#half = Math.ceil(most / 2);
  }

  /** The value of a key, made where it is not remembered. */
  get(key: string, make: () => Value): Value {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    const value = old === undefined ? make() : old;
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
