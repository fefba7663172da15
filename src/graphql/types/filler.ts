import { type SQL, sql } from 'drizzle-orm';
import type { LanguageCode } from '../../../schema/ontology/enums.ts';
import type { GraphContext } from '../context.ts';
import { column, planned } from '../plan/explicit.ts';
import { actorRows, placeRows } from '../refs.ts';
import { nameIn, nameInSql } from './entity.ts';

/** What fills a role: an actor, a place, or words for the unnamed. */
interface Filler {
  readonly actorId: string | null;
  readonly placeId: string | null;
  readonly text: string | null;
}

/** The name to show of what fills a role. */
async function nameOfFiller(
  { actorId, placeId, text }: Filler,
  { language }: { readonly language: LanguageCode },
  { read }: GraphContext,
): Promise<string | null> {
  if (text !== null) return text;
  const entity = actorId === null ? await read.maybe(placeRows, placeId) : await read.one(actorRows, actorId);
  return entity === null ? null : nameIn(entity, language);
}

/** The same in SQL. */
const nameInTable = (table: 'actors' | 'places', id: SQL, language: LanguageCode): SQL =>
  sql`(select ${nameInSql(sql.raw('filler.name_ar'), sql.raw('filler.name_en'), language)} from ${sql.raw(table)} filler where filler.id = ${id})`;

/** The field of that name: its resolver and its plan. */
export const fillerName = {
  resolve: nameOfFiller,
  ...planned(({ columns, args }) => ({
    value: sql`coalesce(${column(columns, 'text')},
      ${nameInTable('actors', column(columns, 'actorId'), args.language)},
      ${nameInTable('places', column(columns, 'placeId'), args.language)})`,
  })),
};
