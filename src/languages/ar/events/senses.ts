import { AMONG_EQUALS } from '../../../../schema/ontology/classes.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { ArgumentRole, Sense } from '../../events.ts';
import type { Frame } from '../../shared/lexicon/frame.ts';
import { loadEventLexicon } from '../lexicon/load.ts';

/** Light verbs by lemma, phrases by first word, nouns by every form of their stem, verbs by lemma. */
export interface EventIndex {
  readonly verbs: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
  /** Lemma of the light verb to its nouns (null: any) and sense; type null means the noun's own. */
  readonly light: ReadonlyMap<string, readonly LightSense[]>;
  readonly phrases: ReadonlyMap<string, readonly PhraseSense[]>;
  /** Verbal nouns to the light verbs that they are of (إرسال: أرسل). */
  readonly masdars: ReadonlyMap<string, readonly string[]>;
  /** Active participle (folded, masculine singular) to the verbs that it may be of. */
  readonly participles: ReadonlyMap<string, readonly string[]>;
}

export interface LightSense {
  readonly nouns: ReadonlySet<string> | null;
  readonly sense: Sense;
  readonly ownType: boolean;
  /** The verb, not the noun, names the event (أطلق صاروخا). */
  readonly verbal: boolean;
}

export interface PhraseSense {
  readonly words: readonly string[];
  readonly trigger: number;
  readonly sense: Sense;
}

const slots = (
  frame: Frame,
  defaults: readonly (readonly [string, ArgumentRole])[],
): Map<string, readonly ArgumentRole[]> => {
  const map = new Map<string, readonly ArgumentRole[]>(frame.slots);
  for (const [slot, role] of defaults) if (!map.has(slot)) map.set(slot, [role]);
  return map;
};

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
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
  const phrases = new Map<string, PhraseSense[]>();
  const masdars = new Map<string, string[]>();
  const participles = new Map<string, string[]>();
  // Nouns with rows of their own come before verbal nouns: of senses that fit equally well the first is meant.
  for (const n of lexicon.nouns) {
    const sense: Sense = {
      type: n.type,
      mode: n.mode,
      required: n.frame.required,
      weak: n.weight === 'weak',
      rule: `noun/${n.singular.text}:${n.line}`,
      slots: slots(n.frame, [['g', AMONG_EQUALS.has(n.type) ? 'PARTICIPANT' : 'AGENT']]),
    };
    for (const word of new Set([n.singular.key, ...n.plurals.map((p) => p.key)])) push(nouns, word, sense);
  }
  for (const v of lexicon.verbs) {
    const base = {
      type: v.type,
      mode: v.mode,
      required: v.frame.required,
      weak: v.weight === 'weak',
      rule: `verb/${v.past.text}:${v.line}`,
    };
    push(verbs, v.past.key, {
      ...base,
      slots: slots(v.frame, [
        ['s', AMONG_EQUALS.has(v.type) ? 'PARTICIPANT' : 'AGENT'],
        ['o', AMONG_EQUALS.has(v.type) ? 'PARTICIPANT' : 'TARGET'],
      ]),
    });
    for (const form of activeParticiples(v.past.key, v.present.key))
      if (participles.get(form)?.includes(v.past.key) !== true) push(participles, form, v.past.key);
    const transitive = v.frame.slots.get('o') !== undefined || v.frame.slots.size === 0;
    const subject = v.frame.slots.get('s')?.[0] ?? (AMONG_EQUALS.has(v.type) ? 'PARTICIPANT' : 'AGENT');
    const object = v.frame.slots.get('o')?.[0] ?? (AMONG_EQUALS.has(v.type) ? 'PARTICIPANT' : 'TARGET');
    const masdar = slots(
      v.frame,
      transitive
        ? [
            ['g', object],
            ['g2', object],
          ]
        : [['g', subject]],
    );
    for (const m of v.masdars) {
      push(nouns, m.key, { ...base, slots: masdar, rule: `masdar/${m.text}:${v.line}` });
    }
  }
  for (const l of lexicon.light) {
    for (const m of l.masdars)
      if (masdars.get(m.key)?.includes(l.past.key) !== true) push(masdars, m.key, l.past.key);
    const sense: Sense = {
      type: l.type ?? 'ASSAULT',
      mode: l.mode,
      required: l.frame.required,
      weak: false,
      rule: `light/${l.past.text}:${l.line}`,
      slots: slots(l.frame, [['s', 'AGENT']]),
    };
    push(light, l.past.key, {
      nouns: l.nouns === null ? null : new Set(l.nouns.map((n) => n.key)),
      sense,
      ownType: l.type === null,
      verbal: l.trigger === 'verb',
    });
  }
  for (const p of lexicon.phrases) {
    const sense: Sense = {
      type: p.type,
      mode: p.mode,
      required: p.frame.required,
      weak: false,
      rule: `phrase/${p.words.map((w) => w.text).join(' ')}:${p.line}`,
      slots: slots(p.frame, [
        ['s', AMONG_EQUALS.has(p.type) ? 'PARTICIPANT' : 'AGENT'],
        ['g', AMONG_EQUALS.has(p.type) ? 'PARTICIPANT' : 'AGENT'],
      ]),
    };
    const words = p.words.map((w) => foldKey(w.text));
    push(phrases, words[0] ?? '', { words, trigger: p.trigger, sense });
  }
  built = { verbs, nouns, light, phrases, masdars, participles };
  return built;
}
