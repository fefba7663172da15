import type { TransactionSql } from 'postgres';
import { actors, names, sources } from '../../../schema/tables/index.ts';
import { insertRows } from '../insert-rows.ts';

type Row<T extends { readonly $inferInsert: object }> = T['$inferInsert'] & { readonly id: string };

/** What documents that are being stored name. */
interface Named {
  readonly actors: readonly Row<typeof actors>[];
  readonly names: readonly Row<typeof names>[];
  readonly sources: readonly Row<typeof sources>[];
}

/**
 * Put back what somebody else has taken out for want of a document that names it, while these documents were not there to be
 * seen: whom he has joined with another. The transaction must be alone in matching.
 */
export async function keepNamed(sql: TransactionSql, named: Named): Promise<void> {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const [found] = await sql<{ gone: boolean }[]>`
    select exists (select from unnest(${ids(named.actors)}::uuid[]) as t (id) where not exists
        (select from actors a where a.id = t.id offset 0))
      or exists (select from unnest(${ids(named.sources)}::uuid[]) as t (id) where not exists
        (select from sources s where s.id = t.id offset 0)) as gone`;
  if (found?.gone !== true) return;
  await insertRows(sql, actors, named.actors);
  await insertRows(sql, sources, named.sources);
  const unlisted = new Set(named.actors.map(({ id }) => id));
  await insertRows(
    sql,
    names,
    named.names.filter(({ actorId }) => unlisted.has(actorId ?? '')),
  );
}
