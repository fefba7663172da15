import { builder } from './builder.ts';
import { decodeCursor } from './cursors.ts';
import { inputError } from './errors.ts';
import type { Order, Position } from './load/order.ts';

/** How many a page holds where nobody says. */
export const DEFAULT_PAGE = 20;
/** How many a page may hold. */
export const MAX_PAGE = 100;

/** The arguments of every connection. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: `How many to give from the start: 0 to ${MAX_PAGE}; ${DEFAULT_PAGE} by default.`,
  }),
  after: t.string({ description: 'Give only what comes after this cursor.' }),
  last: t.int({ description: `How many to give from the end: 0 to ${MAX_PAGE}.` }),
  before: t.string({ description: 'Give only what comes before this cursor.' }),
}));

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which page is meant. */
export interface Page {
  readonly size: number;
  /** Counted from the end. */
  readonly backward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

const ALLOWED = `a whole number from 0 to ${MAX_PAGE}`;

function size(argument: 'first' | 'last', value: number): number {
  if (value < 0) throw inputError('INVALID_ARGUMENT', argument, `${value} is negative.`, ALLOWED);
  if (value > MAX_PAGE)
    throw inputError('PAGE_TOO_LARGE', argument, `${value} is more than a page may hold.`, ALLOWED);
  return value;
}

/** The page that the arguments mean in this order. Throws PAGE_TOO_LARGE, INVALID_ARGUMENT, INVALID_CURSOR. */
export function pageOf({ first, after, last, before }: PageArgs, order: Order): Page {
  if (first != null && last != null)
    throw inputError('INVALID_ARGUMENT', 'last', 'it is given together with "first".', 'one of the two');
  const backward = last != null;
  return {
    size: backward ? size('last', last) : size('first', first ?? DEFAULT_PAGE),
    backward,
    after: after == null ? null : decodeCursor(order, after, 'after'),
    before: before == null ? null : decodeCursor(order, before, 'before'),
  };
}
