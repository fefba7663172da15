import type { TransactionSql } from 'postgres';

/** Write into `ancestors`, which holds none of them, which places each place of `places` lies in, itself among them. */
export async function findAncestors(sql: TransactionSql, places: string, ancestors: string): Promise<void> {
  await sql`
    insert into ${sql(ancestors)} (place_id, ancestor_id, depth)
    with recursive up as (
      select id as place_id, id as ancestor_id, parent_id, 0 as depth from ${sql(places)}
      union all
      select up.place_id, p.id, p.parent_id, up.depth + 1 from up join ${sql(places)} p on p.id = up.parent_id
    )
    select place_id, ancestor_id, depth from up`;
}
