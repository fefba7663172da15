import { date, doublePrecision, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { evidence } from './columns.ts';
import { eventType, modality, timePrecision } from './enums.ts';

/** One document's telling of an event; its evidence is the word that names the event. */
export const reports = pgTable(
  'reports',
  {
    documentId: uuid('document_id').notNull(),
    id: uuid('id').notNull(),
    eventId: uuid('event_id').notNull(),
    /** The reports of one document that tell of one happening: see `tellings`. */
    tellingId: uuid('telling_id').notNull(),
    sentence: integer('sentence').notNull(),
    ...evidence(),
    type: eventType('type').notNull(),
    mode: text('mode'),
    contexts: text('contexts').array().notNull().default([]),
    modality: modality('modality').notNull(),
    /** The innermost statement in which it is told; null when the document itself says so. */
    statementId: uuid('statement_id'),
    /** The time expression and its offsets; null when none is given. */
    timeText: text('time_text'),
    timeStart: integer('time_start'),
    timeEnd: integer('time_end'),
    happenedFrom: date('happened_from', { mode: 'string' }),
    happenedTo: date('happened_to', { mode: 'string' }),
    precision: timePrecision('precision'),
    confidence: doublePrecision('confidence').notNull(),
    rule: text('rule').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.id] }),
    index('reports_id').on(t.id),
    index('reports_event').on(t.eventId, t.documentId, t.start),
    index('reports_sentence').on(t.documentId, t.sentence),
    index('reports_statement').on(t.documentId, t.statementId),
  ],
);
