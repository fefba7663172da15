import { AMONG_EQUALS, DONE_BY_SAYING } from '../../../schema/ontology/classes.ts';
import type { Sense, Trigger } from '../../languages/events.ts';
import type { Clause } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { Filling, Slotted } from './filling.ts';

export function ofVerb(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const { view, referents } = filling;
  const clause = view.clauseOf(trigger.token);
  if (clause === null) return [];
  const slots: Slotted[] = [];
  const own = issuerOf(clause, sense, filling) ?? view.subjectOf(clause);
  const subject =
    own !== null && own === clause.antecedent && AMONG_EQUALS.has(sense.type) ? view.first(own) : own;
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
    const implicit = filling.implicit(clause, isSaying(sense));
    if (implicit.length > 0) slots.push({ slot: passive ? 'o' : 's', nominal: null, referents: implicit });
  }
  const [written, second] = clause.objects;
  const object =
    written === undefined ? undefined : written === clause.antecedent ? wholeOf(written, view) : written;
  // Gave Ukraine tanks: to whom stands before what.
  if (object !== undefined && second !== undefined && !passive && givesTo(sense)) {
    slots.push({ slot: 'to', nominal: view.nominal(object), referents: referents.all(object) });
    slots.push({ slot: 'o', nominal: view.nominal(second), referents: referents.all(second) });
  } else if (object !== undefined && !passive)
    slots.push({ slot: 'o', nominal: view.nominal(object), referents: referents.all(object) });
  else if (view.tokens[trigger.token]?.analyses[0]?.enclitic != null) {
    const meant = filling.pronoun(trigger.token, clause);
    if (meant.length > 0) slots.push({ slot: 'o', nominal: null, referents: meant });
  }
  return slots;
}

/** Words that someone says for himself; what is promised is promised for all. */
const isSaying = ({ type }: Sense): boolean => DONE_BY_SAYING.has(type) && type !== 'AGREE';

/** `المدن والقرى التي احتلتها`: a plural that describes those it is joined to, too. */
function wholeOf(antecedent: number, view: SyntaxView): number {
  const { coordinates, name, number, governor } = view.nominal(antecedent);
  const first =
    coordinates === null || name !== null || number !== 'PL' || governor !== null
      ? antecedent
      : view.first(antecedent);
  return view.nominal(first).name === null ? first : antecedent;
}

/** `أصدرت الوزارة بيانا يطالب …`: what is said in someone's words is said by the one who gave them out. */
function issuerOf({ antecedent, subject }: Clause, sense: Sense, { view, language }: Filling): number | null {
  if (antecedent === null || subject !== antecedent || !DONE_BY_SAYING.has(sense.type)) return null;
  const words = view.nominal(antecedent);
  if (words.name !== null || !language.isVoice(view.lemma(words))) return null;
  const giving = view
    .clausesIn(words.sentence)
    .find((c) => c.objects.includes(view.root(antecedent)) && !c.passive);
  return giving === undefined ? null : view.subjectOf(giving);
}

const givesTo = ({ slots }: Sense): boolean =>
  slots.get('to')?.includes('TARGET') === true && slots.get('o')?.includes('TARGET') !== true;

export function ofCarrier(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
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
    const implicit = filling.implicit(clause, isSaying(sense));
    if (implicit.length > 0) slots.push({ slot: 's', nominal: null, referents: implicit });
  }
  const object = clause.objects.find((o) => own === null || (o !== own.index && view.root(own.index) !== o));
  if (object !== undefined && sense.slots.has('o') && subject !== object)
    slots.push({ slot: 'o', nominal: view.nominal(object), referents: referents.all(object) });
  return slots;
}

/** A circumstantial participle is done by the subject of its clause; its object stands right behind it. */
export function ofParticiple(trigger: Trigger, sense: Sense, filling: Filling): Slotted[] {
  const { view, referents, language } = filling;
  const slots: Slotted[] = [];
  const participle = view.tokens[trigger.token];
  const clauses = view.clausesIn(view.sentenceAt(trigger.token)).filter((c) => c.verb < trigger.token);
  const fits = (index: number | null): boolean =>
    index !== null && participle !== undefined && language.participleFits(participle, view.nominal(index));
  const around = clauses.filter((c) => c.antecedent === null && fits(view.subjectOf(c)));
  // Who says it is the speaker of the sentence, not the one last spoken of.
  const clause =
    (DONE_BY_SAYING.has(sense.type) ? around[0] : around.at(-1)) ??
    clauses.findLast((c) => fits(view.subjectOf(c)));
  const subject = clause === undefined ? null : view.subjectOf(clause);
  if (subject !== null)
    slots.push({ slot: 's', nominal: view.nominal(subject), referents: referents.all(subject) });
  else {
    const main = clauses.find((c) => c.antecedent === null);
    const implicit = main === undefined ? [] : filling.implicit(main, isSaying(sense));
    if (implicit.length > 0) slots.push({ slot: 's', nominal: null, referents: implicit });
  }
  for (let i = trigger.token + 1; i <= trigger.token + 3; i++) {
    const nominal = view.at(i);
    if (nominal === null) {
      const pronoun = view.tokens[i]?.analyses[0];
      if (pronoun?.pos !== 'PRON' || pronoun.enclitic === null) continue;
      const meant = filling.pronoun(i, clause ?? null, true);
      if (meant.length > 0) slots.push({ slot: 'o', nominal: null, referents: meant });
      break;
    }
    // متهمة بدورها الجيش: the object may stand behind a phrase with a preposition.
    if (nominal.preposition !== null && nominal.governor === null && nominal.name === null) continue;
    const own = nominal.governor === null || view.nominal(nominal.governor).head === trigger.token;
    if (nominal.first === i && own && nominal.preposition === null && nominal.coordinates === null)
      slots.push({ slot: 'o', nominal, referents: referents.all(nominal.index) });
    break;
  }
  return slots;
}

const HARM = new Set(['ASSAULT', 'COERCE', 'SANCTION']);

/** An unvowelled passive (قتل خمسة أشخاص): a verb of harm without an object whose subject can only be its victim. */
function suffers(
  trigger: Trigger,
  sense: Sense,
  clause: Clause,
  { view, referents, quantities, language }: Filling,
): boolean {
  const verb = view.tokens[trigger.token]?.analyses[0];
  if (!HARM.has(sense.type) || clause.objects.length > 0 || clause.subject === null || verb?.enclitic != null)
    return false;
  if (sense.slots.get('o')?.includes('TARGET') !== true || verb?.tense !== 'PAST') return false;
  const nominal = view.nominal(clause.subject);
  if (language.words.subjectsPrecede)
    return trigger.consequence && view.quantityOf(nominal, quantities) !== null;
  // إن ثلاثة أشخاص قتلوا: those who are counted suffer it.
  if (view.quantityOf(nominal, quantities)?.measure === 'PERSONS') return true;
  if (nominal.first < trigger.token && clause.antecedent === null && verb.number !== 'SG') return false;
  const referent = referents.of(clause.subject);
  return referent.entity === null ? trigger.consequence : referent.entity.kind === 'PERSON';
}

/** `استقبل الرئيس الجزائري فلانا`: where whom one received is not said otherwise, the name behind the title is another person's. */
function splitApposition(subject: number, sense: Sense, clause: Clause, view: SyntaxView): number | null {
  if (sense.type !== 'CONSULT' || sense.slots.get('o')?.includes('TARGET') !== true) return null;
  if (clause.objects.length > 0) return null;
  const apposed = view.apposed(subject);
  if (apposed === null || view.nominal(subject).name !== null) return null;
  const nominal = view.nominal(subject);
  return nominal.first > clause.verb && nominal.last > nominal.head && apposed > subject ? apposed : null;
}
