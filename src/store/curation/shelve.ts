/** Listed actors and places that were merged into others: out of the tables, and back in. */
import type { TransactionSql } from 'postgres';
import type { EntityType } from '../../../schema/ontology/enums.ts';

interface Shelved {
  readonly id: string;
  readonly type: EntityType;
}

const TABLES = { ACTOR: 'actors', PLACE: 'places' } as const;
/** The column that refers to a node. */
export const KEYS = { ACTOR: 'actor_id', PLACE: 'place_id' } as const;

/** Take a listed node out, which no document refers to any more; what lies in a place comes to lie in the other. */
export async function shelveNode(sql: TransactionSql, { id, type }: Shelved, intoId: string): Promise<void> {
  const [table, key] = [TABLES[type], KEYS[type]];
  await sql`
    insert into shelved_nodes (id, type, "row", names, children)
    select n.id, ${type}, to_jsonb(n),
      coalesce((select jsonb_agg(to_jsonb(m)) from names m where m.${sql(key)} = n.id and not m.curated), '[]'),
      ${type === 'PLACE' ? sql`array(select id from places where parent_id = n.id order by id)` : sql`'{}'`}
    from ${sql(table)} n where n.id = ${id}
    on conflict (id) do update set "row" = excluded."row", names = excluded.names, children = excluded.children`;
  if (type === 'PLACE') {
    const within = await sql<{ id: string }[]>`
      select place_id as id from place_ancestors where ancestor_id = ${id} and place_id <> ${id}`;
    await sql`update places set parent_id = ${intoId} where parent_id = ${id}`;
    await findAncestorsOf(
      sql,
      within.map((place) => place.id),
    );
  }
  await sql`delete from ${sql(table)} where id = ${id}`;
}

/** Put a node back, with its names and what lay in it; nothing where it is listed no more. */
export async function unshelveNode(
  sql: TransactionSql,
  { id, type }: Shelved,
  intoId: string,
): Promise<void> {
  const [shelf] = await sql<{ children: string[] }[]>`
    select children from shelved_nodes where id = ${id}`;
  if (shelf === undefined) return;
  const table = TABLES[type];
  await sql`
    insert into ${sql(table)}
    select n.* from shelved_nodes s cross join lateral jsonb_populate_record(null::${sql(table)}, s."row") n
    where s.id = ${id} on conflict do nothing`;
  await sql`
    insert into names (id, actor_id, place_id, text, language, main, curated, search)
    select m.id, m.actor_id, m.place_id, m.text, m.language, m.main, m.curated, m.search
    from shelved_nodes s cross join lateral jsonb_populate_recordset(null::names, s.names) m
    where s.id = ${id} on conflict do nothing`;
  await sql`delete from shelved_nodes where id = ${id}`;
  if (type === 'ACTOR') return;
  await sql`
    update places set parent_id = ${id} where id = any(${shelf.children}::uuid[]) and parent_id = ${intoId}`;
  const within = await sql<{ id: string }[]>`
    with recursive down as (
      select ${id}::uuid as id union all select p.id from down join places p on p.parent_id = down.id
    )
    select id from down`;
  await findAncestorsOf(
    sql,
    within.map((place) => place.id),
  );
}

/** Which places these lie in, from what their parents are now. */
async function findAncestorsOf(sql: TransactionSql, ids: readonly string[]): Promise<void> {
  await sql`delete from place_ancestors where place_id = any(${ids}::uuid[])`;
  await sql`
    insert into place_ancestors (place_id, ancestor_id, depth)
    with recursive up as (
      select id as place_id, id as ancestor_id, parent_id, 0 as depth from places where id = any(${ids}::uuid[])
      union all
      select up.place_id, p.id, p.parent_id, up.depth + 1 from up join places p on p.id = up.parent_id
    )
    select place_id, ancestor_id, depth from up`;
}

/** After the registry has been loaded: what was merged goes out again, names that analysts gave come back. */
export async function shelveMerged(sql: TransactionSql): Promise<void> {
  const merged = await sql<(Shelved & { readonly intoId: string })[]>`
    select r.from_id as id, r.type, r.into_id as "intoId" from node_redirects r join curations c on c.id = r.curation_id
    where (exists (select from actors where id = r.from_id and listed)
        and exists (select from actors n where id = r.into_id
          and (listed or exists (select from appearances where actor_id = n.id))))
      or (exists (select from places where id = r.from_id and listed)
        and exists (select from places n where id = r.into_id
          and (listed or exists (select from appearances where place_id = n.id))))
    order by c.seq`;
  const present = new Set(merged.map(({ id }) => id));
  // What the registry has dropped does not come back when the merge is undone.
  await sql`delete from shelved_nodes where not id = any(${[...present]}::uuid[])`;
  for (const node of merged) await shelveNode(sql, node, node.intoId);
}
