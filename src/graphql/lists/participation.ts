import { sql } from 'drizzle-orm';
import type { Role as RoleName } from '../../../schema/ontology/enums.ts';
import { events, participations } from '../../../schema/tables/index.ts';
import type { Given } from '../given.ts';
import type { Order, SortKey } from '../load/order.ts';
import { type ListRequest, uuidKey } from '../load/reader.ts';
import { all, oneOf } from '../load/sql.ts';
import { type EventRow, eventRows } from '../refs.ts';
import { type EventFilterInput, EventOrder, eventsWhere } from './event.ts';

/** Newest events first, as the index by actor has them. */
export const participationOrder: Order = {
  name: 'Participation.HAPPENED',
  keys: [
    { value: sql`${participations.eventDate}`, type: 'date', descending: true, plain: true },
    { value: sql`${participations.eventId}`, type: 'uuid', descending: true, plain: true },
    { value: sql`${participations.id}`, type: 'uuid', descending: true },
  ],
};

/** Those who take part in one event: agents, targets, participants. */
export const rolesInEvent: Order = {
  name: 'Participation.ROLE',
  keys: [
    {
      value: sql`array_position(array['AGENT', 'TARGET', 'PARTICIPANT'], ${participations.role}::text)`,
      type: 'integer',
      descending: false,
    },
    { value: sql`${participations.id}`, type: 'uuid', descending: false },
  ],
};

interface EventsArgs {
  readonly roles?: readonly RoleName[] | null | undefined;
  readonly filter?: Given<EventFilterInput> | null | undefined;
  readonly orderBy?: Parameters<typeof EventOrder.of>[0];
}

/**
 * The events in which an actor takes part. By their days they are read along the index of who takes part in what, so that a
 * page costs the same for those who take part in everything.
 */
export function eventsOfActor(actor: string, { roles, filter, orderBy }: EventsArgs): ListRequest<EventRow> {
  const order = EventOrder.of(orderBy);
  const byDay = (orderBy?.field ?? 'HAPPENED') === 'HAPPENED';
  const descending = order.keys[0]?.descending === true;
  const way = sql.raw(descending ? 'desc' : 'asc');
  return {
    rows: {
      ...eventRows,
      table: sql`(select distinct event_date, event_id from ${participations} where ${all(
        sql`${participations.actorId} = parent.k0`,
        oneOf(participations.role, roles, 'role'),
      )} order by event_date ${way}, event_id ${way}) part join ${events} on ${events.id} = part.event_id`,
    },
    order: byDay ? { name: order.name, keys: DAYS.map((key) => ({ ...key, descending })) } : order,
    parent: [uuidKey(actor)],
    where: () => eventsWhere(filter, 'filter'),
  };
}

/** The day and the id of an event, as who takes part in it has them. */
const DAYS: readonly Omit<SortKey, 'descending'>[] = [
  { value: sql.raw('part.event_date'), shown: sql`${events.happenedOn}`, type: 'date', plain: true },
  { value: sql.raw('part.event_id'), shown: sql`${events.id}`, type: 'uuid', plain: true },
];
