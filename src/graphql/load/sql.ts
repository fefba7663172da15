/** Small pieces of SQL that the filters and loaders are made of. */
import { type Column, type SQL, sql } from 'drizzle-orm';

/** The types that lists of values are compared as. */
export type ListType =
  | 'uuid'
  | 'integer'
  | 'text'
  | 'actor_kind'
  | 'curation_kind'
  | 'event_type'
  | 'language'
  | 'measure'
  | 'mention_form'
  | 'modality'
  | 'place_kind'
  | 'role'
  | 'source_kind';

const element = (value: string | number): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`;

/** A list as one parameter, so that a statement is the same text for any number of values. */
export const list = (values: readonly (string | number)[], type: ListType): SQL =>
  sql`${`{${values.map(element).join(',')}}`}::${sql.raw(type)}[]`;

/** The column has one of the values; no condition when none are given. */
export const oneOf = (
  column: Column | SQL,
  values: readonly (string | number)[] | null | undefined,
  type: ListType,
): SQL | undefined => {
  if (values == null) return undefined;
  const [only, ...others] = values;
  // An index that begins with the column keeps its order for one value, not for a list of one.
  return only !== undefined && others.length === 0
    ? sql`${column} = ${only}::${sql.raw(type)}`
    : sql`${column} = any(${list(values, type)})`;
};

/** All of the conditions that are given; true when there are none. */
export function all(...conditions: readonly (SQL | null | undefined)[]): SQL {
  const given = conditions.filter((condition) => condition != null);
  return given.length === 0
    ? sql`true`
    : sql.join(
        given.map((condition) => sql`(${condition})`),
        sql` and `,
      );
}

/** One of the conditions at least. */
export const any = (...conditions: readonly SQL[]): SQL =>
  sql`(${sql.join(
    conditions.map((condition) => sql`(${condition})`),
    sql` or `,
  )})`;
