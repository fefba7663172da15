/** How values leave Postgres so that they are what GraphQL would have written. */
import { type SQL, sql } from 'drizzle-orm';
import {
  type GraphQLEnumType,
  type GraphQLOutputType,
  getNullableType,
  isEnumType,
  isListType,
  isScalarType,
} from 'graphql';
import { Unplannable } from './symbols.ts';

/** A column as a value of a leaf type, or of a list of them. */
export function output(type: GraphQLOutputType, value: SQL): SQL {
  const bare = getNullableType(type);
  const leaf = getNullableType(isListType(bare) ? bare.ofType : bare);
  if (isScalarType(leaf)) return value;
  if (!isEnumType(leaf)) throw new Unplannable(`a value of type ${String(type)}`);
  if (isSpelledAlike(leaf)) return value;
  if (!isListType(bare)) return inCapitals(value);
  return sql`array(select ${inCapitals(sql.raw('each.one'))}
    from unnest(${value}) with ordinality as each(one, place) order by each.place)`;
}

/** The name of an enum's value where Postgres knows it in small letters with hyphens. */
const inCapitals = (value: SQL): SQL => sql`upper(replace(${value}::text, '-', '_'))`;

const alike = new WeakMap<GraphQLEnumType, boolean>();

/** Whether Postgres knows the values by their names; else by their names in small letters with hyphens. */
function isSpelledAlike(type: GraphQLEnumType): boolean {
  const known = alike.get(type);
  if (known !== undefined) return known;
  const values = type.getValues();
  const same = values.every(({ name, value }) => value === name);
  if (!same && !values.every(({ name, value }) => String(value).toUpperCase().replaceAll('-', '_') === name))
    throw new Unplannable(`the names of ${type.name}`);
  alike.set(type, same);
  return same;
}

/** Text as base64url, as ids and cursors are written. */
export const base64url = (text: SQL): SQL =>
  sql`translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
