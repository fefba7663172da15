import { getColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql, TransactionSql } from 'postgres';

type Statements = Map<PgTable, Map<string, string>>;
const inserting: Statements = new Map();
const replacing: Statements = new Map();

/** The statement for rows of these columns, made once: not all who insert into a table give the same ones. */
function statementFor(
  known: Statements,
  make: (table: PgTable, keys: readonly string[]) => string,
  table: PgTable,
  row: object,
): string {
  const keys = Object.keys(row);
  const name = keys.join();
  const ofTable = known.get(table) ?? new Map<string, string>();
  known.set(table, ofTable);
  const statement = ofTable.get(name) ?? make(table, keys);
  ofTable.set(name, statement);
  return statement;
}

/**
 * Insert rows of one table in one prepared statement, in the order of their ids, so that two transactions never wait
 * for each other in a circle. All rows have the columns of the first. A row whose id is there already is left as it is.
 */
export async function insertRows<T extends PgTable>(
  sql: Sql | TransactionSql,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const statement = statementFor(inserting, insertStatement, table, first);
  await sql.unsafe(statement, [JSON.stringify(rows)], { prepare: true });
}

/** As `insertRows` of a table whose key is the document's and the row's id; a row that is there is made what it is given as. */
export async function replaceRows<T extends PgTable>(
  sql: Sql | TransactionSql,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const statement = statementFor(replacing, replaceStatement, table, first);
  await sql.unsafe(statement, [JSON.stringify(rows)], { prepare: true });
}

function replaceStatement(table: PgTable, keys: readonly string[]): string {
  const set = keys.flatMap((key) => {
    const column = getColumns(table)[key]?.name;
    return column === undefined || KEY.has(column) ? [] : [`"${column}" = excluded."${column}"`];
  });
  return insertStatement(table, keys).replace(
    /do nothing$/,
    `(document_id, id) do update set ${set.join(', ')}`,
  );
}

const KEY: ReadonlySet<string> = new Set(['document_id', 'id']);

function insertStatement(table: PgTable, keys: readonly string[]): string {
  const columns = keys.flatMap((key) => {
    const column = getColumns(table)[key];
    return column === undefined ? [] : [{ key, column }];
  });
  const types = columns.map(
    ({ key, column }) => `"${key}" ${column.getSQLType()}${'[]'.repeat(column.dimensions ?? 0)}`,
  );
  return (
    `insert into "${getTableName(table)}" (${columns.map(({ column }) => `"${column.name}"`).join(', ')}) ` +
    `select * from json_to_recordset($1::text::json) as r (${types.join(', ')}) order by 1, 2 on conflict do nothing`
  );
}
