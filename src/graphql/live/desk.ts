import type { GraphQLError } from 'graphql';
import { type Feed, userErrorIn } from '../../store/index.ts';
import { liveError } from '../errors.ts';
import { Subscriber } from './subscriber.ts';
import { Turns } from './turns.ts';

export interface DeskLimits {
  /** Subscriptions of one server. */
  readonly subscriptions: number;
  /** Answers that are made at once, and readings: the rest of the database's connections are for requests. */
  readonly answers: number;
  /** How long a reader may leave lie what is there for him, in milliseconds. */
  readonly patienceMs: number;
  /** How long a reader who was told to go may take to hear it, before his connection is cut. */
  readonly farewellMs: number;
}

const DESK_LIMITS: DeskLimits = {
  subscriptions: 1_000,
  answers: 4,
  patienceMs: 60_000,
  farewellMs: 5_000,
};

/** Who subscribes. */
export interface Asker {
  /** Aborts when he is gone. */
  readonly signal: AbortSignal | null;
  /** Ends his connection at once. */
  readonly cut: () => void;
}

export interface Reading<Item> {
  /** See `Telling` of subscriber.ts. */
  readonly read: () => Promise<readonly Item[] | null>;
  readonly behind: () => boolean;
}

/** What a database that is away throws: it is waited for, as what is missed meanwhile can be read afterwards. */
const PASSING: ReadonlySet<string> = new Set(['DATABASE_UNREACHABLE', 'DATABASE_BUSY', 'DATABASE_SLOW']);
const AGAIN_MS = 1_000;

/** Where a server's subscriptions are kept: so many, none for a reader who does not read, all ended with the server. */
export class Desk {
  readonly feed: Feed;
  /** For reading what is told: so many read at once. */
  readonly reads: Turns;
  readonly #limits: DeskLimits;
  readonly #turns: Turns;
  readonly #open = new Map<Subscriber<unknown>, Asker>();
  #pending = 0;
  #closed = false;
  #watch: NodeJS.Timeout | null = null;

  constructor(feed: Feed, limits: Partial<DeskLimits> = {}) {
    this.feed = feed;
    this.#limits = { ...DESK_LIMITS, ...limits };
    this.reads = new Turns(this.#limits.answers);
    this.#turns = new Turns(this.#limits.answers);
  }

  get size(): number {
    return this.#open.size + this.#pending;
  }

  /**
   * A subscription; `begin` is called once what comes from then on is noticed. Throws TOO_MANY_SUBSCRIPTIONS,
   * SERVER_CLOSING, and what `begin` throws.
   */
  async subscribe<Item>(asker: Asker, begin: () => Promise<Reading<Item>>): Promise<Subscriber<Item>> {
    if (this.#closed) throw closing();
    if (this.size >= this.#limits.subscriptions)
      throw liveError(
        'TOO_MANY_SUBSCRIPTIONS',
        `This server has ${this.#limits.subscriptions} subscriptions, and takes no more; try again later.`,
        503,
      );
    this.#pending++;
    let called = (): void => {};
    let leave = (): void => {};
    try {
      leave = await this.feed.follow(() => called());
      const { read, behind } = await begin();
      const subscriber: Subscriber<Item> = new Subscriber({
        read: () => patiently(read),
        behind,
        admit: () => this.#turns.take(),
        over: () => {
          leave();
          asker.signal?.removeEventListener('abort', gone);
          this.#open.delete(subscriber);
          this.#watchWhileOpen();
        },
      });
      const gone = () => void subscriber.return();
      called = () => subscriber.call();
      asker.signal?.addEventListener('abort', gone);
      this.#open.set(subscriber, asker);
      this.#watchWhileOpen();
      if (asker.signal?.aborted === true) gone();
      if (this.#closed) subscriber.end(closing());
      return subscriber;
    } catch (error) {
      leave();
      throw error;
    } finally {
      this.#pending--;
    }
  }

  /** End all subscriptions, and take no more. */
  close(): void {
    this.#closed = true;
    for (const [subscriber, asker] of this.#open) this.#dismiss(subscriber, asker, closing());
  }

  #dismiss(subscriber: Subscriber<unknown>, asker: Asker, why: GraphQLError): void {
    subscriber.end(why);
    const late = setTimeout(() => {
      if (subscriber.over) return;
      asker.cut();
      void subscriber.return();
    }, this.#limits.farewellMs);
    late.unref();
  }

  #watchWhileOpen(): void {
    if (this.#open.size > 0 && this.#watch === null)
      this.#watch = setInterval(() => this.#dismissIdle(), this.#limits.patienceMs / 4).unref();
    if (this.#open.size === 0 && this.#watch !== null) {
      clearInterval(this.#watch);
      this.#watch = null;
    }
  }

  #dismissIdle(): void {
    const now = performance.now();
    for (const [subscriber, asker] of this.#open)
      if (subscriber.idleMs(now) > this.#limits.patienceMs) this.#dismiss(subscriber, asker, tooSlow());
  }
}

export const tooSlow = (): GraphQLError =>
  liveError(
    'SUBSCRIPTION_TOO_SLOW',
    'What is there was not taken in time; ask for less, and go on after the last cursor.',
  );

const closing = (): GraphQLError =>
  liveError('SERVER_CLOSING', 'The server is closing; subscribe again, after the last cursor.', 503);

/** What the database cannot give now is asked for again. */
async function patiently<Item>(read: () => Promise<readonly Item[] | null>): Promise<readonly Item[] | null> {
  try {
    return await read();
  } catch (error) {
    const user = userErrorIn(error);
    if (user === null || !PASSING.has(user.code)) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref());
    return [];
  }
}
