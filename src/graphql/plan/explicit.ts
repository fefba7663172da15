/** What a field says beside its resolver, where that computes: the same in SQL. */
import type { SQL } from 'drizzle-orm';
import type { Facts } from '../load/facts.ts';
import type { ListRequest } from '../load/reader.ts';
import type { Rows } from '../load/rows.ts';
import type { Columns } from './symbols.ts';

export interface Variant {
  readonly type: string;
  readonly when: SQL;
  readonly rows: Rows<unknown>;
  readonly key: readonly SQL[];
}

/** A value; the row of a key; an object made of columns, null unless `when`; one of several types; a list. */
export type Planned =
  | { readonly value: SQL }
  | { readonly row: Rows<unknown>; readonly key: readonly SQL[] }
  | { readonly part: Columns; readonly when: SQL }
  | { readonly variants: readonly Variant[] }
  | { readonly list: ListRequest<unknown>; readonly key: readonly SQL[] };

export interface Given {
  readonly columns: Columns;
  // biome-ignore lint/suspicious/noExplicitAny: the arguments of the field that it stands beside
  readonly args: any;
  /** Constants that the rows carry. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
  /**
   * The name of a table that is made once, by a query with a column `told`: where a row has it false, the whole operation
   * goes the ordinary way.
   */
  readonly attempt: (query: SQL) => SQL;
}

export type ExplicitPlan = (given: Given) => Planned;

/** Puts a plan beside a resolver: `t.field({ …, resolve, ...planned(({ columns }) => …) })`. */
export const planned = (plan: ExplicitPlan) => ({ extensions: { plan } });

/** A column that has to be there. */
export function column(columns: Columns, name: string): SQL {
  const found = columns[name];
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
}
