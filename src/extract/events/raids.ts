import { changedSense } from '../../languages/shared/events/senses.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** A raid that is read as a search is an attack where fighters or a crowd make it; what protesters storm or stone they riot at. */
export function raidOf(draft: EventDraft, { view, language }: Filling): EventDraft {
  const { raids, raiders, riots, rioters } = language.words;
  if (
    draft.sense.type === 'ASSAULT' &&
    riots.has(view.tokens[draft.trigger.token]?.analyses[0]?.lemma ?? '')
  ) {
    const crowd = draft.participants.some(
      ({ role, nominal }) =>
        role === 'AGENT' &&
        nominal !== null &&
        [nominal.index, view.genitive(nominal.index) ?? nominal.index].some((i) =>
          rioters.has(view.lemma(view.nominal(i))),
        ),
    );
    return crowd ? { ...draft, sense: changedSense(draft.sense, { type: 'PROTEST', mode: 'riot' }) } : draft;
  }
  if (draft.sense.type !== 'COERCE' || !raids.has(view.tokens[draft.trigger.token]?.analyses[0]?.lemma ?? ''))
    return draft;
  const fought = draft.participants.some(
    ({ role, referent, nominal }) =>
      role === 'AGENT' &&
      (referent.entity === null
        ? nominal !== null && raiders.has(view.lemma(nominal))
        : referent.entity.kind === 'ARMED_GROUP'),
  );
  return fought ? { ...draft, sense: changedSense(draft.sense, { type: 'ASSAULT', mode: null }) } : draft;
}
