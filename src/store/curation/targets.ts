/** The actors and places that corrections name by their ids. */
import type { TransactionSql } from 'postgres';
import type { EntityType } from '../../../schema/ontology/enums.ts';
import type { Target } from './model.ts';
import { loadBecome } from './nodes.ts';
import { refusal } from './refuse.ts';

export interface NodeRef {
  readonly type: EntityType;
  readonly id: string;
}

/** A node as it is now, and what the answer hangs on. */
export interface FoundNode {
  readonly target: Target;
  /** One document's own: nobody has said which of several it is. */
  readonly own: boolean;
  readonly uses: readonly string[];
}

interface Row extends Omit<Target, 'type' | 'names'> {
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  readonly owner: string | null;
}

export const made = (id: string): string => `made ${id}`;
export const merged = (id: string): string => `merged ${id}`;
export const grown = (id: string): string => `grown ${id}`;

/** The node that an id leads to. Throws `UserError` NOT_FOUND. */
export async function findNode(
  sql: TransactionSql,
  { type, id }: NodeRef,
  argument: string,
): Promise<FoundNode> {
  const into = (await loadBecome(sql, [id])).of(id);
  const [joined] = await sql<{ id: string }[]>`
    select into_id as id from joined_actors where from_id = ${into?.id ?? id}`;
  const row = await rowOf(sql, { type, id: joined?.id ?? into?.id ?? id });
  const noun = type === 'ACTOR' ? 'actor' : 'place';
  if (row === undefined)
    throw refusal('NOT_FOUND', argument, `there is no such ${noun}.`, 'the id of one that is there');
  const { nameAr, nameEn, owner, registry, ...rest } = row;
  return {
    target: { ...rest, type, registry, names: { ar: nameAr, en: nameEn } },
    own: owner !== null,
    uses: [...(into === null ? [] : [merged(id)]), made(joined?.id ?? into?.id ?? id)],
  };
}

/** As `findNode`, for a node that others may refer to. Throws `UserError` NOT_FOUND, NODE_AMBIGUOUS. */
export async function findSettled(sql: TransactionSql, ref: NodeRef, argument: string): Promise<FoundNode> {
  const found = await findNode(sql, ref, argument);
  if (found.own)
    throw refusal(
      'NODE_AMBIGUOUS',
      argument,
      'this is a name in one document that may stand for several.',
      'one that is settled; merge this one into it first',
    );
  return found;
}

async function rowOf(sql: TransactionSql, { type, id }: NodeRef): Promise<Row | undefined> {
  const shared = sql`
    id, kind, case when listed then registry_id end as registry, name_ar as "nameAr", name_en as "nameEn", country, wikidata,
    owner_document_id as owner`;
  const [row] =
    type === 'ACTOR'
      ? await sql<Row[]>`
          select ${shared}, null::integer as geonames, null::float8 as lat, null::float8 as lon from actors where id = ${id}`
      : await sql<Row[]>`select ${shared}, geonames, lat, lon from places where id = ${id}`;
  return row;
}

/** A name to show people. */
export const nameOf = ({ names, id }: Pick<Target, 'names' | 'id'>): string => names.en ?? names.ar ?? id;
