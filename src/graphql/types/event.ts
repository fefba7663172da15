import { sql } from 'drizzle-orm';
import {
  eventPlaces,
  events,
  participations,
  places,
  quantities,
  reports,
  sources,
} from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { idOf, uuidOf } from '../ids.ts';
import { realisations } from '../lists/account.ts';
import { EventFilter, EventOrder, eventsWhere } from '../lists/event.ts';
import { byDocument, inText } from '../lists/order-input.ts';
import { rolesInEvent } from '../lists/participation.ts';
import { PlaceOrder } from '../lists/place.ts';
import { SourceOrder, vouchesFor } from '../lists/source.ts';
import { uuidKey } from '../load/reader.ts';
import { all, oneOf } from '../load/sql.ts';
import { EVENT_TYPE_TERMS } from '../ontology.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import {
  Event,
  EventConnection,
  eventByTellingRows,
  eventRows,
  ParticipationConnection,
  Place,
  PlaceConnection,
  participationRows,
  placeRows,
  QuantityConnection,
  quantityRows,
  ReportConnection,
  reportRows,
  SourceConnection,
  sourceRows,
} from '../refs.ts';
import { DateRange, dateOf } from './date-range.ts';
import { EventContext, EventMode, EventType, Measure, Modality, Role } from './enums.ts';
import { EventNumber, numberOrder, numberRows } from './event-number.ts';
import { Node } from './node.ts';
import { EventTypeInfo, typeInfoPlan } from './ontology.ts';

/** The day of an event that has none, and whose documents have none: it sorts last. */
const NO_DAY = '0001-01-01';

Event.implement({
  description: 'A happening, told by one report or by several.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description:
        'Its id in the whole graph. When documents come that tell of it too, its id may become another; the one it had still leads to it, for as long as the document is there that it was first told in.',
      ...idOf('Event', 'id'),
    }),
    type: t.expose('type', { type: EventType, description: 'What happens.' }),
    typeInfo: t.field({
      type: EventTypeInfo,
      nullable: true,
      description: 'What the ontology says about its type: labels, quad class, scale of conflict.',
      resolve: ({ type }) => EVENT_TYPE_TERMS.find((term) => term.type === type),
      ...planned(({ columns }) => typeInfoPlan(column(columns, 'type'))),
    }),
    mode: t.expose('mode', { type: EventMode, nullable: true, description: 'In which way it happens.' }),
    contexts: t.expose('contexts', {
      type: [EventContext],
      description: 'What it is about, besides its type.',
    }),
    modality: t.expose('modality', { type: Modality, description: 'Whether it is said to have happened.' }),
    date: t.field({
      type: DateRange,
      nullable: true,
      description: 'The days on which it is known to have happened.',
      ...dateOf,
    }),
    sortDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it is sorted by: its first day, or else the day it was first published.',
      resolve: ({ happenedOn }) => (happenedOn === NO_DAY ? null : happenedOn),
      ...planned(({ columns }) => ({
        value: sql`nullif(${column(columns, 'happenedOn')}, ${NO_DAY}::date)`,
      })),
    }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'Where it happens, ISO 3166-1 alpha-2.',
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The most specific place where it happens.',
      resolve: ({ placeId }, _, { read }) => read.maybe(placeRows, placeId),
    }),
    places: t.field({
      type: PlaceConnection,
      description: 'All places where it happens, by their names.',
      args: pageArgs,
      resolve: (event, args, { read }, info) =>
        read.list(info, args, {
          rows: placeRows,
          order: PlaceOrder.of({ field: 'NAME', direction: 'ASC' }),
          parent: [uuidKey(event.id)],
          where: (id) =>
            sql`${places.id} in (select ${eventPlaces.placeId} from ${eventPlaces} where ${eventPlaces.eventId} = ${id})`,
        }),
    }),
    participations: t.field({
      type: ParticipationConnection,
      description: 'Who takes part, and as what: agents, then targets, then parties.',
      args: { ...pageArgs, roles: t.arg({ type: [Role], description: 'Only these roles.' }) },
      resolve: (event, args, { read }, info) =>
        read.list(info, args, {
          rows: participationRows,
          order: rolesInEvent,
          parent: [uuidKey(event.id)],
          where: (id) =>
            all(sql`${participations.eventId} = ${id}`, oneOf(participations.role, args.roles, 'role')),
        }),
    }),
    reports: t.field({
      type: ReportConnection,
      description: 'Who tells of it and how, side by side; the newest documents first.',
      args: pageArgs,
      resolve: (event, args, { read }, info) =>
        read.list(info, args, {
          rows: reportRows,
          order: { name: 'reports.published', keys: byDocument(reports, true) },
          parent: [uuidKey(event.id)],
          where: (id) => sql`${reports.eventId} = ${id}`,
        }),
    }),
    reportCount: t.exposeInt('reportCount', { description: 'How many reports tell of it.' }),
    quantities: t.field({
      type: QuantityConnection,
      description: 'The numbers told of it; rival numbers stand side by side, each with its report.',
      args: { ...pageArgs, measures: t.arg({ type: [Measure], description: 'Only what counts these.' }) },
      resolve: (event, args, { read }, info) =>
        read.list(info, args, {
          rows: quantityRows,
          order: {
            name: 'quantities',
            keys: [
              { value: sql`${quantities.documentId}`, type: 'uuid', descending: false },
              ...inText(quantities),
            ],
          },
          parent: [uuidKey(event.id)],
          where: (id) =>
            all(
              sql`(${quantities.documentId}, ${quantities.reportId}) in (select ${reports.documentId}, ${reports.id} from ${reports} where ${reports.eventId} = ${id})`,
              oneOf(quantities.measure, args.measures, 'measure'),
            ),
        }),
    }),
    realisations: t.field({
      type: EventConnection,
      description:
        'Of something planned, called for, feared or denied: the events that are said to have happened since, of the same type, with the same participants, in the same place.',
      args: { ...pageArgs, orderBy: t.arg({ type: EventOrder.type, description: 'In which order.' }) },
      resolve: (event, args, { read }, info) =>
        read.list(info, args, {
          rows: eventRows,
          order: EventOrder.of(args.orderBy),
          parent: [uuidKey(event.id)],
          where: (id) => sql`${events.id} in ${realisations(id ?? sql`null`)}`,
        }),
    }),
    numbers: t.field({
      type: [EventNumber],
      description:
        'The lowest and the highest number told of it, one for each measure and currency; of what one report gives of a measure, the largest counts.',
      resolve: (event, _, { read }, info) =>
        read.all(info, {
          rows: numberRows,
          order: numberOrder,
          parent: [uuidKey(event.id)],
          where: (id) => sql`number.event_id = ${id}`,
        }),
    }),
    sources: t.field({
      type: SourceConnection,
      description: 'All who vouch for it, at any place in the chain: outlets, speakers, those they cite.',
      args: pageArgs,
      resolve: (event, args, { read }, info) =>
        read.list(info, args, {
          rows: sourceRows,
          order: SourceOrder.of(null),
          parent: [uuidKey(event.id)],
          where: (id) => vouchesFor(sql`${sources.id}`, id ?? sql`null`),
        }),
    }),
  }),
});

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    description: 'The event with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of an event.' }) },
    resolve: (_, { id }, { read }) => read.one(eventByTellingRows, uuidOf('Event', id, 'id')),
  }),
  events: t.field({
    type: EventConnection,
    description: 'Events, newest first.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
      orderBy: t.arg({ type: EventOrder.type, description: 'In which order.' }),
    },
    resolve: (_, args, { read }, info) =>
      read.list(info, args, {
        rows: eventRows,
        order: EventOrder.of(args.orderBy),
        where: () => eventsWhere(args.filter, 'filter'),
      }),
  }),
}));
