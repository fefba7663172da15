import type { UseWords } from '../../extract/entities/statehood.ts';

const NONE: ReadonlySet<string> = new Set();

/** Words that tell how a country's name is used. */
export const useWords: UseWords = {
  partitives: NONE,
  countryNouns: NONE,
  happenings: NONE,
  motions: NONE,
  strikes: NONE,
  borders: NONE,
  relations: NONE,
  appeals: NONE,
  sources: NONE,
  speeches: NONE,
  topicalisers: NONE,
  sides: NONE,
};
