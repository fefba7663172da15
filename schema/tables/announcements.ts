import { bigint, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

/**
 * The events that a document brought and no other had told, in the order in which that was committed: what those who follow
 * the graph read. The latest are kept, and nothing of the graph follows from them: an event may be gone by now.
 */
export const announcements = pgTable('announcements', {
  /** Rising as transactions commit: it is given out while nobody else may announce. */
  number: bigint('number', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  /** In the order of the text. */
  eventIds: uuid('event_ids').array().notNull(),
  announcedAt: timestamp('announced_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
