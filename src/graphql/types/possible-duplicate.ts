/** Actors who may be one under two names. */
import { sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import type { Order } from '../load/order.ts';
import type { Rows } from '../load/rows.ts';
import { Actor, actorRows } from '../refs.ts';

interface PossibleDuplicateRow {
  readonly actorId: string;
  readonly score: number;
  readonly rule: string;
}

/** From either side: `own` is the actor that asks. */
export const possibleDuplicateRows: Rows<PossibleDuplicateRow> = {
  table: sql`(
    select actor_id as own, other_id as other, score, rule from duplicates
    union all
    select other_id, actor_id, score, rule from duplicates
  ) proposed`,
  key: [],
  json: sql`json_build_object('actorId', proposed.other, 'score', proposed.score, 'rule', proposed.rule)`,
};

/** The likeliest first. */
export const possibleDuplicateOrder: Order = {
  name: 'possibleDuplicates',
  keys: [
    { value: sql.raw('proposed.score'), type: 'double precision', descending: true },
    { value: sql.raw('proposed.other'), type: 'uuid', descending: true },
  ],
};

const PossibleDuplicate = builder.objectRef<PossibleDuplicateRow>('PossibleDuplicate').implement({
  description: 'Another actor who may be the same: a proposal, which joins nothing.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The other actor.',
      resolve: ({ actorId }, _, { read }) => read.one(actorRows, actorId),
    }),
    score: t.exposeFloat('score', { description: 'How likely it is, 0 to 1.' }),
    rule: t.exposeString('rule', {
      description:
        'What speaks for it: "name/spelling", "name/transliteration" or, of bodies, "name/translation", and "+story" when neither is listed and documents that name them tell one story.',
    }),
  }),
});

export const PossibleDuplicateConnection = connectionOf<PossibleDuplicateRow>(
  PossibleDuplicate,
  'Possible duplicates',
);
