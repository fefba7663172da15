import type { Use, UseWords } from '../../extract/entities/use-words.ts';
import type { NameMention } from '../../extract/layers.ts';
import type { SyntaxView } from '../../extract/syntax-view.ts';
import { CountryUse } from './names/country-use.ts';

const NONE: ReadonlySet<string> = new Set();

/** English decides by `useOf`. */
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
  addressing: NONE,
  receiving: NONE,
  turning: NONE,
  envoys: NONE,
  parting: NONE,
  seeming: NONE,
};

/** Whether a country's or capital's name means the place or its government, by what stands right before and behind it. */
export const useOf = (name: NameMention, view: SyntaxView): Use => new CountryUse(name, view).use();
