import { inputError } from './errors.ts';
import { decoded } from './ids.ts';
import type { Order, Position, SortKey } from './load/order.ts';

/** A cursor: opaque to clients, the order's name and the row's position in it to us. */
export const encodeCursor = (order: Order, position: Position): string =>
  Buffer.from(JSON.stringify([order.name, ...position])).toString('base64url');

const FORMS: { readonly [type in SortKey['type']]: RegExp } = {
  bigint: /^-?\d{1,18}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'double precision': /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  integer: /^-?\d{1,10}$/,
  // Postgres cannot hold the NUL character.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
  text: /^[^\u0000]*$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}(:\d{2})?$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

/** The position that a cursor stands for. Throws INVALID_CURSOR unless this order made it. */
export function decodeCursor(order: Order, cursor: string, argument: string): Position {
  const refuse = () =>
    inputError(
      'INVALID_CURSOR',
      argument,
      'this is no cursor of this list.',
      'a cursor that a page of the same list in the same order gave',
    );
  let parts: unknown;
  try {
    parts = JSON.parse(decoded(cursor, 'utf8') ?? '');
  } catch {
    throw refuse();
  }
  if (!Array.isArray(parts) || parts.length !== order.keys.length + 1 || parts[0] !== order.name)
    throw refuse();
  return order.keys.map((key, index) => {
    const part: unknown = parts[index + 1];
    if (part === null && key.nullable) return null;
    if (typeof part !== 'string' || !FORMS[key.type].test(part)) throw refuse();
    if (key.type === 'date' && !isDay(part)) throw refuse();
    return part;
  });
}

/** Is it a day of the calendar, written as YYYY-MM-DD? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
