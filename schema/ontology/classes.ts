import type { EventType, Measure } from './enums.ts';

/** Events among equals: whoever takes part is a PARTICIPANT. */
export const AMONG_EQUALS: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** What can be done by saying it. */
export const DONE_BY_SAYING: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** What people die or are hurt of. */
export const CAUSES_OF_HARM: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER']);

/** What became of people, as against people who are merely counted. */
export const VICTIM_MEASURES: ReadonlySet<Measure> = new Set([
  'KILLED',
  'INJURED',
  'CASUALTIES',
  'MISSING',
  'DISPLACED',
  'ARRESTED',
  'RELEASED',
  'ABDUCTED',
]);
