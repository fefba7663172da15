import { isAbsolute, resolve } from 'node:path';
import { UserError } from './errors.ts';

/** Everything that can be set from outside. The only reader of the environment is `readConfig`. */
export interface Config {
  /** A Postgres server to use; null for one of Isnad's own. */
  readonly databaseUrl: string | null;
  /** Absolute path of the folder for Isnad's own Postgres; null for the default place. */
  readonly dataDir: string | null;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Subscriptions that one server takes. */
  readonly maxSubscriptions: number;
  readonly database: DatabaseLimits;
}

/** Bounds on what the database may cost. Times in milliseconds. */
export interface DatabaseLimits {
  /** Connections of one process. */
  readonly poolSize: number;
  /** Queries that may wait for a connection; the next is refused. */
  readonly maxWaiting: number;
  readonly connectMs: number;
  /** How long a query may wait for a connection. */
  readonly waitMs: number;
  /** How long one statement may run. */
  readonly statementMs: number;
}

export const DEFAULT_LIMITS: DatabaseLimits = {
  poolSize: 10,
  maxWaiting: 1000,
  connectMs: 5_000,
  waitMs: 10_000,
  statementMs: 30_000,
};

type Environment = { readonly [name: string]: string | undefined };

/** The configuration that the environment gives; throws `UserError` CONFIG_INVALID that names the variable. */
export function readConfig(env: Environment = process.env): Config {
  return {
    databaseUrl: databaseUrl(env),
    dataDir: folder(env, 'ISNAD_DATA_DIR'),
    host: text(env, 'HOST') ?? 'localhost',
    port: integer(env, 'PORT', 4000, 0, 65_535),
    maxSubscriptions: integer(env, 'ISNAD_SUBSCRIPTIONS', 1_000, 0, 100_000),
    database: {
      poolSize: integer(env, 'ISNAD_POOL_SIZE', DEFAULT_LIMITS.poolSize, 2, 500),
      maxWaiting: integer(env, 'ISNAD_POOL_WAITING', DEFAULT_LIMITS.maxWaiting, 1, 100_000),
      connectMs: integer(env, 'ISNAD_CONNECT_TIMEOUT_MS', DEFAULT_LIMITS.connectMs, 100, 600_000),
      waitMs: integer(env, 'ISNAD_POOL_TIMEOUT_MS', DEFAULT_LIMITS.waitMs, 100, 600_000),
      statementMs: integer(env, 'ISNAD_STATEMENT_TIMEOUT_MS', DEFAULT_LIMITS.statementMs, 100, 3_600_000),
    },
  };
}

function text(env: Environment, name: string): string | null {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

function integer(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const given = text(env, name);
  if (given === null) return fallback;
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= least && value <= most) return value;
  throw new UserError(
    'CONFIG_INVALID',
    `${name} is "${given}"; set it to a whole number from ${least} to ${most}.`,
  );
}

function folder(env: Environment, name: string): string | null {
  const given = text(env, name);
  if (given === null) return null;
  return isAbsolute(given) ? given : resolve(given);
}

function databaseUrl(env: Environment): string | null {
  const given = text(env, 'DATABASE_URL');
  if (given === null) return null;
  // The address may hold a password: the message does not repeat it.
  const problem = new UserError(
    'CONFIG_INVALID',
    'DATABASE_URL is not the address of a Postgres database; write it as postgres://user:password@host:5432/database.',
  );
  if (!URL.canParse(given)) throw problem;
  const url = new URL(given);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') throw problem;
  return given;
}
