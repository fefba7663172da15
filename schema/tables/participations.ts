import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { role } from './enums.ts';

/** Who took part in an event, and as what: an actor, a place, or words for the unnamed; exactly one of them. */
export const participations = pgTable(
  'participations',
  {
    id: uuid('id').primaryKey(),
    eventId: uuid('event_id').notNull(),
    actorId: uuid('actor_id'),
    placeId: uuid('place_id'),
    text: text('text'),
    role: role('role').notNull(),
    /** The event's `happenedOn`, so that an actor's latest events are one range of one index. */
    eventDate: date('event_date', { mode: 'string' }).notNull(),
  },
  // Its indexes by actor and by event have `include` columns, which drizzle cannot write: see the migrations.
  (t) => [index('participations_place').on(t.placeId, t.eventDate.desc(), t.eventId.desc())],
);

/** Where an event happened. */
export const eventPlaces = pgTable(
  'event_places',
  {
    id: uuid('id').primaryKey(),
    eventId: uuid('event_id').notNull(),
    placeId: uuid('place_id').notNull(),
    eventDate: date('event_date', { mode: 'string' }).notNull(),
  },
  (t) => [
    index('event_places_event').on(t.eventId, t.placeId),
    index('event_places_place').on(t.placeId, t.eventDate.desc(), t.eventId.desc()),
  ],
);
