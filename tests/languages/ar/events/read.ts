import { eventReader } from '../../read-events.ts';

export const { triggersOf, eventsOf } = eventReader('ar');
