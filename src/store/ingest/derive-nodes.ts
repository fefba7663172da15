import type { Sql, TransactionSql } from 'postgres';

/** What differs between the two tables of nodes. */
interface Kind {
  readonly table: 'actors' | 'places';
  /** The column that refers to it. */
  readonly key: 'actor_id' | 'place_id';
  /** Columns that follow from the appearances of an unlisted one: the value given most often. */
  readonly derived: readonly string[];
}

const ACTORS: Kind = {
  table: 'actors',
  key: 'actor_id',
  derived: ['name_ar', 'name_en', 'country', 'wikidata'],
};
const PLACES: Kind = {
  table: 'places',
  key: 'place_id',
  derived: ['name_ar', 'name_en', 'country', 'wikidata', 'geonames', 'lat', 'lon'],
};

export interface Touched {
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

const each = async (touched: Touched, work: (kind: Kind, ids: readonly string[]) => Promise<void>) => {
  if (touched.actors.length > 0) await work(ACTORS, touched.actors);
  if (touched.places.length > 0) await work(PLACES, touched.places);
};

/**
 * Let a document that has just been stored count for its nodes: the days they were seen, and for unlisted ones their
 * names and what else is told of them, where it differs. Rows are locked first, in order, so that of two documents
 * stored at once the later sees the appearances of both.
 */
export async function addAppearances(
  sql: TransactionSql,
  documentId: string,
  published: string | null,
  touched: Touched,
): Promise<void> {
  await each(touched, async ({ table, key, derived }, ids) => {
    const seenAnew = sql`(n.first_seen is null or n.first_seen > ${published}::date or n.last_seen < ${published}::date)`;
    await sql`
      select from ${sql(table)} n where id = any(${ids}::uuid[]) and (not listed or ${seenAnew})
      order by id for no key update`;
    if (published !== null)
      await sql`
        update ${sql(table)} n
        set first_seen = least(first_seen, ${published}::date), last_seen = greatest(last_seen, ${published}::date)
        where id = any(${ids}::uuid[]) and ${seenAnew}`;
    const differs = derived.map(
      (name) => `a.${name} <> n.${name} or (n.${name} is null and a.${name} is not null)`,
    );
    const changed = await sql<{ id: string }[]>`
      select n.id from ${sql(table)} n
      where n.id = any(${ids}::uuid[]) and not n.listed and (
        exists (select from appearances a
          where a.document_id = ${documentId} and a.${sql(key)} = n.id and (${sql.unsafe(differs.join(' or '))}))
        or exists (select from names m where m.${sql(key)} = n.id
          and m.main <> coalesce(m.text = case m.language when 'ar' then n.name_ar else n.name_en end, false)))`;
    await describeUnlisted(
      sql,
      { table, key, derived },
      changed.map(({ id }) => id),
    );
  });
}

/** Remove unlisted nodes that no document names any more, and let the others follow from the documents that do. */
export async function removeAppearances(sql: TransactionSql, touched: Touched): Promise<void> {
  await each(touched, async (kind, ids) => {
    const { table, key } = kind;
    await sql`
      delete from ${sql(table)} n where id = any(${ids}::uuid[]) and not listed
        and not exists (select from appearances a where a.${sql(key)} = n.id)`;
    await sql`
      update ${sql(table)} n set first_seen = seen.first, last_seen = seen.last
      from (
        select t.id, min(d.published) as first, max(d.published) as last
        from unnest(${ids}::uuid[]) as t (id)
        left join appearances a on a.${sql(key)} = t.id left join documents d on d.id = a.document_id
        group by t.id
      ) seen
      where n.id = seen.id and (n.first_seen, n.last_seen) is distinct from (seen.first, seen.last)`;
    await describeUnlisted(sql, kind, ids);
  });
}

/** Names and facts of unlisted nodes, from all their appearances. */
async function describeUnlisted(sql: TransactionSql, { table, key, derived }: Kind, ids: readonly string[]) {
  if (ids.length === 0) return;
  const most = derived.map((name) => `mode() within group (order by a.${name}) as ${name}`).join(', ');
  const set = derived.map((name) => `${name} = told.${name}`).join(', ');
  await sql`
    update ${sql(table)} n set ${sql.unsafe(set)}
    from (
      select a.${sql(key)} as id, ${sql.unsafe(most)} from appearances a
      where a.${sql(key)} = any(${ids}::uuid[]) group by 1
    ) told
    where n.id = told.id and not n.listed`;
  if (table === 'places')
    await sql`
      update events e set country = p.country from places p
      where p.id = any(${ids}::uuid[]) and e.place_id = p.id and e.country is distinct from p.country`;
  await sql`
    delete from names m using ${sql(table)} n
    where m.${sql(key)} = n.id and n.id = any(${ids}::uuid[]) and not n.listed and not exists (
      select from appearances a where a.${sql(key)} = n.id
        and m.text = case m.language when 'ar' then a.name_ar else a.name_en end)`;
  await sql`
    update names m set main = coalesce(m.text = case m.language when 'ar' then n.name_ar else n.name_en end, false)
    from ${sql(table)} n
    where m.${sql(key)} = n.id and n.id = any(${ids}::uuid[]) and not n.listed`;
}

/** Give outlets the one listed medium that has their name; all of them when no ids are given. */
export async function linkOutlets(sql: Sql | TransactionSql, ids: readonly string[] | null): Promise<void> {
  await sql`
    update sources s set actor_id = named.actor_id
    from (
      select s.id, case when count(distinct a.id) = 1 then (array_agg(a.id))[1] end as actor_id
      from sources s
      left join names n on n.search = s.search
      left join actors a on a.id = n.actor_id and a.listed and a.kind = 'MEDIA'
      where s.kind = 'OUTLET' and (${ids}::uuid[] is null or s.id = any(${ids}::uuid[]))
      group by s.id
    ) named
    where s.id = named.id and s.actor_id is distinct from named.actor_id`;
}
