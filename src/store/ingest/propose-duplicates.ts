import type { TransactionSql } from 'postgres';
import { duplicates, personKeys } from '../../../schema/tables/index.ts';
import { compareNames, type Duplicate, inOneStory, type Person } from '../../resolve/duplicates.ts';
import { roughKey } from '../../resolve/names.ts';
import { insertRows } from '../insert-rows.ts';

/**
 * Propose anew for these actors with whom they may be one: of persons that no registry lists, those whose names sound alike.
 * Two whom one document names beside each other are two. Hangs on the documents and the registry alone; the transaction
 * must be alone in matching.
 */
export async function proposeDuplicates(sql: TransactionSql, actors: readonly string[]): Promise<void> {
  const persons = (await personsOf(sql, actors)).filter(({ listed }) => !listed);
  if (persons.length === 0) return;
  const ids = persons.map(({ id }) => id);
  await sql`delete from duplicates where actor_id = any(${ids}::uuid[]) or other_id = any(${ids}::uuid[])`;
  await keyPersons(sql, persons);
  const sounds = [...new Set(persons.flatMap(keysOf))];
  const rows = await sql<{ id: string }[]>`
    select distinct actor_id as id from person_keys where key = any(${sounds}::text[])`;
  const alike = rows.map(({ id }) => id);
  const others = (await personsOf(sql, alike)).map((other) => ({ other, keys: keysOf(other) }));
  const found = new Map<string, Duplicate>();
  for (const person of persons) {
    const own = new Set(keysOf(person));
    for (const { other, keys } of others) {
      if (other.id === person.id || !keys.some((key) => own.has(key))) continue;
      const duplicate = compareNames(person, other);
      if (duplicate !== null) found.set(`${duplicate.a} ${duplicate.b}`, duplicate);
    }
  }
  await insertRows(sql, duplicates, await inContext(sql, [...found.values()]));
}

/** Propose anew where the names of these actors have changed: for them, and for those whose names sound like theirs. */
export async function proposeAround(sql: TransactionSql, actors: readonly string[]): Promise<void> {
  const alike = async () => {
    const rows = await sql<{ id: string }[]>`
      select distinct other.actor_id as id from person_keys own join person_keys other on other.key = own.key
      where own.actor_id = any(${actors}::uuid[])`;
    return rows.map(({ id }) => id);
  };
  const before = await alike();
  await keyPersons(sql, await personsOf(sql, actors));
  await proposeDuplicates(sql, [...new Set([...actors, ...before, ...(await alike())])].sort());
}

/** Propose anew for everybody, when what the registry lists has changed. */
export async function proposeAllDuplicates(sql: TransactionSql): Promise<void> {
  await sql`delete from duplicates`;
  await sql`delete from person_keys`;
  await keyPersons(sql, await personsOf(sql, 'listed'));
  const unlisted = (await personsOf(sql, 'unlisted')).map(({ id }) => id);
  for (let at = 0; at < unlisted.length; at += PART)
    await proposeDuplicates(sql, unlisted.slice(at, at + PART));
}

/** Persons for whom others are looked for at a time. */
const PART = 500;

/** Write down how the names of these persons sound. */
async function keyPersons(sql: TransactionSql, persons: readonly Person[]): Promise<void> {
  await sql`delete from person_keys where actor_id = any(${persons.map(({ id }) => id)}::uuid[])`;
  await insertRows(
    sql,
    personKeys,
    persons.flatMap((person) => keysOf(person).map((key) => ({ actorId: person.id, key }))),
  );
}

const keysOf = ({ names }: Person): string[] => [
  ...new Set(names.flatMap(({ text }) => roughKey(text) ?? [])),
];

/** The persons among these actors whose name is no one else's for all we know; `which` are their ids, or all that are listed or not. */
function personsOf(sql: TransactionSql, which: readonly string[] | 'listed' | 'unlisted'): Promise<Person[]> {
  const meant =
    which === 'listed'
      ? sql`a.listed`
      : which === 'unlisted'
        ? sql`not a.listed`
        : sql`a.id = any(${which}::uuid[])`;
  return sql<Person[]>`
    select a.id, a.country, a.listed, json_agg(json_build_object('text', n.text, 'language', n.language)) as names
    from actors a join names n on n.actor_id = a.id
    where ${meant} and a.kind = 'PERSON' and a.candidates = '{}' and (a.listed or a.registry_id is null)
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
