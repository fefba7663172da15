/** Where a reader of announcements stands. */
import { ANNOUNCEMENTS_KEPT } from '../../store/index.ts';
import { decodeCursor } from '../cursors.ts';
import { inputError } from '../errors.ts';
import type { Order } from '../load/order.ts';

/** An announcement's number, and how much of what it tells is behind. */
export interface Position {
  readonly number: number;
  readonly place: number;
}

/** How far a cursor of another server may be ahead of what this one has noticed. */
const AHEAD = 1_000;

/** Where to begin: after a cursor of this order, or with what comes. Throws INVALID_CURSOR, CURSOR_EXPIRED. */
export function beginning(order: Order, after: string | null | undefined, head: number): Position {
  if (after == null) return { number: head, place: Number.MAX_SAFE_INTEGER };
  const [number = 0, place = 0] = decodeCursor(order, after, 'after').map(Number);
  if (number > head + AHEAD)
    throw inputError('INVALID_CURSOR', 'after', 'this is a cursor of another graph.', 'a cursor of this one');
  if (number <= head - ANNOUNCEMENTS_KEPT)
    throw inputError(
      'CURSOR_EXPIRED',
      'after',
      'what came after it is not kept any more.',
      `one of the last ${ANNOUNCEMENTS_KEPT} documents that told something new or curations; else ask for the list`,
    );
  return { number, place };
}
