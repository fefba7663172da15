import type { ActorKind, EntityType, LanguageCode, Measure, Modality } from '../../schema/ontology/enums.ts';
import type { ReadReference } from '../extract/coreference/nominals.ts';
import type { Use } from '../extract/entities/use.ts';
import type { Gazetteer } from '../extract/gazetteer/gazetteer.ts';
import type {
  Analysis,
  NameMention,
  Nominal,
  Quantity,
  Sentence,
  Syntax,
  Timex,
  Token,
} from '../extract/layers.ts';
import type { SyntaxView } from '../extract/syntax-view.ts';
import type { ModalityMark, Trigger } from './events.ts';
import type { LinearModel } from './shared/linear-model.ts';
import type { Cue } from './statements.ts';

/** A spelling of a word with some of its proclitics peeled: what a name that begins in this word may look like. */
export interface Peeled {
  /** Folded. */
  readonly key: string;
  /** Units of `Token.form` peeled off. */
  readonly cut: number;
}

/** What stands beside a name and tells of whom or what it is; folded words and lemmas. */
export interface Described {
  readonly classes: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/** What a phrase says of those whom it gathers. */
export interface Gathered {
  readonly kinds: ReadonlySet<string>;
  readonly count: number;
  /** They stand against or beside one another, whatever they are: الطرفان. */
  readonly sides: boolean;
}

/** What a language must bring so that a document in it can be read. */
export interface Language {
  readonly code: LanguageCode;
  readonly tokenise: (text: string, sentences: readonly Sentence[]) => readonly Token[];
  /** Ways to read the beginning of a name in a word, the word as it stands first. */
  readonly peel: (token: Token) => readonly Peeled[];
  readonly readTimexes: (
    text: string,
    sentences: readonly Sentence[],
    tokens: readonly Token[],
    published: string | null,
  ) => readonly Timex[];
  readonly readQuantities: (
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    timexes: readonly Timex[],
  ) => readonly Quantity[];
  /** Names, listed and unlisted, by position, none overlapping another. */
  readonly findNames: (
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    timexes: readonly Timex[],
    gazetteer: Gazetteer,
  ) => readonly NameMention[];
  readonly parse: (
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    names: readonly NameMention[],
    quantities: readonly Quantity[],
    timexes: readonly Timex[],
  ) => Syntax;
  readonly words: StructureWords;
  /** Whether a country's or capital's name means the place or its government. */
  readonly useOf: (name: NameMention, view: SyntaxView) => Use;
  /** The key under which spellings of a name that nobody has listed meet. */
  readonly nameKey: (name: string) => string;
  readonly readReference: ReadReference;
  /** The country (ISO 3166-1 alpha-2) whose adjective a word is (`الإسرائيلية`, `Israeli`); null where it is none. */
  readonly nationOf: (token: Token, gazetteer: Gazetteer) => string | null;
  /** Whom a phrase without a name gathers (الجانبان, the four countries); null where it gathers nobody. */
  readonly gatheredIn: (nominal: Nominal, view: SyntaxView) => Gathered | null;
  /** A word of a name without its article. */
  readonly bareNoun: (key: string) => string;
  /** The word of a name of several words that says what it is: Movement of Southern Shield Movement. */
  readonly nameHead: (name: string) => string;
  /** The words that an office of the registry is spoken of by, the noun first; none where the language has no list of them. */
  readonly officeWords: (office: string) => readonly string[];
  /** The class nouns and titles beside a name, given its first and last token. */
  readonly describe: (view: SyntaxView, first: number, last: number) => Described;
  /** Whether a noun (folded) means a capital. */
  readonly isCapital: (noun: string) => boolean;
  /** Whether a state's name that begins with this noun (folded lemma) is a way to call it, no name of its own: الاحتلال الإسرائيلي. */
  readonly isEpithet: (lemma: string) => boolean;
  /** Whether a verb or noun (folded lemma) names something done by someone to someone: an event of the lexicon. */
  readonly isDeed: (lemma: string) => boolean;
  /** The group of nouns that may tell the happening of this one (folded lemma) again; the lemma itself for none. */
  readonly kinOf: (lemma: string) => string;
  /** Whether a noun (folded lemma) names people or bodies that may take part in events unnamed: مسلحون, شركة. */
  readonly isParty: (lemma: string) => boolean;
  /** Whether a noun (folded lemma) names those through whom a body acts: مقاتلو الحركة, طائرات التحالف, فرق المنظمة. */
  readonly isMember: (lemma: string) => boolean;
  /** Whether a noun (folded lemma) names a thing that violence is done to: ثكنة, شاحنة. */
  readonly isObject: (lemma: string) => boolean;
  /** The kind of bodies that a noun (folded lemma) before a name says it is one of: `قناة «الميادين»`, `تحالف «فتح»`; null for none. */
  readonly classKind: (lemma: string) => ActorKind | null;
  /** Whether a noun's form alone says that it names people (المانحين، المحتجون). */
  readonly isPeople: (token: Token) => boolean;
  /** Whether a noun (folded lemma) speaks for its genitive: بيان, متحدث, مصادر. */
  readonly isVoice: (lemma: string) => boolean;
  /** The model of which triggers tell an event worth a record, and what its score must exceed in thousandths; null where all do. `vouched`: weak senses of which nothing more is known, and mere references back, never are. */
  readonly worth: {
    readonly model: () => LinearModel;
    readonly threshold: number;
    readonly vouched: boolean;
  } | null;
  /** `typeAt`: the type of the entity mentioned at a token. */
  readonly findTriggers: (
    view: SyntaxView,
    isName: (token: number) => boolean,
    typeAt: (token: number) => EntityType | null,
  ) => readonly Trigger[];
  readonly findMarks: (view: SyntaxView) => readonly ModalityMark[];
  readonly findCues: (view: SyntaxView, names: readonly NameMention[]) => readonly Cue[];
  /** What a verb's own form says of its event (the future's س), or null. */
  readonly verbModality: (token: Token | undefined, view: SyntaxView) => Modality | null;
  /** What a number of people counts when they are the target of this trigger (folded lemma): قتل KILLED. */
  readonly victimMeasure: (lemma: string) => Measure | null;
  /** Whether a circumstantial participle agrees with the nominal whose circumstance it tells. */
  readonly participleFits: (participle: Token, nominal: Nominal) => boolean;
  readonly mayBeSubject: (verb: Analysis, nominal: Nominal, kind: string | null, noun: string) => boolean;
  readonly pronounFits: (
    enclitic: string,
    nominal: Nominal,
    kind: string | null,
    firstWord: string,
  ) => boolean;
}

/** Closed classes of words that structure turns on; folded lemmas. */
export interface StructureWords {
  readonly fromPreposition: string;
  /** The preposition before both sides of what they do together. */
  readonly betweenPreposition: string;
  /** The preposition before what someone is allowed; null where verbs say that. */
  readonly allowedPreposition: string | null;
  readonly toPreposition: string;
  /** The preposition of what a journey is for (for talks); null where none says it. */
  readonly purposePreposition: string | null;
  /** The preposition by which a noun of doing may name its doer right behind it (ضربة للتحالف); null where none does. */
  readonly ownerPreposition: string | null;
  /** The noun behind a preposition by which someone speaks for a body (باسم). */
  readonly behalf: string | null;
  /** The preposition of where something is (في), which no verb governs its object by. */
  readonly atPreposition: string;
  /** The slot of an event's frame in which a clause of content stands (أن). */
  readonly clauseSlot: string;
  readonly inPrepositions: ReadonlySet<string>;
  /** Words that open a clause of what happened at a time just named (حين). */
  readonly whenWords: ReadonlySet<string>;
  /** Words that open a clause that tells what happens at a place (where). */
  readonly whereWords: ReadonlySet<string>;
  /** Verbs that tell of a happening that it began, went on or ended (اندلع); folded lemmas. */
  readonly courseVerbs: ReadonlySet<string>;
  /** Participles that describe a noun by what happened to it, or how it is since, at a time told with them (`الموقوف منذ`, `الحكم الصادر في`); folded lemmas. */
  readonly holdingParticiples: ReadonlySet<string>;
  /** What is said or ordered in (بيان, letter), and the verbs that tell when it came out; folded lemmas. */
  readonly media: ReadonlySet<string>;
  readonly publishingVerbs: ReadonlySet<string>;
  /** Prepositions of the meeting at which something happens (خلال). */
  readonly occasionPrepositions: ReadonlySet<string>;
  /** Words for any of what stands behind them (أي هجوم); folded lemmas. */
  readonly anyWords: ReadonlySet<string>;
  /** Prepositions of what had happened when something was done or said (إثر), and of what it came later than, be it over or still to come (بعد). */
  readonly sequelPrepositions: ReadonlySet<string>;
  readonly laterPrepositions: ReadonlySet<string>;
  /** Prepositions of what a meeting, a vote or a deal is about (حول). */
  readonly topicPrepositions: ReadonlySet<string>;
  readonly placeClasses: ReadonlySet<string>;
  /** The kind of place that a class noun names. */
  readonly placeKinds: ReadonlyMap<string, string>;
  /** Class nouns of villages and quarters (قرية). */
  readonly smallPlaces: ReadonlySet<string>;
  /** Class nouns of areas that are provinces in some countries (منطقة). */
  readonly areas: ReadonlySet<string>;
  /** Between a class noun and the name behind it (the town of Riyadh); null where nothing stands there. */
  readonly placeLink: string | null;
  /** Class nouns stand behind names too: Kirkuk province. */
  readonly placeKindsBehind: boolean;
  readonly transparent: ReadonlySet<string>;
  /** Verbs whose subject does what their object, a verbal noun, names. */
  readonly controlVerbs: ReadonlySet<string>;
  /** Verbal nouns of such verbs (إعلان, بدء). */
  readonly controlNouns: ReadonlySet<string>;
  /** Words that open a clause of content (إن، أن); folded keys. */
  readonly complementisers: ReadonlySet<string>;
  /** Words that open a clause that is wished, feared or planned (أن); folded keys. */
  readonly subordinators: ReadonlySet<string>;
  /** Event nouns that say nothing of their own before another one (جولة مفاوضات, سلسلة غارات, عملية اغتيال). */
  readonly eventCarriers: ReadonlySet<string>;
  /** Prepositions of the grounds of an accusation or punishment (بتهمة, بسبب, ب, ل). */
  readonly groundPrepositions: ReadonlySet<string>;
  /** Prepositions, or pairs of lemmas, before the doer of a passive or a verbal noun (by; `من قبل`, `على يد`). */
  readonly byPrepositions: ReadonlySet<string>;
  /** Pronouns of the first person plural and singular, and of two; as an enclitic is read. */
  readonly ours: ReadonlySet<string>;
  readonly mine: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  /** Those of the third person that mean many. */
  readonly theirs: ReadonlySet<string>;
  /** Words that pair two lists in order (التوالي). */
  readonly respectively: ReadonlySet<string>;
  /** Words that name some of the people just told of (بينهم، أبرزهم); folded keys. */
  readonly among: ReadonlySet<string>;
  /** Nouns for what someone gives out in his own words (بيان, communique); lemmas. */
  readonly communiques: ReadonlySet<string>;
  /** Prepositions of those from whom it comes (بيان عن الوزارة, a statement by). */
  readonly sources: ReadonlySet<string>;
  /** Prepositions of the one with or against whom something is done (مع, against). */
  readonly opposing: ReadonlySet<string>;
  /** Words by which a clause takes up what was just said (`وهي تهمة نفاها`); folded keys. */
  readonly resumptives: ReadonlySet<string>;
  /** Verbs whose subject does to someone what their object names (واصل, بدأ); lemmas. */
  readonly ownDoing: ReadonlySet<string>;
  /** Words of direction between a place and the larger one that it lies by (`برقة شرق رام الله`); folded keys. */
  readonly directions: ReadonlySet<string>;
  /** Verbal nouns of harm that whoever announces it need not have done (إصابة); lemmas. */
  readonly mishaps: ReadonlySet<string>;
  /** Nouns for a part in a deed, which a preposition ties to it (`الضلوع في الهجوم`); lemmas. */
  readonly partNouns: ReadonlySet<string>;
  /** Words that set what follows against what was told (but): it tells another happening. */
  readonly adversatives: ReadonlySet<string>;
  /** What is a search where a force of a state does it and an attack where fighters or a crowd do (raid, storm); lemmas. */
  readonly raids: ReadonlySet<string>;
  /** Nouns for fighters and crowds; lemmas. */
  readonly raiders: ReadonlySet<string>;
  /** What is an attack where others do it and a protest where a crowd of protesters does; lemmas. */
  readonly riots: ReadonlySet<string>;
  /** Nouns for those who protest; lemmas. */
  readonly rioters: ReadonlySet<string>;
  /** Subjects stand before their verbs, so that one before its verb shows nothing of the verb's voice. */
  readonly subjectsPrecede: boolean;
  /** Punctuation that ends what a word governs. */
  readonly breaks: ReadonlySet<string>;
}
