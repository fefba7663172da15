import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Which content of the registry the database holds, and which version of matching, so that each is done once. */
export const gazetteerLoads = pgTable('gazetteer_loads', {
  name: text('name').primaryKey(),
  hash: text('hash').notNull(),
  actors: integer('actors').notNull(),
  places: integer('places').notNull(),
  loadedAt: timestamp('loaded_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
});
