import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { argumentRole } from './enums.ts';

/**
 * Who or where, as one report tells it: the evidence of participations and of an event's places. `start`, `end` and
 * `quote` are null together, when it is understood from the context and not said; the report's own words vouch for it then.
 */
export const eventArguments = pgTable(
  'arguments',
  {
    documentId: uuid('document_id').notNull(),
    id: uuid('id').notNull(),
    reportId: uuid('report_id').notNull(),
    role: argumentRole('role').notNull(),
    actorId: uuid('actor_id'),
    placeId: uuid('place_id'),
    text: text('text'),
    sentence: integer('sentence'),
    start: integer('start_offset'),
    end: integer('end_offset'),
    quote: text('quote'),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.id] }),
    index('arguments_report').on(t.reportId),
    index('arguments_actor').on(t.actorId),
    index('arguments_place').on(t.placeId),
  ],
);
