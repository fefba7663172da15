import type { Sql } from 'postgres';
import type { DatabaseLimits } from '../../config.ts';
import type { Address } from '../connect.ts';
import { type IngestState, ingestsSince } from './ingests.ts';
import { Listener, type ListenerTimes } from './listener.ts';

/** How long an ingest that has ended stays in sight of those who have not seen its end. */
const ENDED_IN_SIGHT_S = 600;

/**
 * What comes into the graph, from whichever process, noticed as it is committed. Holds a connection of its own for as long
 * as somebody follows. It says only that there is news and how far it goes; who follows reads it at his own pace, so that
 * nothing has to be kept for anybody.
 */
export class Feed {
  readonly #address: Address;
  readonly #limits: DatabaseLimits;
  readonly #times: ListenerTimes | undefined;
  readonly #followers = new Set<() => void>();
  readonly #ingests = new Map<string, IngestState>();
  #listener: Listener | null = null;
  #head = 0;
  /** The database's time of the last reading; null before the first. */
  #looked: string | null = null;

  constructor(address: Address, limits: DatabaseLimits, times?: ListenerTimes) {
    this.#address = address;
    this.#limits = limits;
    this.#times = times;
  }

  /** The number of the latest announcement. */
  get head(): number {
    return this.#head;
  }

  /** Ingests that run, and those that ended lately. */
  get ingests(): Iterable<IngestState> {
    return this.#ingests.values();
  }

  /**
   * Be called whenever there may be news; gives what ends that. All that is committed after this has resolved is noticed.
   * Throws `UserError` where the database does not answer.
   */
  async follow(called: () => void): Promise<() => void> {
    // One function may follow twice.
    const follower = () => called();
    this.#followers.add(follower);
    const leave = (): void => {
      this.#followers.delete(follower);
      if (this.#followers.size === 0) this.end();
    };
    this.#listener ??= new Listener(this.#address, this.#limits, (sql) => this.#look(sql), this.#times);
    try {
      await this.#listener.ready;
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** Close the connection. */
  end(): void {
    this.#listener?.end();
    this.#listener = null;
    this.#ingests.clear();
    this.#looked = null;
  }

  async #look(sql: Sql): Promise<void> {
    const [newest] = await sql<{ number: string; now: string }[]>`
      select coalesce(max(number), 0) as number, now() from announcements`;
    if (newest === undefined) return;
    for (const state of await ingestsSince(sql, this.#looked)) this.#ingests.set(state.id, state);
    for (const { id, ended, ageS } of this.#ingests.values())
      if (ended && ageS > ENDED_IN_SIGHT_S) this.#ingests.delete(id);
    this.#head = Number(newest.number);
    this.#looked = newest.now;
    for (const follower of [...this.#followers]) follower();
  }
}
