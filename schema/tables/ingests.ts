import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** How far a run of `isnad ingest`, or the reading of a text that was sent, is; whoever reads writes its own row, which is lost when it no longer does. */
export const ingests = pgTable(
  'ingests',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Raised by every change. */
    revision: integer('revision').notNull().default(1),
    /** READING, FINISHED, INTERRUPTED or FAILED. */
    stage: text('stage').notNull().default('READING'),
    /** Documents: all there are, and what became of those that are done. */
    total: integer('total').notNull(),
    added: integer('added').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    replaced: integer('replaced').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    /** The name of the one done last. */
    document: text('document'),
    /** The latest of what failed: `{ document, message }`. */
    problems: jsonb('problems').notNull().default([]),
    startedAt: timestamp('started_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    finishedAt: timestamp('finished_at', { withTimezone: true, mode: 'string' }),
  },
  (t) => [index('ingests_updated').on(t.updatedAt)],
);
