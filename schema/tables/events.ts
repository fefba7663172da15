import { date, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { eventType, modality, timePrecision } from './enums.ts';
import { places } from './places.ts';

/** A happening, told by one or more reports; everything here is derived from them. */
export const events = pgTable(
  'events',
  {
    id: uuid('id').primaryKey(),
    type: eventType('type').notNull(),
    mode: text('mode'),
    contexts: text('contexts').array().notNull().default([]),
    modality: modality('modality').notNull(),
    /** First and last day it is known to have happened on; both or neither. */
    happenedFrom: date('happened_from', { mode: 'string' }),
    happenedTo: date('happened_to', { mode: 'string' }),
    precision: timePrecision('precision'),
    /** The day to sort by, never null: the first day, else the day its first report was published, else 0001-01-01. */
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
    /** Of its place, ISO 3166-1 alpha-2. */
    country: text('country'),
    /** The most specific of its places. */
    placeId: uuid('place_id').references(() => places.id),
    reportCount: smallint('report_count').notNull(),
  },
  (t) => [
    index('events_type_country').on(t.type, t.country, t.happenedOn.desc(), t.id.desc()),
    index('events_type').on(t.type, t.happenedOn.desc(), t.id.desc()),
    index('events_country').on(t.country, t.happenedOn.desc(), t.id.desc()),
    index('events_happened').on(t.happenedOn.desc(), t.id.desc()),
    index('events_place').on(t.placeId, t.happenedOn.desc(), t.id.desc()),
  ],
);
