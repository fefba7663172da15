import type { ActorKind, EntityType, PlaceKind } from '../../../../schema/ontology/enums.ts';
import type { Entry } from '../../../extract/gazetteer/gazetteer.ts';

/** A candidate for a name before overlaps are settled; `first` and `last` are words of one sentence's view. */
export interface Found {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  readonly rule: string;
  readonly weight: number;
  /** The full name that this is short for. */
  readonly of: Found | null;
}

/** What a rule says of a stretch of words, without its place in the document. */
export interface Guess {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  readonly rule: string;
  /** Points besides those of its length. */
  readonly bonus: number;
}

/** Longer names go before shorter ones. */
export const weigh = (first: number, last: number, bonus: number): number => (last - first + 1) * 10 + bonus;
