interface Waiting<Key, Value> {
  readonly key: Key;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: unknown) => void;
}

/** Gathers what is asked for while a level of a query resolves, and loads it with one call. */
export class Batch<Key, Value> {
  readonly #load: (keys: readonly Key[]) => Promise<readonly Value[]>;
  #waiting: Waiting<Key, Value>[] = [];

  /** `load` gives one value for each key, in the order of the keys. */
  constructor(load: (keys: readonly Key[]) => Promise<readonly Value[]>) {
    this.#load = load;
  }

  load(key: Key): Promise<Value> {
    return new Promise((resolve, reject) => {
      // After the promises that are settled by now: whoever else waits for the same level has asked by then.
      if (this.#waiting.length === 0) Promise.resolve().then(() => process.nextTick(() => void this.#run()));
      this.#waiting.push({ key, resolve, reject });
    });
  }

  async #run(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const values = await this.#load(waiting.map(({ key }) => key));
      if (values.length !== waiting.length)
        throw new Error(`a batch of ${waiting.length} keys gave ${values.length} values`);
      waiting.forEach(({ resolve }, index) => {
        resolve(values[index] as Value);
      });
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}

/** A batch that remembers: the same key is loaded once. */
export class CachedBatch<Value> {
  readonly #batch: Batch<string, Value>;
  readonly #known = new Map<string, Promise<Value>>();

  constructor(load: (keys: readonly string[]) => Promise<readonly Value[]>) {
    this.#batch = new Batch(load);
  }

  load(key: string): Promise<Value> {
    const known = this.#known.get(key) ?? this.#batch.load(key);
    this.#known.set(key, known);
    return known;
  }
}
