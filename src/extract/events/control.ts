import type { SyntaxView } from '../syntax-view.ts';
import type { Filling } from './arguments.ts';
import type { EventDraft } from './draft.ts';

const EQUALS = new Set(['CONSULT', 'AGREE', 'COOPERATE']);
const DONE_BY_NOBODY = new Set(['DISASTER']);

/**
 * A verbal noun without a doer of its own is done by the subject of the verb that governs it (`أعلنت قسد اعتقال 23`),
 * or, when it is asked for, by the one who is asked (`طلبت من تركيا تسليم`).
 */
export function controlAgents(events: readonly EventDraft[], filling: Filling): void {
  const { view } = filling;
  for (const event of events) {
    if (
      event.trigger.kind !== 'NOUN' ||
      event.trigger.carrier !== null ||
      event.trigger.consequence ||
      DONE_BY_NOBODY.has(event.sense.type)
    )
      continue;
    const role = EQUALS.has(event.sense.type) ? 'PARTICIPANT' : 'AGENT';
    if (event.participants.some((p) => p.role === role)) continue;
    const nominal = view.at(event.trigger.token);
    if (
      nominal === null ||
      (nominal.definite && view.genitive(nominal.index) === null && nominal.preposition === null)
    )
      continue;
    const root = view.nominal(view.first(view.root(nominal.index)));
    const clause = view.syntax.clauses.findLast(
      (c) => c.sentence === event.sentence && c.verb < root.first && c.to > root.first,
    );
    if (clause === undefined) continue;
    const governed =
      clause.objects.includes(root.index) || (root.preposition !== null && root.first - clause.verb < 10);
    if (!governed || root.preposition === 'في' || view.subjectOf(clause) === root.index) continue;
    const governing = events.find((e) => e.trigger.token === clause.verb && e.sense.type === 'REQUEST');
    const asked =
      governing?.participants.filter((p) => p.role === 'TARGET' && p.referent.entity?.type !== 'PLACE') ?? [];
    if (governing !== undefined) {
      for (const p of asked)
        if (
          !event.participants.some(
            (q) => q.referent.entity === p.referent.entity && p.referent.entity !== null,
          )
        )
          event.participants.push({ ...p, slot: 'control', role });
      continue;
    }
    if (!controlling(view, clause.verb, filling)) continue;
    const subject = view.subjectOf(clause);
    const referents = subject === null ? [filling.implicit(clause)] : filling.referents.all(subject);
    for (const referent of referents) {
      if (referent === null || referent.entity?.type !== 'ACTOR') continue;
      if (event.participants.some((p) => p.referent.entity === referent.entity)) continue;
      event.participants.push({ slot: 'control', nominal: null, referent, role });
    }
  }
}

/** The verb is one of announcing, starting, planning or doing, whose subject does what its object names. */
const controlling = (view: SyntaxView, verb: number, filling: Filling): boolean =>
  filling.language.words.controlVerbs.has(view.tokens[verb]?.analyses[0]?.lemma ?? '');
