/** The Arabic lexicons as typed rows. Each loader reads its files once and keeps them; an error names file and line. */
import { EVENT_TYPES, type EventType } from '../../../../schema/ontology/enums.ts';
import {
  type Expression,
  type FramedSense,
  once,
  type Phrase,
  readExpressions,
  readKin,
  readMeasures,
  readModality,
  readNominals,
  readParticipantNouns,
  readPhrases,
  senseOf,
} from '../../shared/lexicon/rows.ts';
import { type Row, tablesIn, type Word } from '../../shared/lexicon/table.ts';
import { FRAME_PREPOSITIONS } from './prepositions.ts';
import * as vocabulary from './vocabulary.ts';

const readTable = tablesIn('src/languages/ar/lexicon');

export interface VerbSense extends FramedSense {
  readonly past: Word;
  readonly present: Word;
  readonly masdars: readonly Word[];
  readonly type: EventType;
  readonly weight: vocabulary.Weight;
}
export interface NounSense extends FramedSense {
  readonly singular: Word;
  readonly plurals: readonly Word[];
  readonly type: EventType;
  readonly weight: vocabulary.Weight;
}
export interface LightVerb extends FramedSense {
  readonly past: Word;
  readonly present: Word;
  readonly masdars: readonly Word[];
  /** The event nouns it takes, singular; null for any. */
  readonly nouns: readonly Word[] | null;
  /** Null: the noun's own type. */
  readonly type: EventType | null;
  /** Which of the two words names the event: the noun where it is an event noun (شن هجوما), else the verb (أطلق صاروخا). */
  readonly trigger: vocabulary.LightTrigger;
}
/** A verb that tells its event by who does it (خرج المحتجون). */
export interface SubjectVerb extends FramedSense {
  readonly past: Word;
  readonly subjects: readonly Word[];
  readonly type: EventType;
}
export interface EventLexicon {
  readonly verbs: readonly VerbSense[];
  readonly nouns: readonly NounSense[];
  readonly light: readonly LightVerb[];
  readonly subjects: readonly SubjectVerb[];
  readonly phrases: readonly Phrase[];
  /** Expressions that name no event, though a word of theirs may. */
  readonly idle: readonly (readonly Word[])[];
  readonly plain: readonly PlainVerb[];
}
/** A verb with the nouns that, as its object or subject, leave it nothing to tell (أشعل شمعة، تراجع السهم). */
export interface PlainVerb {
  readonly past: Word;
  readonly masdars: readonly Word[];
  readonly nouns: readonly Word[];
  readonly subjects: readonly Word[];
}
export interface Cue {
  readonly past: Word;
  readonly present: Word;
  readonly masdars: readonly Word[];
  readonly participles: readonly Word[];
  readonly class: vocabulary.CueClass;
  readonly complements: readonly vocabulary.Complement[];
}
export interface StatementLexicon {
  readonly cues: readonly Cue[];
  readonly sources: readonly Expression<vocabulary.SourceKind>[];
  readonly media: readonly Expression<vocabulary.MediaKind>[];
  readonly unnamed: readonly Expression<vocabulary.UnnamedKind>[];
}

/** Classes of nouns that light verbs carry (events/classes.tsv): name to nouns. */
const loadNounClasses = once(
  () =>
    new Map(
      readTable('events/classes.tsv', ['class', 'nouns']).map((row) => [
        `@${row.text('class')}`,
        row.words('nouns'),
      ]),
    ),
);

/** What an entry of a verb's nouns stands for: itself, or all nouns of its class (@protest). */
function carried(word: Word, row: Row): readonly Word[] {
  if (!word.text.startsWith('@')) return [word];
  return loadNounClasses().get(word.text) ?? row.fail(`no class of nouns ${word.text}`);
}

/** Verbs, nouns, light verb constructions and fixed phrases that name events (events/*.tsv). */
export const loadEventLexicon: () => EventLexicon = once(() => ({
  verbs: readTable('events/verbs.tsv', ['past', 'present', 'masdar', 'type', 'mode', 'frame', 'weight']).map(
    (row) => ({
      past: row.word('past'),
      present: row.word('present'),
      masdars: row.words('masdar'),
      type: row.one('type', EVENT_TYPES),
      weight: row.one('weight', vocabulary.WEIGHTS),
      ...senseOf(row, FRAME_PREPOSITIONS),
    }),
  ),
  nouns: readTable('events/nouns.tsv', ['singular', 'plurals', 'type', 'mode', 'frame', 'weight']).map(
    (row) => ({
      singular: row.word('singular'),
      plurals: row.words('plurals'),
      type: row.one('type', EVENT_TYPES),
      weight: row.one('weight', vocabulary.WEIGHTS),
      ...senseOf(row, FRAME_PREPOSITIONS),
    }),
  ),
  light: readTable('events/light.tsv', [
    'past',
    'present',
    'masdar',
    'nouns',
    'type',
    'mode',
    'frame',
    'trigger',
  ]).map((row) => ({
    past: row.word('past'),
    present: row.word('present'),
    masdars: row.words('masdar'),
    nouns: row.text('nouns') === '*' ? null : row.words('nouns').flatMap((word) => carried(word, row)),
    type: row.text('type') === '' ? null : row.one('type', EVENT_TYPES),
    trigger: row.one('trigger', vocabulary.LIGHT_TRIGGERS),
    ...senseOf(row, FRAME_PREPOSITIONS),
  })),
  subjects: readTable('events/subjects.tsv', ['past', 'subjects', 'type', 'mode', 'frame']).map((row) => ({
    past: row.word('past'),
    subjects: row.words('subjects').flatMap((word) => carried(word, row)),
    type: row.one('type', EVENT_TYPES),
    ...senseOf(row, FRAME_PREPOSITIONS),
  })),
  phrases: readPhrases(readTable, FRAME_PREPOSITIONS),
  idle: readTable('events/idle.tsv', ['words']).map((row) => row.phrase('words')),
  plain: readTable('events/plain.tsv', ['past', 'present', 'masdar', 'nouns', 'subjects']).map((row) => ({
    past: row.word('past'),
    masdars: row.words('masdar'),
    nouns: row.words('nouns'),
    subjects: row.words('subjects'),
  })),
}));

/** Speech and opinion cues, attributions without a verb, communiqué nouns and unnamed sources (statements/*.tsv). */
export const loadStatementLexicon: () => StatementLexicon = once(() => ({
  cues: readTable('statements/cues.tsv', [
    'past',
    'present',
    'masdar',
    'participles',
    'class',
    'complements',
  ]).map((row) => ({
    past: row.word('past'),
    present: row.word('present'),
    masdars: row.words('masdar'),
    participles: row.words('participles'),
    class: row.one('class', vocabulary.CUE_CLASSES),
    complements: row.many('complements', vocabulary.COMPLEMENTS),
  })),
  sources: readExpressions(readTable, 'statements/sources.tsv', vocabulary.SOURCE_KINDS),
  media: readExpressions(readTable, 'statements/media.tsv', vocabulary.MEDIA_KINDS),
  unnamed: readExpressions(readTable, 'statements/unnamed.tsv', vocabulary.UNNAMED_KINDS),
}));

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

/** The name of a currency, with the adjective (masculine, without article) that says whose it is; null where the noun alone means it. */
export interface Currency {
  readonly nouns: readonly Word[];
  readonly adjective: Word | null;
  readonly code: string;
}

/** Names of currencies (currencies.tsv). */
export const loadCurrencies = once((): readonly Currency[] =>
  readTable('currencies.tsv', ['noun', 'plurals', 'adjective', 'code']).map((row) => {
    const code = row.text('code');
    if (!/^[A-Z]{3}$/.test(code)) row.fail(`code: ${code} is no ISO 4217 code`);
    return {
      nouns: [row.word('noun'), ...row.words('plurals')],
      adjective: row.text('adjective') === '' ? null : row.word('adjective'),
      code,
    };
  }),
);
