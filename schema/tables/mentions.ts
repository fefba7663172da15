import { index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { evidence } from './columns.ts';
import { mentionForm } from './enums.ts';

/** A stretch of text that stands for an actor or for a place; exactly one of the two. */
export const mentions = pgTable(
  'mentions',
  {
    documentId: uuid('document_id').notNull(),
    id: uuid('id').notNull(),
    /** Ordinal of the sentence that holds it. */
    sentence: integer('sentence').notNull(),
    actorId: uuid('actor_id'),
    placeId: uuid('place_id'),
    form: mentionForm('form').notNull(),
    ...evidence(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.id] }),
    index('mentions_id').on(t.id),
    index('mentions_sentence').on(t.documentId, t.sentence),
    index('mentions_actor').on(t.actorId, t.documentId, t.start),
    index('mentions_place').on(t.placeId, t.documentId, t.start),
  ],
);
