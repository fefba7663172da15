import postgres, { type Options, type PostgresType, type Sql } from 'postgres';
import type { DatabaseLimits } from '../config.ts';
import { messageOf, UserError } from '../errors.ts';

/** Where a database is: a URL, or the socket of a server of our own. */
export type Address = string | { readonly socket: string; readonly port: number; readonly user: string };

type Settings = Options<Record<string, PostgresType>> & {
  readonly max_pipeline?: number;
  readonly onnotify?: (channel: string, payload: string) => void;
};

/** Days and times (their numbers in Postgres) are text, as drizzle wants them. */
const TIME: PostgresType = {
  to: 1184,
  from: [1082, 1083, 1114, 1184],
  serialize: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
  parse: (text: string) => text,
};

/** A postgres.js client without limits but the time to connect; `settings` go before ours. Throws `UserError`. */
export function connect(address: Address, limits: DatabaseLimits, settings: Settings): Sql {
  const common: Settings = {
    connect_timeout: limits.connectMs / 1000,
    keep_alive: 15,
    backoff: () => 0.1,
    // Pipelining makes its queue ever slower under load.
    max_pipeline: 1,
    onnotice: () => {},
    types: { time: TIME },
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

/** Whether the server answers at all, asked outside of any pool. */
export async function answers(address: Address, limits: DatabaseLimits): Promise<boolean> {
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
