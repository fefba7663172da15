import type { Sql } from 'postgres';
import type { DatabaseLimits } from '../config.ts';
import { type Address, answers, connect } from './connect.ts';
import { storeError } from './errors.ts';
import { Gate } from './gate.ts';
import { guard } from './guard.ts';

/** What a statement may take beyond its limit before its connection counts as dead, in milliseconds. */
const GRACE_MS = 2_000;

/** A postgres.js client, and what is known of it from outside. */
interface Pool {
  readonly sql: Sql;
  /** Queries and transactions that run on it. */
  running: number;
  /** Another has taken its place; it ends with the last that runs on it. */
  replaced: boolean;
}

/**
 * The client that everything reads and writes through: queries wait in front of the pool within the limits, run no
 * longer than they may, and fail with `UserError` where a user can mend it.
 *
 * The pool is replaced whenever a connection is lost, as postgres.js answers the next query of such a connection with
 * the old error, or with a row too many; and when an answer does not come, as postgres.js would wait for ever.
 */
export function openPool(address: Address, limits: DatabaseLimits): Sql {
  const gate = new Gate(limits);
  const deadlineMs = limits.statementMs + GRACE_MS;
  let ended = false;
  let current = open();
  const own: { readonly [name: PropertyKey]: unknown } = {
    unsafe: (...given: Parameters<Sql['unsafe']>) => guarded(current.sql.unsafe(...given)),
    begin: (...given: Parameters<Sql['begin']>) => transaction((sql) => sql.begin(...given)),
    reserve,
    end: (options: { timeout?: number }) => {
      ended = true;
      return current.sql.end(options);
    },
  };
  return new Proxy(current.sql, {
    apply: (_, self, given) => guarded(Reflect.apply(current.sql, self, given)),
    get: (_, name) => own[name] ?? Reflect.get(current.sql, name),
  });

  function open(): Pool {
    const sql = connect(address, limits, {
      max: limits.poolSize,
      max_lifetime: null,
      connection: { statement_timeout: limits.statementMs, idle_in_transaction_session_timeout: 60_000 },
      onclose: () => replace(pool),
    });
    const pool: Pool = { sql, running: 0, replaced: false };
    return pool;
  }

  function replace(pool: Pool): void {
    if (ended || pool.replaced) return;
    pool.replaced = true;
    current = open();
    if (pool.running === 0) giveUp(pool);
  }

  /** What still runs there fails. */
  function giveUp(pool: Pool): void {
    replace(pool);
    pool.sql.end({ timeout: 0 }).catch(() => {});
  }

  async function enter(): Promise<Pool> {
    await gate.enter();
    current.running++;
    return current;
  }

  function leave(pool: Pool): void {
    pool.running--;
    if (pool.replaced && pool.running === 0) giveUp(pool);
    gate.leave();
  }

  function guarded<T>(query: T): T {
    const pool = current;
    return guard(query, {
      gate,
      deadlineMs,
      sent: () => pool.running++,
      settled: () => leave(pool),
      lost: () => giveUp(pool),
    });
  }

  async function transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const pool = await enter();
    // It may take long; while it does, ask now and then whether the server is still there.
    const watch = setInterval(async () => {
      if (!(await answers(address, limits))) giveUp(pool);
    }, deadlineMs);
    try {
      return await work(pool.sql);
    } catch (error) {
      throw storeError(error);
    } finally {
      clearInterval(watch);
      leave(pool);
    }
  }

  /** A connection of one's own, inside the gate until it is released. */
  async function reserve() {
    const pool = await enter();
    try {
      const reserved = await pool.sql.reserve();
      const release = reserved.release;
      reserved.release = () => {
        release();
        leave(pool);
      };
      return reserved;
    } catch (error) {
      leave(pool);
      throw storeError(error);
    }
  }
}
