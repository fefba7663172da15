import { tablesIn } from '../../shared/lexicon/table.ts';

/** What a word near a country's name says of its use. */
const USES = [
  /** Heads of a country, which is the place: the president of Bulgaria. */
  'head',
  /** What governments have and do: US troops, Iran's refusal. */
  'acting',
  /** What comes from someone who acts: support from Turkey. */
  'source',
  /** What goes to or is for someone: arms to Ukraine. */
  'receiver',
  /** Verbs with a receiver. */
  'give',
  /** Verbs that want something from someone. */
  'ask',
  /** What is laid on someone: sanctions on Russia. */
  'pressing',
  'border',
  /** Going to or from a place. */
  'going',
  /** Verbs whose object is somewhere. */
  'motion',
  /** Verbs whose subject is where something happens. */
  'suffering',
  /** Verbs that describe their subject. */
  'describing',
  /** Nouns whose `of` names who acts or is treated as one. */
  'official',
] as const;
export type NounUse = (typeof USES)[number];

let loaded: ReadonlyMap<string, ReadonlySet<NounUse>> | null = null;

/** What the words of the lexicon say, by lemma. */
export function useLexicon(): ReadonlyMap<string, ReadonlySet<NounUse>> {
  loaded ??= new Map(
    tablesIn('src/languages/en/lexicon/names')('use.tsv', ['word', 'classes']).map((row) => [
      row.word('word').key,
      new Set(row.many('classes', USES)),
    ]),
  );
  return loaded;
}
