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
  if (isListType(bare)) {
    const item = getNullableType(bare.ofType);
    if (isScalarType(item)) return value;
    if (isEnumType(item))
      return enumValue(
        item,
        value,
        (one) =>
          sql`array(select ${one} from unnest(${value}) with ordinality as each(one, place) order by each.place)`,
        sql`each.one`,
      );
  }
  if (isEnumType(bare)) return enumValue(bare, value, (one) => one, value);
  if (isScalarType(bare)) return value;
  throw new Unplannable(`a value of type ${String(type)}`);
}

const named = new WeakMap<GraphQLEnumType, boolean>();
const capitals = new WeakMap<GraphQLEnumType, boolean>();

/** Names of values, which Postgres knows by another spelling: as they are, or in capitals without hyphens. */
function enumValue(type: GraphQLEnumType, value: SQL, each: (one: SQL) => SQL, one: SQL): SQL {
  const values = type.getValues();
  const same = named.get(type) ?? values.every((entry) => entry.value === entry.name);
  named.set(type, same);
  if (same) return value;
  const upper =
    capitals.get(type) ??
    values.every((entry) => String(entry.value).toUpperCase().replaceAll('-', '_') === entry.name);
  capitals.set(type, upper);
  if (!upper) throw new Unplannable(`the names of ${type.name}`);
  return each(sql`upper(replace(${one}::text, '-', '_'))`);
}

/** Text as base64url, as ids and cursors are written. */
export const base64url = (text: SQL): SQL =>
  sql`translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
