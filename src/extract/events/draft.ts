import type { QuantityRecord } from '../../../schema/document-graph.ts';
import type { Modality, Role } from '../../../schema/ontology/enums.ts';
import type { Sense, Trigger } from '../../languages/events.ts';
import type { Clause, Nominal, Quantity, Timex } from '../layers.ts';
import { isSameReferent, type Mentioned, type Referent } from '../referents.ts';

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
  readonly places: Mentioned[];
  /** Nominals that stand where the matter of it stands: what is demanded, promised, refused. */
  readonly contents: number[];
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

/** Let one take part in an event, unless he does already: the same entity, or words that begin in the same place. */
export function addParticipant(
  { participants }: EventDraft,
  { slot, nominal, referent, role }: Argument,
): void {
  const known = participants.some((other) => isSameReferent(referent, other.referent));
  // A record of its own, whatever it was made from: all have one shape.
  if (!known) participants.push({ slot, nominal, referent, role });
}

/** Let an event happen in a place, unless it does already. */
export function addPlace({ places }: EventDraft, place: Mentioned): void {
  if (!places.some(({ entity }) => entity === place.entity)) places.push(place);
}
