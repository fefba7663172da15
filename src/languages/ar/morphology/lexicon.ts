import type { Analysis, Pos } from '../../../extract/layers.ts';
import { type FunctionWord, readFunctionWords } from './function-word-table.ts';
import { genderOf, NOUN_GROUPS, type NounGroup, nounStems } from './nouns.ts';
import { add, fold, list, readColumns } from './tables.ts';
import { STEM_GROUPS, type StemGroup, verbStems } from './verb-stems.ts';

/** A verb's stem as the analyser meets it: folded key in the map, spelled with hamzas here. */
export interface VerbEntry {
  readonly spelled: string;
  readonly lemma: string;
  readonly voice: Analysis['voice'];
  readonly groups: readonly StemGroup[];
  /** Bare, it stands only after لم and the like. */
  readonly jussive: boolean;
  /** A damma on the prefix of the present marks its passive: all but forms II, III, IV and quadriliterals. */
  readonly dammaIsPassive: boolean;
  /** 0 to 9: the logarithm of how often news uses the word. */
  readonly weight: number;
}
export interface NounEntry {
  readonly spelled: string;
  readonly lemma: string;
  readonly pos: Pos;
  readonly groups: readonly NounGroup[];
  readonly number: 'SG' | 'PL';
  readonly gender: 'M' | 'F';
  readonly derived: Analysis['derived'];
  readonly weight: number;
}
export interface MorphologyLexicon {
  readonly past: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly present: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>;
  readonly functionWords: ReadonlyMap<string, readonly FunctionWord[]>;
  readonly names: ReadonlySet<string>;
}

class Builder {
  readonly past = new Map<string, VerbEntry[]>();
  readonly present = new Map<string, VerbEntry[]>();
  readonly nouns = new Map<string, NounEntry[]>();
  readonly #known = new Map<string, Set<string>>();

  verb(past: string, present: string, masdars: readonly string[], weight: number): void {
    if (this.#seen('v', `${past} ${present}`)) return;
    const lemma = fold(past);
    const dammaIsPassive =
      /^[اتآ]...|^.[^اأ]?.$/.test(past) &&
      !masdars.some((one) => /^ت..(?:ي.|ية|ئة)$/.test(one)) &&
      !(past.startsWith('أ') && (masdars[0] ?? '').startsWith('إ'));
    for (const { text, tense, groups, voice, jussive } of verbStems({ past, present })) {
      const entry: VerbEntry = { spelled: text, lemma, voice, groups, jussive, dammaIsPassive, weight };
      add(tense === 'PAST' ? this.past : this.present, fold(text), entry);
    }
  }

  /** `feminine`: the other gender's form where ـة does not make it; adjectives alone. */
  noun(
    pos: 'NOUN' | 'ADJ',
    singular: string,
    plurals: readonly string[],
    rest: { gender: string; derived: Analysis['derived']; weight: number; feminine?: string },
  ): void {
    if (singular === '' || this.#seen(pos, singular)) return;
    const lemma = fold(singular);
    const own = rest.gender === 'F' ? 'F' : rest.gender === 'M' ? 'M' : genderOf(singular);
    const { derived, weight } = rest;
    const push = (word: string, number: 'SG' | 'PL', gender: 'M' | 'F'): void => {
      for (const { text, groups } of nounStems(word, number === 'PL')) {
        const kept = pos === 'ADJ' ? groups : nounGroups(groups, plurals.length === 0 || isAgent(singular));
        if (kept.length > 0)
          add(this.nouns, fold(text), {
            spelled: text,
            lemma,
            pos,
            groups: kept,
            number,
            gender,
            derived,
            weight,
          });
      }
    };
    push(singular, 'SG', own);
    if (rest.feminine) push(rest.feminine, 'SG', 'F');
    for (const plural of plurals) if (plural !== '') push(plural, 'PL', own);
  }

  /** Whether a word (انتخابات، قوى) is the plural of a noun that is known by its singular. */
  isPlural(word: string): boolean {
    if (
      word.endsWith('ات') &&
      (this.#has('NOUN', word.slice(0, -2)) || this.#has('NOUN', `${word.slice(0, -2)}ة`))
    )
      return true;
    return (this.nouns.get(fold(word)) ?? []).some(
      ({ pos, number, spelled }) => pos === 'NOUN' && number === 'PL' && spelled === word,
    );
  }

  #has(kind: string, word: string): boolean {
    return this.#known.get(kind)?.has(word) ?? false;
  }

  #seen(kind: string, word: string): boolean {
    const known = this.#known.get(kind);
    if (known === undefined) this.#known.set(kind, new Set([word]));
    else if (known.has(word)) return true;
    else known.add(word);
    return false;
  }
}

/** Nouns that keep their sound plural beside a broken one: participles and nisbas (عاملون، مواطنون), unlike فرع or صاروخ. */
const isAgent = (word: string): boolean => word.length > 4 || /^(?:م|.ا)|ي$/.test(word);

/** The groups of a noun: no ـة of another gender, and the sound plural only where it may have one; kept, for there are few. */
const nounGroups = (groups: readonly NounGroup[], sound: boolean): readonly NounGroup[] => {
  const kept = sound ? SOUND_GROUPS : BROKEN_GROUPS;
  let known = kept.get(groups);
  if (known === undefined) {
    known = groups.filter((group) => group !== 'TA' && (sound || group !== 'SOUND'));
    kept.set(groups, known);
  }
  return known;
};
const SOUND_GROUPS = new Map<readonly NounGroup[], readonly NounGroup[]>();
const BROKEN_GROUPS = new Map<readonly NounGroup[], readonly NounGroup[]>();

const DERIVED: Readonly<Record<string, Analysis['derived']>> = {
  MASDAR: 'MASDAR',
  ACTIVE_PARTICIPLE: 'ACTIVE_PARTICIPLE',
  PASSIVE_PARTICIPLE: 'PASSIVE_PARTICIPLE',
};
/** What a word of the event and statement lexicons weighs: news uses it, or it would not stand there. */
const EVENT_WEIGHT = 4;

function build(): MorphologyLexicon {
  const builder = new Builder();
  // Nouns and adjectives first: of the rows for one word the first counts, and only theirs have broken plurals.
  for (const [singular = '', plurals = '', gender = '', derived = '', weight = ''] of readColumns(
    'morphology/nouns.tsv',
    ['singular', 'plurals', 'gender', 'derived', 'weight'],
  ))
    builder.noun('NOUN', singular, list(plurals), {
      gender,
      derived: DERIVED[derived] ?? null,
      weight: Number(weight),
    });
  for (const [masculine = '', plurals = '', feminine = '', derived = '', weight = ''] of readColumns(
    'morphology/adjectives.tsv',
    ['masculine', 'plurals', 'feminine', 'derived', 'weight'],
  ))
    builder.noun('ADJ', masculine, list(plurals), {
      gender: 'M',
      derived: DERIVED[derived] ?? null,
      weight: Number(weight),
      feminine,
    });
  const columns = ['past', 'present', 'masdars', 'active', 'passive', 'weight'];
  for (const [past = '', present = '', masdars = '', active = '', passive = '', weight = ''] of readColumns(
    'morphology/verbs.tsv',
    columns,
  )) {
    const w = Number(weight);
    builder.verb(past, present, list(masdars), w);
    for (const one of list(masdars))
      builder.noun('NOUN', one, [], { gender: '', derived: 'MASDAR', weight: w });
    for (const one of list(active))
      builder.noun('ADJ', one, [], { gender: '', derived: 'ACTIVE_PARTICIPLE', weight: w });
    for (const one of list(passive))
      builder.noun('ADJ', one, [], { gender: '', derived: 'PASSIVE_PARTICIPLE', weight: w });
  }
  for (const file of ['events/verbs.tsv', 'statements/cues.tsv'])
    for (const [past = '', present = '', masdar = ''] of readColumns(file, ['past', 'present', 'masdar'])) {
      if (past.includes(' ') || past.length < 2) continue;
      builder.verb(past, present, list(masdar), EVENT_WEIGHT);
      for (const one of list(masdar))
        if (!one.includes(' '))
          builder.noun('NOUN', one, [], { gender: '', derived: 'MASDAR', weight: EVENT_WEIGHT });
    }
  for (const [past = '', present = ''] of readColumns('events/light.tsv', ['past', 'present']))
    if (!/[ @]/.test(past) && past.length > 1 && !builder.past.has(fold(past)))
      builder.verb(past, present, [], EVENT_WEIGHT);
  for (const file of ['events/nouns.tsv', 'participants.tsv', 'measures.tsv'])
    for (const [singular = '', plurals = ''] of readColumns(file, ['singular', 'plurals']))
      if (!singular.includes(' ') && !builder.isPlural(singular))
        builder.noun('NOUN', singular, list(plurals), { gender: '', derived: null, weight: EVENT_WEIGHT });
  return {
    past: builder.past,
    present: builder.present,
    nouns: builder.nouns,
    functionWords: readFunctionWords(),
    names: new Set(readColumns('morphology/names.tsv', ['name']).map(([name = '']) => fold(name))),
  };
}

let kept: MorphologyLexicon | null = null;

/** The words that the analyser knows, read once. Throws when a table is missing or can't be read. */
export function morphologyLexicon(): MorphologyLexicon {
  kept ??= build();
  return kept;
}

export { NOUN_GROUPS, STEM_GROUPS };
