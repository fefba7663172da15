import { type SQL, sql } from 'drizzle-orm';
import { ACTOR_KINDS, MEASURES, MODALITIES, PLACE_KINDS, ROLES } from '../../../schema/ontology/enums.ts';
import { events } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { EventFilter, EventOrder, eventsWhere } from '../lists/event.ts';
import { all } from '../load/sql.ts';
import {
  CONTEXT_TERMS,
  EVENT_TYPE_TERMS,
  type EventTypeTerm,
  type ModeTerm,
  type Term as TermShape,
  termsOf,
} from '../ontology.ts';
import { pageArgs } from '../page.ts';
import { column, type Planned, planned } from '../plan/explicit.ts';
import { EventConnection, eventRows } from '../refs.ts';
import { EventMode, EventType, enumName, QuadClass } from './enums.ts';

const Term = builder.interfaceRef<TermShape>('Term').implement({
  description: 'A name of the ontology, and what people call it.',
  fields: (t) => ({
    name: t.string({
      description: 'The name, as the enum has it.',
      resolve: ({ name }) => enumName(name),
      ...planned(({ columns }) => ({ value: column(columns, 'name') })),
    }),
    labelEn: t.exposeString('labelEn', { description: 'What it is called in English.' }),
    labelAr: t.exposeString('labelAr', { description: 'What it is called in Arabic.' }),
    descriptionEn: t.exposeString('descriptionEn', { description: 'What it means, in English.' }),
    descriptionAr: t.exposeString('descriptionAr', { description: 'What it means, in Arabic.' }),
  }),
});

const PlainTerm = builder.objectRef<TermShape>('PlainTerm').implement({
  description: 'A name that has labels and nothing more.',
  interfaces: [Term],
});

const ModeInfo = builder.objectRef<ModeTerm>('EventModeInfo').implement({
  description: 'A way in which events of a type happen.',
  interfaces: [Term],
  fields: (t) => ({
    mode: t.expose('name', { type: EventMode, description: 'The mode.' }),
    goldstein: t.exposeFloat('goldstein', {
      nullable: true,
      description: 'Its place on the scale from conflict, -10, to cooperation, 10.',
    }),
  }),
});

export const EventTypeInfo = builder.objectRef<EventTypeTerm>('EventTypeInfo').implement({
  description: 'What the ontology says about a type of events.',
  interfaces: [Term],
  fields: (t) => ({
    type: t.expose('type', { type: EventType, description: 'The type.' }),
    quadClass: t.expose('quadClass', {
      type: QuadClass,
      nullable: true,
      description: 'Words or deeds, with or against another; null for the types of our own.',
    }),
    goldstein: t.exposeFloat('goldstein', {
      nullable: true,
      description:
        'Its place on the scale from conflict, -10, to cooperation, 10; null for the types of our own.',
    }),
    cameoRoots: t.exposeStringList('cameoRoots', { description: 'The CAMEO root codes it covers.' }),
    modes: t.expose('modes', { type: [ModeInfo], description: 'The ways in which it happens.' }),
    events: t.field({
      type: EventConnection,
      description: 'The events of this type, newest first.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
        orderBy: t.arg({ type: EventOrder.type, description: 'In which order.' }),
      },
      resolve: ({ type }, args, { read }, info) =>
        read.list(info, args, {
          rows: eventRows,
          order: EventOrder.of(args.orderBy),
          parent: [{ type: 'event_type', value: type }],
          where: (of) => all(sql`${events.type} = ${of}`, eventsWhere(args.filter, 'filter')),
        }),
    }),
  }),
});

/** What the ontology says about a type as one value for each type, in SQL. */
const SAID = (
  [
    'name',
    'labelEn',
    'labelAr',
    'descriptionEn',
    'descriptionAr',
    'quadClass',
    'goldstein',
    'cameoRoots',
  ] as const
).map((field) => {
  const byType = Object.fromEntries(EVENT_TYPE_TERMS.map((term) => [term.type, term[field]]));
  return [field, JSON.stringify(byType)] as const;
});

/** `EventTypeInfo` of a type that is a column; the modes are lists of their own, and are not told so. */
export const typeInfoPlan = (type: SQL): Planned => ({
  part: {
    type,
    ...Object.fromEntries(
      SAID.map(([field, said]) => [field, sql`(${said}::text::jsonb -> (${type})::text)`]),
    ),
  },
  when: sql`true`,
});

const vocabulary = (name: string, names: readonly string[]) => () => termsOf(name, names);

const Ontology = builder.objectRef<object>('Ontology').implement({
  description: 'The words that the graph is built of.',
  fields: (t) => ({
    eventTypes: t.field({
      type: [EventTypeInfo],
      description: 'The types of events.',
      resolve: () => EVENT_TYPE_TERMS,
    }),
    contexts: t.field({
      type: [PlainTerm],
      description: 'What events are about.',
      resolve: () => CONTEXT_TERMS,
    }),
    roles: t.field({
      type: [PlainTerm],
      description: 'As what somebody takes part.',
      resolve: vocabulary('Role', ROLES),
    }),
    modalities: t.field({
      type: [PlainTerm],
      description: 'Whether something is said to have happened.',
      resolve: vocabulary('Modality', MODALITIES),
    }),
    measures: t.field({
      type: [PlainTerm],
      description: 'What numbers count.',
      resolve: vocabulary('Measure', MEASURES),
    }),
    actorKinds: t.field({
      type: [PlainTerm],
      description: 'The kinds of actors.',
      resolve: vocabulary('ActorKind', ACTOR_KINDS),
    }),
    placeKinds: t.field({
      type: [PlainTerm],
      description: 'The kinds of places.',
      resolve: vocabulary('PlaceKind', PLACE_KINDS),
    }),
  }),
});

builder.queryFields((t) => ({
  ontology: t.field({
    type: Ontology,
    description: 'The words that the graph is built of, with labels in Arabic and English.',
    resolve: () => ({}),
  }),
}));
