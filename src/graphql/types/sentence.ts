import { type SQL, sql } from 'drizzle-orm';
import { mentions, reports, statements } from '../../../schema/tables/index.ts';
import { idOf } from '../ids.ts';
import { inText } from '../lists/order-input.ts';
import { ordinalKey, uuidKey } from '../load/reader.ts';
import { pageArgs } from '../page.ts';
import { column, type Planned, planned } from '../plan/explicit.ts';
import type { Columns } from '../plan/symbols.ts';
import {
  Document,
  documentRows,
  MentionConnection,
  mentionRows,
  ReportConnection,
  reportRows,
  Sentence,
  type SentenceRow,
  StatementConnection,
  sentenceRows,
  statementRows,
} from '../refs.ts';
import { SentenceKind } from './enums.ts';
import { Node } from './node.ts';

const keyOf = ({ documentId, ordinal }: SentenceRow) => [uuidKey(documentId), ordinalKey(ordinal)];

/** The sentence so many places from one, in SQL. */
const beside = (columns: Columns, step: SQL): Planned => ({
  row: sentenceRows,
  key: [column(columns, 'documentId'), sql`${column(columns, 'ordinal')} ${step}`],
});

/** Rows of a table that stand in the sentence of this key. */
const inIt =
  (table: { readonly documentId: unknown; readonly sentence: unknown }) =>
  (document: SQL | undefined, ordinal: SQL | undefined): SQL =>
    sql`${table.documentId} = ${document} and ${table.sentence} = ${ordinal}`;

Sentence.implement({
  description: 'A sentence, title or heading of a document.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description: 'Its id in the whole graph.',
      ...idOf('Sentence', 'documentId', 'ordinal'),
    }),
    ordinal: t.exposeInt('ordinal', { description: 'Its place in the document, from 0.' }),
    kind: t.expose('kind', { type: SentenceKind, description: 'What it is in the document.' }),
    text: t.exposeString('text', { description: 'Its text.' }),
    start: t.exposeInt('start', {
      description: "Offset of its first character in the document's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Offset after its last character.' }),
    skipped: t.exposeString('skipped', {
      nullable: true,
      description: 'Why nothing was taken from it; null when something was.',
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document it stands in.',
      resolve: ({ documentId }, _, { read }) => read.one(documentRows, documentId),
    }),
    previous: t.field({
      type: Sentence,
      nullable: true,
      description: 'The sentence before it.',
      resolve: async ({ documentId, ordinal }, _, { read }) =>
        ordinal === 0 ? null : read.one(sentenceRows, documentId, ordinal - 1),
      ...planned(({ columns }) => beside(columns, sql.raw('- 1'))),
    }),
    next: t.field({
      type: Sentence,
      nullable: true,
      description: 'The sentence after it.',
      resolve: ({ documentId, ordinal }, _, { read }) => read.one(sentenceRows, documentId, ordinal + 1),
      ...planned(({ columns }) => beside(columns, sql.raw('+ 1'))),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'The mentions of actors and places in it, in the order of the text.',
      args: pageArgs,
      resolve: (sentence, args, { read }, info) =>
        read.list(info, args, {
          rows: mentionRows,
          order: { name: 'mentions', keys: inText(mentions) },
          parent: keyOf(sentence),
          where: inIt(mentions),
        }),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'The statements that begin in it, in the order of the text.',
      args: pageArgs,
      resolve: (sentence, args, { read }, info) =>
        read.list(info, args, {
          rows: statementRows,
          order: { name: 'statements', keys: inText(statements) },
          parent: keyOf(sentence),
          where: inIt(statements),
        }),
    }),
    reports: t.field({
      type: ReportConnection,
      description: 'The events as it tells them, in the order of the text.',
      args: pageArgs,
      resolve: (sentence, args, { read }, info) =>
        read.list(info, args, {
          rows: reportRows,
          order: { name: 'reports', keys: inText(reports) },
          parent: keyOf(sentence),
          where: inIt(reports),
        }),
    }),
  }),
});
