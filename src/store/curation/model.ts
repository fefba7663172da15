/** What is kept of a curation: where in a text it speaks of, and what is to be read there instead. */
import type {
  ActorKind,
  ArgumentRole,
  CurationKind,
  EntityType,
  EventType,
  LanguageCode,
  Measure,
  Modality,
  PlaceKind,
  SubjectType,
  TimePrecision,
} from '../../../schema/ontology/enums.ts';
import type { Span } from '../../text/span.ts';

/** The word that names an event, and its type as it was read: two events may be named by one word. */
export interface EventAnchor extends Span {
  readonly type: EventType;
}

/** Something that was read in a text, by where it stands and what it was read as. */
export type Anchor =
  | { readonly kind: 'DOCUMENT' }
  | ({ readonly kind: 'EVENT' } & EventAnchor)
  | ({
      readonly kind: 'ARGUMENT';
      readonly event: EventAnchor;
      readonly role: ArgumentRole;
      /** The folded name or words, which tell apart what is understood without a word of its own. */
      readonly name: string;
    } & Span)
  | ({ readonly kind: 'QUANTITY'; readonly event: EventAnchor; readonly measure: Measure } & Span)
  | ({ readonly kind: 'MENTION'; readonly type: EntityType } & Span)
  /** All that stands for one thing in a text. */
  | { readonly kind: 'ENTITY'; readonly type: EntityType; readonly at: readonly Span[] }
  | ({ readonly kind: 'STATEMENT'; readonly cue: Span } & Span);

/** An actor or a place as it was when somebody chose it: it may be needed where no other document names it. */
export interface Target {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  /** Its id in the registry; null where nobody has listed it. */
  readonly registry: string | null;
  readonly names: { readonly ar: string | null; readonly en: string | null };
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly geonames: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface Days {
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
}

export interface Amount {
  readonly measure: Measure;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/** What is to be read instead; what is left out stays. */
export type Edit =
  | { readonly reject: true }
  | { readonly head: { readonly published?: string | null; readonly publisher?: string | null } }
  | { readonly event: EventEdit }
  | { readonly argument: ArgumentEdit }
  | { readonly quantity: Partial<Amount> }
  /** Of a mention, an entity, or the speaker of a statement. */
  | { readonly target: Target };

export interface EventEdit {
  readonly type?: EventType;
  readonly mode?: string | null;
  readonly modality?: Modality;
  /** Null for no day that is known. */
  readonly days?: Days | null;
  /** The only place. */
  readonly place?: Target;
  /** The number of this measure, in place of those that are told. */
  readonly amount?: Amount;
  /** One more who takes part. */
  readonly participant?: { readonly role: ArgumentRole; readonly target: Target };
}

export interface ArgumentEdit {
  readonly role?: ArgumentRole;
  readonly target?: Target;
}

/** What a curation does to actors and places as such. */
export type NodeDeed =
  | { readonly alias: { readonly node: Target; readonly text: string; readonly language: LanguageCode } }
  | { readonly merge: { readonly from: Target; readonly into: Target } };

/** A change for people: values as they are written in GraphQL, names for actors and places. */
export interface Change {
  /** What it is of, such as an event's word in its text; null for what stands in none. */
  readonly quote: string | null;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface TextEdit {
  readonly contentHash: string;
  readonly documentId: string | null;
  readonly anchor: Anchor;
  readonly edit: Edit;
}

/** A curation as it is handed to the store to be kept. */
export interface Draft {
  readonly id: string;
  readonly kind: CurationKind;
  readonly changes: readonly Change[];
  readonly edits: readonly TextEdit[];
  readonly deed: NodeDeed | null;
  readonly gives: readonly string[];
  readonly uses: readonly string[];
}

/** Who does it, and why. */
export interface Author {
  readonly by: string | null;
  readonly note: string | null;
}

export interface Subject {
  readonly type: SubjectType;
  readonly id: string;
}

/** Stands for no document: of what is about actors and places as such. */
export const NO_DOCUMENT = '00000000-0000-0000-0000-000000000000';
