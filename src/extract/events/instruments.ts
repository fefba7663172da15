import type { Language } from '../../languages/language.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { addPlace, type EventDraft } from './draft.ts';

/**
 * What something is done with is no second happening: a noun of the same type that stands where the frame of a verb before
 * it has its instrument (`اغتال قياديا بغارة على المدينة`) hands its places to it. The dead of an attack are told otherwise.
 */
export function absorbInstruments(
  events: readonly EventDraft[],
  view: SyntaxView,
  { words }: Language,
): EventDraft[] {
  return events.filter((noun) => {
    const nominal = noun.nominal === null ? null : view.nominal(view.first(noun.nominal.index));
    const preposition = nominal?.preposition ?? null;
    if (nominal === null || preposition === null || nominal.governor !== null) return true;
    // اغتال قياديا في غارة على المدينة
    const inDeed = noun.sense.type === 'ASSAULT' && !nominal.definite && noun.participants.length === 0;
    const deed = events.find(
      ({ trigger, sense, clause }) =>
        trigger.kind === 'VERB' &&
        !trigger.consequence &&
        trigger.token < noun.trigger.token &&
        sense.type === noun.sense.type &&
        (sense.slots.get(preposition)?.[0] === 'INSTRUMENT' ||
          (inDeed && preposition === words.atPreposition)) &&
        clause !== null &&
        clause === view.clauseAround(noun.trigger.token),
    );
    for (const place of noun.places) if (deed !== undefined) addPlace(deed, place);
    return deed === undefined;
  });
}
