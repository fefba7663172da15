import type { QuantityRecord } from '../../../schema/document-graph.ts';
import type { Modality, Role } from '../../../schema/ontology/enums.ts';
import type { Sense, Trigger } from '../../languages/events.ts';
import type { Clause, Entity, Nominal, Quantity, Timex } from '../layers.ts';
import type { Referent } from '../referents.ts';

/** An argument found for a trigger, by the slot in which it stands. */
export interface Argument {
  readonly slot: string;
  readonly nominal: Nominal | null;
  readonly referent: Referent;
  readonly role: Role;
}

/** An event while its parts are being gathered. */
export interface EventDraft {
  readonly trigger: Trigger;
  readonly sense: Sense;
  readonly sentence: number;
  readonly clause: Clause | null;
  readonly nominal: Nominal | null;
  readonly participants: Argument[];
  readonly places: { readonly entity: Entity; readonly start: number; readonly end: number }[];
  readonly quantities: QuantityRecord[];
  /** Numbers dealt out to it by `respectively`. */
  readonly shares: Quantity[];
  time: Timex | null;
  modality: Modality;
  statement: string | null;
  /** Clauses whose verbs tell of it and have joined it. */
  readonly absorbed: Clause[];
  /** Joined to another event of the sentence, whose consequence it tells. */
  absorbedBy: EventDraft | null;
}
