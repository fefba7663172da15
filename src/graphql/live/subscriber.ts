/** What a subscription gives: an item, or why there will be no more, which GraphQL tells as an error. */
export type Told<Item> = Item | Error;

export interface Telling<Item> {
  /** What there is to tell by now, in order; null when all is told for ever. Its errors end the subscription. */
  readonly read: () => Promise<readonly Item[] | null>;
  /** Whether `read` would give something. */
  readonly behind: () => boolean;
  /** Waits for leave to answer, where answers are made; gives what hands it back. */
  readonly admit: () => Promise<() => void>;
  /** Called once, when it is over. */
  readonly over: () => void;
}

/**
 * A subscription from the reader's side. Items are read when the reader has taken those before, so a slow one keeps nothing
 * waiting in memory. The last item may be an error, which tells the reader why it is over.
 */
export class Subscriber<Item> implements AsyncIterableIterator<Told<Item>> {
  readonly #telling: Telling<Item>;
  #items: readonly Item[] = [];
  #next = 0;
  /** Why it ends; null for an end without a reason. */
  #ending: Error | null = null;
  #state: 'open' | 'ending' | 'over' = 'open';
  #wake: () => void = () => {};
  #called = false;
  #handBack: () => void = () => {};
  /** When the reader got what he has not come back from, by the clock of `performance`; null while he waits. */
  #busySince: number | null = null;

  constructor(telling: Telling<Item>) {
    this.#telling = telling;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Told<Item>, undefined>> {
    this.answered();
    this.#busySince = null;
    const told = await this.#take();
    this.#busySince = performance.now();
    return told;
  }

  async return(): Promise<IteratorResult<Told<Item>, undefined>> {
    this.#finish();
    return { done: true, value: undefined };
  }

  /** There may be news. */
  call(): void {
    this.#called = true;
    this.#wake();
  }

  /** The answer about the last item is made; its sending may take the reader longer. */
  answered(): void {
    this.#handBack();
    this.#handBack = () => {};
  }

  /** End it: the reader gets to hear why when he next looks. */
  end(why: Error | null): void {
    if (this.#state !== 'open') return;
    this.#state = 'ending';
    this.#ending = why;
    this.#wake();
  }

  /** Milliseconds for which the reader has left something lie; 0 when there is nothing, or he waits for it. */
  idleMs(now: number): number {
    const left = this.#next < this.#items.length || this.#telling.behind();
    return this.#busySince === null || !left ? 0 : now - this.#busySince;
  }

  get over(): boolean {
    return this.#state === 'over';
  }

  async #take(): Promise<IteratorResult<Told<Item>, undefined>> {
    while (this.#state === 'open') {
      const item = this.#items[this.#next];
      if (item !== undefined) {
        const handBack = await this.#telling.admit();
        if (this.#state !== 'open') {
          handBack();
          break;
        }
        this.#handBack = handBack;
        this.#next++;
        return { done: false, value: item };
      }
      await this.#fill();
    }
    const why = this.#ending;
    this.#finish();
    return why === null ? { done: true, value: undefined } : { done: false, value: why };
  }

  /** Read what there is, or wait for news where there is nothing. */
  async #fill(): Promise<void> {
    this.#called = false;
    try {
      const items = await this.#telling.read();
      if (items === null) return this.end(null);
      this.#items = items;
      this.#next = 0;
      if (items.length > 0 || this.#called || this.#telling.behind()) return;
    } catch (error) {
      return this.end(error instanceof Error ? error : new Error(String(error)));
    }
    if (this.#state !== 'open') return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = () => {};
  }

  #finish(): void {
    if (this.#state === 'over') return;
    this.#state = 'over';
    this.#ending = null;
    this.#items = [];
    this.answered();
    this.#wake();
    this.#telling.over();
  }
}
