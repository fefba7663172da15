/** `eventAdded`: the events that come into the graph, as they come. */
import { type SQL, sql } from 'drizzle-orm';
import { announcements, events, tellings } from '../../../schema/tables/index.ts';
import { ANNOUNCEMENTS_KEPT, type Store } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { encodeCursor } from '../cursors.ts';
import type { Given } from '../given.ts';
import { EventFilter, type EventFilterInput, eventsWhere } from '../lists/event.ts';
import type { Order } from '../load/order.ts';
import { all } from '../load/sql.ts';
import { Event, type EventRow, eventRows } from '../refs.ts';
import { beginning, type Position } from './announced.ts';
import { tooSlow } from './desk.ts';
import { itemOf, subscribeTo } from './subscribe.ts';

/** How many announcements are looked through at once. */
const STEP = 50;
/** Announcements in their order, and the events of each. */
const asAnnounced: Order = {
  name: 'eventAdded',
  keys: [
    { value: sql`fresh.number`, type: 'bigint', descending: false },
    { value: sql`fresh.place`, type: 'bigint', descending: false },
  ],
};

interface Added extends Position {
  readonly event: EventRow;
}

const EventAdded = builder.objectRef<Added>('EventAdded').implement({
  description: 'An event that has come into the graph.',
  fields: (t) => ({
    event: t.field({ type: Event, description: 'The event.', resolve: ({ event }) => event }),
    cursor: t.string({
      description: 'Where this stands in what is told: subscribe `after` it to miss nothing after a break.',
      resolve: ({ number, place }) => encodeCursor(asAnnounced, [String(number), String(place)]),
    }),
  }),
});

/** Those that come after a position, as far as an announcement, and are still there. */
async function read(
  { db }: Store,
  { number, place }: Position,
  to: number,
  where: SQL | undefined,
): Promise<readonly Added[]> {
  const rows = await db.execute<{ number: string; place: string; event: EventRow }>(sql`
    with fresh as materialized (
      select ${announcements.number}, told.id, told.place from ${announcements}
      cross join lateral unnest(${announcements.eventIds}) with ordinality told (id, place)
      where ${announcements.number} >= ${number}::bigint and ${announcements.number} <= ${to}::bigint
        and (${announcements.number}, told.place) > (${number}::bigint, ${place}::bigint))
    select fresh.number, fresh.place, ${eventRows.json} as event
    from fresh join ${tellings} on ${tellings.id} = fresh.id join ${events} on ${events.id} = ${tellings.eventId}
    where ${all(where)} order by fresh.number, fresh.place`);
  const first = new Map<string, Added>();
  for (const { event, ...row } of rows)
    if (!first.has(event.id))
      first.set(event.id, { event, number: Number(row.number), place: Number(row.place) });
  return [...first.values()];
}

/** Readings under way, or waiting for their turn, by what is read: subscriptions of one filter that are equally far share them. */
const underWay = new WeakMap<Store, Map<string, Promise<readonly Added[]>>>();

function shared(store: Store, key: string, make: () => Promise<readonly Added[]>): Promise<readonly Added[]> {
  const readings = underWay.get(store) ?? new Map<string, Promise<readonly Added[]>>();
  underWay.set(store, readings);
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = make().finally(() => readings.delete(key));
  readings.set(key, reading);
  return reading;
}

interface AddedArgs {
  readonly filter?: Given<EventFilterInput> | null | undefined;
  readonly after?: string | null | undefined;
}

builder.subscriptionFields((t) => ({
  eventAdded: t.field({
    type: EventAdded,
    description:
      'The events that come into the graph, each once, as soon as the document is stored that first tells of it. What a document adds to an event that others tell is no new event.',
    args: {
      filter: t.arg({ type: EventFilter, description: 'Only such events, as they are when they come.' }),
      after: t.arg.string({ description: 'First what has come since this cursor, then what comes.' }),
    },
    subscribe: async (_, { filter, after }: AddedArgs, context) => {
      const { store } = context;
      const where = eventsWhere(filter, 'filter');
      const filtered = JSON.stringify(filter ?? null);
      return subscribeTo<Added>(context, async ({ feed, reads }) => {
        let position = beginning(asAnnounced, after, feed.head);
        return {
          behind: () => position.number < feed.head,
          read: async () => {
            if (position.number >= feed.head && position.place === Number.MAX_SAFE_INTEGER) return [];
            if (position.number <= feed.head - ANNOUNCEMENTS_KEPT) throw tooSlow();
            const from = position;
            const to = Math.max(from.number, Math.min(from.number + STEP, feed.head));
            const added = await shared(store, JSON.stringify([filtered, from, to]), () =>
              reads.during(() => read(store, from, to, where)),
            );
            position = { number: to, place: Number.MAX_SAFE_INTEGER };
            return added;
          },
        };
      });
    },
    resolve: (told, _, context) => itemOf(told, context),
  }),
}));
