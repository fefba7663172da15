import type { Sense, Trigger } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';
import type { Clause, Nominal, Quantity } from '../layers.ts';
import type { Referent, Referents } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** A nominal in a slot of a trigger. */
export interface Slotted {
  readonly slot: string;
  readonly nominal: Nominal | null;
  readonly referents: readonly Referent[];
}

/** What the stage knows while it fills slots. */
export interface Filling {
  readonly view: SyntaxView;
  readonly referents: Referents;
  readonly language: Language;
  readonly quantities: readonly Quantity[];
  /** The clause's subject where none stands in it: the one that the sentence or the one before it is about. */
  readonly implicit: (clause: Clause) => Referent | null;
  /** What a pronoun suffix stands for; a sufferer is not the clause's subject. */
  readonly pronoun: (token: number, clause: Clause | null, sufferer?: boolean) => Referent | null;
  /** Which trigger (token) each prepositional nominal belongs to. */
  readonly owner: ReadonlyMap<number, number>;
}

/** Everything that stands in the slots of a trigger: subject, object, genitives, prepositions, pronoun. */
export function fillSlots(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const slots =
    trigger.kind === 'VERB'
      ? ofVerb(trigger, sense, filling)
      : trigger.kind === 'NOUN'
        ? ofNoun(trigger, sense, filling)
        : ofParticiple(trigger, filling);
  for (const n of filling.view.nominalsIn(sentenceOf(trigger, filling))) {
    if (filling.owner.get(n.index) !== trigger.token) continue;
    if (n.preposition === null) continue;
    const by = doerOf(n, filling);
    if (by !== null)
      slots.push({ slot: BY, nominal: filling.view.nominal(by), referents: filling.referents.all(by) });
    else slots.push({ slot: n.preposition, nominal: n, referents: filling.referents.all(n.index) });
  }
  slots.push(...pronounSlots(trigger, sense, filling), ...clauseSlots(trigger, filling));
  return slots;
}

const sentenceOf = (trigger: Trigger, { view }: Filling): number =>
  view.tokens[trigger.token]?.sentence ?? -1;

/** How far behind a trigger a clause of content may begin. */
const CONTENT_REACH = 14;

/** A clause of content fills the slot that it stands in: `تعهد بأن` (ب), `حذر من أن` (من), `نفى أن` (o and أن). */
function clauseSlots(trigger: Trigger, { view, language }: Filling): Slotted[] {
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
    for (const slot of preposition === null ? ['o', 'ان'] : [preposition, 'ان'])
      slots.push({ slot, nominal: null, referents: [] });
    break;
  }
  return slots;
}

/** A preposition with a pronoun shortly after the trigger (فيهما, عليه): in a relative clause its antecedent, else what the pronoun means. */
function pronounSlots(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const { view, referents, language } = filling;
  const found: Slotted[] = [];
  for (let i = trigger.token + 1; i <= trigger.token + 4; i++) {
    const token = view.tokens[i];
    const analysis = token?.analyses[0];
    if (token === undefined || token.kind === 'PUNCTUATION' || analysis?.pos === 'VERB') break;
    if (analysis?.pos !== 'ADP' || analysis.enclitic === null) continue;
    if (!sense.slots.has(analysis.lemma) && !language.words.inPrepositions.has(analysis.lemma)) continue;
    const clause = view.clauseAround(i);
    const antecedent = clause?.antecedent ?? null;
    const meant = antecedent === null ? filling.pronoun(i, clause) : null;
    if (antecedent !== null)
      found.push({
        slot: analysis.lemma,
        nominal: view.nominal(antecedent),
        referents: referents.all(view.first(antecedent)),
      });
    else if (meant !== null && sense.slots.has(analysis.lemma))
      found.push({ slot: analysis.lemma, nominal: null, referents: [meant] });
  }
  return found;
}

/** The slot of a passive's or a verbal noun's doer: `من قبل`, `على يد`, `من جانب`. */
export const BY = '@by';

/** The nominal that is marked as the doer, or null. */
function doerOf(nominal: Nominal, { view, language }: Filling): number | null {
  const before = view.tokens[nominal.first - 2]?.analyses[0]?.lemma;
  if (nominal.preposition !== null && language.words.byPrepositions.has(`${before} ${nominal.preposition}`))
    return nominal.index;
  return language.words.byPrepositions.has(`${nominal.preposition} ${view.lemma(nominal)}`)
    ? view.genitive(nominal.index)
    : null;
}

/** A circumstantial participle is done by the subject of its clause; its object stands right behind it. */
function ofParticiple(trigger: Trigger, filling: Filling): Slotted[] {
  const { view, referents, language } = filling;
  const slots: Slotted[] = [];
  const analysis = view.tokens[trigger.token]?.analyses[0];
  const clauses = view
    .clausesIn(view.tokens[trigger.token]?.sentence ?? -1)
    .filter((c) => c.verb < trigger.token);
  const fits = (index: number | null): boolean =>
    index !== null && analysis !== undefined && language.participleFits(analysis, view.nominal(index));
  const clause =
    clauses.findLast((c) => c.antecedent === null && fits(view.subjectOf(c))) ??
    clauses.findLast((c) => fits(view.subjectOf(c)));
  const subject = clause === undefined ? null : view.subjectOf(clause);
  if (subject !== null)
    slots.push({ slot: 's', nominal: view.nominal(subject), referents: referents.all(subject) });
  else {
    const main = clauses.find((c) => c.antecedent === null);
    const implicit = main === undefined ? null : filling.implicit(main);
    if (implicit !== null) slots.push({ slot: 's', nominal: null, referents: [implicit] });
  }
  for (let i = trigger.token + 1; i <= trigger.token + 3; i++) {
    const nominal = view.at(i);
    if (nominal === null) {
      const pronoun = view.tokens[i]?.analyses[0];
      if (pronoun?.pos !== 'PRON' || pronoun.enclitic === null) continue;
      const meant = filling.pronoun(i, clause ?? null);
      if (meant !== null) slots.push({ slot: 'o', nominal: null, referents: [meant] });
      break;
    }
    // متهمة بدورها الجيش: the object may stand behind a phrase with a preposition.
    if (nominal.preposition !== null && nominal.governor === null && nominal.name === null) continue;
    if (nominal.first === i && nominal.preposition === null && nominal.coordinates === null)
      slots.push({ slot: 'o', nominal, referents: referents.all(nominal.index) });
    break;
  }
  return slots;
}

function ofVerb(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const { view, referents } = filling;
  const clause = view.clauseOf(trigger.token);
  if (clause === null) return [];
  const slots: Slotted[] = [];
  const subject = view.subjectOf(clause);
  const passive = clause.passive || suffers(trigger, sense, clause, filling);
  const split = subject === null || passive ? null : splitApposition(subject, sense, clause, view);
  if (split !== null && subject !== null) {
    slots.push({ slot: 's', nominal: view.nominal(subject), referents: [referents.words(subject)] });
    slots.push({ slot: 'o', nominal: view.nominal(split), referents: referents.all(split) });
    return slots;
  }
  if (subject !== null)
    slots.push({
      slot: passive ? 'o' : 's',
      nominal: view.nominal(subject),
      referents: referents.all(subject),
    });
  else {
    const implicit = filling.implicit(clause);
    if (implicit !== null) slots.push({ slot: passive ? 'o' : 's', nominal: null, referents: [implicit] });
  }
  const [object] = clause.objects;
  if (object !== undefined && !passive)
    slots.push({ slot: 'o', nominal: view.nominal(object), referents: referents.all(object) });
  else if (view.tokens[trigger.token]?.analyses[0]?.enclitic != null) {
    const meant = filling.pronoun(trigger.token, clause);
    if (meant !== null) slots.push({ slot: 'o', nominal: null, referents: [meant] });
  }
  return slots;
}

const HARM = new Set(['ASSAULT', 'COERCE', 'SANCTION']);

/** An unvowelled passive (قتل خمسة أشخاص): a verb of harm without an object whose subject can only be its victim. */
function suffers(
  trigger: Trigger,
  sense: Sense,
  clause: Clause,
  { view, referents, quantities }: Filling,
): boolean {
  const verb = view.tokens[trigger.token]?.analyses[0];
  if (!HARM.has(sense.type) || clause.objects.length > 0 || clause.subject === null || verb?.enclitic != null)
    return false;
  if (sense.slots.get('o')?.includes('TARGET') !== true || verb?.tense !== 'PAST') return false;
  const nominal = view.nominal(clause.subject);
  if (nominal.first < trigger.token && clause.antecedent === null && verb.number !== 'SG') return false;
  if (view.quantityOf(nominal, quantities)?.measure === 'PERSONS') return true;
  const referent = referents.of(clause.subject);
  return referent.entity === null ? trigger.consequence : referent.entity.kind === 'PERSON';
}

/** `استقبل الرئيس الجزائري فلانا`: where the verb needs an object, the name behind the title is another person's. */
function splitApposition(subject: number, sense: Sense, clause: Clause, view: SyntaxView): number | null {
  if (!sense.required.has('o') || clause.objects.length > 0) return null;
  const apposed = view.apposed(subject);
  if (apposed === null || view.nominal(subject).name !== null) return null;
  const nominal = view.nominal(subject);
  return nominal.first > clause.verb && nominal.last > nominal.head && apposed > subject ? apposed : null;
}

function ofNoun(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const { view, referents } = filling;
  const slots: Slotted[] = [];
  const own = view.at(trigger.token);
  const genitive = own === null ? null : view.genitive(own.index);
  if (genitive !== null) {
    const list = view.list(genitive);
    slots.push({ slot: 'g', nominal: view.nominal(genitive), referents: list.map((i) => referents.of(i)) });
    const second = secondGenitive(view, genitive);
    if (second !== null)
      slots.push({ slot: 'g2', nominal: view.nominal(second), referents: referents.all(second) });
  } else if (own !== null && view.tokens[trigger.token]?.analyses[0]?.enclitic != null) {
    const suffers = sense.slots.get('g')?.[0] === 'TARGET';
    const meant = filling.pronoun(trigger.token, view.clauseAround(trigger.token), suffers);
    if (meant !== null) slots.push({ slot: 'g', nominal: null, referents: [meant] });
  }
  if (own !== null && genitive === null) {
    const apposed = view.apposed(own.index);
    if (apposed !== null)
      slots.push({ slot: 'g', nominal: view.nominal(apposed), referents: referents.all(apposed) });
  }
  if (trigger.carrier !== null) slots.push(...ofCarrier(trigger, sense, filling));
  return slots;
}

/** The nominal right after the first genitive, without a preposition: `قصف إسرائيل مواقع`. */
function secondGenitive(view: SyntaxView, genitive: number): number | null {
  const last = view.nominal(view.tail(Math.max(...view.list(genitive))));
  const gap = view.tokens[last.last + 1]?.form === '،' ? 2 : 1;
  const next = view.at(last.last + gap);
  return next !== null &&
    next.first === last.last + gap &&
    (gap === 1 || next.quantity !== null) &&
    (next.definite || next.quantity !== null || !/ا$/.test(view.tokens[next.head]?.key ?? '')) &&
    next.preposition === null &&
    next.coordinates === null &&
    next.governor === null &&
    next.apposition === null
    ? next.index
    : null;
}

function ofCarrier(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const { view, referents } = filling;
  const clause = trigger.carrier === null ? undefined : view.syntax.clauses[trigger.carrier.clause];
  if (clause === undefined) return [];
  const slots: Slotted[] = [];
  const own = view.at(trigger.token);
  const subject = view.subjectOf(clause);
  const subjectIsTrigger =
    subject !== null && own !== null && (subject === own.index || view.root(own.index) === subject);
  if (subject !== null && !subjectIsTrigger)
    slots.push({ slot: 's', nominal: view.nominal(subject), referents: referents.all(subject) });
  else if (subject === null && !clause.passive && trigger.carrier?.sense.slots.has('s') === true) {
    const implicit = filling.implicit(clause);
    if (implicit !== null) slots.push({ slot: 's', nominal: null, referents: [implicit] });
  }
  const object = clause.objects.find((o) => own === null || (o !== own.index && view.root(own.index) !== o));
  if (object !== undefined && sense.slots.has('o') && subject !== object)
    slots.push({ slot: 'o', nominal: view.nominal(object), referents: referents.all(object) });
  return slots;
}

/**
 * Give every prepositional nominal of a sentence to the nearest trigger before it that takes that preposition; a place
 * to the nearest before it; what stands before all triggers to the first.
 */
export function ownersOf(
  triggers: readonly Trigger[],
  view: SyntaxView,
  sentence: number,
): Map<number, number> {
  const owner = new Map<number, number>();
  const here = triggers;
  if (here.length === 0) return owner;
  for (const n of view.nominalsIn(sentence)) {
    if (n.preposition === null || n.coordinates !== null) continue;
    const own = here.find((t) => view.at(t.token)?.index === n.index);
    const before = here.filter((t) => turnsAt(t, view) < n.first && t !== own).toReversed();
    const taking = before.find(
      (t) =>
        takes(t, n.preposition ?? '') &&
        sameStretch(view, turnsAt(t, view), n.first) &&
        !otherNounBetween(view, t, n, here),
    );
    const nearest = taking ?? before.find((t) => sameStretch(view, turnsAt(t, view), n.first)) ?? before[0];
    const chosen = nearest ?? here.find((t) => t !== own);
    if (chosen !== undefined) owner.set(n.index, chosen.token);
  }
  return owner;
}

/** Where what belongs to a trigger begins: at itself, or at the light verb before it. */
const turnsAt = (trigger: Trigger, view: SyntaxView): number =>
  trigger.carrier === null
    ? trigger.token
    : Math.min(trigger.token, view.syntax.clauses[trigger.carrier.clause]?.verb ?? trigger.token);

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

/** No other finite verb's clause begins between the two tokens, relative clauses of what stands between apart. */
function sameStretch(view: SyntaxView, from: number, to: number): boolean {
  for (const clause of view.clausesIn(view.tokens[from]?.sentence ?? -1))
    if (clause.verb > from && clause.verb < to && clause.antecedent === null) return false;
  return true;
}
