/** What a curation changed, value by value. */
import { sql } from 'drizzle-orm';
import type { Change } from '../../../store/index.ts';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import type { Order } from '../../load/order.ts';
import { jsonOf, type Rows } from '../../load/rows.ts';

const COLUMNS = Object.fromEntries(
  ['quote', 'field', 'before', 'after'].map((name) => [name, sql.raw(`changed.${name}`)]),
);

/** The changes of all curations, each with its place among those of its own. */
export const changeRows: Rows<Change> = {
  table: sql`(
    select made.id as curation_id, each_change.nth, each_change.of ->> 'quote' as quote, each_change.of ->> 'field' as field,
      each_change.of ->> 'before' as before, each_change.of ->> 'after' as after
    from curations made cross join lateral jsonb_array_elements(made.changes) with ordinality each_change(of, nth)
  ) changed`,
  key: [],
  alias: 'changed',
  columns: COLUMNS,
  json: jsonOf(COLUMNS),
};

export const changeOrder: Order = {
  name: 'changes',
  keys: [{ value: sql.raw('changed.nth'), type: 'bigint', descending: false }],
};

const CurationChange = builder.objectRef<Change>('CurationChange').implement({
  description: 'One value that was changed, as it was written then: names stand for actors and places.',
  fields: (t) => ({
    quote: t.exposeString('quote', {
      nullable: true,
      description: 'The words of the text that it is of; null for what stands in no text.',
    }),
    field: t.exposeString('field', { description: 'What it is: type, time, entity, published …' }),
    before: t.exposeString('before', { nullable: true, description: 'What was there; null for nothing.' }),
    after: t.exposeString('after', { nullable: true, description: 'What took its place; null for nothing.' }),
  }),
});

export const ChangeConnection = connectionOf<Change>(CurationChange, 'Changes');
