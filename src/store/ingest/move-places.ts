import type { TransactionSql } from 'postgres';
import { settleTellings, toldBy } from './settle.ts';
import { insertAnchors, placesAround } from './tellings.ts';

/** Documents that are compared anew at a time. */
const PART = 50;

/** Write down where the places of events lie, to be compared later in the transaction by `settleMoved`. */
export async function noteWhereabouts(sql: TransactionSql): Promise<void> {
  await sql`create temporary table whereabouts on commit drop as ${whereabouts(sql)}`;
}

const whereabouts = (sql: TransactionSql) => sql`
  select place_id, array_agg(ancestor_id order by ancestor_id) as within from place_ancestors
  where place_id in (select place_id from arguments where place_id is not null) and depth > 0 group by 1`;

/** What is compared anew: in which documents, and the events to derive. */
interface Settled {
  readonly documents: readonly string[];
  readonly events: readonly string[];
}

/** Compare anew what is told of places that lie elsewhere than was noted. */
export async function settleMoved(sql: TransactionSql): Promise<Settled> {
  const documents = await sql<{ id: string }[]>`
    with moved as (
      select coalesce(n.place_id, w.place_id) as id
      from whereabouts w full join (${whereabouts(sql)}) n on n.place_id = w.place_id
      where n.within is distinct from w.within
    )
    select distinct a.document_id as id from moved m join arguments a on a.place_id = m.id order by 1`;
  return settleDocuments(sql, documents);
}

/** Compare anew everything that is told. */
export const settleAll = async (sql: TransactionSql): Promise<Settled> =>
  settleDocuments(sql, await sql<{ id: string }[]>`select id from documents order by id`);

async function settleDocuments(
  sql: TransactionSql,
  found: readonly { readonly id: string }[],
): Promise<Settled> {
  const documents = found.map(({ id }) => id);
  const events = new Set<string>();
  for (let at = 0; at < documents.length; at += PART) {
    for (const event of await settlePart(sql, documents.slice(at, at + PART))) events.add(event);
  }
  return { documents, events: [...events] };
}

/** All that a document tells is compared together. */
async function settlePart(sql: TransactionSql, documents: readonly string[]): Promise<readonly string[]> {
  const stored = await toldBy(sql, documents);
  const sites = stored.flatMap(({ telling }) => telling.sites.map(({ id }) => id));
  const within = await placesAround(sql, [...new Set(sites)]);
  const fresh = stored.map(({ documentId, id, telling }) => ({
    documentId,
    id,
    telling: {
      ...telling,
      sites: telling.sites.map((site) => ({ ...site, within: within.get(site.id) ?? [] })),
    },
  }));
  await sql`
    update tellings t set features = k.features
    from unnest(${fresh.map(({ documentId }) => documentId)}::uuid[], ${fresh.map(({ id }) => id)}::uuid[],
      ${fresh.map(({ telling }) => JSON.stringify(telling))}::text[]::jsonb[]) as k (document_id, id, features)
    where t.document_id = k.document_id and t.id = k.id`;
  await sql`delete from telling_anchors where document_id = any(${documents}::uuid[])`;
  await sql`
    delete from telling_matches
    where document_id = any(${documents}::uuid[]) or other_document_id = any(${documents}::uuid[])`;
  await insertAnchors(sql, fresh);
  return settleTellings(
    sql,
    fresh,
    stored.map(({ component }) => component),
  );
}
