import { CAUSES_OF_HARM } from '../../../schema/ontology/classes.ts';
import type { Clause } from '../layers.ts';
import { addParticipant, addPlace, type EventDraft } from './draft.ts';

/** What happens of itself, as a verb's subject does nothing else (`سيول تضرب المدينة`, `هجوم شرد السكان`). */
const HAPPENINGS = new Set(['ASSAULT', 'DISASTER', 'PROTEST']);
const DEEDS = new Set(['ASSAULT', 'COERCE', 'DISASTER', 'PROTEST', 'MOBILIZE', 'SANCTION']);

/**
 * An attack that is described by what it did (`هجوم استهدف قاعدة`, `غارات طالت المدينة`) is one event: a verb of the same
 * type whose subject or antecedent is the event's own noun hands its participants and places to it.
 */
export function absorbRelatives(events: readonly EventDraft[]): EventDraft[] {
  const gone = new Set<EventDraft>();
  for (const verb of events) {
    if (verb.trigger.kind !== 'VERB' || verb.clause === null) continue;
    const { clause } = verb;
    const { subject, antecedent } = clause;
    const noun = events.find(
      (e) =>
        e !== verb &&
        e.nominal !== null &&
        e.sentence === verb.sentence &&
        (e.nominal.index === antecedent || e.nominal.index === subject) &&
        (e.sense.type === verb.sense.type ||
          (verb.trigger.consequence && CAUSES_OF_HARM.has(e.sense.type)) ||
          (HAPPENINGS.has(e.sense.type) && DEEDS.has(verb.sense.type) && does(clause, e.nominal.index))),
    );
    if (noun === undefined) continue;
    gone.add(verb);
    noun.absorbed.push(verb.clause, ...verb.absorbed);
    for (const p of verb.participants) if (p.nominal?.index !== noun.nominal?.index) addParticipant(noun, p);
    for (const p of verb.places) addPlace(noun, p);
  }
  return events.filter((e) => !gone.has(e));
}

/** In `protests in which three were killed` the protests do nothing. */
const does = ({ subject, antecedent }: Clause, nominal: number): boolean =>
  subject === nominal || (antecedent === nominal && subject === null);
