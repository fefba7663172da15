import { sql } from 'drizzle-orm';
import { reports, statements } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { idOf, uuidOf } from '../ids.ts';
import { inText } from '../lists/order-input.ts';
import { StatementFilter, StatementOrder, statementsWhere } from '../lists/statement.ts';
import { uuidKey } from '../load/reader.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import {
  Document,
  documentRows,
  ReportConnection,
  reportRows,
  Source,
  Statement,
  StatementConnection,
  type StatementRow,
  sourceRows,
  statementRows,
} from '../refs.ts';
import { Attribution, chainOf, chainPlan } from './attribution.ts';
import { Evidence } from './evidence.ts';
import { Node } from './node.ts';

const keyOf = ({ documentId, id }: StatementRow) => [uuidKey(documentId), uuidKey(id)];

Statement.implement({
  description: 'What a document attributes to someone: who says what, inside whose statement.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Statement', 'id') }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'Who says it.',
      resolve: ({ sourceId }, _, { read }) => read.one(sourceRows, sourceId),
    }),
    speakerText: t.exposeString('speakerText', {
      nullable: true,
      description: "The document's words for a speaker without a name.",
    }),
    content: t.exposeString('quote', { description: 'What is said, in the words of the document.' }),
    direct: t.exposeBoolean('direct', { description: 'It is quoted word for word.' }),
    evidence: t.field({
      type: Evidence,
      description: 'Where the content stands.',
      // The row's own sentence is that of the cue.
      resolve: ({ documentId, start, end, quote }) => ({ documentId, start, end, quote }),
    }),
    cue: t.field({
      type: Evidence,
      description: 'The word that shows that somebody says it.',
      resolve: ({ documentId, sentence, cueStart, cueEnd, cue }) => ({
        documentId,
        sentence,
        start: cueStart,
        end: cueEnd,
        quote: cue,
      }),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document it stands in.',
      resolve: ({ documentId }, _, { read }) => read.one(documentRows, documentId),
    }),
    within: t.field({
      type: Statement,
      nullable: true,
      description: 'The statement in which it is told: who cites it.',
      resolve: ({ withinId }, _, { read }) => read.maybe(statementRows, withinId),
    }),
    chain: t.field({
      type: [Attribution],
      description:
        'Who vouches for it, innermost first: the speaker, those who cite him, and at last the outlet.',
      resolve: ({ documentId, chain }) => chainOf(documentId, chain),
      ...planned(({ columns }) => chainPlan(column(columns, 'documentId'), column(columns, 'id'))),
    }),
    cites: t.field({
      type: StatementConnection,
      description: 'The statements told directly inside it, in the order of the text.',
      args: pageArgs,
      resolve: (statement, args, { read }, info) =>
        read.list(info, args, {
          rows: statementRows,
          order: { name: 'statements', keys: inText(statements) },
          parent: keyOf(statement),
          where: (document, id) =>
            sql`${statements.documentId} = ${document} and ${statements.withinId} = ${id}`,
        }),
    }),
    reports: t.field({
      type: ReportConnection,
      description: 'The events told directly in it, in the order of the text.',
      args: pageArgs,
      resolve: (statement, args, { read }, info) =>
        read.list(info, args, {
          rows: reportRows,
          order: { name: 'reports', keys: inText(reports) },
          parent: keyOf(statement),
          where: (document, id) =>
            sql`${reports.documentId} = ${document} and ${reports.statementId} = ${id}`,
        }),
    }),
    rule: t.exposeString('rule', { description: 'The rule that found it.' }),
  }),
});

builder.queryFields((t) => ({
  statement: t.field({
    type: Statement,
    nullable: true,
    description: 'The statement with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of a statement.' }) },
    resolve: (_, { id }, { read }) => read.one(statementRows, uuidOf('Statement', id, 'id')),
  }),
  statements: t.field({
    type: StatementConnection,
    description: 'What documents attribute to others; those in the newest documents first.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: StatementFilter, description: 'Only such statements.' }),
      orderBy: t.arg({ type: StatementOrder.type, description: 'In which order.' }),
    },
    resolve: (_, args, { read }, info) =>
      read.list(info, args, {
        rows: statementRows,
        order: StatementOrder.of(args.orderBy),
        where: () => statementsWhere(args.filter, 'filter'),
      }),
  }),
}));
