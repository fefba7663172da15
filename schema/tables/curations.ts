import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { curationKind, entityType, language, subjectType } from './enums.ts';

/** What an analyst has decided: who, when and what. Never deleted; what is undone says so. */
export const curations = pgTable(
  'curations',
  {
    id: uuid('id').primaryKey(),
    /** Later ones have greater numbers: the order in which they are applied. */
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
    kind: curationKind('kind').notNull(),
    by: text('made_by'),
    note: text('note'),
    madeAt: timestamp('made_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    /** What it changed, for people: an array of `Change` of src/store/curation. */
    changes: jsonb('changes').notNull(),
    /** What it does to actors and places: a `NodeDeed` of src/store/curation; null for what it does to texts. */
    deed: jsonb('deed'),
    /** What others may build on, and what it builds on itself: names made of ids and anchors. */
    gives: text('gives').array().notNull(),
    uses: text('uses').array().notNull(),
    undoneAt: timestamp('undone_at', { withTimezone: true, mode: 'string' }),
    undoneBy: text('undone_by'),
  },
  (t) => [index('curations_made').on(t.madeAt.desc(), t.id.desc()), index('curations_seq').on(t.seq)],
);

/** What a curation changes of what texts say, each found by the text and a stretch of it, whatever reads it next. */
export const textEdits = pgTable(
  'text_edits',
  {
    curationId: uuid('curation_id')
      .notNull()
      .references(() => curations.id),
    ordinal: integer('ordinal').notNull(),
    /** SHA-256 of the text. */
    contentHash: text('content_hash').notNull(),
    /** The document, for what is true of it alone: its day and its publisher. */
    documentId: uuid('document_id'),
    /** An `Anchor` of src/store/curation. */
    anchor: jsonb('anchor').notNull(),
    /** An `Edit` of src/store/curation. */
    edit: jsonb('edit').notNull(),
    /** What it speaks of was there when a document of this text was last read. */
    anchored: boolean('anchored').notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.curationId, t.ordinal] }), index('text_edits_content').on(t.contentHash)],
);

/** What a curation is about, by the ids of today: written anew whenever a document is stored. */
export const curationSubjects = pgTable(
  'curation_subjects',
  {
    curationId: uuid('curation_id')
      .notNull()
      .references(() => curations.id),
    type: subjectType('type').notNull(),
    id: uuid('id').notNull(),
    /** The document that it stands in; the nil id for what stands in none. */
    documentId: uuid('document_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.curationId, t.type, t.id, t.documentId] }),
    index('curation_subjects_id').on(t.id),
    index('curation_subjects_document').on(t.documentId),
  ],
);

/** Actors and places that were merged into others: who has the one id is read under the other. */
export const nodeRedirects = pgTable(
  'node_redirects',
  {
    fromId: uuid('from_id').primaryKey(),
    intoId: uuid('into_id').notNull(),
    type: entityType('type').notNull(),
    curationId: uuid('curation_id')
      .notNull()
      .references(() => curations.id),
  },
  (t) => [index('node_redirects_into').on(t.intoId)],
);

/** Names that analysts gave to actors and places; the node itself may come and go with its documents. */
export const aliases = pgTable(
  'aliases',
  {
    /** Of the name's row in `names`. */
    id: uuid('id').notNull(),
    curationId: uuid('curation_id')
      .notNull()
      .references(() => curations.id),
    type: entityType('type').notNull(),
    nodeId: uuid('node_id').notNull(),
    text: text('text').notNull(),
    language: language('language').notNull(),
    search: text('search').notNull(),
    /** Whether unlisted names in texts that read so stand for it: not for the names of what was merged, whose ids lead there. */
    linking: boolean('linking').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.curationId] }),
    index('aliases_node').on(t.nodeId),
    index('aliases_search').on(t.search),
  ],
);

/** Rows of listed actors and places that were merged into others, to come back when that is undone. */
export const shelvedNodes = pgTable('shelved_nodes', {
  id: uuid('id').primaryKey(),
  type: entityType('type').notNull(),
  /** The row, its names, and the places directly in it. */
  row: jsonb('row').notNull(),
  names: jsonb('names').notNull(),
  children: uuid('children').array().notNull(),
});

/** Mutations that were made under a key of their client's, with what they answered. */
export const mutationKeys = pgTable(
  'mutation_keys',
  {
    key: text('key').primaryKey(),
    /** SHA-256 of the mutation's name and input. */
    inputHash: text('input_hash').notNull(),
    payload: jsonb('payload').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [index('mutation_keys_made').on(t.madeAt)],
);
