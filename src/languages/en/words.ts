import type { StructureWords } from '../language.ts';

const NONE: ReadonlySet<string> = new Set();

/** Closed classes of English words that structure turns on. */
export const words: StructureWords = {
  actorPrepositions: NONE,
  fromPreposition: 'from',
  toPreposition: 'to',
  atPreposition: 'in',
  clauseSlot: 'that',
  onPreposition: 'on',
  inPrepositions: NONE,
  placeClasses: NONE,
  placeKinds: new Map(),
  stateNouns: NONE,
  witnessVerbs: NONE,
  motionVerbs: NONE,
  askingVerbs: NONE,
  transparent: NONE,
  controlVerbs: NONE,
  controlNouns: NONE,
  complementisers: NONE,
  subordinators: NONE,
  reportPreposition: 'from',
  breaks: NONE,
  eventCarriers: NONE,
  groundPrepositions: NONE,
  byPrepositions: NONE,
  respectively: NONE,
};
