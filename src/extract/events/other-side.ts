import { DONE_BY_SAYING } from '../../../schema/ontology/classes.ts';
import { addParticipant, type EventDraft } from './draft.ts';
import { type Filling, OWNER } from './filling.ts';

/** What is taken up again to be refused. */
const REFUSABLE = new Set(['ACCUSE', 'REQUEST']);

/** Those on the other side of what one sentence tells: who accused of what is denied, and who fights with the one named. */
export function otherSides(events: readonly EventDraft[], filling: Filling): void {
  for (const event of events) {
    if (event.sense.type === 'REJECT') refusedOf(event, events, filling);
    else if (event.sense.type === 'ASSAULT') fighting(event, filling);
  }
}

/** `اتهمت الشرطة الحركة بالهجوم، وهي تهمة نفاها زعيمها`: whose accusation or demand the noun before a verb of refusing takes up is refused. */
function refusedOf(event: EventDraft, events: readonly EventDraft[], { view, language }: Filling): void {
  const { trigger, participants } = event;
  if (trigger.kind !== 'VERB' || participants.some(({ role }) => role === 'TARGET')) return;
  const noun = view.at(trigger.token - 1);
  const resumed = noun !== null && language.words.resumptives.has(view.tokens[noun.first - 1]?.key ?? '');
  if (!resumed) return;
  const said = events.findLast(
    (one) =>
      REFUSABLE.has(one.sense.type) &&
      one.trigger.token < trigger.token &&
      one.participants.some(({ role }) => role === 'AGENT'),
  );
  const own = participants.map(({ referent }) => referent.start);
  for (const p of said?.participants ?? [])
    if (p.role === 'AGENT' && !own.includes(p.referent.start))
      addParticipant(event, { ...p, slot: OWNER, role: 'TARGET' });
}

/** `سيطر الجيش على البلدة بعد معارك مع المتمردين`: with whom the one named fights is the actor that the clause is about. */
function fighting(event: EventDraft, { view, referents, language }: Filling): void {
  const { trigger, participants } = event;
  if (trigger.kind !== 'NOUN' || trigger.carrier !== null) return;
  const agents = participants.filter(({ role }) => role === 'AGENT');
  if (agents.length === 0 || agents.some(({ slot }) => !language.words.opposing.has(slot))) return;
  const clause = view.clauseAround(trigger.token);
  if (clause === null || clause.passive || DONE_BY_SAYING.has(event.sense.type)) return;
  const subject = view.subjectOf(clause);
  if (subject === null || view.root(subject) === view.at(trigger.token)?.index) return;
  for (const referent of referents.all(subject))
    if (referent.entity?.type === 'ACTOR' && referent.entity.kind !== 'PERSON')
      addParticipant(event, { slot: 'control', nominal: null, referent, role: 'AGENT' });
}
