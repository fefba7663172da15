import type { ActorKind } from '../../../schema/ontology/enums.ts';

/** Of which kinds sides may be that stand against or beside one another: `الجانبان`, the two sides. */
export const SIDE_KINDS: ReadonlySet<ActorKind> = new Set([
  'STATE',
  'GOVERNMENT',
  'ARMED_GROUP',
  'PARTY',
  'SECURITY_FORCE',
  'GROUP',
  'PERSON',
  'IGO',
  'COMPANY',
]);
