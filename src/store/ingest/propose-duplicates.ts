import type { TransactionSql } from 'postgres';
import { duplicates, nameKeys } from '../../../schema/tables/index.ts';
import { compareNames, type Duplicate, inOneStory, keysOf, type Named } from '../../resolve/duplicates.ts';
import { insertRows } from '../insert-rows.ts';

/**
 * Propose anew for these actors with whom they may be one: of those that no registry lists, persons whose names sound alike, and
 * bodies whose names in two languages say the same.
 * Two whom one document names beside each other are two. Hangs on the documents and the registry alone; the transaction
 * must be alone in matching.
 */
export async function proposeDuplicates(sql: TransactionSql, actors: readonly string[]): Promise<void> {
  const own = (await namedOf(sql, actors)).filter(({ listed }) => !listed);
  if (own.length === 0) return;
  const ids = own.map(({ id }) => id);
  await sql`delete from duplicates where actor_id = any(${ids}::uuid[]) or other_id = any(${ids}::uuid[])`;
  await keyNames(sql, own);
  const sounds = [...new Set(own.flatMap(keysOf))];
  const rows = await sql<{ id: string }[]>`
    select distinct actor_id as id from name_keys where key = any(${sounds}::text[])`;
  const alike = rows.map(({ id }) => id);
  const others = (await namedOf(sql, alike)).map((other) => ({ other, keys: keysOf(other) }));
  const found = new Map<string, Duplicate>();
  for (const one of own) {
    const sought = new Set(keysOf(one));
    for (const { other, keys } of others) {
      if (other.id === one.id || !keys.some((key) => sought.has(key))) continue;
      const duplicate = compareNames(one, other);
      if (duplicate !== null) found.set(`${duplicate.a} ${duplicate.b}`, duplicate);
    }
  }
  await insertRows(sql, duplicates, await inContext(sql, [...found.values()]));
}

/** Propose anew where the names of these actors have changed: for them, and for those whose names sound like theirs. */
export async function proposeAround(sql: TransactionSql, actors: readonly string[]): Promise<void> {
  const alike = async () => {
    const rows = await sql<{ id: string }[]>`
      select distinct other.actor_id as id from name_keys own join name_keys other on other.key = own.key
      where own.actor_id = any(${actors}::uuid[])`;
    return rows.map(({ id }) => id);
  };
  const before = await alike();
  await keyNames(sql, await namedOf(sql, actors));
  await proposeDuplicates(sql, [...new Set([...actors, ...before, ...(await alike())])].sort());
}

/** Propose anew for everybody, when what the registry lists has changed. */
export async function proposeAllDuplicates(sql: TransactionSql): Promise<void> {
  await sql`delete from duplicates`;
  await sql`delete from name_keys`;
  await keyNames(sql, await namedOf(sql, 'listed'));
  const unlisted = (await namedOf(sql, 'unlisted')).map(({ id }) => id);
  for (let at = 0; at < unlisted.length; at += PART)
    await proposeDuplicates(sql, unlisted.slice(at, at + PART));
}

/** Actors for whom others are looked for at a time. */
const PART = 500;

/** Write down how the names of these sound. */
async function keyNames(sql: TransactionSql, actors: readonly Named[]): Promise<void> {
  await sql`delete from name_keys where actor_id = any(${actors.map(({ id }) => id)}::uuid[])`;
  await insertRows(
    sql,
    nameKeys,
    actors.flatMap((actor) => keysOf(actor).map((key) => ({ actorId: actor.id, key }))),
  );
}

/**
 * Those of these actors whose name is no one else's for all we know; `which` are their ids, or all persons that are listed, or
 * all that are not. What the registry calls in both languages needs no proposal: of the listed, persons alone are compared.
 */
function namedOf(sql: TransactionSql, which: readonly string[] | 'listed' | 'unlisted'): Promise<Named[]> {
  const meant =
    which === 'listed'
      ? sql`a.listed`
      : which === 'unlisted'
        ? sql`not a.listed`
        : sql`a.id = any(${which}::uuid[])`;
  return sql<Named[]>`
    select a.id, a.kind, a.country, a.listed, json_agg(json_build_object('text', n.text, 'language', n.language)) as names
    from actors a join names n on n.actor_id = a.id
    where ${meant} and (a.kind = 'PERSON' or not a.listed) and a.candidates = '{}' and (a.listed or a.registry_id is null)
    group by a.id order by a.id`;
}

/** Without those whom one document names, and with what their documents have in common. */
async function inContext(
  sql: TransactionSql,
  found: readonly Duplicate[],
): Promise<(typeof duplicates.$inferInsert)[]> {
  if (found.length === 0) return [];
  const rows = await sql<{ n: number; apart: boolean; story: boolean }[]>`
    select p.n::int,
      exists (select from appearances x join appearances y on y.document_id = x.document_id
        where x.actor_id = p.a and y.actor_id = p.b) as apart,
      exists (select from appearances x
        join telling_matches m on m.document_id = x.document_id or m.other_document_id = x.document_id
        join appearances y on y.document_id = case when m.document_id = x.document_id then m.other_document_id else m.document_id end
        where x.actor_id = p.a and y.actor_id = p.b) as story
    from unnest(${found.map(({ a }) => a)}::uuid[], ${found.map(({ b }) => b)}::uuid[]) with ordinality as p (a, b, n)`;
  return rows.flatMap(({ n, apart, story }) => {
    const duplicate = found[n - 1];
    if (duplicate === undefined || apart) return [];
    const { a, b, score, rule } = story ? inOneStory(duplicate) : duplicate;
    return [{ actorId: a, otherId: b, score, rule }];
  });
}
