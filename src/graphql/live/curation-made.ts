/** `curationMade`: what analysts do to the graph, as they do it. */
import { type SQL, sql } from 'drizzle-orm';
import { announcements, curations, events } from '../../../schema/tables/index.ts';
import { ANNOUNCEMENTS_KEPT, type Store } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { encodeCursor } from '../cursors.ts';
import type { Given } from '../given.ts';
import { CurationFilter, type CurationFilterInput, curationsWhere } from '../lists/curation.ts';
import { EventOrder } from '../lists/event.ts';
import type { Order } from '../load/order.ts';
import { all, list } from '../load/sql.ts';
import { pageArgs } from '../page.ts';
import { Curation, type CurationRow, curationRows, EventConnection, eventRows } from '../refs.ts';
import { isOf } from '../types/curation/curation.ts';
import { beginning } from './announced.ts';
import { tooSlow } from './desk.ts';
import { itemOf, subscribeTo } from './subscribe.ts';

const asMade: Order = {
  name: 'curationMade',
  keys: [{ value: sql`${announcements.number}`, type: 'bigint', descending: false }],
};

interface Made {
  readonly number: number;
  readonly undone: boolean;
  readonly changed: readonly string[];
  readonly curation: CurationRow;
}

const CurationMade = builder.objectRef<Made>('CurationMade').implement({
  description: 'What an analyst has done, or taken back.',
  fields: (t) => ({
    curation: t.field({
      type: Curation,
      description: 'What was done: its `subjects` are what it is about.',
      resolve: ({ curation }) => curation,
    }),
    undone: t.exposeBoolean('undone', { description: 'It was taken back; else it was made.' }),
    events: t.field({
      type: EventConnection,
      description:
        'The events that are others by it and still there: what a page that shows them asks for again.',
      args: pageArgs,
      resolve: ({ changed }, args, { read }, info) =>
        read.list(info, args, {
          rows: eventRows,
          order: EventOrder.of(null),
          where: () => sql`${events.id} = any(${list(changed, 'uuid')})`,
        }),
    }),
    cursor: t.string({
      description: 'Where this stands in what is told: subscribe `after` it to miss nothing after a break.',
      resolve: ({ number }) => encodeCursor(asMade, [String(number)]),
    }),
  }),
});

/** Those after an announcement. */
async function read({ db }: Store, after: number, where: SQL): Promise<readonly Made[]> {
  const rows = await db.execute<Omit<Made, 'number'> & { number: string }>(sql`
    select ${announcements.number}, ${announcements.undone}, to_json(${announcements.changedIds}) as changed,
      ${curationRows.json} as curation
    from ${announcements} join ${curations} on ${curations.id} = ${announcements.curationId}
    where ${announcements.number} > ${after}::bigint and ${where}
    order by ${announcements.number} limit ${STEP}`);
  return rows.map(({ number, ...row }) => ({ ...row, number: Number(number) }));
}

/** How many are read at once. */
const STEP = 50;

interface MadeArgs {
  readonly filter?: Given<CurationFilterInput> | null | undefined;
  readonly of?: string | null | undefined;
  readonly after?: string | null | undefined;
}

builder.subscriptionFields((t) => ({
  curationMade: t.field({
    type: CurationMade,
    description:
      'What analysts do to the graph and take back, each as soon as it is done, by whichever server. `eventAdded` does not tell it: what is corrected is no new event.',
    args: {
      filter: t.arg({
        type: CurationFilter,
        description: 'Only such curations, as they are when they are told.',
      }),
      of: t.arg.id({
        description:
          'Only what is about this thing, or makes this event another: the id of anything that has a `history`.',
      }),
      after: t.arg.string({ description: 'First what was done since this cursor, then what is done.' }),
    },
    subscribe: async (_, { filter, of, after }: MadeArgs, context) => {
      const about = of == null ? null : isOf(of, 'of', sql`${announcements.changedIds}`);
      const where = all(curationsWhere(filter, 'filter'), about);
      return subscribeTo<Made>(context, async ({ feed, reads }) => {
        let { number } = beginning(asMade, after, feed.head);
        return {
          behind: () => number < feed.head,
          read: async () => {
            if (number >= feed.head) return [];
            if (number <= feed.head - ANNOUNCEMENTS_KEPT) throw tooSlow();
            const head = feed.head;
            const made = await reads.during(() => read(context.store, number, where));
            number =
              made.length < STEP ? Math.max(head, made.at(-1)?.number ?? 0) : (made.at(-1)?.number ?? head);
            return made;
          },
        };
      });
    },
    resolve: (told, _, context) => itemOf(told, context),
  }),
}));
