import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** A raid that is read as a search is an attack where fighters or a crowd make it. */
export function raidOf(draft: EventDraft, { view, language }: Filling): EventDraft {
  const { raids, raiders } = language.words;
  if (draft.sense.type !== 'COERCE' || !raids.has(view.tokens[draft.trigger.token]?.analyses[0]?.lemma ?? ''))
    return draft;
  const fought = draft.participants.some(
    ({ role, referent, nominal }) =>
      role === 'AGENT' &&
      (referent.entity === null
        ? nominal !== null && raiders.has(view.lemma(nominal))
        : referent.entity.kind === 'ARMED_GROUP'),
  );
  return fought ? { ...draft, sense: { ...draft.sense, type: 'ASSAULT', mode: null } } : draft;
}
