import { sql } from 'drizzle-orm';
import {
  actors,
  appearances,
  events,
  mentions,
  places,
  reports,
  sentences,
  statements,
} from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { idOf, uuidOf } from '../ids.ts';
import { ActorFilter, ActorOrder, actorsWhere } from '../lists/actor.ts';
import { DocumentFilter, DocumentOrder, documentsWhere, firstNamedIn } from '../lists/document.ts';
import { EventFilter, eventsAsTold, eventsWhere } from '../lists/event.ts';
import { MentionFilter, mentionsWhere } from '../lists/mention.ts';
import { inText } from '../lists/order-input.ts';
import { PlaceFilter, PlaceOrder, placesWhere } from '../lists/place.ts';
import { StatementFilter, statementsWhere } from '../lists/statement.ts';
import { uuidKey } from '../load/reader.ts';
import { all } from '../load/sql.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import {
  ActorConnection,
  AppearanceConnection,
  actorRows,
  appearanceRows,
  Document,
  DocumentConnection,
  documentRows,
  documentTextRows,
  EventConnection,
  eventRows,
  MentionConnection,
  mentionRows,
  PlaceConnection,
  placeRows,
  SentenceConnection,
  Source,
  StatementConnection,
  sentenceRows,
  sourceRows,
  statementRows,
} from '../refs.ts';
import { Language } from './enums.ts';
import { Node } from './node.ts';

Document.implement({
  description: 'A text that was read, and all that was found in it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Document', 'id') }),
    name: t.exposeString('name', {
      description: 'The name of the file it was read from, without the extension.',
    }),
    title: t.exposeString('title', { nullable: true, description: 'Its title.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it was published.' }),
    language: t.expose('language', { type: Language, description: 'The language it is written in.' }),
    publisher: t.field({
      type: Source,
      nullable: true,
      description: 'The outlet that published it.',
      resolve: ({ publisherId }, _, { read }) => read.maybe(sourceRows, publisherId),
    }),
    published: t.expose('published', {
      type: 'Date',
      nullable: true,
      description: 'The day it was published.',
    }),
    publishedInferred: t.exposeBoolean('publishedInferred', {
      description: 'The day of publication was concluded from the text, not given.',
    }),
    publishedNote: t.exposeString('publishedNote', {
      nullable: true,
      description: 'How the day of publication is known.',
    }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: 'When it was read.' }),
    extractor: t.exposeString('extractor', { description: 'The version of Isnad that read it.' }),
    text: t.string({
      description: 'The whole text; all offsets point into it.',
      resolve: async ({ id }, _, { read }) => (await read.one(documentTextRows, id))?.text ?? '',
      ...planned(({ columns }) => ({
        value: sql`(select told.text from documents told where told.id = ${column(columns, 'id')})`,
      })),
    }),
    sentences: t.field({
      type: SentenceConnection,
      description: 'Its sentences, in the order of the text.',
      args: pageArgs,
      resolve: (document, args, { read }, info) =>
        read.list(info, args, {
          rows: sentenceRows,
          parent: [uuidKey(document.id)],
          where: (id) => sql`${sentences.documentId} = ${id}`,
          order: {
            name: 'sentences',
            keys: [{ value: sql`${sentences.ordinal}`, type: 'integer', descending: false }],
          },
        }),
    }),
    entities: t.field({
      type: AppearanceConnection,
      description: 'The actors and places it names, in the order of their first mention.',
      args: pageArgs,
      resolve: (document, args, { read }, info) =>
        read.list(info, args, {
          rows: appearanceRows,
          parent: [uuidKey(document.id)],
          where: (id) => sql`${appearances.documentId} = ${id}`,
          order: {
            name: 'appearances',
            keys: [
              {
                value: sql`(select min(first.start_offset) from mentions first where first.document_id = ${appearances.documentId} and (first.actor_id = ${appearances.actorId} or first.place_id = ${appearances.placeId}))`,
                type: 'integer',
                descending: false,
                nullable: true,
              },
              { value: sql`${appearances.id}`, type: 'uuid', descending: false },
            ],
          },
        }),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'The mentions of actors and places, in the order of the text.',
      args: { ...pageArgs, filter: t.arg({ type: MentionFilter, description: 'Only such mentions.' }) },
      resolve: (document, args, { read }, info) =>
        read.list(info, args, {
          rows: mentionRows,
          order: { name: 'mentions', keys: inText(mentions) },
          parent: [uuidKey(document.id)],
          where: (id) => all(sql`${mentions.documentId} = ${id}`, mentionsWhere(args.filter, 'filter')),
        }),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'What it attributes to others, in the order of the text.',
      args: { ...pageArgs, filter: t.arg({ type: StatementFilter, description: 'Only such statements.' }) },
      resolve: (document, args, { read }, info) =>
        read.list(info, args, {
          rows: statementRows,
          order: { name: 'statements', keys: inText(statements) },
          parent: [uuidKey(document.id)],
          where: (id) => all(sql`${statements.documentId} = ${id}`, statementsWhere(args.filter, 'filter')),
        }),
    }),
    newEvents: t.field({
      type: EventConnection,
      description: 'The events that no earlier document tells of, in the order of the text.',
      args: { ...pageArgs, filter: t.arg({ type: EventFilter, description: 'Only such events.' }) },
      resolve: (document, args, { read }, info) =>
        read.list(info, args, {
          rows: eventRows,
          order: eventsAsTold(sql.raw('parent.k0')),
          parent: [uuidKey(document.id)],
          where: (id) =>
            all(
              firstNamedIn(id ?? sql`null`, 'reports', sql`${events.id}`, 'event_id'),
              eventsWhere(args.filter, 'filter'),
            ),
        }),
    }),
    newActors: t.field({
      type: ActorConnection,
      description: 'The actors that no earlier document names.',
      args: { ...pageArgs, filter: t.arg({ type: ActorFilter, description: 'Only such actors.' }) },
      resolve: (document, args, { read }, info) =>
        read.list(info, args, {
          rows: actorRows,
          order: ActorOrder.of({ field: 'NAME', direction: 'ASC' }),
          parent: [uuidKey(document.id)],
          where: (id) =>
            all(
              firstNamedIn(id ?? sql`null`, 'appearances', sql`${actors.id}`, 'actor_id'),
              actorsWhere(args.filter, 'filter'),
            ),
        }),
    }),
    newPlaces: t.field({
      type: PlaceConnection,
      description: 'The places that no earlier document names.',
      args: { ...pageArgs, filter: t.arg({ type: PlaceFilter, description: 'Only such places.' }) },
      resolve: (document, args, { read }, info) =>
        read.list(info, args, {
          rows: placeRows,
          order: PlaceOrder.of({ field: 'NAME', direction: 'ASC' }),
          parent: [uuidKey(document.id)],
          where: (id) =>
            all(
              firstNamedIn(id ?? sql`null`, 'appearances', sql`${places.id}`, 'place_id'),
              placesWhere(args.filter, 'filter'),
            ),
        }),
    }),
    events: t.field({
      type: EventConnection,
      description: 'The events it tells of, in the order of the text.',
      args: { ...pageArgs, filter: t.arg({ type: EventFilter, description: 'Only such events.' }) },
      resolve: (document, args, { read }, info) =>
        read.list(info, args, {
          rows: eventRows,
          order: eventsAsTold(sql.raw('parent.k0')),
          parent: [uuidKey(document.id)],
          where: (id) =>
            all(
              sql`${events.id} in (select ${reports.eventId} from ${reports} where ${reports.documentId} = ${id})`,
              eventsWhere(args.filter, 'filter'),
            ),
        }),
    }),
  }),
});

builder.queryFields((t) => ({
  document: t.field({
    type: Document,
    nullable: true,
    description: 'The document with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of a document.' }) },
    resolve: (_, { id }, { read }) => read.one(documentRows, uuidOf('Document', id, 'id')),
  }),
  documents: t.field({
    type: DocumentConnection,
    description: 'The documents that were read, newest first.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: DocumentFilter, description: 'Only such documents.' }),
      orderBy: t.arg({ type: DocumentOrder.type, description: 'In which order.' }),
    },
    resolve: (_, args, { read }, info) =>
      read.list(info, args, {
        rows: documentRows,
        order: DocumentOrder.of(args.orderBy),
        where: () => documentsWhere(args.filter, 'filter'),
      }),
  }),
}));
