/** Questions about a candidate for an argument that several columns or rules of the model of roles ask. */
import type { Clause, Nominal } from '../layers.ts';
import { isSameReferent } from '../referents.ts';
import type { ArgumentCandidate } from './candidates.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** What stands between two tokens. */
export function passed(
  from: number,
  to: number,
  mates: readonly EventDraft[],
  { view }: Filling,
): Record<'verbs' | 'marks' | 'nominals' | 'conjunctions' | 'triggers', number> {
  let [verbs, marks, nominals, conjunctions] = [0, 0, 0, 0];
  for (let t = Math.max(from + 1, to - 80); t < to; t++) {
    const token = view.tokens[t];
    if (token?.kind === 'PUNCTUATION') marks++;
    if (token?.analyses[0]?.pos === 'VERB') verbs++;
    if (view.at(t)?.first === t) nominals++;
    if (token?.analyses[0]?.proclitics.includes('و') || token?.analyses[0]?.pos === 'CCONJ') conjunctions++;
  }
  const triggers = mates.filter((mate) => mate.trigger.token > from && mate.trigger.token < to).length;
  return {
    verbs: Math.min(verbs, 4),
    marks: Math.min(marks, 4),
    nominals: Math.min(nominals, 6),
    conjunctions: Math.min(conjunctions, 3),
    triggers: Math.min(triggers, 3),
  };
}

/** What the rules hold the candidate to be in the other events of the sentence. */
export function rolesAmong(mates: readonly EventDraft[], { referent }: ArgumentCandidate): string {
  const roles: string[] = [];
  const add = (role: string): void => {
    if (!roles.includes(role)) roles.push(role);
  };
  for (const { participants, places } of mates) {
    for (const { role, referent: other } of participants) if (isSameReferent(referent, other)) add(role);
    if (places.some(({ entity }) => entity === referent.entity)) add('PLACE');
  }
  return roles.length === 0 ? '-' : roles.sort().join(' ');
}

export const isSubject = (nominal: Nominal, { sentence }: EventDraft, { view }: Filling): boolean =>
  view
    .clausesIn(sentence)
    .some(({ subject }) => subject === nominal.index || subject === view.root(nominal.index));

/** Whether the candidate is subject or object, and of which clause. */
export function grammar(
  nominal: Nominal | null,
  root: Nominal | null,
  clause: Clause | null,
  { sentence }: EventDraft,
  { view }: Filling,
): string {
  if (nominal === null || root === null) return '-';
  const first = view.first(nominal.index);
  let found = '-';
  for (const other of view.clausesIn(sentence)) {
    const { subject, objects } = other;
    const is =
      subject === nominal.index || subject === root.index || subject === first
        ? 'subject'
        : objects.includes(nominal.index) || objects.includes(root.index)
          ? 'object'
          : null;
    if (is === null) continue;
    if (other === clause) return `own ${is}`;
    if (found === '-') found = `other ${is}`;
  }
  return found;
}

/** What the noun is that the candidate is the genitive of. */
export function governor(nominal: Nominal | null, own: Nominal | null, { view, language }: Filling): string {
  if (nominal === null || nominal.governor === null) return '-';
  if (nominal.governor === own?.index) return 'trigger';
  const lemma = view.lemma(view.nominal(nominal.governor));
  if (language.isMember(lemma)) return 'member';
  if (language.isVoice(lemma)) return 'voice';
  if (language.isDeed(lemma)) return 'deed';
  if (language.isParty(lemma)) return 'party';
  return language.words.placeClasses.has(lemma) ? 'place' : 'other';
}

/** The event of the sentence that this one is told as the matter of: its noun stands in the object or behind a preposition of the other's word. */
export function governingMate(
  event: EventDraft,
  mates: readonly EventDraft[],
  { view, owner }: Filling,
): EventDraft | undefined {
  const own = view.at(event.trigger.token);
  if (own === null) {
    const before = mates.filter((mate) => mate.trigger.token < event.trigger.token && mate.clause !== null);
    return before.findLast((mate) => event.clause !== null && mate.clause?.index === event.clause.index - 1);
  }
  const root = view.nominal(view.root(view.first(own.index)));
  const by = owner.get(root.index) ?? owner.get(own.index);
  return mates.find(
    ({ trigger, clause }) =>
      trigger.token === by ||
      clause?.objects.includes(root.index) ||
      (trigger.token === root.head && root.index !== own.index),
  );
}
