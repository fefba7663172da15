import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { TransactionSql } from 'postgres';

export type Cell = string | number | boolean | null | readonly string[];

const PART = 1 << 16;
const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Send rows, as `copyLines` writes them, into a table by COPY: ten times faster than inserting them. Throws what `lines`
 * throws, and Postgres's "transaction is aborted" when it refuses one of the rows.
 */
export async function copyInto(
  sql: TransactionSql,
  table: string,
  columns: readonly string[],
  lines: Iterable<Buffer>,
): Promise<void> {
  const to = await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.writable();
  // What it fails with is thrown below.
  to.on('error', () => {});
  try {
    for (const part of lines) await write(to, part);
  } catch (error) {
    to.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  to.end();
  // The stream waits for ever when the server refuses what came last: ask the connection instead.
  await setImmediate();
  await sql`select 1`;
}

const write = (to: Writable, part: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    to.write(part, (error) => (error == null ? resolve() : reject(error)));
  });

/** Rows in the text format of COPY, in parts of a size to send. */
export function* copyLines(rows: Iterable<readonly Cell[]>): Iterable<Buffer> {
  let text = '';
  for (const row of rows) {
    text += `${row.map(cell).join('\t')}\n`;
    if (text.length < PART) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

function cell(value: Cell): string {
  if (value === null) return '\\N';
  if (typeof value === 'object') return escaped(`{${value.map(element).join(',')}}`);
  return typeof value === 'string' ? escaped(value) : String(value);
}

const element = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : text;
