/** Filters that combine filters of their own kind: all of them, one of them, none of them. */
import type { InputFieldBuilder, InputFieldRef, InputRef } from '@pothos/core';
import { type SQL, sql } from 'drizzle-orm';
import type { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import { all, any } from '../load/sql.ts';

type Types = typeof builder.$inferSchemaTypes;

/** What every filter of a noun can do with others. */
export interface Combinable<Filter> {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
}

interface CombiningFields<Filter> {
  readonly and: InputFieldRef<Types, Filter[] | null | undefined>;
  readonly or: InputFieldRef<Types, Filter[] | null | undefined>;
  readonly not: InputFieldRef<Types, Filter | null | undefined>;
}

/** The fields `and`, `or` and `not` of a filter. */
export const combining = <Filter extends object>(
  t: InputFieldBuilder<Types, 'InputObject'>,
  filter: { readonly name: string },
): CombiningFields<Filter> => {
  // Pothos cannot tell the shape of a reference that is generic here; the signature says it instead.
  const type = filter as InputRef<object>;
  const fields = {
    and: t.field({ type: [type], description: 'Meets all of these too; true where the list is empty.' }),
    or: t.field({
      type: [type],
      description: 'Meets one of these at least; false where the list is empty.',
    }),
    not: t.field({ type, description: 'Does not meet this.' }),
  };
  return fields as unknown as CombiningFields<Filter>;
};

/** The conditions of `and`, `or` and `not`. `where` makes the condition of one filter, undefined for an empty one. */
export function combined<Filter>(
  { and, or, not }: Given<Combinable<Filter>>,
  argument: string,
  where: (filter: Given<Filter>, argument: string) => SQL | undefined,
): SQL | undefined {
  if (and == null && or == null && not == null) return undefined;
  const one = (filter: Given<Filter>, at: string): SQL => where(filter, `${argument}.${at}`) ?? sql`true`;
  const none = sql`false`;
  return all(
    ...(and ?? []).map((filter, index) => one(filter as Given<Filter>, `and[${index}]`)),
    or == null ? null : any(none, ...or.map((filter, index) => one(filter as Given<Filter>, `or[${index}]`))),
    // A condition that is unknown is not met.
    not == null ? null : sql`(${one(not as Given<Filter>, 'not')}) is not true`,
  );
}
