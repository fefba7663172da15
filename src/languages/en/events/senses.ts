import type { Sense } from '../../events.ts';
import {
  doer,
  type LightSense,
  lightSense,
  nounSense,
  type PhraseSense,
  phraseSense,
  push,
  senseOf,
  slotsOf,
  sufferer,
} from '../../shared/events/senses.ts';
import { type CompanyKind, loadEventLexicon, loadIdioms } from '../lexicon/load.ts';
import type { Listed } from './lookup.ts';

/** What a verb names together with the words that stand behind it (none for the verb alone). */
export interface Construction<Meaning> {
  readonly particles: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** A light verb's construction, or a verb's sense among subjects of a kind, with what else than listed nouns stands beside it. */
export interface CompanySense extends LightSense {
  readonly kinds: ReadonlySet<CompanyKind>;
}

/** The event lexicon by lemma; constructions with more particles first; phrases and idioms by their first word. */
export interface EventIndex {
  readonly verbs: ReadonlyMap<string, readonly Construction<Sense>[]>;
  /** What the -ing noun of a verb (by the verb's lemma) names. */
  readonly gerunds: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
  readonly light: ReadonlyMap<string, readonly Construction<CompanySense>[]>;
  /** Verbs that name an event by what their subject is. */
  readonly subjects: ReadonlyMap<string, readonly Construction<CompanySense>[]>;
  /** What became of people, by the word for it. */
  readonly states: ReadonlyMap<string, Sense>;
  readonly phrases: ReadonlyMap<string, readonly PhraseSense[]>;
  readonly idioms: ReadonlyMap<string, readonly Listed[]>;
}

let built: EventIndex | null = null;

/** The English event lexicon arranged for look-up, built once. */
export function eventIndex(): EventIndex {
  built ??= build();
  return built;
}

function build(): EventIndex {
  const lexicon = loadEventLexicon();
  const verbs = new Map<string, Map<string, Sense[]>>();
  const gerunds = new Map<string, Sense[]>();
  const nouns = new Map<string, Sense[]>();
  const light = new Map<string, Map<string, CompanySense[]>>();
  const subjects = new Map<string, Map<string, CompanySense[]>>();
  const phrases = new Map<string, PhraseSense[]>();
  const idioms = new Map<string, Listed[]>();
  for (const row of lexicon.nouns) push(nouns, row.noun.key, nounSense(row, row.noun));
  for (const row of lexicon.verbs) {
    const [verb = '', ...particles] = row.verb.map((word) => word.key);
    const name = row.verb.map((word) => word.text).join(' ');
    const bare = row.frame.slots.size === 0;
    const slots = slotsOf(row.frame, [
      ['s', doer(row.type)],
      ...(bare ? [['o', sufferer(row.type)] as const] : []),
    ]);
    push(within(verbs, verb), particles.join(' '), senseOf(row, `verb/${name}`, slots));
    if (particles.length > 0) continue;
    const gerund = slotsOf(row.frame, [
      ['g', slots.get('s')?.[0] ?? 'AGENT'],
      ['of', slots.get('o')?.[0] ?? 'TARGET'],
    ]);
    push(gerunds, verb, senseOf(row, `gerund/${name}`, gerund));
  }
  const beside = (
    map: Map<string, Map<string, CompanySense[]>>,
    row: (typeof lexicon.light)[number],
    rule: string,
  ): void => {
    const [verb = '', ...particles] = row.verb.map((word) => word.key);
    const { nouns, kinds } = row;
    const sense = lightSense({ ...row, nouns: null }, row.verb.map((word) => word.text).join(' '), rule);
    push(within(map, verb), particles.join(' '), {
      nouns,
      sense: sense.sense,
      ownType: sense.ownType,
      verbal: sense.verbal,
      kinds,
    });
  };
  for (const row of lexicon.light) beside(light, row, 'light');
  for (const row of lexicon.subjects) beside(subjects, { ...row, trigger: 'verb' }, 'subject');
  for (const row of lexicon.phrases) {
    const phrase = phraseSense(row);
    push(phrases, phrase.words[0] ?? '', phrase);
  }
  for (const words of loadIdioms()) {
    const keys = words.map((word) => word.key);
    push(idioms, keys[0] ?? '', { words: keys });
  }
  return {
    verbs: constructions(verbs),
    gerunds,
    nouns,
    light: constructions(light),
    subjects: constructions(subjects),
    states: new Map(
      lexicon.states.map((row) => [
        row.word.key,
        senseOf({ ...row, weight: 'strong' }, `state/${row.word.text}`, slotsOf(row.frame, [])),
      ]),
    ),
    phrases,
    idioms,
  };
}

function within<Value>(maps: Map<string, Map<string, Value[]>>, key: string): Map<string, Value[]> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, Value[]>();
  maps.set(key, made);
  return made;
}

const constructions = <Meaning>(
  maps: ReadonlyMap<string, ReadonlyMap<string, readonly Meaning[]>>,
): ReadonlyMap<string, readonly Construction<Meaning>[]> =>
  new Map(
    [...maps].map(([verb, byParticles]) => [
      verb,
      [...byParticles]
        .map(([particles, meanings]) => ({
          particles: particles === '' ? [] : particles.split(' '),
          meanings,
        }))
        .toSorted((a, b) => b.particles.length - a.particles.length),
    ]),
  );
