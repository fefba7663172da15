import { VICTIM_MEASURES } from '../../../schema/ontology/classes.ts';
import type { EventType, Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { overlaps } from '../../text/span.ts';
import type { Clause, Nominal, Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { Argument, EventDraft } from './draft.ts';
import { verbalClause } from './time-host.ts';

/** The events that do this to people. */
export const DEEDS: Readonly<Partial<Record<Measure, readonly EventType[]>>> = {
  KILLED: ['ASSAULT', 'DISASTER'],
  INJURED: ['ASSAULT', 'DISASTER', 'COERCE', 'AID'],
  CASUALTIES: ['ASSAULT', 'DISASTER'],
  MISSING: ['DISASTER', 'ASSAULT'],
  DISPLACED: ['DISASTER', 'ASSAULT'],
  ARRESTED: ['COERCE'],
  RELEASED: ['RETREAT'],
  ABDUCTED: ['ASSAULT', 'COERCE'],
};

const HAPPENINGS: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'PROTEST',
  'MOBILIZE',
  'COOPERATE',
  'DISASTER',
]);

/** What becomes of people by the kind of event that they are the target of. */
const MODES: ReadonlyMap<string, Measure> = new Map([
  ['COERCE arrest', 'ARRESTED'],
  ['RETREAT release', 'RELEASED'],
  ['ASSAULT abduct', 'ABDUCTED'],
  ['ASSAULT targeted', 'KILLED'],
]);

/** What a number counts in an event: what the event does to those it is done to, where it is one that does this (a sentence of 43 to prison arrests none). */
export function measureOf(
  quantity: Quantity,
  event: EventDraft,
  counted: boolean,
  view: SyntaxView,
  language: Language,
): Measure {
  const { measure } = quantity;
  const does = (became: Measure | null): boolean =>
    became !== null && DEEDS[became]?.includes(event.sense.type) === true;
  if (measure === 'MONEY' || measure === 'PERCENT') return measure;
  // The dead who are found and the displaced who are fed are but counted.
  if (VICTIM_MEASURES.has(measure))
    return does(measure) ? measure : measure === 'KILLED' ? 'OTHER' : 'PERSONS';
  const lemma = view.tokens[event.trigger.token]?.analyses[0]?.lemma ?? '';
  const joined = event.absorbed.find((c) => c === clauseOf(quantity, view));
  const did = joined === undefined ? null : language.victimMeasure(view.verbLemma(joined));
  const done = did ?? language.victimMeasure(lemma) ?? byMode(event);
  const harm = does(done) ? done : null;
  if (counted && measure === 'PERSONS') return harm ?? 'PERSONS';
  if (counted) return measure === 'EVENTS' ? measure : happenings(measure, event);
  // Bombed four times: four attacks.
  if (measure === 'EVENTS') return happenings(measure, event);
  if (measure === 'PERSONS' && harm !== null)
    if (isTarget(quantity, event, view) || isObject(quantity, event, view)) return harm;
  const became = befallen(quantity, view, language);
  return became !== null && does(became) ? became : measure;
}

/** Happenings of an attack are attacks; what is asked, handed in or voted is but counted. */
function happenings(measure: Measure, { sense }: EventDraft): Measure {
  if (sense.type === 'ASSAULT') return 'ATTACKS';
  return measure === 'OTHER' && !HAPPENINGS.has(sense.type) ? 'OTHER' : 'EVENTS';
}

const byMode = (event: EventDraft): Measure | null =>
  MODES.get(`${event.sense.type} ${event.sense.mode ?? ''}`) ?? null;

const isTarget = (quantity: Quantity, event: EventDraft, view: SyntaxView): boolean =>
  event.participants.some((p) => p.role === 'TARGET' && counts(quantity, p, view));

/** Whether a number without a preposition stands behind an event's verb in its clause and is not its subject. */
function isObject(quantity: Quantity, event: EventDraft, view: SyntaxView): boolean {
  const clause = clauseOf(quantity, view);
  const nominal = nominalOf(quantity, view);
  if (clause === null || nominal === null) return false;
  if (clause !== verbalClause(event, view) && !event.absorbed.includes(clause)) return false;
  return (
    nominal.preposition === null &&
    nominal.first > clause.verb &&
    clause.subject !== null &&
    clause.subject !== view.first(nominal.index)
  );
}

/** Whether a number counts a participant, or goes on with the list that he begins: `eighteen of the guards and twenty fighters`. */
export function counts(quantity: Quantity, { referent, nominal }: Argument, view: SyntaxView): boolean {
  if (overlaps(referent, quantity.phrase)) return true;
  const own = nominalOf(quantity, view);
  if (own === null || nominal === null || nominal.index === own.index) return false;
  const first = view.first(own.index);
  return nominal.index === first || nominal.index === view.root(first);
}

/** The nominal of the counted noun, or of the number alone. */
export const nominalOf = ({ noun, tokens }: Quantity, view: SyntaxView): Nominal | null =>
  (noun === null ? null : view.at(noun)) ?? view.at(tokens.first);

/** The clause that a number stands in: the one whose subject or object it counts, before its verb too, else the one around it. */
export function clauseOf(quantity: Quantity, view: SyntaxView): Clause | null {
  const nominal = nominalOf(quantity, view);
  const first = nominal === null ? -1 : view.first(nominal.index);
  const own = view
    .clausesIn(quantity.sentence)
    .find((c) => c.subject !== null && (c.subject === first || c.subject === nominal?.index));
  return own ?? view.clauseAround(quantity.tokens.first) ?? leading(quantity, view);
}

/** A number before the first verb of its sentence belongs to that verb's clause. */
const leading = (quantity: Quantity, view: SyntaxView): Clause | null =>
  view.clausesIn(quantity.sentence).find((c) => c.verb > quantity.tokens.last) ?? null;

/** What the word says that governs the number's noun phrase, or whose subject or object it is: `مقتل 72`, `شردت نحو 20 ألفا`. */
export function befallen(quantity: Quantity, view: SyntaxView, language: Language): Measure | null {
  if (VICTIM_MEASURES.has(quantity.measure)) return quantity.measure;
  if (quantity.measure !== 'PERSONS' && quantity.measure !== 'OTHER') return null;
  const nominal = nominalOf(quantity, view);
  if (nominal === null) return null;
  const first = view.nominal(view.first(nominal.index));
  if (first.governor !== null) {
    const measure = language.victimMeasure(view.lemma(view.nominal(first.governor)));
    if (measure !== null) return measure;
  }
  for (const clause of view.clausesIn(quantity.sentence)) {
    const object = clause.objects[0];
    const fate = object === undefined ? null : language.victimMeasure(view.lemma(view.nominal(object)));
    // Who does it to others is not who it is done to, but they met their death.
    const suffers =
      view.subjectOf(clause) === first.index && (clause.passive || object === undefined || fate !== null);
    if (!suffers && !clause.objects.includes(first.index)) continue;
    const measure = language.victimMeasure(view.verbLemma(clause)) ?? (suffers ? fate : null);
    if (measure !== null) return measure;
  }
  return (
    throughPreposition(first.preposition, quantity, view, language) ?? rightBehind(quantity, view, language)
  );
}

/** A word of harm right before a number of people tells what became of them (`مات ثلاثون شخصا`), unless they do it to others. */
function rightBehind(quantity: Quantity, view: SyntaxView, language: Language): Measure | null {
  const analysis = view.tokens[quantity.tokens.first - 1]?.analyses[0];
  if (quantity.measure !== 'PERSONS' || analysis?.pos !== 'VERB') return null;
  const clause = view.clauseOf(quantity.tokens.first - 1);
  return clause !== null && clause.objects.length > 0 ? null : language.victimMeasure(analysis.lemma);
}

/** Verbs that reach those they are done to through a preposition: `فتك بمئات`, `أجهز على خمسة`. */
function throughPreposition(
  preposition: string | null,
  quantity: Quantity,
  view: SyntaxView,
  language: Language,
): Measure | null {
  const { atPreposition, fromPreposition, toPreposition } = language.words;
  if (preposition === null || quantity.measure !== 'PERSONS') return null;
  if ([atPreposition, fromPreposition, toPreposition].includes(preposition)) return null;
  const clause = view.clauseAround(quantity.tokens.first);
  return clause === null ? null : language.victimMeasure(view.verbLemma(clause));
}
