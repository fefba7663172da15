import { type SQL, sql } from 'drizzle-orm';
import { Unplannable } from './symbols.ts';

/** `json_build_object` takes a hundred arguments. */
const MAX_KEYS = 50;

/** An object of JSON; its keys are names of the schema or aliases of a query: letters, digits and underscores. */
export function json(fields: readonly (readonly [key: string, value: SQL])[]): SQL {
  if (fields.length > MAX_KEYS) throw new Unplannable('too many fields');
  const parts = fields.map(([key, value]) => {
    if (!/^\w+$/.test(key)) throw new Unplannable('an unusual name');
    return sql`${sql.raw(`'${key}'`)}, ${value}`;
  });
  return sql`json_build_object(${sql.join(parts, sql`, `)})`;
}
