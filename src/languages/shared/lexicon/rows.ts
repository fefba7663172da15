/** Rows that the lexicons of all languages have alike, and what reads them. A bad cell throws and names file and line. */
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
import { type Frame, parseFrame } from './frame.ts';
import type { Row, Word } from './table.ts';
import * as vocabulary from './vocabulary.ts';

/** Reads one file of a language's lexicon, whose header must be `columns`. */
export type ReadTable = (file: string, columns: readonly string[]) => readonly Row[];

export interface FramedSense {
  readonly mode: string | null;
  readonly frame: Frame;
  /** Line in the file, for the names of rules. */
  readonly line: number;
}
export interface Phrase extends FramedSense {
  readonly words: readonly Word[];
  readonly type: EventType;
  /** Index in `words` of the word that is the trigger. */
  readonly trigger: number;
}
export interface Expression<Kind extends string> {
  readonly words: readonly Word[];
  readonly kind: Kind;
}
export interface ModalityCue {
  readonly words: readonly Word[];
  readonly category: Modality;
  readonly scope: vocabulary.ModalityScope;
}
export interface ReferringNoun {
  readonly noun: Word;
  readonly plurals: readonly Word[];
  /** Null for a noun that says nothing of it (minister). */
  readonly gender: vocabulary.Gender | null;
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

/** A reader that reads once and keeps what it read. */
export function once<T>(read: () => T): () => T {
  let kept: T | null = null;
  return () => {
    kept ??= read();
    return kept;
  };
}

/** A row's mode, its frame over `prepositions` (folded) and its line. */
export const senseOf = (row: Row, prepositions: ReadonlySet<string>): FramedSense => ({
  mode: row.text('mode') || null,
  frame: parseFrame(row, prepositions),
  line: row.line,
});

/** events/phrases.tsv: fixed expressions that name events. */
export const readPhrases = (read: ReadTable, prepositions: ReadonlySet<string>): readonly Phrase[] =>
  read('events/phrases.tsv', ['words', 'type', 'mode', 'frame', 'trigger']).map((row) => {
    const words = row.phrase('words');
    const trigger = Number(row.text('trigger')) - 1;
    if (words[trigger] === undefined) row.fail(`trigger: a number from 1 to ${words.length} expected`);
    return { words, type: row.one('type', EVENT_TYPES), trigger, ...senseOf(row, prepositions) };
  });

/** events/kin.tsv: nouns by which one happening is told again, noun key to group. */
export const readKin = (read: ReadTable): ReadonlyMap<string, string> =>
  new Map(
    read('events/kin.tsv', ['group', 'nouns']).flatMap((row) =>
      row.words('nouns').map((word) => [word.key, row.text('group')] as const),
    ),
  );

/** A file of expressions, each of one of `kinds`. */
export const readExpressions = <Kind extends string>(
  read: ReadTable,
  file: string,
  kinds: readonly Kind[],
): readonly Expression<Kind>[] =>
  read(file, ['words', 'kind']).map((row) => ({ words: row.phrase('words'), kind: row.one('kind', kinds) }));

/** modality.tsv: words that make what they govern planned, demanded, possible or denied. */
export const readModality = (read: ReadTable): readonly ModalityCue[] =>
  read('modality.tsv', ['words', 'category', 'scope']).map((row) => ({
    words: row.phrase('words'),
    category: row.one('category', MODALITIES),
    scope: row.one('scope', vocabulary.MODALITY_SCOPES),
  }));

/** All kinds of actors and places: what `*` stands for. */
export const KINDS: readonly (ActorKind | PlaceKind)[] = [...new Set([...ACTOR_KINDS, ...PLACE_KINDS])];

/** nominals.tsv: nouns whose definite form refers back to an entity of a kind. */
export const readNominals = (read: ReadTable): readonly ReferringNoun[] =>
  read('nominals.tsv', ['noun', 'plurals', 'gender', 'refers_to', 'pair']).map((row) => ({
    noun: row.word('noun'),
    plurals: row.words('plurals'),
    gender: row.text('gender') === '' ? null : row.one('gender', vocabulary.GENDERS),
    refersTo: row.many('refers_to', KINDS),
    pair: row.text('pair') === '*' ? KINDS : row.many('pair', KINDS),
  }));

/** participants.tsv: nouns for people, bodies of people and objects of violence that an event may name without a name. */
export const readParticipantNouns = (read: ReadTable): readonly ParticipantNoun[] =>
  read('participants.tsv', ['singular', 'plurals', 'class']).map((row) => ({
    singular: row.word('singular'),
    plurals: row.words('plurals'),
    class: row.one('class', vocabulary.NOUN_CLASSES),
  }));

/** measures.tsv: nouns whose number is a quantity of a measure. */
export const readMeasures = (read: ReadTable): readonly MeasureNoun[] =>
  read('measures.tsv', ['singular', 'plurals', 'measure']).map((row) => ({
    singular: row.word('singular'),
    plurals: row.words('plurals'),
    measure: row.one('measure', MEASURES),
  }));
