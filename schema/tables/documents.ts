import { boolean, date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { language } from './enums.ts';
import { sources } from './sources.ts';

/** A text that was read. Its id follows from its publisher and its text. */
export const documents = pgTable(
  'documents',
  {
    id: uuid('id').primaryKey(),
    /** SHA-256 of the text, hexadecimal. */
    contentHash: text('content_hash').notNull(),
    /** SHA-256 of everything that was stored of it: tells whether storing again would change anything. */
    graphHash: text('graph_hash').notNull(),
    /**
     * SHA-256 of everything that its graph follows from: text, metadata and what read them. Tells whether reading it again
     * could change anything; null when that is not known.
     */
    inputHash: text('input_hash'),
    name: text('name').notNull(),
    language: language('language').notNull(),
    title: text('title'),
    url: text('url'),
    /** The outlet. */
    publisherId: uuid('publisher_id').references(() => sources.id),
    published: date('published', { mode: 'string' }),
    /** The day of publication was concluded from the text, not given. */
    publishedInferred: boolean('published_inferred').notNull().default(false),
    publishedNote: text('published_note'),
    text: text('text').notNull(),
    /** Version of the software that read it. */
    extractor: text('extractor').notNull(),
    ingestedAt: timestamp('ingested_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [
    index('documents_published').on(t.published.desc(), t.id.desc()),
    index('documents_publisher').on(t.publisherId, t.published.desc(), t.id.desc()),
    index('documents_content').on(t.contentHash),
  ],
);
