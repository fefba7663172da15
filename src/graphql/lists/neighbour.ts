/** Actors that take part in the same events. */
import { type SQL, sql } from 'drizzle-orm';
import type { Role as RoleName } from '../../../schema/ontology/enums.ts';
import { events, participations } from '../../../schema/tables/index.ts';
import type { Given } from '../given.ts';
import type { ListRequest } from '../load/reader.ts';
import { uuidKey } from '../load/reader.ts';
import { all } from '../load/sql.ts';
import { type EventRow, eventRows } from '../refs.ts';
import { type ActorFilterInput, actorIds } from './actor.ts';
import { type EventFilterInput, EventOrder, eventsWhere } from './event.ts';
import { orderInput } from './order-input.ts';

/** An actor as seen from another one. */
export interface NeighbourRow {
  readonly from: string;
  readonly actorId: string;
  readonly eventCount: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  /** Which events were looked at, for what hangs on the neighbour. */
  readonly filter: Given<EventFilterInput> | null;
}

/** As what the one and the other took part, and how often. */
export interface RolePairRow {
  readonly own: RoleName;
  readonly other: RoleName;
  readonly count: number;
}

/** `mine` is of such an event; null where any will do. */
export const ofSuchEvents = (
  filter: Given<EventFilterInput> | null | undefined,
  argument: string,
): SQL | null => {
  const where = eventsWhere(filter, argument);
  return where === undefined
    ? null
    : sql`mine.event_id in (select ${events.id} from ${events} where ${where})`;
};

/** Both take part in an event: the one as `mine`, the other as `other`. */
export const together = sql`participations mine
  join participations other on other.event_id = mine.event_id and other.actor_id <> mine.actor_id`;

export const NeighbourOrder = orderInput(
  'Neighbour',
  {
    EVENTS: {
      description: 'In how many events they meet; of equals, the latest first.',
      keys: (descending) => [
        { value: sql.raw('event_count'), type: 'integer', descending },
        { value: sql.raw('last_on'), type: 'date', descending, nullable: true },
        { value: sql.raw('actor_id'), type: 'uuid', descending },
      ],
    },
    LATEST: {
      description: 'The day of the latest event in which they meet.',
      keys: (descending) => [
        { value: sql.raw('last_on'), type: 'date', descending, nullable: true },
        { value: sql.raw('actor_id'), type: 'uuid', descending },
      ],
    },
  },
  { field: 'EVENTS', direction: 'DESC' },
);

export interface NeighbourArgs {
  readonly filter?: Given<EventFilterInput> | null | undefined;
  readonly actor?: Given<ActorFilterInput> | null | undefined;
  readonly orderBy?: Given<Parameters<typeof NeighbourOrder.of>[0]>;
}

/** Those who take part in events together with an actor. */
export function neighboursOf(
  actor: string,
  { filter, actor: who, orderBy }: NeighbourArgs,
): ListRequest<NeighbourRow> {
  const such = ofSuchEvents(filter, 'filter');
  const isAsked = (id: SQL): SQL | null => (who == null ? null : sql`${id} in ${actorIds(who, 'actor')}`);
  // What is counted of all events is at hand.
  const table =
    such === null
      ? sql`(select near.actor_id as from_id, near.other_id as actor_id, near.event_count, near.first_on, near.last_on
        from neighbours near where ${all(sql`near.actor_id = parent.k0`, isAsked(sql.raw('near.other_id')))}) neighbour`
      : sql`(select mine.actor_id as from_id, other.actor_id, count(distinct other.event_id)::integer as event_count,
        min(nullif(mine.event_date, '0001-01-01')) as first_on, max(nullif(mine.event_date, '0001-01-01')) as last_on
        from ${together} where ${all(sql`mine.actor_id = parent.k0`, such, isAsked(sql.raw('other.actor_id')))}
        group by mine.actor_id, other.actor_id) neighbour`;
  return {
    rows: {
      table,
      key: [],
      alias: 'neighbour',
      columns: {
        from: sql.raw('neighbour.from_id'),
        actorId: sql.raw('neighbour.actor_id'),
        eventCount: sql.raw('neighbour.event_count'),
        firstOn: sql.raw('neighbour.first_on'),
        lastOn: sql.raw('neighbour.last_on'),
      },
      given: { filter },
      json: sql`json_build_object('from', from_id, 'actorId', actor_id, 'eventCount', event_count,
        'firstOn', first_on, 'lastOn', last_on, 'filter', ${JSON.stringify(filter ?? null)}::text::json)`,
    },
    order: NeighbourOrder.of(orderBy),
    parent: [uuidKey(actor)],
  };
}

/** The roles that two actors had in the events that they share, the most frequent first. */
export const rolesOfPair = (
  from: string,
  to: string,
  filter: NeighbourArgs['filter'],
): ListRequest<RolePairRow> => ({
  rows: {
    table: sql`(select mine.role as own, other.role as their, count(distinct mine.event_id)::integer as total
      from ${together} where ${all(sql`mine.actor_id = parent.k0 and other.actor_id = parent.k1`, ofSuchEvents(filter, 'filter'))}
      group by mine.role, other.role) pair`,
    key: [],
    alias: 'pair',
    columns: { own: sql.raw('pair.own'), other: sql.raw('pair.their'), count: sql.raw('pair.total') },
    json: sql`json_build_object('own', own, 'other', their, 'count', total)`,
  },
  order: {
    name: 'rolesOfPair',
    keys: [
      { value: sql.raw('total'), type: 'integer', descending: true },
      { value: sql.raw('own'), type: 'text', descending: false },
      { value: sql.raw('their'), type: 'text', descending: false },
    ],
  },
  parent: [uuidKey(from), uuidKey(to)],
});

/** The events in which both take part. */
export const eventsOfPair = (
  from: string,
  to: string,
  filter: NeighbourArgs['filter'],
  order: Parameters<typeof EventOrder.of>[0] = null,
): ListRequest<EventRow> => ({
  rows: eventRows,
  order: EventOrder.of(order),
  parent: [uuidKey(from), uuidKey(to)],
  where: (one, two) =>
    all(
      ...[one, two].map(
        (actor) =>
          sql`${events.id} in (select ${participations.eventId} from ${participations} where ${participations.actorId} = ${actor ?? sql`null`})`,
      ),
      eventsWhere(filter, 'filter'),
    ),
});
