import postgres, { type Options, type Sql } from 'postgres';
import type { DatabaseLimits } from '../config.ts';
import { messageOf, UserError } from '../errors.ts';
import { storeError } from './errors.ts';
import { Gate } from './gate.ts';
import { guard } from './guard.ts';

/** Where a database is: a URL, or the socket of a server of our own. */
export type Address = string | { readonly socket: string; readonly port: number; readonly user: string };

type Settings = Options<Record<string, never>> & { readonly max_pipeline?: number };

/** What a statement may take beyond its limit before its connection counts as dead, in milliseconds. */
const GRACE_MS = 2_000;

/** A postgres.js client without limits but the time to connect; `settings` go before ours. Throws `UserError`. */
export function connect(address: Address, limits: DatabaseLimits, settings: Settings): Sql {
  const common: Settings = {
    connect_timeout: limits.connectMs / 1000,
    keep_alive: 15,
    backoff: () => 0.1,
    // Pipelining makes its queue ever slower under load.
    max_pipeline: 1,
    onnotice: () => {},
    ...settings,
    connection: { application_name: 'isnad', TimeZone: 'UTC', ...settings.connection },
  };
  if (typeof address !== 'string') {
    const path = `${address.socket}/.s.PGSQL.${address.port}`;
    return postgres({ ...common, path, user: address.user, database: 'postgres' });
  }
  try {
    const url = new URL(address);
    // libpq's way to write a socket into a URL: postgres:///database?host=/var/run/postgresql
    const folder = url.searchParams.get('host');
    if (folder?.startsWith('/') !== true) return postgres(address, common);
    const port = url.searchParams.get('port') ?? (url.port || '5432');
    for (const name of ['host', 'port']) url.searchParams.delete(name);
    return postgres(url.href, { ...common, path: `${folder}/.s.PGSQL.${port}` });
  } catch (error) {
    // The message of a URL that cannot be read never repeats it: it may hold a password.
    const why = error instanceof URIError ? messageOf(error) : 'it cannot be read';
    throw new UserError('CONFIG_INVALID', `DATABASE_URL is no address of a Postgres database (${why}).`);
  }
}

/**
 * The client that everything reads and writes through: queries wait in front of the pool within the limits, run no
 * longer than they may, and fail with `UserError` where a user can mend it. Connections that stop answering are
 * replaced, as postgres.js would wait for them for ever.
 */
export function openPool(address: Address, limits: DatabaseLimits): Sql {
  const open = (): Sql =>
    connect(address, limits, {
      max: limits.poolSize,
      idle_timeout: 300,
      connection: { statement_timeout: limits.statementMs, idle_in_transaction_session_timeout: 60_000 },
    });
  const gate = new Gate(limits);
  const deadlineMs = limits.statementMs + GRACE_MS;
  let pool = open();
  /** Give up a query and its pool; what else runs there fails at once. */
  const replace = (dead: Sql): void => {
    if (dead !== pool) return;
    pool = open();
    // Drizzle has told the first pool how to read days.
    Object.assign(pool.options.parsers, dead.options.parsers);
    Object.assign(pool.options.serializers, dead.options.serializers);
    dead.end({ timeout: 0 }).catch(() => {});
  };
  const guarded = <T>(query: T, at: Sql): T => guard(query, { gate, deadlineMs, lost: () => replace(at) });
  const inside = async <T>(work: () => Promise<T>): Promise<T> => {
    await gate.enter();
    // A transaction may take long; while it does, ask now and then whether the server is still there.
    const at = pool;
    const watch = setInterval(async () => {
      if (!(await answers(address, limits))) replace(at);
    }, deadlineMs);
    try {
      return await work();
    } catch (error) {
      throw storeError(error);
    } finally {
      clearInterval(watch);
      gate.leave();
    }
  };
  const replaced: { readonly [name: PropertyKey]: unknown } = {
    unsafe: (...given: Parameters<Sql['unsafe']>) => guarded(pool.unsafe(...given), pool),
    begin: (...given: Parameters<Sql['begin']>) => inside(() => pool.begin(...given)),
    reserve: () => reserve(pool, gate),
  };
  return new Proxy(pool, {
    apply: (_, self, given) => guarded(Reflect.apply(pool, self, given), pool),
    get: (_, name) => replaced[name] ?? Reflect.get(pool, name),
  });
}

/** Whether the server answers at all, asked outside of any pool. */
async function answers(address: Address, limits: DatabaseLimits): Promise<boolean> {
  const sql = connect(address, limits, { max: 1, fetch_types: false });
  const patience = setTimeout(() => sql.end({ timeout: 0 }), limits.connectMs);
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(patience);
    await sql.end({ timeout: 0 });
  }
}

/** A connection of one's own, inside the gate until it is released. */
async function reserve(pool: Sql, gate: Gate) {
  await gate.enter();
  try {
    const reserved = await pool.reserve();
    const release = reserved.release;
    reserved.release = () => {
      release();
      gate.leave();
    };
    return reserved;
  } catch (error) {
    gate.leave();
    throw storeError(error);
  }
}
