import type { Sql, TransactionSql } from 'postgres';
import { codeOf } from '../../errors.ts';

/** Any number that nobody else takes for an advisory lock. */
const GRAPH = 0x15ad_0002;
const MATCHING = 0x15ad_0003;

/**
 * Until the transaction ends: what only adds to the graph shares it with others that do, what takes away is alone.
 * So nobody refers to what another is removing.
 */
export async function lockGraph(sql: TransactionSql, how: 'shared' | 'alone'): Promise<void> {
  if (how === 'shared') await sql`select pg_advisory_xact_lock_shared(${GRAPH})`;
  else await sql`select pg_advisory_xact_lock(${GRAPH})`;
}

/** A transaction had to give way to another, or has lost what it refers to. */
const CROSSED = new Set(['40P01', '23503']);

/**
 * Do what only adds to the graph, beside others who do; alone where they got in each other's way: both name somebody whom
 * one of them joins with another or parts.
 */
export async function adding<T>(sql: Sql, work: (sql: TransactionSql) => Promise<T>): Promise<T> {
  try {
    return await within(sql, 'shared', work);
  } catch (error) {
    if (!CROSSED.has(codeOf(error) ?? '')) throw error;
    return alone(sql, work);
  }
}

/** Do what takes away from the graph. */
export const alone = <T>(sql: Sql, work: (sql: TransactionSql) => Promise<T>): Promise<T> =>
  within(sql, 'alone', work);

const within = <T>(
  sql: Sql,
  how: 'shared' | 'alone',
  work: (sql: TransactionSql) => Promise<T>,
): Promise<T> =>
  sql.begin(async (tx) => {
    await lockGraph(tx, how);
    return work(tx);
  }) as Promise<T>;

/** Until the transaction ends: no other joins or parts events, and what others have joined is there to be seen. */
export async function lockMatching(sql: TransactionSql): Promise<void> {
  await sql`select pg_advisory_xact_lock(${MATCHING})`;
}

/** Until the transaction ends: nobody else stores or removes these documents. */
export async function lockDocuments(sql: TransactionSql, ids: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(id, 0))
    from (select id from unnest(${[...ids]}::text[]) as t (id) order by id) sorted`;
}
