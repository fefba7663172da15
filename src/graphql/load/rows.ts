import { type Column, getColumns, getTableName, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** How the rows of a table are read: which columns, and by which key one is found. */
export interface Rows<Row> {
  readonly table: PgTable | SQL;
  readonly key: readonly KeyColumn[];
  /** One row as a JSON object with the names that TypeScript knows. */
  readonly json: SQL;
  /** The same names, each with its column; not for rows that only resolvers can make. */
  readonly columns?: { readonly [name: string]: SQL };
  /** What every row has besides, the same for all. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** What the table is called where its columns are. */
  readonly alias?: string;
  /** Carries the type of a row; never there at run time. */
  readonly row?: Row;
}

/** One part of a key, and which rows have it. */
export interface KeyColumn {
  readonly type: 'uuid' | 'integer' | 'text';
  readonly is: (value: SQL) => SQL;
  /** The same for nearly all rows, and cheaper: who finds none by it has to ask again by `is`. */
  readonly mostly?: (value: SQL) => SQL;
}

/** A part of a key that a column equals. */
export const equals = (column: Column, type: KeyColumn['type']): KeyColumn => ({
  type,
  is: (value) => sql`${column} = ${value}`,
});

/** The row that `Rows` read. */
export type RowOf<R> = R extends Rows<infer Row> ? Row : never;

/** Rows without the columns named: those that are large, or there for Postgres alone. */
export function rowsOf<T extends PgTable, Left extends string = never>(
  table: T,
  key: readonly KeyColumn[],
  leftOut: readonly (Left & keyof InferSelectModel<T>)[] = [],
): Rows<Omit<InferSelectModel<T>, Left>> {
  const left: readonly string[] = leftOut;
  const columns = Object.fromEntries(
    Object.entries(getColumns(table))
      .filter(([name]) => !left.includes(name))
      .map(([name, column]) => [name, sql`${column}`]),
  );
  return { table, key, json: jsonOf(columns), columns, alias: getTableName(table) };
}

/** Columns as a JSON object with their names. */
export const jsonOf = (columns: { readonly [name: string]: SQL }): SQL =>
  sql`json_build_object(${sql.join(
    Object.entries(columns).map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`),
    sql`, `,
  )})`;
