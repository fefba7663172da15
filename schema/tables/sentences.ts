import { type SQL, sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { tsvector } from './columns.ts';
import { sentenceKind } from './enums.ts';

/** A sentence, title or heading of a document. */
export const sentences = pgTable(
  'sentences',
  {
    documentId: uuid('document_id').notNull(),
    /** From 0, in the order of the text. */
    ordinal: integer('ordinal').notNull(),
    start: integer('start_offset').notNull(),
    end: integer('end_offset').notNull(),
    kind: sentenceKind('kind').notNull(),
    text: text('text').notNull(),
    /** `foldSearch` of the text. */
    search: text('search').notNull(),
    words: tsvector('words').generatedAlwaysAs((): SQL => sql`to_tsvector('simple', search)`),
    /** Why nothing was taken from it; null when something was. */
    skipped: text('skipped'),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.ordinal] }), index('sentences_words').using('gin', t.words)],
);
