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

/** A document that has just been stored, with the nodes that appear in it. */
interface Appearing extends Touched {
  readonly id: string;
  readonly published: string | null;
}

/**
 * Let documents that have just been stored count for their nodes: the days they were seen, and for unlisted ones their
 * names and what else is told of them, where it differs. Rows are locked first, in order, so that of two documents
 * stored at once the later sees the appearances of both.
 */
export async function addAppearances(sql: TransactionSql, added: readonly Appearing[]): Promise<void> {
  const touched: Touched = {
    actors: [...new Set(added.flatMap(({ actors }) => actors))],
    places: [...new Set(added.flatMap(({ places }) => places))],
  };
  const documents = added.map(({ id }) => id);
  await each(touched, async ({ table, key, derived }, ids) => {
    const days = added.flatMap(({ published, [table]: nodes }) => nodes.map((id) => ({ id, published })));
    const seen = sql`(
      select id, min(day) as first, max(day) as last
      from unnest(${days.map(({ id }) => id)}::uuid[], ${days.map(({ published }) => published)}::date[]) as t (id, day)
      where day is not null group by id) t`;
    const seenAnew = sql`(t.id is not null and (n.first_seen is null or n.first_seen > t.first or n.last_seen < t.last))`;
    await sql`
      select from ${sql(table)} n left join ${seen} on t.id = n.id
      where n.id = any(${ids}::uuid[]) and (not listed or ${seenAnew})
      order by n.id for no key update of n`;
    await sql`
        update ${sql(table)} n set first_seen = least(first_seen, t.first), last_seen = greatest(last_seen, t.last)
        from ${seen} where n.id = t.id and ${seenAnew}`;
    const differs = derived.map(
      (name) => `a.${name} <> n.${name} or (n.${name} is null and a.${name} is not null)`,
    );
    const changed = await sql<{ id: string }[]>`
      select n.id from ${sql(table)} n
      where n.id = any(${ids}::uuid[]) and not n.listed and (
        exists (select from appearances a
          where a.document_id = any(${documents}::uuid[]) and a.${sql(key)} = n.id and (${sql.unsafe(differs.join(' or '))}))
        or exists (select from names m where m.${sql(key)} = n.id
          and (m.curated or m.main <> coalesce(m.text = case m.language when 'ar' then n.name_ar else n.name_en end, false))))`;
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
    // Whoever refers to one that is not seen to appear is storing a document that names it, and looks after it.
    await sql`
      delete from ${sql(table)} where id in (
        select id from ${sql(table)} n where id = any(${ids}::uuid[]) and not listed
          and not exists (select from appearances a where a.${sql(key)} = n.id)
        order by id for update skip locked)`;
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
  const told = sql`exists (
      select from appearances a where a.${sql(key)} = n.id
        and m.text = case m.language when 'ar' then a.name_ar else a.name_en end)`;
  const given = sql`exists (select from aliases x where x.id = m.id)`;
  await sql`
    delete from names m using ${sql(table)} n
    where m.${sql(key)} = n.id and n.id = any(${ids}::uuid[]) and not n.listed and not ${told} and not ${given}`;
  await sql`
    update names m set
      main = coalesce(m.text = case m.language when 'ar' then n.name_ar else n.name_en end, false),
      curated = ${given} and not ${told}
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
