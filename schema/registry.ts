/** The registry of actors and places as the store takes it in; `seeds/gazetteer` is where it comes from. */
import type { ActorKind, PlaceKind } from './ontology/enums.ts';

/** The first of `ar` and of `en` is the main name in that language, the others are aliases. */
export interface RegistryActor {
  readonly id: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly roles: readonly string[];
}

export interface RegistryPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  /** Registry id of the place that holds it. */
  readonly parent: string | null;
  /** Degrees, WGS 84; both or neither. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
  readonly geonames: number | null;
  readonly wikidata: string | null;
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** Rows are read only when the database holds another content than `hash`. */
export interface Registry {
  /** Changes whenever a row does. */
  readonly hash: string;
  readonly actors: () => Iterable<RegistryActor>;
  readonly places: () => Iterable<RegistryPlace>;
}
