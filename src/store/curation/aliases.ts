/** Names that analysts gave, among the names of actors and places. */
import type { TransactionSql } from 'postgres';

/** Give these nodes, where they are there, the names that analysts have given them; all of them when no ids are given. */
export async function aliasNodes(sql: TransactionSql, ids: readonly string[] | null): Promise<void> {
  await sql`
    insert into names (id, actor_id, place_id, text, language, main, search, curated)
    select distinct on (x.id) x.id, a.id, p.id, x.text, x.language, false, x.search, true
    from aliases x
    left join joined_actors j on j.from_id = x.node_id
    left join actors a on a.id = coalesce(j.into_id, x.node_id) and x.type = 'ACTOR'
    left join places p on p.id = x.node_id and x.type = 'PLACE'
    where (${ids}::uuid[] is null or x.node_id = any(${ids}::uuid[]) or j.into_id = any(${ids}::uuid[])) and (a.id is not null or p.id is not null)
    order by x.id
    on conflict do nothing`;
}
