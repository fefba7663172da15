import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { eventType } from './enums.ts';

/**
 * What one document tells of one happening: its reports of one event. Tellings of several documents that match make one
 * event, whose id is the least of theirs; the id of each leads to the event for as long as its document is there.
 */
export const tellings = pgTable(
  'tellings',
  {
    documentId: uuid('document_id').notNull(),
    id: uuid('id').notNull(),
    eventId: uuid('event_id').notNull(),
    /** The least of the tellings that matches lead to, however far: what has to be looked at together. */
    component: uuid('component').notNull(),
    /** What is compared: a `Telling` of src/resolve. */
    features: jsonb('features').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.id] }),
    index('tellings_id').on(t.id),
    index('tellings_event').on(t.eventId),
    index('tellings_component').on(t.component),
  ],
);

/** What a telling names, to find it by: actors, places, squares of the map. None for what cannot be told apart by time. */
export const tellingAnchors = pgTable(
  'telling_anchors',
  {
    documentId: uuid('document_id').notNull(),
    tellingId: uuid('telling_id').notNull(),
    /** The id of an actor or place, or one made of a square. */
    anchor: uuid('anchor').notNull(),
    type: eventType('type').notNull(),
    /** It is named itself; else it is only what a place named lies in. */
    named: boolean('named').notNull(),
    /** First and last day that it may have happened on. */
    from: date('from_day', { mode: 'string' }).notNull(),
    to: date('to_day', { mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.tellingId, t.anchor, t.type] }),
    // Long stretches of days stand apart: who looks for what overlaps with a day has to go back as far as the longest.
    // All that is asked of a row is in it, but for the document.
    index('telling_anchors_found').on(
      t.anchor,
      t.type,
      sql`(${t.to} - ${t.from} > 8)`,
      t.from,
      t.to,
      t.named,
    ),
  ],
);

/** Two tellings of two documents that are taken for one happening; `tellingId` is the lesser of their ids. */
export const tellingMatches = pgTable(
  'telling_matches',
  {
    documentId: uuid('document_id').notNull(),
    tellingId: uuid('telling_id').notNull(),
    otherDocumentId: uuid('other_document_id').notNull(),
    otherId: uuid('other_id').notNull(),
    /** 0.5 to 1. */
    score: doublePrecision('score').notNull(),
    /** What they agree on, such as same/day+city+agent. */
    rule: text('rule').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.tellingId, t.otherDocumentId, t.otherId] }),
    index('telling_matches_other').on(t.otherDocumentId, t.otherId),
  ],
);
