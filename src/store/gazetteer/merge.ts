import type { TransactionSql } from 'postgres';
import { names } from '../../../schema/tables/index.ts';
import type { Touched } from '../ingest/derive-nodes.ts';
import { insertRows } from '../insert-rows.ts';
import { nameRow } from '../names.ts';
import { findAncestors } from './ancestors.ts';

const ACTORS = ['registry_id', 'listed', 'kind', 'name_ar', 'name_en', 'country', 'wikidata', 'roles'];
const PLACES = [
  ...['registry_id', 'listed', 'kind', 'name_ar', 'name_en', 'country', 'parent_id'],
  ...['lat', 'lon', 'population', 'geonames', 'wikidata'],
];

const NAMES = ['actor_id', 'place_id', 'text', 'language', 'main', 'search', 'curated'];

/** The events whose place or country the staged registry may change. */
export async function eventsToDerive(sql: TransactionSql): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select distinct e.event_id as id
    from event_places e join places p on p.id = e.place_id left join new_places n on n.id = p.id
    where (n.id is null and p.listed) or (n.id is not null and (n.kind, n.country) is distinct from (p.kind, p.country))`;
  return rows.map(({ id }) => id);
}

/** Write the staged actors and places over those that are there. Gives the ones that are listed no more. */
export async function mergeNodes(sql: TransactionSql): Promise<Touched> {
  await sql`analyze new_actors, new_places, new_names`;
  await merge(sql, { table: 'actors', staged: 'new_actors', key: ['id'], columns: ACTORS });
  await merge(sql, { table: 'places', staged: 'new_places', key: ['id'], columns: PLACES });
  const actors = await sql<{ id: string }[]>`
    update actors n set listed = false, roles = '{}'
    where listed and not exists (select from new_actors w where w.id = n.id) returning id`;
  const places = await sql<{ id: string }[]>`
    update places n set listed = false, parent_id = null, population = null
    where listed and not exists (select from new_places w where w.id = n.id) returning id`;
  return { actors: actors.map(({ id }) => id), places: places.map(({ id }) => id) };
}

async function merge(
  sql: TransactionSql,
  { table, staged, key, columns }: { table: string; staged: string; key: string[]; columns: string[] },
): Promise<void> {
  const list = (owner: string, names: readonly string[]) =>
    names.map((name) => `${owner}.${name}`).join(', ');
  const same = key.map((name) => `n.${name} = w.${name}`).join(' and ');
  // The new rows first: others may come to lie in them. Not "on conflict": that is twice as slow, and needs the key
  // that a bulk load does without.
  const { count } = await sql.unsafe(`
    insert into ${table} (${[...key, ...columns].join(', ')}) select ${list('w', [...key, ...columns])} from ${staged} w
    where not exists (select from ${table} n where ${same})`);
  const [all] = await sql.unsafe<{ rows: number }[]>(`select count(*)::int as rows from ${staged}`);
  if (all?.rows === count) return;
  await sql.unsafe(`
    update ${table} n set (${columns.join(', ')}) = row (${list('w', columns)}) from ${staged} w
    where ${same} and (${list('n', columns)}) is distinct from (${list('w', columns)})`);
}

/** Listed actors and places have the staged names, those that analysts gave, and no others. */
export async function mergeNames(sql: TransactionSql): Promise<void> {
  const dropped = sql`
    not exists (select from new_names w where w.id = m.id)
      and (exists (select from new_actors a where a.id = m.actor_id)
        or exists (select from new_places p where p.id = m.place_id))`;
  await sql`delete from names m where ${dropped} and not exists (select from aliases x where x.id = m.id)`;
  await sql`update names m set curated = true, main = false where not curated and ${dropped}`;
  await merge(sql, { table: 'names', staged: 'new_names', key: ['id'], columns: NAMES });
}

/** Give what is listed no more the names that documents use. */
export async function nameFromAppearances(sql: TransactionSql, { actors, places }: Touched): Promise<void> {
  const rows = await sql<{ actorId: string | null; placeId: string | null; ar: string; en: string }[]>`
    select distinct actor_id as "actorId", place_id as "placeId", name_ar as ar, name_en as en from appearances
    where actor_id = any(${actors}::uuid[]) or place_id = any(${places}::uuid[])`;
  const found = new Map<string, ReturnType<typeof nameRow>>();
  for (const { actorId, placeId, ...told } of rows)
    for (const language of ['ar', 'en'] as const) {
      if (told[language] === null) continue;
      const row = nameRow({ actorId, placeId }, language, told[language], false);
      found.set(row.id, row);
    }
  await insertRows(sql, names, [...found.values()]);
}

/** Which places each staged place lies in, level by level. */
export async function mergeAncestors(sql: TransactionSql, { places }: Touched): Promise<void> {
  await sql`create temporary table new_ancestors (like place_ancestors) on commit drop`;
  await findAncestors(sql, 'new_places', 'new_ancestors');
  await sql`
    delete from place_ancestors a
    where exists (select from new_places p where p.id = a.place_id)
      and not exists (select from new_ancestors w where (w.place_id, w.ancestor_id) = (a.place_id, a.ancestor_id))`;
  await sql`delete from place_ancestors where place_id = any(${places}::uuid[]) and depth > 0`;
  await merge(sql, {
    table: 'place_ancestors',
    staged: 'new_ancestors',
    key: ['place_id', 'ancestor_id'],
    columns: ['depth'],
  });
}
