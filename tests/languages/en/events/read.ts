import { eventReader } from '../../read-events.ts';

export const { triggersOf, eventsOf, rolesIn } = eventReader('en');
