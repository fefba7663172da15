import type { ActorKind, PlaceKind } from '../../../schema/ontology/enums.ts';
import { foldKey } from '../../text/normalise.ts';
import type { ActorRole } from './actors.ts';

/** One actor or place of the registry that a name may stand for. */
export interface Candidate {
  /** The registry's id. */
  readonly id: string;
  readonly type: 'ACTOR' | 'PLACE';
  readonly kind: ActorKind | PlaceKind;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  /** The containing place's id, for places. */
  readonly parent: string | null;
  readonly ar: string;
  readonly en: string;
  /** The offices of a person, where the registry tells of any. */
  readonly offices?: readonly ActorRole[];
}

/** A name of the gazetteer as it was found: what it may stand for, and how. */
export interface Entry {
  readonly candidate: Candidate;
  /** METONYM: the name is a place's, the meaning an actor (واشنطن for the United States). */
  readonly form: 'NAME' | 'METONYM';
  /** The name is an ordinary word or phrase too: it needs support from its context. */
  readonly common: boolean;
}

/** Where extraction asks what a name may mean. Keys are `foldKey` words joined by single blanks. */
export interface Gazetteer {
  /** Everything that this exact name may stand for; empty when unknown. */
  readonly lookup: (key: string) => readonly Entry[];
  /** The number of words of the longest name that begins with this word; 0 when none does. */
  readonly longest: (firstWord: string) => number;
  readonly byId: (id: string) => Candidate | undefined;
  /** The institution of a country (ISO 3166-1 alpha-2) that a name without the country means in it: the interior ministry; null where no state has one of this name. */
  readonly institution: (key: string, country: string) => Candidate | null;
  /** The capital of a country (ISO 3166-1 alpha-2); null where none is listed. */
  readonly capital: (country: string) => Candidate | null;
  /** The small town of a country that a name spells, or sounds like where it is in Arabic letters; null for none or several. Only for names that their text uses as places'. */
  readonly town: (name: string, country: string) => Candidate | null;
}

/** The key under which a name is kept: folded, hyphens and dots as blanks, quotation marks dropped. */
export function nameKey(name: string): string {
  const folded = foldKey(name);
  return UNTIDY.test(folded)
    ? folded
        .replace(/["“”«»'’‘]/g, '')
        .replace(/[-‐–./]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : folded;
}
const UNTIDY = /["“”«»'’‘\-‐–./]|\s\s|^\s|\s$/;
