import type { TransactionSql } from 'postgres';
import { duplicates, nameKeys } from '../../../schema/tables/index.ts';
import {
  areOfTwoCountries,
  compareNames,
  type Duplicate,
  inOneStory,
  keysOf,
  type Named,
} from '../../resolve/duplicates.ts';
import { certainOf } from '../../resolve/joins.ts';
import { insertRows } from '../insert-rows.ts';
import { joinActors } from './join-actors.ts';
import { tellingAlike } from './one-story.ts';

/**
 * Let these actors be whom they are in the other script, and propose anew with whom they may be one: of those that no registry
 * lists, persons whose names sound alike, and bodies whose names in two languages say the same. `before` are others whom they
 * were proposed to, where rows of those are gone.
 * Two whom one document names beside each other are two. Hangs on the documents and the registry alone; the transaction
 * must be alone in matching.
 */
export async function proposeDuplicates(
  sql: TransactionSql,
  actors: readonly string[],
  before: readonly string[] = [],
): Promise<void> {
  const { around, found, certain } = await lookAround(sql, actors);
  const open = [...new Set([...certain, ...before, ...around])].sort();
  const changed = open.length > 0 ? await joinActors(sql, open) : [];
  const all = [...new Set([...actors, ...open, ...changed])].sort();
  const alike = changed.length > 0 ? (await lookAround(sql, all)).found : found;
  await insertRows(sql, duplicates, await inContext(sql, alike));
}

/** Note how actors are called, and find who was proposed to them until now, and who is to be. */
async function lookAround(sql: TransactionSql, actors: readonly string[]) {
  const named = await namedOf(sql, actors);
  const own = named.filter(({ listed }) => !listed);
  const listed = new Set(named.flatMap((one) => (one.listed ? one.id : [])));
  const around = await proposedTo(
    sql,
    actors.filter((id) => !listed.has(id)),
  );
  await keyNames(sql, own);
  return { around, ...(await alikeTo(sql, own)) };
}

/** Who was proposed to these actors, or joined with them; nobody is proposed to them any more. */
async function proposedTo(sql: TransactionSql, actors: readonly string[]): Promise<string[]> {
  const rows = await sql<{ a: string; b: string }[]>`
    with gone as (
      delete from duplicates where actor_id = any(${actors}::uuid[]) or other_id = any(${actors}::uuid[])
      returning actor_id, other_id
    )
    select actor_id as a, other_id as b from gone
    union all
    select from_id, into_id from joined_actors where from_id = any(${actors}::uuid[]) or into_id = any(${actors}::uuid[])`;
  return rows.flatMap(({ a, b }) => [a, b]);
}

/** Who was proposed to actors until now. */
export async function proposedAround(sql: TransactionSql, actors: readonly string[]): Promise<string[]> {
  const rows = await sql<{ a: string; b: string }[]>`
    select actor_id as a, other_id as b from duplicates
    where actor_id = any(${actors}::uuid[]) or other_id = any(${actors}::uuid[])`;
  return rows.flatMap(({ a, b }) => [a, b]);
}

/** Those whose names are like those of these; `certain` are who may be another in the other script for certain, and those others. */
async function alikeTo(sql: TransactionSql, own: readonly Named[]) {
  const found = new Map<string, Duplicate>();
  const certain = new Set<string>();
  if (own.length === 0) return { found: [], certain };
  const sounds = [...new Set(own.flatMap(keysOf))];
  const rows = await sql<{ id: string }[]>`
    select distinct actor_id as id from name_keys where key = any(${sounds}::text[])`;
  const alike = rows.map(({ id }) => id);
  const others = (await namedOf(sql, alike)).map((other) => ({ other, keys: keysOf(other) }));
  for (const one of own) {
    const sought = new Set(keysOf(one));
    for (const { other, keys } of others) {
      if (other.id === one.id || !keys.some((key) => sought.has(key))) continue;
      const duplicate = compareNames(one, other);
      if (duplicate === null) continue;
      if (duplicate.score >= certainOf(one.kind) && inTwoScripts(one, other))
        for (const { id } of [one, other]) certain.add(id);
      if (!areOfTwoCountries(one, other)) found.set(`${duplicate.a} ${duplicate.b}`, duplicate);
    }
  }
  return { found: [...found.values()], certain };
}

const inTwoScripts = (...actors: readonly Named[]): boolean =>
  new Set(actors.flatMap(({ names }) => names.map(({ language }) => language))).size > 1;

/** As `proposeDuplicates`, for whom these documents name. */
export async function proposeNamed(sql: TransactionSql, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  const rows = await sql<{ id: string }[]>`
    select distinct actor_id as id from appearances where document_id = any(${documents}::uuid[]) and actor_id is not null`;
  await proposeDuplicates(
    sql,
    rows.map(({ id }) => id),
  );
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
  const own = await namedOf(sql, 'unlisted');
  for (let at = 0; at < own.length; at += PART) await keyNames(sql, own.slice(at, at + PART));
  const unlisted = own.map(({ id }) => id);
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

/** Without those whom one document names, and with what their documents have in common; the listed are in too many for that to say anything. */
async function inContext(
  sql: TransactionSql,
  found: readonly Duplicate[],
): Promise<(typeof duplicates.$inferInsert)[]> {
  if (found.length === 0) return [];
  const rows = await sql<{ n: number; apart: boolean; story: boolean }[]>`
    select p.n::int,
      exists (select from appearances x join appearances y on y.document_id = x.document_id
        where x.actor_id = p.a and y.actor_id = p.b) as apart,
      not exists (select from actors where id in (p.a, p.b) and listed) and exists (select from ${tellingAlike(sql)} where x.actor_id = p.a and y.actor_id = p.b) as story
    from unnest(${found.map(({ a }) => a)}::uuid[], ${found.map(({ b }) => b)}::uuid[]) with ordinality as p (a, b, n)`;
  return rows.flatMap(({ n, apart, story }) => {
    const duplicate = found[n - 1];
    if (duplicate === undefined || apart) return [];
    const { a, b, score, rule } = story ? inOneStory(duplicate) : duplicate;
    return [{ actorId: a, otherId: b, score, rule }];
  });
}
