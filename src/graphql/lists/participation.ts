import { sql } from 'drizzle-orm';
import { participations } from '../../../schema/tables/index.ts';
import type { Order } from '../load/order.ts';

/** Newest events first, as the index by actor has them. */
export const participationOrder: Order = {
  name: 'Participation.HAPPENED',
  keys: [
    { value: sql`${participations.eventDate}`, type: 'date', descending: true },
    { value: sql`${participations.eventId}`, type: 'uuid', descending: true },
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
