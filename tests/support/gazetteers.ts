import type { ActorKind, LanguageCode } from '../../schema/ontology/enums.ts';
import {
  type Candidate,
  type Entry,
  type Gazetteer,
  nameKey,
} from '../../src/extract/gazetteer/gazetteer.ts';

/** A gazetteer of a few actors by their names in a language, so that a test depends on no registry. */
export function gazetteerOf(
  language: LanguageCode,
  names: readonly (readonly [ActorKind, string])[],
): Gazetteer {
  const entries = new Map<string, Entry>();
  for (const [kind, name] of names) {
    const candidate: Candidate = {
      id: name,
      type: 'ACTOR',
      kind,
      country: null,
      wikidata: null,
      geonames: null,
      lat: null,
      lon: null,
      population: 0,
      parent: null,
      ar: '',
      en: '',
      [language]: name,
    };
    entries.set(nameKey(name), { candidate, form: 'NAME', common: false });
  }
  const lengths = new Map<string, number>();
  for (const key of entries.keys()) {
    const words = key.split(' ');
    lengths.set(words[0] ?? '', Math.max(words.length, lengths.get(words[0] ?? '') ?? 0));
  }
  return {
    lookup: (key) => {
      const found = entries.get(key);
      return found === undefined ? [] : [found];
    },
    longest: (first) => lengths.get(first) ?? 0,
    byId: (id) => entries.get(nameKey(id))?.candidate,
    institution: () => null,
    capital: () => null,
    town: () => null,
  };
}

/** A gazetteer that knows no name. */
export const NOBODY = gazetteerOf('ar', []);
