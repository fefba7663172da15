import type { Sense } from '../../events.ts';
import {
  doer,
  type IdlePhrase,
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
import { loadEventLexicon } from '../lexicon/load.ts';

/** Light verbs by lemma, phrases by first word, nouns by every form of their stem, verbs by lemma. */
export interface EventIndex {
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
  /** Lemma of the light verb to its nouns (null: any) and sense; type null means the noun's own. */
  readonly light: ReadonlyMap<string, readonly LightSense[]>;
  /** Lemma of a verb to what it tells with subjects of a kind. */
  readonly subjects: ReadonlyMap<string, readonly SubjectSense[]>;
  readonly phrases: ReadonlyMap<string, readonly (PhraseSense | IdlePhrase)[]>;
  /** Verbal nouns to the light verbs that they are of (إرسال: أرسل). */
  readonly masdars: ReadonlyMap<string, readonly string[]>;
  /** Verbs and verbal nouns to the nouns that, as their object or subject, leave them nothing to tell. */
  readonly plain: {
    readonly verbs: ReadonlyMap<string, Emptying>;
    readonly masdars: ReadonlyMap<string, Emptying>;
  };
  /** Verbs that no sense of theirs gives an object. */
  readonly intransitive: ReadonlySet<string>;
  /** Active participle (folded, masculine singular) to the verbs that it may be of. */
  readonly participles: ReadonlyMap<string, readonly string[]>;
  /** The same of light verbs that name the event themselves (حمّل … مسؤولية: محمل). */
  readonly lightParticiples: ReadonlyMap<string, readonly LightSense[]>;
}

/** Nouns with which a verb tells nothing. */
export interface Emptying {
  readonly objects: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** What a verb tells with one of these subjects. */
export interface SubjectSense {
  readonly nouns: ReadonlySet<string>;
  readonly sense: Sense;
}

/** What the active participle of a verb may look like: of its present (يتهم: متهم), or فاعل of three letters (رفض: رافض). */
function activeParticiples(past: string, present: string): string[] {
  const forms = [`م${present.slice(1)}`];
  if (past.length === 3) {
    const [first = '', second = '', last = ''] = past;
    const weak = last === 'ا' || last === 'ي';
    forms.push(`${first}ا${second}${weak ? 'ي' : last}`);
    if (weak) forms.push(`${first}ا${second}`);
  }
  return forms;
}

let built: EventIndex | null = null;

/** The event lexicon arranged for look-up, built once. */
export function eventIndex(): EventIndex {
  if (built !== null) return built;
  const lexicon = loadEventLexicon();
  const verbs = new Map<string, Sense[]>();
  const nouns = new Map<string, Sense[]>();
  const light = new Map<string, LightSense[]>();
  const phrases = new Map<string, (PhraseSense | IdlePhrase)[]>();
  const subjects = new Map<string, SubjectSense[]>();
  const masdars = new Map<string, string[]>();
  const participles = new Map<string, string[]>();
  const lightParticiples = new Map<string, LightSense[]>();
  const objectless = new Map<string, boolean>();
  // Nouns with rows of their own come before verbal nouns: of senses that fit equally well the first is meant.
  for (const n of lexicon.nouns) {
    const sense = nounSense(n, n.singular);
    for (const word of new Set([n.singular.key, ...n.plurals.map((p) => p.key)])) push(nouns, word, sense);
  }
  for (const v of lexicon.verbs) {
    push(
      verbs,
      v.past.key,
      senseOf(
        v,
        `verb/${v.past.text}`,
        slotsOf(v.frame, [
          ['s', doer(v.type)],
          ['o', sufferer(v.type)],
        ]),
      ),
    );
    for (const form of activeParticiples(v.past.key, v.present.key))
      if (participles.get(form)?.includes(v.past.key) !== true) push(participles, form, v.past.key);
    const transitive = v.frame.slots.get('o') !== undefined || v.frame.slots.size === 0;
    objectless.set(v.past.key, !transitive && objectless.get(v.past.key) !== false);
    const subject = v.frame.slots.get('s')?.[0] ?? doer(v.type);
    const object = v.frame.slots.get('o')?.[0] ?? sufferer(v.type);
    const masdar = slotsOf(
      v.frame,
      transitive
        ? [
            ['g', object],
            ['g2', object],
          ]
        : [['g', subject]],
    );
    for (const m of v.masdars) push(nouns, m.key, senseOf(v, `masdar/${m.text}`, masdar));
  }
  for (const l of lexicon.light) {
    for (const m of l.masdars)
      if (masdars.get(m.key)?.includes(l.past.key) !== true) push(masdars, m.key, l.past.key);
    const sense = lightSense(l, l.past.text);
    push(light, l.past.key, sense);
    if (sense.verbal && sense.nouns !== null)
      for (const form of activeParticiples(l.past.key, l.present.key)) push(lightParticiples, form, sense);
  }
  for (const row of lexicon.subjects) {
    const slots = slotsOf(row.frame, [
      ['s', doer(row.type)],
      ['o', sufferer(row.type)],
    ]);
    const sense = senseOf({ ...row, weight: 'strong' }, `subject/${row.past.text}`, slots);
    push(subjects, row.past.key, { nouns: new Set(row.subjects.map(({ key }) => key)), sense });
  }
  for (const expression of lexicon.idle) {
    const keys = expression.map(({ key }) => key);
    push(phrases, keys[0] ?? '', { words: keys, trigger: null });
  }
  for (const p of lexicon.phrases) {
    const phrase = phraseSense(p);
    push(phrases, phrase.words[0] ?? '', phrase);
  }
  const intransitive = new Set([...objectless].flatMap(([verb, without]) => (without ? [verb] : [])));
  const plain = { verbs: new Map<string, Emptying>(), masdars: new Map<string, Emptying>() };
  for (const row of lexicon.plain) {
    const emptying = {
      objects: new Set(row.nouns.map(({ key }) => key)),
      subjects: new Set(row.subjects.map(({ key }) => key)),
    };
    plain.verbs.set(row.past.key, emptying);
    for (const { key } of row.masdars) plain.masdars.set(key, emptying);
  }
  built = {
    ...{ verbs, nouns, light, subjects, phrases, masdars, plain, intransitive },
    ...{ participles, lightParticiples },
  };
  return built;
}
