import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { Sql } from 'postgres';
import type { DatabaseLimits } from '../config.ts';
import { UserError } from '../errors.ts';
import { packageRoot } from '../text/package-root.ts';
import { type Address, connect } from './connect.ts';
import { storeError } from './errors.ts';

const OLDEST = 150_000;
/** Of the lock that one process at a time migrates under: any number that nobody else takes. */
const LOCK = 0x15ad_0001;

/**
 * Bring the tables up to date on a connection of its own, as the lock belongs to the session and a migration may run
 * longer than a query may. Throws `UserError` DATABASE_TOO_OLD or DATABASE_TOO_NEW.
 */
export async function migrate(address: Address, limits: DatabaseLimits): Promise<void> {
  const sql = connect(address, limits, { max: 1, connection: { statement_timeout: 0 } });
  try {
    await refuseOldServer(sql);
    await sql`select pg_advisory_lock(${LOCK})`;
    const migrationsFolder = join(packageRoot(), 'migrations');
    const known = new Set(readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash));
    const applied = await appliedMigrations(sql);
    if (applied.some((hash) => !known.has(hash)))
      throw new UserError(
        'DATABASE_TOO_NEW',
        'The database was made by a newer Isnad than this; update Isnad, or use another database.',
      );
    if (applied.length < known.size) await applyMigrations(drizzle({ client: sql }), { migrationsFolder });
  } catch (error) {
    throw storeError(error);
  } finally {
    // Ends the session, and the lock with it.
    await sql.end({ timeout: 5 });
  }
}

async function refuseOldServer(sql: Sql): Promise<void> {
  const [server] = await sql<{ number: number; version: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version`;
  if (server !== undefined && server.number < OLDEST)
    throw new UserError(
      'DATABASE_TOO_OLD',
      `The database is Postgres ${server.version} and Isnad needs 15 or newer; set DATABASE_URL to such a server.`,
    );
}

/** Hashes of the migrations that the database has. */
async function appliedMigrations(sql: Sql): Promise<readonly string[]> {
  const [table] = await sql<{ there: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (table?.there !== true) return [];
  const rows = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`;
  return rows.map(({ hash }) => hash);
}
