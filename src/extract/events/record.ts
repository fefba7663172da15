import type { EventRecord, ParticipantRecord, TimeRecord } from '../../../schema/document-graph.ts';
import type { Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** The record of a finished event. `same` is the id of the first event of the document that tells the same happening. */
export function toRecord(event: EventDraft, id: string, same: string, view: SyntaxView): EventRecord {
  const token = view.tokens[event.trigger.token];
  const at = (x: { readonly start: number; readonly end: number }) => ({ start: x.start, end: x.end });
  return {
    id,
    same,
    type: event.sense.type,
    mode: event.sense.mode,
    contexts: [],
    trigger: { start: token?.start ?? 0, end: token?.end ?? 0 },
    modality: event.modality,
    participants: event.participants.map(
      ({ role, referent }): ParticipantRecord =>
        referent.entity !== null
          ? { role, entity: referent.entity.id, ...at(referent) }
          : { role, text: referent.text, ...at(referent) },
    ),
    places: event.places.map((p) => ({ entity: p.entity.id, ...at(p) })),
    time: event.time === null ? null : timeRecord(event.time),
    quantities: event.quantities.toSorted((a, b) => a.start - b.start),
    statement: event.statement,
    rule:
      event.trigger.carrier === null
        ? event.sense.rule
        : `${event.trigger.carrier.sense.rule} + ${event.sense.rule}`,
    confidence: event.sense.weak ? 0.6 : 0.8,
  };
}

const timeRecord = (timex: Timex): TimeRecord => ({
  text: timex.text,
  from: timex.start,
  to: timex.end,
  start: timex.value?.start ?? null,
  end: timex.value?.end ?? null,
  precision: timex.value?.precision ?? null,
});
