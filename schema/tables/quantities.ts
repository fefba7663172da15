import {
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { evidence } from './columns.ts';
import { measure } from './enums.ts';
import { reports } from './reports.ts';

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
  (t) => [
    primaryKey({ columns: [t.documentId, t.id] }),
    foreignKey({
      columns: [t.documentId, t.reportId],
      foreignColumns: [reports.documentId, reports.id],
    }).onDelete('cascade'),
    index('quantities_report').on(t.reportId),
  ],
);
