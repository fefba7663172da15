/** What can go wrong between a person and Isnad, as opposed to a fault in Isnad. */
export type UserErrorCode =
  | CurationErrorCode
  | 'CONFIG_INVALID'
  | 'DATA_FOLDER_UNUSABLE'
  | 'DATABASE_BUSY'
  | 'DOCUMENT_CORRECTED'
  | 'DOCUMENT_UNREADABLE'
  | 'WRITING_DISABLED'
  | 'DATABASE_SLOW'
  | 'DATABASE_TOO_NEW'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_UNREACHABLE'
  | 'EMBEDDED_FAILED'
  | 'EMBEDDED_UNSUPPORTED'
  | 'EVIDENCE_MISPLACED'
  | 'GAZETTEER_INVALID'
  | 'GRAPH_INVALID';

/** Why the graph cannot be corrected so. */
export type CurationErrorCode =
  | 'ALREADY_UNDONE'
  | 'CONTRADICTION'
  | 'DOCUMENT_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'LISTED_INTO_UNLISTED'
  | 'MADE_BY_CURATION'
  | 'NAME_KNOWN'
  | 'NODE_AMBIGUOUS'
  | 'NOT_FOUND'
  | 'NO_CHANGE'
  | 'PLACE_WITHIN'
  | 'READING_UNKNOWN'
  | 'UNDO_BLOCKED'
  | 'WRONG_TYPE';

/** Which argument of a request is wrong, and what is allowed there. */
export interface Wrong {
  /** Ids of the curations that are in the way. */
  readonly later?: readonly string[];
  readonly argument: string;
  readonly allowed: string;
}

/** An error that whoever runs Isnad can mend: its message is one sentence that says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  readonly wrong: Wrong | null;
  constructor(code: UserErrorCode, message: string, cause?: unknown, wrong: Wrong | null = null) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.wrong = wrong;
  }
}

/** The message of anything thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The `code` of a system's or a database's error, or null. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
