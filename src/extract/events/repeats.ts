import type { SyntaxView } from '../syntax-view.ts';
import { addParticipant, addPlace, type EventDraft } from './draft.ts';

/**
 * A deed told by its verb and by a noun of the same type that the verb governs is one: `تبادلتا إطلاق النار`, and what one
 * demonstrates for by demonstrating (`تظاهروا احتجاجا على الفساد`); votes are cast in the election that their clause names. The verb takes what
 * the noun adds.
 */
export function absorbRepeats(events: readonly EventDraft[], view: SyntaxView): EventDraft[] {
  return events.filter((noun) => {
    const own = noun.nominal;
    const voted = noun.sense.type === 'ELECT';
    if (own === null || (own.preposition !== null && !voted) || noun.trigger.carrier !== null) return true;
    const verb = events.find(
      ({ trigger, sense, clause }) =>
        trigger.kind === 'VERB' &&
        trigger.token < noun.trigger.token &&
        sense.type === noun.sense.type &&
        clause !== null &&
        (clause.objects.includes(own.index) ||
          (voted && clause.from <= noun.trigger.token && noun.trigger.token < clause.to) ||
          (sense.type === 'PROTEST' && !own.definite && view.clauseAround(noun.trigger.token) === clause)),
    );
    if (verb === undefined) return true;
    for (const participant of noun.participants) addParticipant(verb, participant);
    for (const place of noun.places) addPlace(verb, place);
    return false;
  });
}
