/** The English lexicons as typed rows. Each loader reads its files once and keeps them; an error names file and line. */
import { EVENT_TYPES, type EventType } from '../../../../schema/ontology/enums.ts';
import {
  type FramedSense,
  once,
  type Phrase,
  readKin,
  readMeasures,
  readModality,
  readNominals,
  readParticipantNouns,
  readPhrases,
  senseOf,
} from '../../shared/lexicon/rows.ts';
import { type Row, tablesIn, type Word } from '../../shared/lexicon/table.ts';
import { LIGHT_TRIGGERS, type LightTrigger, WEIGHTS, type Weight } from '../../shared/lexicon/vocabulary.ts';
import { FRAME_PREPOSITIONS } from './prepositions.ts';

const readTable = tablesIn('src/languages/en/lexicon');

export interface VerbSense extends FramedSense {
  /** The lemma, with its particle behind it where it has one (`blow up`). */
  readonly verb: readonly Word[];
  readonly type: EventType;
  readonly weight: Weight;
}
export interface NounSense extends FramedSense {
  readonly noun: Word;
  readonly type: EventType;
  readonly weight: Weight;
}
/** What a verb's object or subject may be whatever its noun: who can take part in events, or a place. */
const COMPANY_KINDS = ['party', 'place'] as const;
export type CompanyKind = (typeof COMPANY_KINDS)[number];

/** The nouns (keys) beside which a verb is meant, singular, and what else may stand there; no list: any event noun. */
export interface Company {
  readonly nouns: ReadonlySet<string> | null;
  readonly kinds: ReadonlySet<CompanyKind>;
}
export interface LightVerb extends FramedSense, Company {
  /** As a verb sense's. */
  readonly verb: readonly Word[];
  /** Null: the noun's own type. */
  readonly type: EventType | null;
  /** Which of the two words names the event: the noun where it is an event noun (launch an attack), else the verb (impose a fine). */
  readonly trigger: LightTrigger;
}
/** A verb that names an event by what its subject is (the dam burst). */
export interface SubjectVerb extends FramedSense, Company {
  readonly verb: readonly Word[];
  readonly type: EventType;
}
/** A word for what became of people, an adjective or a noun, that tells what befell them where they are counted (13 dead). */
export interface StateWord extends FramedSense {
  readonly word: Word;
  readonly type: EventType;
}
export interface EventLexicon {
  readonly verbs: readonly VerbSense[];
  readonly nouns: readonly NounSense[];
  readonly light: readonly LightVerb[];
  readonly subjects: readonly SubjectVerb[];
  readonly states: readonly StateWord[];
  readonly phrases: readonly Phrase[];
}

/** Verbs, nouns, light verb constructions and fixed phrases that name events (events/*.tsv). */
export const loadEventLexicon: () => EventLexicon = once(() => ({
  verbs: readTable('events/verbs.tsv', ['verb', 'type', 'mode', 'frame', 'weight']).map((row) => ({
    verb: row.phrase('verb'),
    type: row.one('type', EVENT_TYPES),
    weight: row.one('weight', WEIGHTS),
    ...senseOf(row, FRAME_PREPOSITIONS),
  })),
  nouns: readTable('events/nouns.tsv', ['noun', 'type', 'mode', 'frame', 'weight']).map((row) => ({
    noun: row.word('noun'),
    type: row.one('type', EVENT_TYPES),
    weight: row.one('weight', WEIGHTS),
    ...senseOf(row, FRAME_PREPOSITIONS),
  })),
  light: readTable('events/light.tsv', ['verb', 'nouns', 'type', 'mode', 'frame', 'trigger']).map((row) => ({
    verb: row.phrase('verb'),
    ...companyOf(row),
    type: row.text('type') === '' ? null : row.one('type', EVENT_TYPES),
    trigger: row.one('trigger', LIGHT_TRIGGERS),
    ...senseOf(row, FRAME_PREPOSITIONS),
  })),
  subjects: readTable('events/subjects.tsv', ['verb', 'nouns', 'type', 'mode', 'frame']).map((row) => ({
    verb: row.phrase('verb'),
    ...companyOf(row),
    type: row.one('type', EVENT_TYPES),
    ...senseOf(row, FRAME_PREPOSITIONS),
  })),
  states: readTable('events/states.tsv', ['word', 'type', 'mode', 'frame']).map((row) => ({
    word: row.word('word'),
    type: row.one('type', EVENT_TYPES),
    ...senseOf(row, FRAME_PREPOSITIONS),
  })),
  phrases: readPhrases(readTable, FRAME_PREPOSITIONS),
}));

/** Classes of nouns that rows of verbs name by `@class` (events/classes.tsv). */
const loadClasses = once(
  () =>
    new Map(
      readTable('events/classes.tsv', ['class', 'nouns']).map((row) => [
        row.text('class'),
        row.words('nouns'),
      ]),
    ),
);

/** What has been read of `nouns` cells, which many rows have in common. */
const companies = new Map<string, Company>();

/** A `nouns` cell: words, `@class` for a class of them, `@party` and `@place` for kinds, or `*` alone. */
function companyOf(row: Row): Company {
  const cell = row.text('nouns');
  const known = companies.get(cell);
  if (known !== undefined) return known;
  const [nouns, kinds] = [new Set<string>(), new Set<CompanyKind>()];
  for (const word of cell === '*' ? [] : row.words('nouns')) {
    const kind = COMPANY_KINDS.find((one) => word.text === `@${one}`);
    if (kind !== undefined) kinds.add(kind);
    else if (word.text.startsWith('@'))
      for (const { key } of loadClasses().get(word.text.slice(1)) ?? row.fail(`nouns: no class ${word.text}`))
        nouns.add(key);
    else nouns.add(word.key);
  }
  const company = { nouns: cell === '*' ? null : nouns, kinds };
  companies.set(cell, company);
  return company;
}

/** Expressions in which no word names an event (events/idioms.tsv). */
export const loadIdioms = once(() =>
  readTable('events/idioms.tsv', ['words']).map((row) => row.phrase('words')),
);

/** Words that make what they govern planned, demanded, possible or denied (modality.tsv). */
export const loadModality = once(() => readModality(readTable));

/** Nouns whose definite form refers back to an entity of a kind (nominals.tsv). */
export const loadNominals = once(() => readNominals(readTable));

/** Nouns for people, bodies of people and objects of violence that an event may name without a name (participants.tsv). */
export const loadParticipantNouns = once(() => readParticipantNouns(readTable));

/** Groups of nouns by which one happening is told again (events/kin.tsv): noun key to group. */
export const loadEventKin = once(() => readKin(readTable));

/** Nouns whose number is a quantity of a measure (measures.tsv). */
export const loadMeasures = once(() => readMeasures(readTable));
