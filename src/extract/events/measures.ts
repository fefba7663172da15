import { VICTIM_MEASURES } from '../../../schema/ontology/classes.ts';
import type { EventType, Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { overlaps } from '../../text/span.ts';
import type { Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { Argument, EventDraft } from './draft.ts';

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
  const done = language.victimMeasure(lemma) ?? byMode(event);
  const harm = does(done) ? done : null;
  if (counted && measure === 'PERSONS') return harm ?? 'PERSONS';
  if (counted) return event.sense.type === 'ASSAULT' && measure !== 'EVENTS' ? 'ATTACKS' : 'EVENTS';
  if (measure === 'PERSONS' && harm !== null && isTarget(quantity, event, view)) return harm;
  const became = befallen(quantity, view, language);
  return became !== null && does(became) ? became : measure;
}

const byMode = (event: EventDraft): Measure | null =>
  MODES.get(`${event.sense.type} ${event.sense.mode ?? ''}`) ?? null;

const isTarget = (quantity: Quantity, event: EventDraft, view: SyntaxView): boolean =>
  event.participants.some((p) => p.role === 'TARGET' && counts(quantity, p, view));

/** Whether a number counts a participant, or goes on with the list that he begins: `eighteen of the guards and twenty fighters`. */
export function counts(quantity: Quantity, { referent, nominal }: Argument, view: SyntaxView): boolean {
  if (overlaps(referent, quantity.phrase)) return true;
  const own = view.at(quantity.tokens.first);
  if (own === null || nominal === null || nominal.index === own.index) return false;
  const first = view.first(own.index);
  return nominal.index === first || nominal.index === view.root(first);
}

/** What the word says that governs the number's noun phrase, or whose subject or object it is: `مقتل 72`, `شردت نحو 20 ألفا`. */
export function befallen(quantity: Quantity, view: SyntaxView, language: Language): Measure | null {
  if (VICTIM_MEASURES.has(quantity.measure)) return quantity.measure;
  if (quantity.measure !== 'PERSONS' && quantity.measure !== 'OTHER') return null;
  const nominal = view.at(quantity.tokens.first);
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
  return throughPreposition(first.preposition, quantity, view, language);
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
