import type { TransactionSql } from 'postgres';
import { joinedActors } from '../../../schema/tables/index.ts';
import { type Duplicate, inOneStory } from '../../resolve/duplicates.ts';
import { joinsOf } from '../../resolve/joins.ts';
import { insertRows } from '../insert-rows.ts';
import { type Base, KnownActors } from './known-actors.ts';
import { moveActors, settleActors } from './move-actors.ts';
import { tellingAlike } from './one-story.ts';

type Row = typeof joinedActors.$inferInsert;

/**
 * Join anew whom these actors stand for with whom they are in the other script, and part who is joined no longer. Who is one
 * hangs on what the documents say as they were read and corrected, on the happenings that they share, and on nothing that was
 * joined before, so that no order matters. `actors` hold all who may be joined otherwise than they are, whom they are joined
 * with, and those that were proposed to them until now. Gives the actors that came, went or changed. The transaction must be
 * alone in matching.
 */
export async function joinActors(sql: TransactionSql, actors: readonly string[]): Promise<readonly string[]> {
  const known = new KnownActors(sql);
  const own = await known.of(actors);
  // Who may be joined otherwise, whose only one each of them has to be, and who else that one may be.
  const near = await known.around(own);
  await known.around(await known.around(near));
  const decided = new Set([...actors, ...own.map(({ id }) => id), ...near.map(({ id }) => id)]);
  const before = await sql<Row[]>`
    select from_id as "fromId", into_id as "intoId", score, rule from joined_actors
    where from_id = any(${[...decided]}::uuid[]) or into_id = any(${[...decided]}::uuid[]) order by 1`;
  if (before.length === 0 && known.fits.length === 0) return [];
  const candidates = await inContext(sql, known);
  const now = joinsOf(known.bases, candidates)
    .filter(({ a, b }) => decided.has(a) || decided.has(b))
    .map(({ a, b, score, rule }): Row => {
      const joined = inOneStory({ a, b, score, rule });
      return { fromId: b, intoId: a, score: joined.score, rule: joined.rule };
    });
  await sql`delete from joined_actors where from_id = any(${before.map(({ fromId }) => fromId)}::uuid[])`;
  await insertRows(sql, joinedActors, now);
  const into = new Map(now.map(({ fromId, intoId }) => [fromId, intoId]));
  const touched = [...before, ...now].flatMap(({ fromId, intoId }) => [fromId, intoId]);
  const moved = await moveActors(sql, new Map(touched.map((id) => [id, into.get(id) ?? id])));
  if (moved.length === 0 && pairsOf(before) === pairsOf(now)) return [];
  const changed = [...new Set([...touched, ...moved])].sort();
  await settleActors(sql, changed);
  return changed;
}

const pairsOf = (rows: readonly Row[]): string =>
  rows
    .map(({ fromId, intoId }) => `${fromId} ${intoId}`)
    .sort()
    .join();

/**
 * Of those who may be one by name: who stand in documents that tell one story, and in none side by side. Who may be somebody
 * settled needs no story, and whom an analyst has split stays split.
 */
async function inContext(sql: TransactionSql, known: KnownActors): Promise<Duplicate[]> {
  const fits = known.fits;
  if (fits.length === 0) return [];
  const ends = fits.map(({ a, b }) => ({ a: known.bases.get(a), b: known.bases.get(b) }));
  const ids = (of: (end: (typeof ends)[number]) => string | undefined) => ends.map((end) => of(end) ?? null);
  const other = (base: Base | undefined) => base?.actors.find((id) => id !== base.id) ?? base?.id;
  const named = (side: 'a' | 'b', alias: string) => sql`
    ${sql(alias)}.actor_id in (${sql(`p.${side}`)}, ${sql(`p.${side}_joined`)})
      and coalesce(${sql(alias)}.own_id, ${sql(alias)}.actor_id) = ${sql(`p.${side}`)}`;
  const rows = await sql<{ n: number; apart: boolean; story: boolean }[]>`
    select p.n::int,
      exists (select from appearances x join appearances y on y.document_id = x.document_id
        where ${named('a', 'x')} and ${named('b', 'y')}) as apart,
      exists (select from ${tellingAlike(sql)} where ${named('a', 'x')} and ${named('b', 'y')}) as story
    from unnest(${ids(({ a }) => a?.id)}::uuid[], ${ids(({ a }) => other(a))}::uuid[],
      ${ids(({ b }) => b?.id)}::uuid[], ${ids(({ b }) => other(b))}::uuid[]) with ordinality as p (a, a_joined, b, b_joined, n)`;
  const split = await splitBy(sql, fits);
  return rows.flatMap(({ n, apart, story }) => {
    const fit = fits[n - 1];
    const end = ends[n - 1];
    if (fit === undefined || split.has(splitOf(fit.a, fit.b))) return [];
    if (end?.a?.settled || end?.b?.settled) return [fit];
    return story && !apart ? [fit] : [];
  });
}

/** What the curation that splits two gives others to build on. */
export const splitOf = (x: string, y: string): string => `split ${[x, y].sort().join(' ')}`;

async function splitBy(sql: TransactionSql, fits: readonly Duplicate[]): Promise<ReadonlySet<string>> {
  const sought = fits.map(({ a, b }) => splitOf(a, b));
  const rows = await sql<{ gives: string[] }[]>`
    select gives from curations where kind = 'SPLIT' and undone_at is null and gives && ${sought}::text[]`;
  return new Set(rows.flatMap(({ gives }) => gives));
}
