import { sql } from 'drizzle-orm';
import { documents, statements } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { idOf, uuidOf } from '../ids.ts';
import { DocumentFilter, DocumentOrder, documentsWhere } from '../lists/document.ts';
import { EventFilter, EventOrder, eventsVouchedBy, eventsWhere } from '../lists/event.ts';
import { SourceFilter, SourceOrder, sourcesWhere } from '../lists/source.ts';
import { StatementFilter, StatementOrder, statementsWhere } from '../lists/statement.ts';
import { uuidKey } from '../load/reader.ts';
import { all } from '../load/sql.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import {
  Actor,
  actorRows,
  DocumentConnection,
  documentRows,
  EventConnection,
  eventRows,
  Source,
  SourceConnection,
  StatementConnection,
  sourceRows,
  statementRows,
} from '../refs.ts';
import { languageArg, nameIn, nameInSql } from './entity.ts';
import { SourceKind } from './enums.ts';
import { Node } from './node.ts';

Source.implement({
  description: 'Who vouches for something: an outlet, an actor who speaks, or a source without a name.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Source', 'id') }),
    kind: t.expose('kind', { type: SourceKind, description: 'What kind of source it is.' }),
    name: t.string({
      nullable: true,
      description:
        "The name to show: an outlet's, a speaker's, or the document's words for one without a name.",
      args: languageArg,
      resolve: async ({ name, actorId }, { language }, { read }) => {
        if (name !== null) return name;
        const actor = await read.maybe(actorRows, actorId);
        return actor === null ? null : nameIn(actor, language);
      },
      ...planned(({ columns, args }) => ({
        value: sql`coalesce(${column(columns, 'name')}, (select ${nameInSql(sql.raw('speaker.name_ar'), sql.raw('speaker.name_en'), args.language)}
          from actors speaker where speaker.id = ${column(columns, 'actorId')}))`,
      })),
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The actor who speaks; for an outlet, the listed actor of that name.',
      resolve: ({ actorId }, _, { read }) => read.maybe(actorRows, actorId),
    }),
    documents: t.field({
      type: DocumentConnection,
      description: 'What it published, newest first.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DocumentFilter, description: 'Only such documents.' }),
        orderBy: t.arg({ type: DocumentOrder.type, description: 'In which order.' }),
      },
      resolve: (source, args, { read }, info) =>
        read.list(info, args, {
          rows: documentRows,
          order: DocumentOrder.of(args.orderBy),
          parent: [uuidKey(source.id)],
          where: (id) => all(sql`${documents.publisherId} = ${id}`, documentsWhere(args.filter, 'filter')),
        }),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'What it is reported to have said, newest first.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: StatementFilter, description: 'Only such statements.' }),
        orderBy: t.arg({ type: StatementOrder.type, description: 'In which order.' }),
      },
      resolve: (source, args, { read }, info) =>
        read.list(info, args, {
          rows: statementRows,
          order: StatementOrder.of(args.orderBy),
          parent: [uuidKey(source.id)],
          where: (id) => all(sql`${statements.sourceId} = ${id}`, statementsWhere(args.filter, 'filter')),
        }),
    }),
    events: t.field({
      type: EventConnection,
      description: 'The events that it vouches for, at any place in the chain, newest first.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
        orderBy: t.arg({ type: EventOrder.type, description: 'In which order.' }),
      },
      resolve: (source, args, { read }, info) =>
        read.list(info, args, {
          rows: eventRows,
          order: EventOrder.of(args.orderBy),
          parent: [uuidKey(source.id)],
          where: (id) => all(eventsVouchedBy(sql`(${id})`), eventsWhere(args.filter, 'filter')),
        }),
    }),
  }),
});

builder.queryFields((t) => ({
  source: t.field({
    type: Source,
    nullable: true,
    description: 'The source with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of a source.' }) },
    resolve: (_, { id }, { read }) => read.one(sourceRows, uuidOf('Source', id, 'id')),
  }),
  sources: t.field({
    type: SourceConnection,
    description: 'Outlets, speakers and sources without a name, by name.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: SourceFilter, description: 'Only such sources.' }),
      orderBy: t.arg({ type: SourceOrder.type, description: 'In which order.' }),
    },
    resolve: (_, args, { read }, info) =>
      read.list(info, args, {
        rows: sourceRows,
        order: SourceOrder.of(args.orderBy),
        where: () => sourcesWhere(args.filter, 'filter'),
      }),
  }),
}));
