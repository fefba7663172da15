import postgres, { type Options, type Sql } from 'postgres';
import type { DatabaseLimits } from '../config.ts';
import { messageOf, UserError } from '../errors.ts';
import { storeError } from './errors.ts';
import { Gate } from './gate.ts';

/** Where a database is: a URL, or the socket of a server of our own. */
export type Address = string | { readonly socket: string; readonly port: number; readonly user: string };

type Settings = Options<Record<string, never>> & { readonly max_pipeline?: number };

/** A postgres.js client without limits but the time to connect; `settings` go before ours. Throws `UserError`. */
export function connect(address: Address, limits: DatabaseLimits, settings: Settings): Sql {
  const common: Settings = {
    connect_timeout: limits.connectMs / 1000,
    // A connection that a router forgot is noticed; one that was lost is opened anew at once.
    keep_alive: 15,
    backoff: () => 0.1,
    // Pipelining makes its queue ever slower under load.
    max_pipeline: 1,
    onnotice: () => {},
    ...settings,
    connection: { application_name: 'isnad', TimeZone: 'UTC', ...settings.connection },
  };
  if (typeof address !== 'string')
    return postgres({
      ...common,
      path: `${address.socket}/.s.PGSQL.${address.port}`,
      user: address.user,
      database: 'postgres',
    });
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
 * longer than they may, and fail with `UserError` where a user can mend it.
 */
export function openPool(address: Address, limits: DatabaseLimits): Sql {
  const pool = connect(address, limits, {
    max: limits.poolSize,
    idle_timeout: 300,
    connection: { statement_timeout: limits.statementMs, idle_in_transaction_session_timeout: 60_000 },
  });
  const gate = new Gate(limits);
  const inside = async <T>(work: () => Promise<T>): Promise<T> => {
    await gate.enter();
    try {
      return await work();
    } catch (error) {
      throw storeError(error);
    } finally {
      gate.leave();
    }
  };
  const replaced: { readonly [name: PropertyKey]: unknown } = {
    unsafe: (...given: Parameters<Sql['unsafe']>) => guard(pool.unsafe(...given), gate),
    begin: (...given: Parameters<Sql['begin']>) => inside(() => pool.begin(...given)),
    reserve: async () => {
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
    },
  };
  return new Proxy(pool, {
    apply: (target, self, given) => guard(Reflect.apply(target, self, given), gate),
    get: (target, name) => replaced[name] ?? Reflect.get(target, name),
  });
}

/** A query of postgres.js before it is sent: `handler` sends it, `reject` fails it. */
interface Unsent extends Promise<unknown> {
  handler: (query: Unsent) => unknown;
  reject: (error: unknown) => void;
  readonly cursorFn?: unknown;
}

const isUnsent = (value: unknown): value is Unsent =>
  value instanceof Promise && 'handler' in value && 'reject' in value;

/** Let a query through the gate when it is sent, which is when someone awaits it; fragments of queries never are. */
function guard<T>(value: T, gate: Gate): T {
  if (!isUnsent(value)) return value;
  const send = value.handler;
  const fail = value.reject;
  value.reject = (error) => fail(storeError(error));
  value.handler = (query) => {
    const leave = () => gate.leave();
    const enter = () => {
      Promise.prototype.then.call(query, leave, leave);
      send(query);
    };
    if (gate.tryEnter()) enter();
    else gate.enter().then(enter, (error: unknown) => query.reject(error));
  };
  return value;
}
