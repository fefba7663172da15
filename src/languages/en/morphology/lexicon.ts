import type { Pos } from '../../../extract/layers.ts';
import { type Row, tablesIn } from '../../shared/lexicon/table.ts';
import { inflect, type VerbForm } from './inflect.ts';

export type { VerbForm };

/** What a verb's frame may hold: an object, none, two, a clause of content, infinitives, gerunds, `from` or `of` with a gerund. */
const VERB_FRAMES = ['t', 'i', 'd', 'c', 's', 'o', 'g', 'f', 'of'] as const;
export type VerbFrame = (typeof VERB_FRAMES)[number];

export interface FunctionWord {
  readonly pos: Pos;
  readonly lemma: string;
  readonly gender: 'M' | 'F' | null;
  readonly number: 'SG' | 'PL' | null;
  readonly person: 1 | 2 | 3 | null;
}

export interface MorphologyLexicon {
  /** By lemma. */
  readonly frames: ReadonlyMap<string, ReadonlySet<VerbFrame>>;
  /** By form: what it may be a form of, the likeliest first. */
  readonly verbForms: ReadonlyMap<string, readonly VerbForm[]>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly functionWords: ReadonlyMap<string, FunctionWord>;
  /** Nouns that tell a person's gender, but for those in -man and -woman. */
  readonly genders: ReadonlyMap<string, 'M' | 'F'>;
  readonly ingNouns: ReadonlySet<string>;
  /** Of these nouns `that` opens the content, no relative clause. */
  readonly contentNouns: ReadonlySet<string>;
  /** Adjectives that name people or things too (the rebels, a deputy chief). */
  readonly adjectiveNouns: ReadonlySet<string>;
  /** By verb lemma, the adverbs that it is one with (hand over, seal off). */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>;
}

const read = tablesIn('src/languages/en/lexicon/morphology');
const GENDERS = ['', 'M', 'F'] as const;
const NUMBERS = ['', 'SG', 'PL'] as const;
const PERSONS = ['', '1', '2', '3'] as const;
const POS = ['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'ADV'] as const;

/** Reads the tables of English morphology; throws when a row does not hold what it should. */
export function loadMorphology(): MorphologyLexicon {
  const frames = new Map(
    read('verbs.tsv', ['lemma', 'frames']).map((row) => [
      row.word('lemma').key,
      new Set(row.many('frames', VERB_FRAMES)),
    ]),
  );
  const verbForms = new Map<string, VerbForm[]>();
  const add = (form: string, lemma: string, features: Omit<VerbForm, 'lemma'>): void => {
    const known = verbForms.get(form);
    if (known === undefined) verbForms.set(form, [{ lemma, ...features }]);
    else if (!known.some((one) => one.lemma === lemma && one.form === features.form))
      known.push({ lemma, ...features });
  };
  const irregular = new Map(
    read('irregular-verbs.tsv', ['lemma', 'past', 'participle']).map((row) => [row.word('lemma').key, row]),
  );
  const keys = (row: Row, column: string): string[] => row.words(column).map((word) => word.key);
  for (const lemma of new Set([...irregular.keys(), ...frames.keys()])) {
    const row = irregular.get(lemma);
    const past = row === undefined ? null : keys(row, 'past');
    const participle = row === undefined ? null : keys(row, 'participle');
    for (const { text, form } of inflect(lemma, past, participle)) add(text, lemma, { form });
  }
  add('has', 'have', { form: 'S' });
  return {
    frames,
    genders: new Map(
      read('gendered-nouns.tsv', ['noun', 'gender']).map((row) => [
        row.word('noun').key,
        row.one('gender', ['M', 'F']),
      ]),
    ),
    contentNouns: new Set(read('content-nouns.tsv', ['noun']).map((row) => row.word('noun').key)),
    adjectiveNouns: new Set(read('adjective-nouns.tsv', ['word']).map((row) => row.word('word').key)),
    ingNouns: new Set(read('ing-nouns.tsv', ['noun']).map((row) => row.word('noun').key)),
    phrasal: new Map(
      read('phrasal-verbs.tsv', ['verb', 'particles']).map((row) => [
        row.word('verb').key,
        new Set(keys(row, 'particles')),
      ]),
    ),
    verbForms,
    nouns: new Map(
      read('irregular-nouns.tsv', ['form', 'lemma']).map((row) => [
        row.word('form').key,
        row.word('lemma').key,
      ]),
    ),
    functionWords: new Map(
      read('function-words.tsv', ['form', 'pos', 'lemma', 'gender', 'number', 'person']).map((row) => [
        row.word('form').key,
        {
          pos: row.one('pos', POS),
          lemma: row.word('lemma').key,
          gender: row.one('gender', GENDERS) || null,
          number: row.one('number', NUMBERS) || null,
          person: personOf(row.one('person', PERSONS)),
        },
      ]),
    ),
  };
}

const personOf = (cell: (typeof PERSONS)[number]): 1 | 2 | 3 | null =>
  cell === '1' ? 1 : cell === '2' ? 2 : cell === '3' ? 3 : null;

let lexicon: MorphologyLexicon | null = null;

/** The tables of English morphology, read once. */
export function morphologyLexicon(): MorphologyLexicon {
  lexicon ??= loadMorphology();
  return lexicon;
}

const NO_FORMS: readonly VerbForm[] = [];
const NO_FRAMES: ReadonlySet<VerbFrame> = new Set();

/** What a word (folded) may be as a form of a listed verb. */
export const verbFormsOf = (key: string): readonly VerbForm[] =>
  morphologyLexicon().verbForms.get(key) ?? NO_FORMS;

/** What a verb (lemma) may govern; empty for one that is not listed. */
export const framesOf = (lemma: string): ReadonlySet<VerbFrame> =>
  morphologyLexicon().frames.get(lemma) ?? NO_FRAMES;
