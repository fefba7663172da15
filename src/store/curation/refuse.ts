import { type CurationErrorCode, UserError } from '../../errors.ts';

/** An error of a correction: names the argument, what is wrong with it, and what is allowed there; and which later curations are in the way. */
export const refusal = (
  code: CurationErrorCode,
  argument: string,
  problem: string,
  allowed: string,
  later: readonly string[] = [],
): UserError =>
  new UserError(code, `Argument "${argument}": ${problem} Allowed: ${allowed}.`, undefined, {
    argument,
    allowed,
    ...(later.length === 0 ? {} : { later }),
  });
