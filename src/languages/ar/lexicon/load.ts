/** The Arabic lexicons as typed rows. Each loader reads its files once and keeps them; an error names file and line. */
import {
  ACTOR_KINDS,
  type ActorKind,
  EVENT_TYPES,
  type EventType,
  MEASURES,
  type Measure,
  MODALITIES,
  type Modality,
  PLACE_KINDS,
  type PlaceKind,
} from '../../../../schema/ontology/enums.ts';
import { type Frame, parseFrame } from '../../shared/lexicon/frame.ts';
import { type Row, tablesIn, type Word } from '../../shared/lexicon/table.ts';
import { FRAME_PREPOSITIONS } from './prepositions.ts';
import * as vocabulary from './vocabulary.ts';

const readTable = tablesIn('src/languages/ar/lexicon');

interface Sense {
  readonly mode: string | null;
  readonly frame: Frame;
  /** Line in the file, for the names of rules. */
  readonly line: number;
}
export interface VerbSense extends Sense {
  readonly past: Word;
  readonly present: Word;
  readonly masdars: readonly Word[];
  readonly type: EventType;
  readonly weight: vocabulary.Weight;
}
export interface NounSense extends Sense {
  readonly singular: Word;
  readonly plurals: readonly Word[];
  readonly type: EventType;
  readonly weight: vocabulary.Weight;
}
export interface LightVerb extends Sense {
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
export interface Phrase extends Sense {
  readonly words: readonly Word[];
  readonly type: EventType;
  /** Index in `words` of the word that is the trigger. */
  readonly trigger: number;
}
export interface EventLexicon {
  readonly verbs: readonly VerbSense[];
  readonly nouns: readonly NounSense[];
  readonly light: readonly LightVerb[];
  readonly phrases: readonly Phrase[];
}
export interface Cue {
  readonly past: Word;
  readonly present: Word;
  readonly masdars: readonly Word[];
  readonly participles: readonly Word[];
  readonly class: vocabulary.CueClass;
  readonly complements: readonly vocabulary.Complement[];
}
export interface Expression<Kind extends string> {
  readonly words: readonly Word[];
  readonly kind: Kind;
}
export interface StatementLexicon {
  readonly cues: readonly Cue[];
  readonly sources: readonly Expression<vocabulary.SourceKind>[];
  readonly media: readonly Expression<vocabulary.MediaKind>[];
  readonly unnamed: readonly Expression<vocabulary.UnnamedKind>[];
}
export interface ModalityCue {
  readonly words: readonly Word[];
  readonly category: Modality;
  readonly scope: vocabulary.ModalityScope;
}
export interface ReferringNoun {
  readonly noun: Word;
  readonly plurals: readonly Word[];
  readonly gender: vocabulary.Gender;
  readonly refersTo: readonly (ActorKind | PlaceKind)[];
  /** What the definite dual gathers (الجانبان); empty when the dual refers to nothing in particular. */
  readonly pair: readonly (ActorKind | PlaceKind)[];
}
export interface ParticipantNoun {
  readonly singular: Word;
  readonly plurals: readonly Word[];
  readonly class: vocabulary.NounClass;
}
export interface MeasureNoun {
  readonly singular: Word;
  readonly plurals: readonly Word[];
  readonly measure: Measure;
}

function once<T>(read: () => T): () => T {
  let kept: T | null = null;
  return () => {
    kept ??= read();
    return kept;
  };
}

const sense = (row: Row): Sense => ({
  mode: row.text('mode') || null,
  frame: parseFrame(row, FRAME_PREPOSITIONS),
  line: row.line,
});
const KINDS: readonly (ActorKind | PlaceKind)[] = [...new Set([...ACTOR_KINDS, ...PLACE_KINDS])];

function phrase(row: Row): Phrase {
  const words = row.phrase('words');
  const trigger = Number(row.text('trigger')) - 1;
  if (words[trigger] === undefined) row.fail(`trigger: a number from 1 to ${words.length} expected`);
  return { words, type: row.one('type', EVENT_TYPES), trigger, ...sense(row) };
}

const expressions = <Kind extends string>(
  file: string,
  kinds: readonly Kind[],
): readonly Expression<Kind>[] =>
  readTable(file, ['words', 'kind']).map((row) => ({
    words: row.phrase('words'),
    kind: row.one('kind', kinds),
  }));

/** Verbs, nouns, light verb constructions and fixed phrases that name events (events/*.tsv). */
export const loadEventLexicon: () => EventLexicon = once(() => ({
  verbs: readTable('events/verbs.tsv', ['past', 'present', 'masdar', 'type', 'mode', 'frame', 'weight']).map(
    (row) => ({
      past: row.word('past'),
      present: row.word('present'),
      masdars: row.words('masdar'),
      type: row.one('type', EVENT_TYPES),
      weight: row.one('weight', vocabulary.WEIGHTS),
      ...sense(row),
    }),
  ),
  nouns: readTable('events/nouns.tsv', ['singular', 'plurals', 'type', 'mode', 'frame', 'weight']).map(
    (row) => ({
      singular: row.word('singular'),
      plurals: row.words('plurals'),
      type: row.one('type', EVENT_TYPES),
      weight: row.one('weight', vocabulary.WEIGHTS),
      ...sense(row),
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
    nouns: row.text('nouns') === '*' ? null : row.words('nouns'),
    type: row.text('type') === '' ? null : row.one('type', EVENT_TYPES),
    trigger: row.one('trigger', vocabulary.LIGHT_TRIGGERS),
    ...sense(row),
  })),
  phrases: readTable('events/phrases.tsv', ['words', 'type', 'mode', 'frame', 'trigger']).map(phrase),
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
  sources: expressions('statements/sources.tsv', vocabulary.SOURCE_KINDS),
  media: expressions('statements/media.tsv', vocabulary.MEDIA_KINDS),
  unnamed: expressions('statements/unnamed.tsv', vocabulary.UNNAMED_KINDS),
}));

/** Words that make what they govern planned, demanded, possible or denied (modality.tsv). */
export const loadModality: () => readonly ModalityCue[] = once(() =>
  readTable('modality.tsv', ['words', 'category', 'scope']).map((row) => ({
    words: row.phrase('words'),
    category: row.one('category', MODALITIES),
    scope: row.one('scope', vocabulary.MODALITY_SCOPES),
  })),
);

/** Nouns whose definite form refers back to an entity of a kind (nominals.tsv). */
export const loadNominals: () => readonly ReferringNoun[] = once(() =>
  readTable('nominals.tsv', ['noun', 'plurals', 'gender', 'refers_to', 'pair']).map((row) => ({
    noun: row.word('noun'),
    plurals: row.words('plurals'),
    gender: row.one('gender', vocabulary.GENDERS),
    refersTo: row.many('refers_to', KINDS),
    pair: row.text('pair') === '*' ? KINDS : row.many('pair', KINDS),
  })),
);

/** Nouns for people, bodies of people and objects of violence that an event may name without a name (participants.tsv). */
export const loadParticipantNouns: () => readonly ParticipantNoun[] = once(() =>
  readTable('participants.tsv', ['singular', 'plurals', 'class']).map((row) => ({
    singular: row.word('singular'),
    plurals: row.words('plurals'),
    class: row.one('class', vocabulary.NOUN_CLASSES),
  })),
);

/** Groups of nouns by which one happening is told again (events/kin.tsv): noun key to group. */
export const loadEventKin: () => ReadonlyMap<string, string> = once(
  () =>
    new Map(
      readTable('events/kin.tsv', ['group', 'nouns']).flatMap((row) =>
        row.words('nouns').map((word) => [word.key, row.text('group')] as const),
      ),
    ),
);

/** Nouns whose number is a quantity of a measure (measures.tsv). */
export const loadMeasures: () => readonly MeasureNoun[] = once(() =>
  readTable('measures.tsv', ['singular', 'plurals', 'measure']).map((row) => ({
    singular: row.word('singular'),
    plurals: row.words('plurals'),
    measure: row.one('measure', MEASURES),
  })),
);
