/**
 * The document graph: what one document says. `isnad extract` prints it, the store takes it in, GraphQL's `analyze`
 * returns it. All offsets are UTF-16 code units, half open, into `document.text`.
 */
import type {
  ActorKind,
  EntityType,
  EventType,
  LanguageCode,
  LinkStatus,
  Measure,
  MentionForm,
  Modality,
  PlaceKind,
  Role,
  SentenceKind,
  TimePrecision,
} from './ontology/enums.ts';

export interface DocumentGraph {
  readonly document: DocumentHead;
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: SentenceKind;
  }[];
  readonly entities: readonly EntityRecord[];
  readonly events: readonly EventRecord[];
  readonly statements: readonly StatementRecord[];
  /** One row a sentence: null when something was taken from it, else why nothing was. */
  readonly coverage: readonly { readonly sentence: number; readonly reason: string | null }[];
}

export interface DocumentHead {
  readonly name: string;
  readonly language: LanguageCode;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly text: string;
}

export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  readonly names: { readonly ar: string | null; readonly en: string | null };
  readonly wikidata: string | null;
  readonly geonames: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly link: {
    readonly status: LinkStatus;
    readonly rule: string;
    readonly confidence: number;
    /** The registry's id (seeds/gazetteer) when LINKED. */
    readonly registry?: string;
    /** The registry ids that the name may stand for, when AMBIGUOUS. */
    readonly candidates?: readonly string[];
  };
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly form: MentionForm }[];
}

export type ParticipantRecord =
  | { readonly role: Role; readonly entity: string; readonly start: number; readonly end: number }
  | { readonly role: Role; readonly text: string; readonly start: number; readonly end: number };

export interface TimeRecord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** ISO dates of the first and last day meant; both or neither. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision | null;
}

export interface QuantityRecord {
  readonly measure: Measure;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 for MONEY. */
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
}

export interface EventRecord {
  readonly id: string;
  /** The id of the first event of the document that is the same happening; its own when it is the first. */
  readonly same: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly trigger: { readonly start: number; readonly end: number };
  readonly modality: Modality;
  readonly participants: readonly ParticipantRecord[];
  readonly places: readonly { readonly entity: string; readonly start: number; readonly end: number }[];
  readonly time: TimeRecord | null;
  readonly quantities: readonly QuantityRecord[];
  readonly statement: string | null;
  readonly rule: string;
  readonly confidence: number;
}

export interface StatementRecord {
  readonly id: string;
  readonly speaker: string | null;
  readonly speakerText: string | null;
  readonly cue: { readonly start: number; readonly end: number };
  readonly content: { readonly start: number; readonly end: number };
  readonly direct: boolean;
  readonly within: string | null;
  readonly rule: string;
}
