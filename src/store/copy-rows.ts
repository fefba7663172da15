import { getColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { TransactionSql } from 'postgres';
import { type Cell, copyInto, copyLines } from './copy.ts';

/**
 * Insert rows of one table by COPY, which costs both sides less than `insertRows`; none of them may be there already. All rows
 * have the columns of the first. Throws Postgres's "transaction is aborted" without saying why when it refuses one.
 */
export async function copyRows<T extends PgTable>(
  sql: TransactionSql,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const known = getColumns(table);
  const columns = Object.keys(first).flatMap((key) => {
    const column = known[key];
    return column === undefined ? [] : [{ key, name: column.name, json: column.getSQLType() === 'jsonb' }];
  });
  const cells = function* (): Iterable<Cell[]> {
    for (const row of rows) {
      const values: Readonly<Record<string, unknown>> = row;
      yield columns.map(({ key, json }) => (json ? JSON.stringify(values[key]) : cellOf(values[key])));
    }
  };
  await copyInto(
    sql,
    getTableName(table),
    columns.map(({ name }) => name),
    copyLines(cells()),
  );
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String);
  throw new TypeError(`${typeof value} is no cell of a table`);
}
