import type { Trigger } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';
import type { Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';

/**
 * Give every prepositional nominal of a sentence to the nearest trigger before it that takes that preposition; a place
 * to the nearest before it; what stands before all triggers to the first.
 */
export function ownersOf(
  here: readonly Trigger[],
  view: SyntaxView,
  sentence: number,
  { words }: Language,
): Map<number, number> {
  const owner = new Map<number, number>();
  for (const n of view.nominalsIn(sentence)) {
    if (n.preposition === null || n.coordinates !== null) continue;
    const subjects =
      words.subjectsPrecede && words.inPrepositions.has(n.preposition) ? verbOf(n, here, view) : null;
    if (subjects !== null) {
      owner.set(n.index, subjects.token);
      continue;
    }
    const passive = words.byPrepositions.has(n.preposition) ? passiveBefore(n, view) : null;
    if (passive !== null) {
      const done = here.find((t) => t.token === passive) ?? here.find((t) => carrierOf(t, view) === passive);
      if (done !== undefined) owner.set(n.index, done.token);
      continue;
    }
    const own = here.find((t) => view.at(t.token)?.index === n.index);
    const before = here.filter((t) => turnsAt(t, view) < n.first && t !== own).toReversed();
    const taking = before.find(
      (t) =>
        takes(t, n.preposition ?? '') &&
        !participleBetween(t, n, here) &&
        sameStretch(view, turnsAt(t, view), n.first) &&
        !otherNounBetween(view, t, n, here),
    );
    if (taking === undefined && before[0] !== undefined && otherNounBetween(view, before[0], n, here))
      continue;
    const nearest = taking ?? before.find((t) => sameStretch(view, turnsAt(t, view), n.first)) ?? before[0];
    const chosen = nearest ?? here.find((t) => t !== own);
    if (chosen !== undefined) owner.set(n.index, chosen.token);
  }
  return owner;
}

/** The passive verb whose doer a phrase names: the nearest before it, with no noun between but what prepositions govern. */
function passiveBefore(doer: Nominal, view: SyntaxView): number | null {
  const clause = view.clausesIn(doer.sentence).findLast((c) => c.verb < doer.first);
  if (clause === undefined || !clause.passive) return null;
  for (let i = clause.verb + 1; i < doer.first; i++) {
    const between = view.at(i);
    if (between !== null && between.preposition === null && between.governor === null) return null;
  }
  return clause.verb;
}

/** Where the subject of a verb is, it happens: `police in Oran arrested two men`. */
function verbOf(place: Nominal, here: readonly Trigger[], view: SyntaxView): Trigger | null {
  let at = place.first - 1;
  while (at > 0 && view.at(at) === null && place.first - at <= 3) at--;
  const subject = view.at(at);
  if (subject === null || subject.last !== at) return null;
  const clause = view
    .clausesIn(place.sentence)
    .find(
      (c) => c.verb > place.last && (c.subject === subject.index || c.subject === view.root(subject.index)),
    );
  if (clause === undefined) return null;
  // A noun that names an event keeps its own place.
  if (here.some((t) => view.at(t.token)?.index === subject.index)) return null;
  return here.find((t) => t.token === clause.verb || t.carrier?.clause === clause.index) ?? null;
}

/** Where what belongs to a trigger begins: at itself, or at the light verb before it. */
const turnsAt = (trigger: Trigger, view: SyntaxView): number =>
  trigger.carrier === null
    ? trigger.token
    : Math.min(trigger.token, carrierOf(trigger, view) ?? trigger.token);

/** The verb that carries a trigger (`the attack was carried out by`). */
const carrierOf = ({ carrier }: Trigger, view: SyntaxView): number | null =>
  carrier === null ? null : (view.syntax.clauses[carrier.clause]?.verb ?? null);

const takes = (trigger: Trigger, preposition: string): boolean =>
  trigger.senses.some((s) => s.slots.has(preposition)) ||
  trigger.carrier?.sense.slots.has(preposition) === true;

/** `اجتماع … توجيه رسالة لعناصره`: a verbal noun between that names no event takes the phrase with ل. */
function otherNounBetween(
  view: SyntaxView,
  trigger: Trigger,
  phrase: Nominal,
  here: readonly Trigger[],
): boolean {
  if (phrase.preposition !== 'ل') return false;
  for (let i = trigger.token + 1; i < phrase.first; i++) {
    const analysis = view.tokens[i]?.analyses[0];
    if (analysis?.pos !== 'NOUN' || analysis.derived !== 'MASDAR' || view.at(i) === null) continue;
    if (view.nominal(view.root(view.at(i)?.index ?? 0)).head === trigger.token) continue;
    if (!here.some((t) => t.token === i)) return true;
  }
  return false;
}

/** `تظاهروا، مطالبين موسكو بالضغط على دمشق`: what stands behind a participle that tells what someone does besides belongs to no verb before it. */
const participleBetween = ({ token }: Trigger, phrase: Nominal, here: readonly Trigger[]): boolean =>
  here.some((t) => t.kind === 'PARTICIPLE' && t.token > token && t.token < phrase.first);

/** No other finite verb's clause begins between the two tokens, relative clauses of what stands between apart. */
function sameStretch(view: SyntaxView, from: number, to: number): boolean {
  for (const clause of view.clausesIn(view.sentenceAt(from)))
    if (clause.verb > from && clause.verb < to && clause.antecedent === null) return false;
  return true;
}
