import type { TransactionSql } from 'postgres';
import type { LanguageCode } from '../../../schema/ontology/enums.ts';
import { names, sources } from '../../../schema/tables/index.ts';
import { aliasNodes } from '../curation/aliases.ts';
import { insertRows } from '../insert-rows.ts';
import { nameRow } from '../names.ts';
import { deriveEvents } from './derive-events.ts';
import { removeAppearances } from './derive-nodes.ts';
import { speakerIdOf } from './statement-rows.ts';

/** What a document says of one actor, to be said of another. */
interface Move {
  readonly documentId: string;
  readonly from: string;
  readonly to: string;
}

/** Let those whom documents name stand under the actors that they are by now, by their ids. Gives the actors whom they stood under before. */
export async function moveActors(
  sql: TransactionSql,
  into: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const [own, now] = [[...into.keys()], [...into.values()]];
  const moves = await sql<Move[]>`
    select distinct a.document_id as "documentId", a.actor_id as "from", t.now as "to"
    from appearances a join unnest(${own}::uuid[], ${now}::uuid[]) as t (own, now) on t.own = coalesce(a.own_id, a.actor_id)
    where a.actor_id = any(${[...new Set([...own, ...now])]}::uuid[]) and a.actor_id <> t.now`;
  if (moves.length === 0) return [];
  await deriveEvents(sql, await moveRows(sql, moves));
  return moves.map(({ from }) => from);
}

/** Let documents name whom they themselves name again, before they are stored anew; gives the actors that this touches, and the events to derive. */
export async function partDocuments(
  sql: TransactionSql,
  documents: readonly string[],
): Promise<{ readonly actors: readonly string[]; readonly events: readonly string[] }> {
  const moves = await sql<Move[]>`
    select distinct document_id as "documentId", actor_id as "from", own_id as "to" from appearances
    where document_id = any(${documents}::uuid[]) and own_id is not null`;
  if (moves.length === 0) return { actors: [], events: [] };
  const events = await moveRows(sql, moves);
  return { actors: [...new Set(moves.flatMap(({ from, to }) => [from, to]))], events };
}

/** Nobody stands in one document with whom he is joined with. Gives the events to derive. */
async function moveRows(sql: TransactionSql, moves: readonly Move[]): Promise<string[]> {
  const moved = sql`unnest(
    ${moves.map(({ documentId }) => documentId)}::uuid[], ${moves.map(({ from }) => from)}::uuid[],
    ${moves.map(({ to }) => to)}::uuid[], ${moves.map(({ from }) => speakerIdOf(from))}::uuid[],
    ${moves.map(({ to }) => speakerIdOf(to))}::uuid[]
  ) as m (document_id, from_id, to_id, from_source, to_source)`;
  await sql`
    insert into actors (id, kind) select distinct m.to_id, a.kind from ${moved} join actors a on a.id = m.from_id
    order by 1 on conflict do nothing`;
  await insertRows(
    sql,
    sources,
    [...new Set(moves.map(({ to }) => to))].map((actorId) => ({
      id: speakerIdOf(actorId),
      kind: 'ACTOR' as const,
      actorId,
    })),
  );
  await sql`
    update appearances t set actor_id = m.to_id, own_id = nullif(coalesce(t.own_id, t.actor_id), m.to_id) from ${moved}
    where t.document_id = m.document_id and t.actor_id = m.from_id`;
  for (const table of ['mentions', 'arguments'])
    await sql`
      update ${sql(table)} t set actor_id = m.to_id from ${moved}
      where t.document_id = m.document_id and t.actor_id = m.from_id`;
  await sql`
    update statements t set source_id = m.to_source from ${moved}
    where t.document_id = m.document_id and t.source_id = m.from_source`;
  await nameMoved(sql, moves);
  const events = await sql<{ id: string }[]>`
    select distinct r.event_id as id from ${moved}
    join arguments a on a.document_id = m.document_id and a.actor_id = m.to_id
    join reports r on r.document_id = a.document_id and r.id = a.report_id order by 1`;
  return events.map(({ id }) => id);
}

/** Give actors the names that documents have for them. */
async function nameMoved(sql: TransactionSql, moves: readonly Move[]): Promise<void> {
  const told = await sql<{ id: string; language: LanguageCode; text: string }[]>`
    select distinct a.actor_id as id, n.language, n.text
    from appearances a cross join lateral (values ('ar', a.name_ar), ('en', a.name_en)) as n (language, text)
    where a.document_id = any(${moves.map(({ documentId }) => documentId)}::uuid[])
      and a.actor_id = any(${moves.map(({ to }) => to)}::uuid[]) and n.text is not null order by 1, 2, 3`;
  await insertRows(
    sql,
    names,
    told.map(({ id, language, text }) => nameRow({ actorId: id, placeId: null }, language, text, true)),
  );
}

/** Let actors follow from the documents that name them now; who is named by none goes. */
export async function settleActors(sql: TransactionSql, actors: readonly string[]): Promise<void> {
  await sql`
    delete from sources s where id = any(${actors.map(speakerIdOf)}::uuid[])
      and not exists (select from statements t where t.source_id = s.id)`;
  await sql`delete from names where curated and actor_id = any(${actors}::uuid[])`;
  await aliasNodes(sql, actors);
  await removeAppearances(sql, { actors, places: [] });
}
