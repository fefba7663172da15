import { codeOf, messageOf, UserError } from '../errors.ts';
import { UnreadableError } from '../intake/unreadable.ts';

/** Why something failed, in one line: what a user can mend as it is, a fault of the program named as one with its place. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError || error instanceof UserError || codeOf(error) !== null)
    return messageOf(error);
  const place =
    error instanceof Error ? /\n\s+at (?:.* \()?([^\n()]+)/.exec(error.stack ?? '')?.[1] : undefined;
  return `a fault of Isnad itself: ${messageOf(error)}${place === undefined ? '' : ` (${place})`}`;
}
