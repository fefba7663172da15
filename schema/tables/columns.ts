import { customType, integer, text } from 'drizzle-orm/pg-core';

/** Words of a text as Postgres searches them. Never selected, only matched. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Where a piece of evidence stands: UTF-16 offsets into the document's text, half open, and the characters there. */
export const evidence = () => ({
  start: integer('start_offset').notNull(),
  end: integer('end_offset').notNull(),
  quote: text('quote').notNull(),
});
