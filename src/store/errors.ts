import { codeOf, messageOf, UserError, type UserErrorCode } from '../errors.ts';

/** Codes of Postgres, of postgres.js and of the system that mean: the server cannot be talked to. */
const UNREACHABLE = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'],
  ...['EPIPE', 'ENOENT', 'EACCES', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_DESTROYED'],
  ...['CONNECTION_ENDED', '57P01', '57P02', '57P03', '08000', '08001', '08003', '08004', '08006'],
]);
/** The server answers, and will not have us: its own words say which of user, password and database is wrong. */
const REFUSED = new Set(['28000', '28P01', '3D000', '42501']);
/** Values that Postgres cannot hold: characters, days, numbers out of range. */
const UNFIT = /^22\w{3}$/;
const UNSUPPORTED = /^(?:events|participations|event_places)_reported$/;
const MISPLACED = /^(?!documents_)\w+_(?:quote|span|time)$/;

/** What a user can mend about an error of the database, or the error as it is. The one place that knows their codes. */
export function storeError(error: unknown): unknown {
  if (error instanceof UserError) return error;
  const user = (code: UserErrorCode, message: string) => new UserError(code, message, error);
  const code = codeOf(error) ?? '';
  // A refusal of all addresses of a name has no message of its own.
  const words = messageOf(error) || code;
  if (UNREACHABLE.has(code))
    return user(
      'DATABASE_UNREACHABLE',
      `The database does not answer (${words}); check that it is up and that DATABASE_URL leads to it.`,
    );
  if (REFUSED.has(code))
    return user('DATABASE_UNREACHABLE', `The database refuses (${words}); check DATABASE_URL.`);
  if (code === '53300' || code === '55P03')
    return user('DATABASE_BUSY', `The database is busy (${words}); try again later.`);
  if (code === '57014')
    return user(
      'DATABASE_SLOW',
      'The database took too long; ask for less, or raise ISNAD_STATEMENT_TIMEOUT_MS.',
    );
  if (code === '23514' && (MISPLACED.test(constraintOf(error)) || UNSUPPORTED.test(constraintOf(error))))
    return user('EVIDENCE_MISPLACED', `Evidence does not hold: ${words}; nothing was stored.`);
  if (code === '23514' && constraintOf(error) === 'documents_text')
    return user('GRAPH_INVALID', `A document's text never changes (${words}); store the new text instead.`);
  return error;
}

/** `storeError` for what a document brings: a value that Postgres cannot hold is the graph's fault. */
export function graphError(error: unknown): unknown {
  if (!UNFIT.test(codeOf(error) ?? '')) return storeError(error);
  return new UserError(
    'GRAPH_INVALID',
    `Postgres cannot hold a value of the graph (${messageOf(error)}); nothing was stored.`,
    error,
  );
}

/** The user's error in a chain of causes, such as drizzle makes, or null. */
export function userErrorIn(error: unknown): UserError | null {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof UserError) return at;
  return null;
}

const constraintOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'constraint_name' in error
    ? String(error.constraint_name)
    : '';
