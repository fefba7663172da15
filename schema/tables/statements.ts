import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { evidence } from './columns.ts';
import { sentences } from './sentences.ts';
import { sources } from './sources.ts';

/** What a document attributes to someone: its evidence is the content, the cue beside it. */
export const statements = pgTable(
  'statements',
  {
    documentId: uuid('document_id').notNull(),
    id: uuid('id').notNull(),
    sentence: integer('sentence').notNull(),
    sourceId: uuid('source_id')
      .notNull()
      .references(() => sources.id),
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
    foreignKey({
      columns: [t.documentId, t.sentence],
      foreignColumns: [sentences.documentId, sentences.ordinal],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.documentId, t.withinId], foreignColumns: [t.documentId, t.id] }).onDelete(
      'cascade',
    ),
    index('statements_id').on(t.id),
    index('statements_sentence').on(t.documentId, t.sentence),
    index('statements_source').on(t.sourceId, t.documentId, t.start),
    index('statements_within').on(t.documentId, t.withinId),
  ],
);
