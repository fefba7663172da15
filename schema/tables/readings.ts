import { boolean, date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { documents } from './documents.ts';

/** What a document was read to say before anybody corrected it, so that it can be stored anew without being read. */
export const readings = pgTable('readings', {
  documentId: uuid('document_id')
    .primaryKey()
    .references(() => documents.id, { onDelete: 'cascade' }),
  /** Its publisher and its day as they were given. */
  publisher: text('publisher'),
  published: date('published', { mode: 'string' }),
  publishedInferred: boolean('published_inferred').notNull(),
  publishedNote: text('published_note'),
  /** The document graph as JSON, without the text. */
  graph: text('graph').notNull(),
});
