import type { TransactionSql } from 'postgres';

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
