import type { ActorKind, PlaceKind } from '../../../../schema/ontology/enums.ts';

/** A name that begins with the kind of thing it names, or stands after it. */
export interface HeadMatch {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly type: 'ACTOR' | 'PLACE';
  readonly kind: ActorKind | PlaceKind;
  readonly rule: string;
}

/** A noun that says what kind of thing a name is of. */
export interface Head {
  readonly stem: string;
  readonly cut: number;
  readonly definite: boolean;
  readonly type: 'ACTOR' | 'PLACE';
  readonly kind: ActorKind | PlaceKind;
  readonly inName: boolean;
}

/** What belongs to a name after its head. */
export interface HeadPhrase {
  readonly last: number;
  /** It holds a name, or a word that no dictionary has. */
  readonly proper: boolean;
  /** It ends in a country's adjective. */
  readonly nationality: boolean;
  /** A phrase of purpose completes it: `لحقوق الإنسان`, `من أجل فلسطين`. */
  readonly completed: boolean;
  /** Adjectives of the head itself. */
  readonly adjectives: number;
  /** The genitive is a body with a name or head of its own. */
  readonly nested: boolean;
  /** The genitive is a person. */
  readonly personal: boolean;
  /** The last of the words that no dictionary has, where the phrase begins with them: a foreign name; null where it does not. */
  readonly foreignLast: number | null;
}

/** Which tokens belong to a listed name, and which begin one. */
export interface Listed {
  readonly has: (token: number) => boolean;
  readonly begins: (token: number) => boolean;
  /** The last token of the longest that begins there; the token itself where none does. */
  readonly last: (token: number) => number;
  /** One begins there with the first letter of the token. */
  readonly whole: (token: number) => boolean;
}
