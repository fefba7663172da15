import { AMONG_EQUALS, DONE_BY_SAYING } from '../../../schema/ontology/classes.ts';
import { addParticipant, addPlace, type EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** How many words behind the verb of a journey the noun of what it is for may stand. */
const REACH = 16;

/** Of one sentence's events: who travels somewhere does there what he travels for (`flew to Moscow to plead with Putin`, `arrived in Kyiv for talks`); what is said from a town is said there. */
export function errands(events: readonly EventDraft[], filling: Filling): void {
  for (const event of events) {
    const journey = events.find((visit) => visit !== event && isFor(event, visit, filling));
    if (journey === undefined) {
      if (DONE_BY_SAYING.has(event.sense.type) && event.places.length === 0) saidFrom(event, filling);
      continue;
    }
    if (event.places.length === 0) for (const place of journey.places) addPlace(event, place);
    const role = AMONG_EQUALS.has(event.sense.type) ? 'PARTICIPANT' : 'AGENT';
    if (
      event.trigger.kind !== 'NOUN' ||
      (role === 'AGENT' && event.participants.some((p) => p.role === role))
    )
      continue;
    for (const traveller of journey.participants)
      if (traveller.role === 'AGENT') addParticipant(event, { ...traveller, slot: 'control', role });
  }
}

/** Whether one event is what the journey of another is for: an infinitive of its subject, or a noun behind `for`. */
function isFor(event: EventDraft, visit: EventDraft, { view, language }: Filling): boolean {
  const { clause, trigger } = visit;
  if (visit.sense.mode !== 'visit' || trigger.kind !== 'VERB' || clause === null) return false;
  if (event.trigger.token < trigger.token) return false;
  if (event.trigger.kind === 'NOUN') {
    const nominal = view.at(event.trigger.token);
    return (
      nominal !== null &&
      nominal.preposition === language.words.purposePreposition &&
      event.trigger.token - trigger.token <= REACH &&
      view.clauseAround(event.trigger.token)?.index === clause.index
    );
  }
  const infinitive = view.tokens[event.trigger.token]?.analyses[0]?.proclitics.includes(
    language.words.toPreposition,
  );
  return infinitive === true && event.clause?.subjectOf === clause.index;
}

/** `pledged from Havana`. */
function saidFrom(event: EventDraft, { view, language, owner, referents }: Filling): void {
  for (const nominal of view.nominalsIn(event.sentence))
    if (
      nominal.preposition === language.words.fromPreposition &&
      owner.get(nominal.index) === event.trigger.token
    )
      for (const place of referents.placesIn(nominal.index))
        if (place.entity.kind === 'CITY') addPlace(event, place);
}
