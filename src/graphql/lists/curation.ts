import { type SQL, sql } from 'drizzle-orm';
import type { CurationKind as Kind } from '../../../schema/ontology/enums.ts';
import { curations } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import type { Order } from '../load/order.ts';
import { all, oneOf } from '../load/sql.ts';
import { anchored } from '../refs.ts';
import { CurationKind } from '../types/enums.ts';
import { type Combinable, combined, combining } from './combine.ts';
import { checkText } from './text.ts';
import { daysOf } from './values.ts';

export interface CurationFilterInput extends Combinable<CurationFilterInput> {
  readonly kinds?: readonly Kind[] | null;
  readonly by?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly undone?: boolean | null;
  readonly anchored?: boolean | null;
}

export const CurationFilter = builder.inputRef<CurationFilterInput>('CurationFilter');
CurationFilter.implement({
  description: 'Which curations are meant: those that meet all that is given.',
  fields: (t) => ({
    kinds: t.field({ type: [CurationKind], description: 'Of one of these kinds.' }),
    by: t.string({ description: 'Made by whoever is called just so.' }),
    from: t.field({ type: 'Date', description: 'Made on this day or later, in universal time.' }),
    to: t.field({ type: 'Date', description: 'Made on this day or earlier, in universal time.' }),
    undone: t.boolean({ description: 'Whether it was undone.' }),
    anchored: t.boolean({
      description:
        'Whether all that it speaks of is found; false gives those that wait for a text, or to be looked at.',
    }),
    ...combining<CurationFilterInput>(t, CurationFilter),
  }),
});

/** The conditions on `curations`. `argument` is where the filter stands, for errors. */
export function curationsWhere(
  filter: Given<CurationFilterInput> | null | undefined,
  argument: string,
): SQL | undefined {
  if (filter == null) return undefined;
  const { from, to } = daysOf(filter, argument);
  const when = (is: boolean, condition: SQL): SQL => (is ? condition : sql`not (${condition})`);
  return all(
    oneOf(curations.kind, filter.kinds, 'curation_kind'),
    filter.by == null ? null : sql`${curations.by} = ${checkText(filter.by, `${argument}.by`)}`,
    from === null ? null : sql`${curations.madeAt} >= ${from}::date::timestamp at time zone 'UTC'`,
    to === null ? null : sql`${curations.madeAt} < (${to}::date + 1)::timestamp at time zone 'UTC'`,
    filter.undone == null ? null : when(filter.undone, sql`${curations.undoneAt} is not null`),
    filter.anchored == null ? null : when(filter.anchored, anchored),
    combined(filter, argument, curationsWhere),
  );
}

/** The latest first. */
export const curationOrder: Order = {
  name: 'curations',
  keys: [{ value: sql`${curations.seq}`, type: 'bigint', descending: true }],
};
