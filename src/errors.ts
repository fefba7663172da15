/** What can go wrong between a person and Isnad, as opposed to a fault in Isnad. */
export type UserErrorCode =
  | 'CONFIG_INVALID'
  | 'DATA_FOLDER_UNUSABLE'
  | 'DATABASE_BUSY'
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

/** An error that whoever runs Isnad can mend: its message is one sentence that says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  constructor(code: UserErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The message of anything thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The `code` of a system's or a database's error, or null. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
