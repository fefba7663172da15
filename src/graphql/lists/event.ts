import { type SQL, sql } from 'drizzle-orm';
import type {
  Modality as ModalityName,
  Role as RoleName,
  EventType as Type,
} from '../../../schema/ontology/enums.ts';
import { eventPlaces, events, participations, reports } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import { uuidsOf } from '../ids.ts';
import type { Order } from '../load/order.ts';
import { all, list, oneOf } from '../load/sql.ts';
import { EventContext, EventMode, EventType, Modality, Role } from '../types/enums.ts';
import {
  contradicted,
  goesBackToOne,
  QuantityFilter,
  type QuantityFilterInput,
  toldOf,
  wasRealised,
  whether,
} from './account.ts';
import { ActorFilter, type ActorFilterInput, actorIds } from './actor.ts';
import { type Combinable, combined, combining } from './combine.ts';
import { refuseContradictions } from './contradiction.ts';
import { DocumentFilter, type DocumentFilterInput, documentIds, inSentenceWith } from './document.ts';
import { orderInput } from './order-input.ts';
import { PlaceFilter, type PlaceFilterInput, placeIds, placeIdsWithin } from './place.ts';
import { SourceFilter, type SourceFilterInput, sourceIds } from './source.ts';
import { vouchedBy } from './statement.ts';
import { countriesOf, daysOf } from './values.ts';

interface ParticipantFilterInput {
  readonly actor: ActorFilterInput;
  readonly roles?: readonly RoleName[] | null;
}

export interface EventFilterInput extends Combinable<EventFilterInput> {
  readonly ids?: readonly string[] | null;
  readonly types?: readonly Type[] | null;
  readonly modes?: readonly string[] | null;
  readonly contexts?: readonly string[] | null;
  readonly modalities?: readonly ModalityName[] | null;
  readonly place?: PlaceFilterInput | null;
  readonly includeInside?: boolean | null;
  readonly countries?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly participants?: ParticipantFilterInput[] | null;
  readonly source?: SourceFilterInput | null;
  readonly document?: DocumentFilterInput | null;
  readonly text?: string | null;
  readonly quantities?: QuantityFilterInput[] | null;
  readonly soleSource?: boolean | null;
  readonly disputed?: boolean | null;
  readonly realised?: boolean | null;
}

const ParticipantFilter = builder.inputRef<ParticipantFilterInput>('ParticipantFilter');
ParticipantFilter.implement({
  description: 'An actor in an event, and as what.',
  fields: (t) => ({
    actor: t.field({ type: ActorFilter, required: true, description: 'Who takes part.' }),
    roles: t.field({ type: [Role], description: 'In one of these roles; in any by default.' }),
  }),
});

export const EventFilter = builder.inputRef<EventFilterInput>('EventFilter');
EventFilter.implement({
  description: 'Which events are meant: those that meet all that is given.',
  fields: (t) => ({
    ids: t.idList({ description: 'One of these events.' }),
    types: t.field({ type: [EventType], description: 'Is of one of these types.' }),
    modes: t.field({ type: [EventMode], description: 'Happens in one of these ways.' }),
    contexts: t.field({ type: [EventContext], description: 'Is about one of these.' }),
    modalities: t.field({ type: [Modality], description: 'Is said to be so: ACTUAL for what happened.' }),
    place: t.field({ type: PlaceFilter, description: 'Happens in such a place.' }),
    includeInside: t.boolean({
      defaultValue: true,
      description: 'Whether `place` means the places inside it too, at any depth.',
    }),
    countries: t.stringList({ description: 'Happens in one of these countries (ISO 3166-1, two letters).' }),
    from: t.field({
      type: 'Date',
      description: 'Ends on this day or later; without a known day, the day it was first published counts.',
    }),
    to: t.field({
      type: 'Date',
      description: 'Begins on this day or earlier; without a known day, as for `from`.',
    }),
    participants: t.field({ type: [ParticipantFilter], description: 'All of these take part.' }),
    source: t.field({
      type: SourceFilter,
      description:
        'Such a source vouches for it, at any place in the chain: the outlet, a speaker, or one he cites.',
    }),
    document: t.field({ type: DocumentFilter, description: 'Such a document tells of it.' }),
    text: t.string({ description: 'A sentence that tells of it has all of these words.' }),
    quantities: t.field({ type: [QuantityFilter], description: 'All of these are told of it.' }),
    soleSource: t.boolean({
      description:
        'Whether all that is told of it goes back to one source: whoever is cited last, or the outlet.',
    }),
    disputed: t.boolean({ description: 'Whether numbers are told of it that cannot both be right.' }),
    realised: t.boolean({
      description:
        'Whether something planned, called for, feared or denied is said elsewhere to have happened; false for those of which it is not.',
    }),
    ...combining<EventFilterInput>(t, EventFilter),
  }),
});

/** The conditions on `events`. `argument` is where the filter stands, for errors. */
export function eventsWhere(
  filter: Given<EventFilterInput> | null | undefined,
  argument: string,
): SQL | undefined {
  if (filter == null) return undefined;
  const { from, to } = daysOf(filter, argument);
  refuseContradictions(filter, argument);
  return all(
    isOne(uuidsOf('Event', filter.ids, `${argument}.ids`)),
    oneOf(events.type, filter.types, 'event_type'),
    oneOf(events.mode, filter.modes, 'text'),
    filter.contexts == null ? null : sql`${events.contexts} && ${list(filter.contexts, 'text')}`,
    oneOf(events.modality, filter.modalities, 'modality'),
    oneOf(events.country, countriesOf(filter.countries, `${argument}.countries`), 'text'),
    from === null ? null : sql`coalesce(${events.happenedTo}, ${events.happenedOn}) >= ${from}::date`,
    to === null ? null : sql`${events.happenedOn} <= ${to}::date and ${events.happenedOn} > '0001-01-01'`,
    filter.place == null ? null : happensIn(filter.place, filter.includeInside ?? true, `${argument}.place`),
    ...(filter.participants ?? []).map((one, index) => hasPart(one, `${argument}.participants[${index}]`)),
    filter.source == null ? null : eventsVouchedBy(sourceIds(filter.source, `${argument}.source`)),
    filter.document == null
      ? null
      : toldIn(sql`${reports.documentId} in ${documentIds(filter.document, `${argument}.document`)}`),
    filter.text == null
      ? null
      : toldIn(
          inSentenceWith(
            sql`${reports.documentId}`,
            sql`${reports.sentence}`,
            filter.text,
            `${argument}.text`,
          ),
        ),
    ...(filter.quantities ?? []).map((one, index) => toldOf(one, `${argument}.quantities[${index}]`)),
    filter.soleSource == null ? null : whether(filter.soleSource, goesBackToOne),
    filter.disputed == null ? null : whether(filter.disputed, contradicted),
    filter.realised == null ? null : wasRealised(filter.realised),
    combined(filter, argument, eventsWhere),
  );
}

/** By the ids of any of their tellings, of which their own is one. */
const isOne = (ids: readonly string[] | null): SQL | null =>
  ids === null
    ? null
    : sql`${events.id} in (select told.event_id from tellings told where told.id = any(${list(ids, 'uuid')}))`;

/** One of the sources stands in the chain of a report of the event. */
export const eventsVouchedBy = (sources: SQL): SQL =>
  toldIn(vouchedBy(sql`${reports.documentId}`, sql`${reports.statementId}`, sources));

/** A report of the event meets the condition. */
const toldIn = (condition: SQL): SQL =>
  sql`${events.id} in (select ${reports.eventId} from ${reports} where ${condition})`;

const happensIn = (place: Given<PlaceFilterInput>, inside: boolean, argument: string): SQL =>
  sql`${events.id} in (select ${eventPlaces.eventId} from ${eventPlaces} where ${eventPlaces.placeId} in ${
    inside ? placeIdsWithin(place, argument) : placeIds(place, argument)
  })`;

const hasPart = ({ actor, roles }: Given<ParticipantFilterInput>, argument: string): SQL =>
  sql`${events.id} in (select ${participations.eventId} from ${participations} where ${all(
    sql`${participations.actorId} in ${actorIds(actor, `${argument}.actor`)}`,
    oneOf(participations.role, roles, 'role'),
  )})`;

export const EventOrder = orderInput(
  'Event',
  {
    HAPPENED: {
      description: 'Its first day; without a known day, the day it was first published.',
      keys: (descending) => [
        { value: sql`${events.happenedOn}`, type: 'date', descending },
        { value: sql`${events.id}`, type: 'uuid', descending },
      ],
    },
    REPORTS: {
      description: 'How many reports tell of it.',
      keys: (descending) => [
        { value: sql`${events.reportCount}`, type: 'integer', descending },
        { value: sql`${events.happenedOn}`, type: 'date', descending },
        { value: sql`${events.id}`, type: 'uuid', descending },
      ],
    },
  },
  { field: 'HAPPENED', direction: 'DESC' },
);

/** The events of a document as they come in its text; the document is the list's parent. */
export const eventsAsTold = (documentId: SQL): Order => ({
  name: 'events.told',
  keys: [
    {
      value: sql`(select min(told.start_offset) from reports told where told.event_id = ${events.id} and told.document_id = ${documentId})`,
      type: 'integer',
      descending: false,
    },
    { value: sql`${events.id}`, type: 'uuid', descending: false },
  ],
});
