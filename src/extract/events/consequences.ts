import { CAUSES_OF_HARM } from '../../../schema/ontology/classes.ts';
import type { Language } from '../../languages/language.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { addParticipant, addPlace, type EventDraft } from './draft.ts';

const NEAR = 25;

/**
 * The dead and wounded of an attack are part of the attack: a verb of harm in one sentence with the attack or disaster
 * that did it (`قتل خمسة في هجوم`, `هجوم أسفر عن مقتل خمسة`) hands its victims, places and time to it.
 */
export function absorbConsequences(
  events: readonly EventDraft[],
  view: SyntaxView,
  language: Language,
): EventDraft[] {
  for (const event of events) {
    if (!event.trigger.consequence || !CAUSES_OF_HARM.has(event.sense.type)) continue;
    const cause = events
      .filter(
        (e) =>
          e !== event &&
          !e.trigger.consequence &&
          e.absorbedBy === null &&
          CAUSES_OF_HARM.has(e.sense.type) &&
          e.sentence === event.sentence &&
          linked(e, event, events, view, language),
      )
      .toSorted(
        (a, b) =>
          Math.abs(a.trigger.token - event.trigger.token) - Math.abs(b.trigger.token - event.trigger.token),
      )[0];
    const twin =
      cause ??
      events.find(
        (e) =>
          e !== event &&
          e.trigger.consequence &&
          e.trigger.token < event.trigger.token &&
          e.absorbedBy === null &&
          e.sentence === event.sentence &&
          event.trigger.token - e.trigger.token < 12 &&
          CAUSES_OF_HARM.has(e.sense.type) &&
          noRival(e, event),
      );
    if (twin !== undefined) event.absorbedBy = twin;
  }
  for (const event of events) {
    const into = event.absorbedBy;
    if (into === null) continue;
    if (event.trigger.kind === 'VERB' && event.clause !== null) into.absorbed.push(event.clause);
    into.absorbed.push(...event.absorbed);
    for (const p of event.participants) addParticipant(into, p);
    for (const p of event.places) addPlace(into, p);
  }
  return events.filter((e) => e.absorbedBy === null);
}

/** Close by, and no new sentence-level clause between them that tells something else. */
function linked(
  cause: EventDraft,
  effect: EventDraft,
  events: readonly EventDraft[],
  view: SyntaxView,
  { words }: Language,
): boolean {
  const [from, to] =
    cause.trigger.token < effect.trigger.token
      ? [cause.trigger.token, effect.trigger.token]
      : [effect.trigger.token, cause.trigger.token];
  if (to - from > NEAR) return false;
  if (view.tokens.slice(from, to).some((token) => words.adversatives.has(token.key))) return false;
  if (words.subjectsPrecede && (ownDeed(cause, effect) || aside(cause, effect))) return false;
  const verbs = view
    .clausesIn(cause.sentence)
    .filter(
      (c) =>
        c.verb > from &&
        c.verb < to &&
        c.verb !== effect.trigger.token &&
        !events.some((e) => e.trigger.consequence && e.trigger.token === c.verb) &&
        view.tokens[c.verb]?.analyses[0]?.proclitics.includes('و'),
    );
  return verbs.every((c) => c.index === effect.clause?.index);
}

/** Someone kills by a deed of his own, told in a clause of its own (said its fighters had killed twenty). */
const ownDeed = (cause: EventDraft, { trigger, clause, participants }: EventDraft): boolean =>
  trigger.kind === 'VERB' &&
  clause !== null &&
  clause !== cause.clause &&
  !clause.passive &&
  cause.trigger.token < clause.from &&
  participants.some(
    ({ role, nominal }) => role === 'AGENT' && nominal !== null && nominal.index === clause.subject,
  );

/** `a lawyer whose brother was killed accused the army of torture`: what befell someone in a relative clause that ends before the cause. */
const aside = (cause: EventDraft, { trigger, clause }: EventDraft): boolean =>
  trigger.kind === 'VERB' &&
  clause !== null &&
  clause.antecedent !== null &&
  clause.subject !== clause.antecedent &&
  clause.to <= cause.trigger.token;

const noRival = (a: EventDraft, b: EventDraft): boolean =>
  !b.participants.some(
    (p) =>
      p.role === 'AGENT' &&
      p.referent.entity !== null &&
      !a.participants.some((q) => q.referent.entity === p.referent.entity),
  );
