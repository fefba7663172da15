import type { EventType } from '../../../schema/ontology/enums.ts';
import type { Sense, Trigger } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';
import type { Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { ASKED, BY, type Filling, OWNER, type Slotted } from './filling.ts';
import { ofNoun } from './noun-slots.ts';
import { ofParticiple, ofVerb } from './verb-slots.ts';

/** Everything that stands in the slots of a trigger: subject, object, genitives, prepositions, pronoun. */
export function fillSlots(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const slots =
    trigger.kind === 'VERB'
      ? ofVerb(trigger, sense, filling)
      : trigger.kind === 'NOUN'
        ? ofNoun(trigger, sense, filling)
        : ofParticiple(trigger, sense, filling);
  for (const n of filling.view.nominalsIn(filling.view.sentenceAt(trigger.token))) {
    if (filling.owner.get(n.index) !== trigger.token) continue;
    if (n.preposition === null) continue;
    // By whom is said of what is done to someone (was shot by), not of what someone does (left by train).
    if (active(trigger, filling) && filling.language.words.byPrepositions.has(n.preposition)) continue;
    const by = doerOf(n, filling);
    if (by !== null)
      slots.push({
        slot: isCarried(trigger, filling) ? 's' : BY,
        nominal: filling.view.nominal(by),
        referents: filling.referents.all(by),
      });
    else slots.push(slotBehind(n, n.preposition, sense, filling));
  }
  slots.push(
    ...pronounSlots(trigger, sense, filling),
    ...clauseSlots(trigger, sense, filling),
    ...ownersOfMatter(trigger, sense, filling),
  );
  return slots;
}

/** What stands behind a preposition, or behind one made of a preposition and a noun, where the sense tells of it: `مذكرة بحق الرئيس`. */
function slotBehind(n: Nominal, preposition: string, sense: Sense, { view, referents }: Filling): Slotted {
  const genitive = view.genitive(n.index);
  const compound = `${preposition}${view.tokens[n.head]?.analyses[0]?.stem ?? ''}`;
  return genitive !== null && sense.slots.has(compound)
    ? { slot: compound, nominal: view.nominal(genitive), referents: referents.all(genitive) }
    : { slot: preposition, nominal: n, referents: referents.all(n.index) };
}

/** `talks hosted by Cuba`: whoever does what the verb says that carries the noun. */
const isCarried = ({ carrier }: Trigger, { view }: Filling): boolean =>
  carrier?.sense.slots.has('s') === true && view.syntax.clauses[carrier.clause]?.passive === true;

const active = ({ kind, token }: Trigger, { view }: Filling): boolean =>
  kind === 'VERB' && view.clauseOf(token)?.passive === false;

/** What is done to someone's words or deeds is done to him. */
const DIRECTED: ReadonlySet<EventType> = new Set(['REJECT', 'SUPPORT', 'ACCUSE', 'CONCEDE']);

/** Whose demand, offer or policy is refused, backed or blamed: the possessor of the object, and who stands behind it with `by` or `from`. */
function ownersOfMatter(trigger: Trigger, sense: Sense, { view, referents, language }: Filling): Slotted[] {
  const clause = trigger.kind === 'VERB' && DIRECTED.has(sense.type) ? view.clauseOf(trigger.token) : null;
  const object = clause === null || clause.passive ? undefined : clause.objects[0];
  if (object === undefined) return [];
  const { head, last } = view.nominal(object);
  const through = sense.slots.get('of')?.includes('TARGET') === true;
  const owners = view.genitives(object).filter((index) => through || view.nominal(index).last < head);
  const next = view.at(last + 2) ?? view.at(last + 3);
  const { byPrepositions, fromPreposition } = language.words;
  if (
    next?.preposition != null &&
    next.first > last &&
    (byPrepositions.has(next.preposition) || next.preposition === fromPreposition)
  )
    owners.push(next.index);
  return owners.map((index) => ({
    slot: OWNER,
    nominal: view.nominal(index),
    referents: referents.all(index),
  }));
}

/** How far behind a trigger a clause of content may begin. */
const CONTENT_REACH = 14;

/** A clause of content fills the slot that it stands in: `تعهد بأن` (ب), `حذر من أن` (من), `نفى أن` (o and أن); of one demanded the subject is asked. */
function clauseSlots(trigger: Trigger, sense: Sense, { view, language, referents }: Filling): Slotted[] {
  const slots: Slotted[] = [];
  for (let i = trigger.token + 1; i <= trigger.token + CONTENT_REACH; i++) {
    const token = view.tokens[i];
    const analysis = token?.analyses[0];
    if (
      token === undefined ||
      token.sentence !== view.tokens[trigger.token]?.sentence ||
      analysis?.pos === 'VERB'
    )
      break;
    if (view.at(i) !== null || !language.words.complementisers.has(token.key)) continue;
    const before = view.tokens[i - 1]?.analyses[0];
    const own = analysis?.proclitics.find((p) => p === 'ب' || p === 'ل');
    const preposition = own ?? (before?.pos === 'ADP' ? before.lemma : null);
    for (const slot of [preposition ?? 'o', language.words.clauseSlot])
      slots.push({ slot, nominal: null, referents: [] });
    const asked = sense.type === 'REQUEST' ? askedBehind(i, view, language) : null;
    if (asked !== null) slots.push({ slot: ASKED, nominal: asked, referents: referents.all(asked.index) });
    break;
  }
  return slots;
}

/** Who is to do what is asked: the one that begins the clause, or the subject of the verb that does (`طالب بأن تنسحب روسيا`). */
function askedBehind(opener: number, view: SyntaxView, { words }: Language): Nominal | null {
  if (words.subjectsPrecede) return firstBehind(opener, view);
  const clause = view.clauseOf(opener + 1) ?? view.clauseOf(opener + 2);
  const subject = clause === null || clause.passive ? null : clause.subject;
  return subject === null ? null : view.nominal(subject);
}

/** The nominal that begins a clause right behind its opener, over an article. */
function firstBehind(opener: number, view: SyntaxView): Nominal | null {
  const nominal = view.at(opener + 1) ?? view.at(opener + 2);
  if (nominal === null || nominal.preposition !== null) return null;
  const owner = nominal.governor === null ? null : view.nominal(nominal.governor);
  return owner !== null &&
    owner.first > nominal.first &&
    view.tokens[owner.last + 1]?.analyses[0]?.pos !== 'DET'
    ? owner
    : nominal;
}

/** How far behind a trigger it may stand. */
const PRONOUN_REACH = 4;

/** A preposition with a pronoun shortly after the trigger (فيهما, عليه): in a relative clause its antecedent, else what the pronoun means. */
function pronounSlots(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const { view, referents, language } = filling;
  const found: Slotted[] = [];
  for (let i = trigger.token + 1; i <= trigger.token + PRONOUN_REACH; i++) {
    const token = view.tokens[i];
    const analysis = token?.analyses[0];
    if (token === undefined || token.kind === 'PUNCTUATION' || analysis?.pos === 'VERB') break;
    if (analysis?.pos !== 'ADP' || analysis.enclitic === null) continue;
    if (!sense.slots.has(analysis.lemma) && !language.words.inPrepositions.has(analysis.lemma)) continue;
    const clause = view.clauseAround(i);
    const antecedent = clause?.antecedent ?? null;
    // طالبت المنظمة بالإفراج عنها: it is done to another than the one who does it.
    const sufferer = sense.slots.get(analysis.lemma)?.[0] === 'TARGET';
    const meant = antecedent === null ? filling.pronoun(i, clause, sufferer) : [];
    if (antecedent !== null)
      found.push({
        slot: analysis.lemma,
        nominal: view.nominal(antecedent),
        referents: referents.all(view.first(antecedent)),
      });
    else if (meant.length > 0 && sense.slots.has(analysis.lemma))
      found.push({ slot: analysis.lemma, nominal: null, referents: meant });
  }
  return found;
}

/** The nominal that is marked as the doer, or null. */
function doerOf(nominal: Nominal, { view, language }: Filling): number | null {
  const before = view.tokens[nominal.first - 2]?.analyses[0]?.lemma;
  if (nominal.preposition !== null && language.words.byPrepositions.has(nominal.preposition))
    return nominal.index;
  if (nominal.preposition !== null && language.words.byPrepositions.has(`${before} ${nominal.preposition}`))
    return nominal.index;
  return language.words.byPrepositions.has(`${nominal.preposition} ${view.lemma(nominal)}`)
    ? view.genitive(nominal.index)
    : null;
}
