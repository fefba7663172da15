import { date, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

/** In how many events an actor takes part together with another: follows from `participations`, so that hubs need not be counted through. */
export const neighbours = pgTable(
  'neighbours',
  {
    actorId: uuid('actor_id').notNull(),
    otherId: uuid('other_id').notNull(),
    eventCount: integer('event_count').notNull(),
    /** The days of the earliest and the latest of those that have one. */
    firstOn: date('first_on', { mode: 'string' }),
    lastOn: date('last_on', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.actorId, t.otherId] }),
    index('neighbours_closest').on(
      t.actorId,
      t.eventCount.desc(),
      t.lastOn.desc().nullsLast(),
      t.otherId.desc(),
    ),
  ],
);
