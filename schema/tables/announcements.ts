import { bigint, boolean, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * What comes into the graph, in the order in which it was committed, for those who follow it: the events that a document
 * brought and no other had told, or a curation that was made or undone. The latest are kept, and nothing of the graph follows from them: an event may be gone by now.
 */
export const announcements = pgTable('announcements', {
  /** Rising as transactions commit: it is given out while nobody else may announce. */
  number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  /** Events that are new, in the order of the text; none of a curation. */
  eventIds: uuid('event_ids').array().notNull(),
  /** The curation that was made or undone; null where a document brought events. */
  curationId: uuid('curation_id'),
  undone: boolean('undone').notNull().default(false),
  /** The events that the curation has made others. */
  changedIds: uuid('changed_ids').array().notNull().default([]),
  announcedAt: timestamp('announced_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
