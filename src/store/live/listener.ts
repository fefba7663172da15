import type { Sql } from 'postgres';
import type { DatabaseLimits } from '../../config.ts';
import { UserError } from '../../errors.ts';
import { type Address, connect } from '../connect.ts';
import { storeError } from '../errors.ts';
import { CHANNEL } from './announce.ts';

export interface ListenerTimes {
  /** How often to look without having been called: a call may get lost, or what is between us and Postgres pass none on. */
  readonly lookMs: number;
  /** How long to wait before connecting again, at first and at most. */
  readonly retryMs: readonly [number, number];
}

const LISTENER_TIMES: ListenerTimes = { lookMs: 10_000, retryMs: [100, 5_000] };

/**
 * A connection of its own that waits to be called, and reads what there is to read: when it begins, when it is called, and
 * now and then without. A connection that is lost, or does not answer, is replaced, and the reading goes on where it was.
 */
export class Listener {
  /** Settles with the first reading. */
  readonly ready: Promise<void>;
  readonly #address: Address;
  readonly #limits: DatabaseLimits;
  readonly #times: ListenerTimes;
  readonly #read: (sql: Sql) => Promise<void>;
  #ended = false;
  #called = false;
  #wake: () => void = () => {};

  constructor(
    address: Address,
    limits: DatabaseLimits,
    read: (sql: Sql) => Promise<void>,
    times = LISTENER_TIMES,
  ) {
    this.#address = address;
    this.#limits = limits;
    this.#read = read;
    this.#times = times;
    this.ready = new Promise((resolve, reject) => {
      // What fails later is tried again, and heard of by those who read themselves.
      void this.#run(resolve, reject);
    });
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async #run(onRead: () => void, onFailure: (error: unknown) => void): Promise<void> {
    const [first, most] = this.#times.retryMs;
    let pause = first;
    while (!this.#ended) {
      try {
        await this.#session(() => {
          pause = first;
          onRead();
        });
      } catch (error) {
        onFailure(storeError(error));
      }
      if (this.#ended) return;
      await this.#rest(pause);
      pause = Math.min(pause * 2, most);
    }
  }

  /** Until the connection is lost or the listener ends. Throws what the database throws. */
  async #session(onRead: () => void): Promise<void> {
    const state = { lost: false };
    const sql = connect(this.#address, this.#limits, {
      max: 1,
      fetch_types: false,
      idle_timeout: 0,
      max_lifetime: null,
      connection: { application_name: 'isnad live', statement_timeout: this.#limits.statementMs },
      onnotify: () => this.#call(),
      onclose: () => {
        state.lost = true;
        this.#wake();
      },
    });
    try {
      await this.#inTime(sql.unsafe(`listen ${CHANNEL}`));
      while (!this.#ended && !state.lost) {
        this.#called = false;
        await this.#inTime(this.#read(sql));
        onRead();
        if (!this.#called && !state.lost) await this.#rest(this.#times.lookMs);
      }
    } finally {
      await sql.end({ timeout: 0 });
    }
  }

  #call(): void {
    this.#called = true;
    this.#wake();
  }

  /** Wait to be called, so long at most. */
  #rest(ms: number): Promise<void> {
    if (this.#ended) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#wake(), ms);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = () => {};
        resolve();
      };
    });
  }

  /** postgres.js waits for ever on a connection that died without a word. */
  async #inTime<T>(work: PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = new UserError(
        'DATABASE_UNREACHABLE',
        'The database stopped answering; check that it is up.',
      );
      timer = setTimeout(() => reject(error), this.#limits.connectMs + this.#limits.statementMs);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
