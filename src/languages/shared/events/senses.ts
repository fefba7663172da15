import { AMONG_EQUALS } from '../../../../schema/ontology/classes.ts';
import type { EventType } from '../../../../schema/ontology/enums.ts';
import type { ArgumentRole, Sense, Trigger } from '../../events.ts';
import type { Frame } from '../lexicon/frame.ts';
import type { FramedSense, Phrase } from '../lexicon/rows.ts';
import type { Word } from '../lexicon/table.ts';
import type { LightTrigger, Weight } from '../lexicon/vocabulary.ts';

/** One construction of a light verb with the nouns it takes (null: any event noun). */
export interface LightSense {
  readonly nouns: ReadonlySet<string> | null;
  readonly sense: Sense;
  /** The noun's own type is meant. */
  readonly ownType: boolean;
  /** The verb, not the noun, names the event (أطلق صاروخا, fired missiles). */
  readonly verbal: boolean;
}

/** An expression with a word for an event in it that names none (نقطة تفتيش). */
export interface IdlePhrase {
  readonly words: readonly string[];
  readonly trigger: null;
}

export interface PhraseSense {
  readonly words: readonly string[];
  /** Index in `words` of the word that is the trigger. */
  readonly trigger: number;
  readonly sense: Sense;
}

/** What the subject of an event of this type is where its frame does not say. */
export const doer = (type: EventType): ArgumentRole => (AMONG_EQUALS.has(type) ? 'PARTICIPANT' : 'AGENT');
/** The same of its object. */
export const sufferer = (type: EventType): ArgumentRole =>
  AMONG_EQUALS.has(type) ? 'PARTICIPANT' : 'TARGET';

/** A frame's slots, with what stands in those that it leaves out. */
export function slotsOf(
  frame: Frame,
  defaults: readonly (readonly [string, ArgumentRole])[],
): Map<string, readonly ArgumentRole[]> {
  const slots = new Map<string, readonly ArgumentRole[]>(frame.slots);
  for (const [slot, role] of defaults) if (!slots.has(slot)) slots.set(slot, [role]);
  return slots;
}

/** Adds to the list under a key. */
export function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The sense of a row that names its event by itself. */
export const senseOf = (
  row: FramedSense & { readonly type: EventType; readonly weight: Weight },
  rule: string,
  slots: Sense['slots'],
): Sense => ({
  type: row.type,
  mode: row.mode,
  required: row.frame.required,
  weak: row.weight === 'weak',
  rule: `${rule}:${row.line}`,
  slots,
});

/** A sense that is otherwise in something, its fields in the order of all others: copies by spreading have each a shape of their own, which makes all that reads senses slower. */
export const changedSense = (
  { type, mode, required, weak, rule, slots }: Sense,
  to: Partial<Sense>,
): Sense => ({
  type: to.type ?? type,
  mode: to.mode === undefined ? mode : to.mode,
  required,
  weak,
  rule,
  slots: to.slots ?? slots,
});

/** A trigger with other senses; its fields in one order too. */
export const withSenses = (
  { token, kind, carrier, consequence }: Trigger,
  senses: readonly Sense[],
): Trigger => ({ token, kind, senses, carrier, consequence });

/** What a noun with a row of its own names. */
export const nounSense = (
  row: FramedSense & { readonly type: EventType; readonly weight: Weight },
  noun: Word,
): Sense => senseOf(row, `noun/${noun.text}`, slotsOf(row.frame, [['g', doer(row.type)]]));

/** What a light verb's row makes of it and its nouns. */
export const lightSense = (
  row: FramedSense & {
    readonly type: EventType | null;
    readonly nouns: readonly Word[] | null;
    readonly trigger: LightTrigger;
  },
  verb: string,
  rule = 'light',
): LightSense => ({
  nouns: row.nouns === null ? null : new Set(row.nouns.map((noun) => noun.key)),
  sense: senseOf(
    { weight: 'strong', ...row, type: row.type ?? 'ASSAULT' },
    `${rule}/${verb}`,
    slotsOf(row.frame, [['s', 'AGENT']]),
  ),
  ownType: row.type === null,
  verbal: row.trigger === 'verb',
});

/** What a fixed phrase names. */
export const phraseSense = (row: Phrase): PhraseSense => ({
  words: row.words.map((word) => word.key),
  trigger: row.trigger,
  sense: senseOf(
    { weight: 'strong', ...row },
    `phrase/${row.words.map((word) => word.text).join(' ')}`,
    slotsOf(row.frame, [
      ['s', doer(row.type)],
      ['g', doer(row.type)],
    ]),
  ),
});
