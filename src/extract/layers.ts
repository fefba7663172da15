/**
 * The layers that stages add to a document, from text to graph. A stage reads layers and appends one; nothing is
 * edited afterwards. All offsets are UTF-16 code units into the document's text.
 */
import type { DocumentHead, EventRecord, StatementRecord } from '../../schema/document-graph.ts';
import type {
  ActorKind,
  EntityType,
  LinkStatus,
  Measure,
  MentionForm,
  PlaceKind,
  SentenceKind,
  TimePrecision,
} from '../../schema/ontology/enums.ts';
import type { Span } from '../text/span.ts';
import type { Spelling } from '../text/spelling.ts';
import type { Candidate, Entry } from './gazetteer/gazetteer.ts';

export interface Sentence extends Span {
  readonly index: number;
  readonly kind: SentenceKind;
}

export type TokenKind = 'WORD' | 'NUMBER' | 'PUNCTUATION' | 'SYMBOL';

/** Universal part-of-speech tags, as far as the rules need them. */
export type Pos =
  | 'NOUN'
  | 'PROPN'
  | 'ADJ'
  | 'VERB'
  | 'AUX'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'PRON'
  | 'DET'
  | 'NUM'
  | 'ADV'
  | 'X';

/** One reading of a word: clitics peeled, lemma, part of speech. */
export interface Analysis {
  /**
   * Conjunctions, prepositions, future س and the article, in order: و ف ب ل ك س ال. Of an English verb, the words of its
   * group: pronoun subject, auxiliaries (lemmas), not, to.
   */
  readonly proclitics: readonly string[];
  /** Length in `Token.form` of all proclitics but the article: where a name that begins in this word begins. */
  readonly cut: number;
  /** The word without proclitics, article and enclitic, in folded letters. */
  readonly stem: string;
  /** Pronoun suffix, folded (ه ها هم هما هن ك كم نا ي), or null. In English the pronoun that the word governs: its (attack), (killed) him, (against) them. */
  readonly enclitic: string | null;
  /** Folded: past 3rd masculine singular for verbs, singular without the article for nouns. */
  readonly lemma: string;
  readonly pos: Pos;
  readonly definite: boolean;
  readonly gender: 'M' | 'F' | null;
  readonly number: 'SG' | 'DU' | 'PL' | null;
  /** Verbs alone. PRESENT also serves jussive and subjunctive. */
  readonly tense: 'PAST' | 'PRESENT' | 'IMPERATIVE' | null;
  readonly person: 1 | 2 | 3 | null;
  /** ACTIVE or PASSIVE where the letters show it, else null. */
  readonly voice: 'ACTIVE' | 'PASSIVE' | null;
  /** Verbal nouns and participles say so: they can govern like verbs. */
  readonly derived: 'MASDAR' | 'ACTIVE_PARTICIPLE' | 'PASSIVE_PARTICIPLE' | null;
}

export interface Token extends Span {
  /** Position in the document's token list. */
  readonly index: number;
  readonly sentence: number;
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Marks stripped (`stripMarks`). */
  readonly form: string;
  /** `foldKey` of the form. */
  readonly key: string;
  /** What all words share that are written so. */
  readonly spelling: Spelling;
  /** Readings, likeliest in context first; at least one for a WORD (an unknown word gets NOUN or X readings). */
  readonly analyses: readonly Analysis[];
}

/** A time expression. `value` is null where the text does not let it be known (no publication date, no anchor, approximate). */
export interface Timex extends Span {
  readonly sentence: number;
  readonly text: string;
  readonly value: { readonly start: string; readonly end: string; readonly precision: TimePrecision } | null;
  /** DISTRIBUTED values belong, in order, to the places or parties of `على التوالي`. */
  readonly kind: 'POINT' | 'RANGE' | 'SINCE' | 'DURATION' | 'EVENT_RELATIVE' | 'RECURRING';
  /** Days to add to the day of the event that the expression counts from (قبل يومين من الاجتماع: -2), else null. */
  readonly anchor: { readonly days: number; readonly span: Span } | null;
  /** Where it dates a beginning (منذ اندلاعه في 15 نيسان): the time of what goes on since then. */
  readonly since?: Timex;
  /** SINCE: the date itself, from which on it runs. */
  readonly beginning?: Timex['value'];
  /** The days that it means instead where what it dates is to come: elections in June. */
  readonly ahead?: Timex['value'];
  readonly rule: string;
}

/** A number in the text with what it counts. */
export interface Quantity extends Span {
  /** The span of the number with its modifiers as gold writes it (`أكثر من 70`, `آلاف`, `5`, dual noun `هجومين`). */
  readonly sentence: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217 for MONEY. */
  readonly unit: string | null;
  /** What the counted noun alone suggests; MONEY and PERCENT are certain, the rest may be changed by the event it stands in. */
  readonly measure: Measure;
  /** The counted noun (token index), or null. */
  readonly noun: number | null;
  /** Number and counted noun with what modifies it directly: `5 أشخاص`, `ثلاث شركات`. */
  readonly phrase: Span;
  /** First and last token index of `phrase`. */
  readonly tokens: { readonly first: number; readonly last: number };
  /** The token that the number with its modifiers follows (`إصابة أكثر من عشرين`), where modifiers stand between. */
  readonly behind?: number;
  /** It counts some of those whom another number counted (`بينهم ثلاثة أطفال`). */
  readonly part?: true;
  /** Its own words say that those whom it counts are only there (`على متنه 500 مهاجر`), whatever their event does. */
  readonly aboard?: true;
  readonly rule: string;
}

/** A stretch of tokens that names an actor or a place, with what it may stand for. */
export interface NameMention extends Span {
  readonly index: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Registry entries of this name, best first; empty for a name nobody has listed. */
  readonly entries: readonly Entry[];
  /** What the name's form and context say it is. */
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  /** Another name of the same sentence that this one abbreviates or spells out (the acronym in parentheses). */
  readonly aliasOf: number | null;
  readonly rule: string;
}

/** A noun phrase's core: head noun (or name, or number with its noun) with the adjectives that follow it. */
export interface Nominal extends Span {
  readonly index: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly name: number | null;
  readonly quantity: number | null;
  /** The preposition that governs it (folded lemma), on its first word or before it; null for none. */
  readonly preposition: string | null;
  /** It begins with و and joins the nominal before it in the same place. */
  readonly coordinates: number | null;
  /** The nominal whose genitive this one is (هجمات ← داعش). */
  readonly governor: number | null;
  /** The nominal that it explains or that explains it: الوزير ← أنتوني بلينكن. */
  readonly apposition: number | null;
  readonly definite: boolean;
  readonly gender: 'M' | 'F' | null;
  readonly number: 'SG' | 'DU' | 'PL' | null;
}

/** A finite verb, with the nominals that stand in its subject and object places. */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  readonly verb: number;
  /** Token range of what the verb governs, half open. */
  readonly from: number;
  readonly to: number;
  readonly subject: number | null;
  /** Where no subject stands: the verb continues with the subject of this clause. */
  readonly subjectOf: number | null;
  readonly objects: readonly number[];
  /** A relative clause's antecedent, else null. */
  readonly antecedent: number | null;
  readonly passive: boolean;
}

export interface Syntax {
  readonly nominals: readonly Nominal[];
  readonly clauses: readonly Clause[];
  /** For each token, the nominal that covers it, or -1. */
  readonly nominalAt: Int32Array;
  /** For each sentence, its first token after a dateline. */
  readonly bodies: readonly number[];
}

/** One real-world thing of the document with its mentions. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  readonly candidate: Candidate | null;
  readonly status: LinkStatus;
  readonly candidates: readonly string[];
  readonly rule: string;
  readonly confidence: number;
  /** The listed place that an unlisted one lies in or by, as far as the text says. */
  readonly located: Candidate | null;
  readonly mentions: readonly EntityMention[];
  /** Its names as the text writes them. */
  readonly spoken: readonly string[];
}

export interface EntityMention extends Span {
  readonly form: MentionForm;
  readonly first: number;
  readonly last: number;
}

/** A statement with the offsets at which the words of saying begin that were read into it. */
export interface Statement extends StatementRecord {
  readonly cues: readonly number[];
}

/** Everything known of a document so far. */
export interface DocumentLayers {
  readonly head: DocumentHead;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly NameMention[];
  readonly syntax: Syntax;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventRecord[];
}
export type LayerName = keyof DocumentLayers;
