/** Columns in place of values: what a resolver is given when its field is planned rather than answered. */
import { type SQL, sql } from 'drizzle-orm';

/** Thrown where a field can only be resolved: the operation goes the ordinary way. */
export class Unplannable extends Error {}

/** The columns that a row's properties stand for. */
export type Columns = { readonly [property: string]: SQL };

const rowOf = new WeakMap<object, Columns>();
const symbols = new WeakSet<object>();

/** A column as a value that can be handed on, but neither computed with nor turned into text. */
function symbol(column: SQL): SQL {
  const value = sql`${column}`;
  Object.defineProperty(value, Symbol.toPrimitive, {
    value: () => {
      throw new Unplannable('a value is computed with');
    },
  });
  symbols.add(value);
  return value;
}

/** A row whose properties are symbols, or constants that are given. Others cannot be planned with. */
export function symbolicRow(columns: Columns, given: Readonly<Record<string, unknown>> = {}): object {
  const values = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, symbol(column)]));
  const row = new Proxy(values, {
    get: (target, name) => {
      if (typeof name === 'string' && name in target) return target[name];
      if (typeof name === 'string' && name in given) return given[name];
      throw new Unplannable(`no column for ${String(name)}`);
    },
    has: () => {
      throw new Unplannable('it is asked what a row has');
    },
  });
  rowOf.set(row, columns);
  return row;
}

/** The columns of a symbolic row, or null for anything else. */
export const columnsOf = (value: unknown): Columns | null =>
  typeof value === 'object' && value !== null ? (rowOf.get(value) ?? null) : null;

export const isSymbol = (value: unknown): value is SQL =>
  typeof value === 'object' && value !== null && symbols.has(value);

/** A value as SQL: a symbol's column, or a constant that the arguments gave. */
export function asSql(value: unknown): SQL {
  if (isSymbol(value)) return value;
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)))
    return sql`${value}`;
  throw new Unplannable('a key that is neither a column nor given');
}
