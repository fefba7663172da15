import { UserError } from '../errors.ts';

export interface GateLimits {
  /** How many may be inside at once. */
  readonly poolSize: number;
  /** How many may wait; the next is refused. */
  readonly maxWaiting: number;
  /** Milliseconds that one may wait. */
  readonly waitMs: number;
}

interface Waiting {
  readonly admit: () => void;
  readonly refuse: (error: UserError) => void;
  readonly until: number;
}

const busy = (why: string): UserError =>
  new UserError('DATABASE_BUSY', `The database is busy (${why}); try again later, or raise ISNAD_POOL_SIZE.`);

/** The bounded wait in front of the pool, whose own queue has no end and no patience. First come, first served. */
export class Gate {
  readonly #limits: GateLimits;
  #inside = 0;
  #waiting: Waiting[] = [];
  /** Where the queue begins: what stands before it was served. */
  #head = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(limits: GateLimits) {
    this.#limits = limits;
  }

  /** Enter at once, or not. */
  tryEnter(): boolean {
    if (this.#inside >= this.#limits.poolSize) return false;
    this.#inside++;
    return true;
  }

  /** Enter when there is room. Throws `UserError` DATABASE_BUSY when there is none in time. */
  async enter(): Promise<void> {
    if (this.tryEnter()) return;
    const { maxWaiting, waitMs } = this.#limits;
    if (this.#waiting.length - this.#head >= maxWaiting) throw busy(`${maxWaiting} queries wait already`);
    await new Promise<void>((admit, refuse) => {
      this.#waiting.push({ admit, refuse, until: performance.now() + waitMs });
      this.#watch();
    });
  }

  /** Make room. */
  leave(): void {
    const next = this.#waiting[this.#head];
    if (next === undefined) {
      this.#inside--;
      return;
    }
    this.#shift();
    next.admit();
  }

  #shift(): void {
    this.#head++;
    if (this.#head < this.#waiting.length && this.#head < 1024) return;
    this.#waiting = this.#waiting.slice(this.#head);
    this.#head = 0;
  }

  /** All wait equally long, so the first is the first to lose patience: one timer is enough. */
  #watch(): void {
    const first = this.#waiting[this.#head];
    if (this.#timer !== null || first === undefined) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        for (let next = this.#waiting[this.#head]; next !== undefined; next = this.#waiting[this.#head]) {
          if (next.until > performance.now()) break;
          this.#shift();
          next.refuse(busy(`no connection became free in ${this.#limits.waitMs} ms`));
        }
        this.#watch();
      },
      Math.max(1, first.until - performance.now()),
    );
  }
}
