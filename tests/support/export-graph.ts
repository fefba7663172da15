import { getColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql } from 'postgres';
import { tables } from '../../schema/tables/relations.ts';

/** When something was stored and from what is no part of the graph. */
const LEFT_OUT = new Set(['ingested_at', 'input_hash', 'words']);

/** Everything in the graph as text, row by row in an order of its own: equal graphs are equal texts. */
export async function exportGraph(sql: Sql): Promise<string> {
  const parts: string[] = [];
  for (const [noun, table] of Object.entries(tables))
    for (const row of await rowsOf(sql, table)) parts.push(`${noun} ${row}`);
  return parts.join('\n');
}

async function rowsOf(sql: Sql, table: PgTable): Promise<string[]> {
  const columns = Object.values(getColumns(table))
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.has(name));
  const rows = await sql<{ row: string }[]>`
    select to_jsonb(t)::text as row from (select ${sql(columns)} from ${sql(getTableName(table))}) t order by 1`;
  return rows.map(({ row }) => row);
}
