import { VICTIM_MEASURES } from '../../../schema/ontology/classes.ts';
import type { Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { overlaps } from '../../text/span.ts';
import type { Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

const FIXED: ReadonlySet<Measure> = new Set([...VICTIM_MEASURES, 'MONEY', 'PERCENT']);

/** What becomes of people by the kind of event that they are the target of. */
const MODES: ReadonlyMap<string, Measure> = new Map([
  ['COERCE arrest', 'ARRESTED'],
  ['RETREAT release', 'RELEASED'],
  ['ASSAULT abduct', 'ABDUCTED'],
  ['ASSAULT targeted', 'KILLED'],
]);

/** What a number counts in an event, where its noun alone does not say: what the event does to those it is done to. */
export function measureOf(
  quantity: Quantity,
  event: EventDraft,
  counted: boolean,
  view: SyntaxView,
  language: Language,
): Measure {
  if (FIXED.has(quantity.measure)) return quantity.measure;
  const done =
    language.victimMeasure(view.tokens[event.trigger.token]?.analyses[0]?.lemma ?? '') ?? byMode(event);
  if (counted && quantity.measure === 'PERSONS') return done ?? 'PERSONS';
  if (counted) return event.sense.type === 'ASSAULT' && quantity.measure !== 'EVENTS' ? 'ATTACKS' : 'EVENTS';
  if (quantity.measure === 'PERSONS' && done !== null && isTarget(quantity, event)) return done;
  return befallen(quantity, view, language) ?? quantity.measure;
}

const byMode = (event: EventDraft): Measure | null =>
  MODES.get(`${event.sense.type} ${event.sense.mode ?? ''}`) ?? null;

const isTarget = (quantity: Quantity, event: EventDraft): boolean =>
  event.participants.some((p) => p.role === 'TARGET' && overlaps(p.referent, quantity.phrase));

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
  for (const clause of view.syntax.clauses) {
    if (clause.sentence !== quantity.sentence) continue;
    // Who does it to others is not who it is done to.
    const suffers = view.subjectOf(clause) === first.index && (clause.passive || clause.objects.length === 0);
    if (!suffers && !clause.objects.includes(first.index)) continue;
    const measure = language.victimMeasure(view.verbLemma(clause));
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
  const { inPrepositions, fromPreposition, toPreposition } = language.words;
  if (preposition === null || inPrepositions.has(preposition)) return null;
  if (preposition === fromPreposition || preposition === toPreposition) return null;
  const clause = view.clauseAround(quantity.tokens.first);
  return clause === null ? null : language.victimMeasure(view.verbLemma(clause));
}
