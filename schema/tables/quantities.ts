import { doublePrecision, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { evidence } from './columns.ts';
import { measure } from './enums.ts';

/** A number as one report tells it. Rival numbers stand side by side, each with its report. */
export const quantities = pgTable(
  'quantities',
  {
    documentId: uuid('document_id').notNull(),
    id: uuid('id').notNull(),
    reportId: uuid('report_id').notNull(),
    measure: measure('measure').notNull(),
    value: doublePrecision('value'),
    low: doublePrecision('low'),
    high: doublePrecision('high'),
    /** ISO 4217 for MONEY. */
    unit: text('unit'),
    sentence: integer('sentence').notNull(),
    ...evidence(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.id] }), index('quantities_report').on(t.reportId)],
);
