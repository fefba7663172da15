import { codeOf, messageOf, UserError } from '../errors.ts';
import { UnreadableError } from '../intake/unreadable.ts';

/** Why something failed, in one line: what a user can mend as it is, a fault of the program named as one with its place. */
export function reasonOf(error: unknown): string {
  if (!isFault(error)) return messageOf(error);
  const place =
    error instanceof Error ? /\n\s+at (?:.* \()?([^\n()]+)/.exec(error.stack ?? '')?.[1] : undefined;
  return `a fault of Isnad itself: ${messageOf(error)}${place === undefined ? '' : ` (${place})`}`;
}

/** Whether it is Isnad that is wrong, and nothing that a user can mend. */
export const isFault = (error: unknown): boolean =>
  !(error instanceof UnreadableError || error instanceof UserError || codeOf(error) !== null);
