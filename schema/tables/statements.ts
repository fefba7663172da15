import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { evidence } from './columns.ts';

/** What a document attributes to someone: its evidence is the content, the cue beside it. */
export const statements = pgTable(
  'statements',
  {
    documentId: uuid('document_id').notNull(),
    id: uuid('id').notNull(),
    sentence: integer('sentence').notNull(),
    sourceId: uuid('source_id').notNull(),
    /** The words for a speaker without a name. */
    speakerText: text('speaker_text'),
    cueStart: integer('cue_start').notNull(),
    cueEnd: integer('cue_end').notNull(),
    cue: text('cue').notNull(),
    ...evidence(),
    direct: boolean('direct').notNull(),
    /** The statement in whose content this one is told. */
    withinId: uuid('within_id'),
    /** This statement and those around it, innermost first: the chain of attribution without recursion. */
    chain: uuid('chain').array().notNull(),
    rule: text('rule').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.id] }),
    index('statements_id').on(t.id),
    index('statements_sentence').on(t.documentId, t.sentence),
    index('statements_source').on(t.sourceId, t.documentId, t.start),
    index('statements_within').on(t.documentId, t.withinId),
  ],
);
