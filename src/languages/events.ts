import type { EventType, Modality, Role } from '../../schema/ontology/enums.ts';

/** What an argument is to an event; CONTENT is the matter demanded, alleged or agreed. */
export type ArgumentRole = Role | 'PLACE' | 'INSTRUMENT' | 'CONTENT';

/** One meaning of a trigger, with the roles of what stands round it. */
export interface Sense {
  readonly type: EventType;
  readonly mode: string | null;
  /** Slot (s o g g2, or a folded preposition) to the roles it may fill, likeliest first. */
  readonly slots: ReadonlyMap<string, readonly ArgumentRole[]>;
  /** Slots without which this sense is not meant. */
  readonly required: ReadonlySet<string>;
  /** It names an event only with a named actor, a number of people or a place among its arguments. */
  readonly weak: boolean;
  readonly rule: string;
}

/** A word that may name an event. */
export interface Trigger {
  readonly token: number;
  /** PARTICIPLE: a circumstance of the clause's subject (متهما، مطالبا), which takes what its verb takes. */
  readonly kind: 'VERB' | 'NOUN' | 'PARTICIPLE';
  readonly senses: readonly Sense[];
  /** The light verb (clause index) that carries a noun trigger, with what its own subject and prepositions are. */
  readonly carrier: { readonly clause: number; readonly sense: Sense } | null;
  /** What happened to people rather than what was done: it joins the attack or disaster that caused it. */
  readonly consequence: boolean;
}

/** A word that colours the events it governs. */
export interface ModalityMark {
  readonly token: number;
  readonly last: number;
  readonly modality: Modality;
  /** complement: what follows up to the clause's end; verb/present: the next verb; noun: the noun it modifies; clause: the whole clause; genitive: its genitive; tokens: what stands between `last` and `to`, wherever the word is. */
  readonly scope: 'complement' | 'verb' | 'present' | 'clause' | 'noun' | 'genitive' | 'tokens';
  /** Of scope `tokens`: the token behind the last one. */
  readonly to?: number;
}
