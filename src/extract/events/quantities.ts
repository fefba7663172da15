import type { QuantityRecord } from '../../../schema/document-graph.ts';
import type { Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import type { Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

const VICTIMS = new Set<Measure>([
  'KILLED',
  'INJURED',
  'CASUALTIES',
  'MISSING',
  'DISPLACED',
  'ARRESTED',
  'RELEASED',
  'ABDUCTED',
]);

/** Give each number to the event that it counts in: the trigger that is counted, the participant that has it, else the nearest event of its clause. */
export function countsOf(
  events: readonly EventDraft[],
  quantities: readonly Quantity[],
  view: SyntaxView,
  language: Language,
): void {
  for (const event of events)
    for (const share of event.shares.splice(0))
      event.quantities.push(record(share, measureOf(share, event, false, view, language)));
  for (const quantity of quantities) {
    const here = events.filter((e) => e.sentence === quantity.sentence);
    if (here.length === 0) continue;
    const counted = here.find(
      (e) =>
        quantity.noun === e.trigger.token ||
        (e.trigger.token >= quantity.tokens.first && e.trigger.token <= quantity.tokens.last),
    );
    const having = here.find((e) =>
      e.participants.some(
        (p) => p.referent.start < quantity.phrase.end && quantity.phrase.start < p.referent.end,
      ),
    );
    const event = counted ?? having ?? near(here, quantity, view);
    if (event === null || event === undefined) continue;
    event.quantities.push(
      record(quantity, measureOf(quantity, event, counted !== undefined, view, language)),
    );
  }
}

function near(here: readonly EventDraft[], quantity: Quantity, view: SyntaxView): EventDraft | null {
  const before = here.filter((e) => e.trigger.token < quantity.tokens.first);
  const violent = VICTIMS.has(quantity.measure)
    ? (before.findLast((e) => e.sense.type === 'ASSAULT' || e.sense.type === 'DISASTER') ??
      here.find((e) => e.sense.type === 'ASSAULT' || e.sense.type === 'DISASTER'))
    : undefined;
  if (violent !== undefined) return violent;
  const clause = view.clauseAround(quantity.tokens.first);
  const close = before.findLast((e) => e.clause === clause) ?? before.at(-1);
  if (quantity.measure === 'MONEY' || quantity.measure === 'PERCENT') return close ?? null;
  return close !== undefined && quantity.tokens.first - close.trigger.token < 8 ? close : null;
}

function measureOf(
  quantity: Quantity,
  event: EventDraft,
  counted: boolean,
  view: SyntaxView,
  language: Language,
): Measure {
  if (quantity.measure === 'MONEY' || quantity.measure === 'PERCENT' || VICTIMS.has(quantity.measure))
    return quantity.measure;
  if (counted) return event.sense.type === 'ASSAULT' && quantity.measure !== 'EVENTS' ? 'ATTACKS' : 'EVENTS';
  const befell = befallen(quantity, view, language);
  if (befell !== null) return befell;
  if (quantity.measure === 'PERSONS') {
    const done = isTarget(quantity, event)
      ? (language.victimMeasure(view.tokens[event.trigger.token]?.analyses[0]?.lemma ?? '') ?? byMode(event))
      : null;
    if (done !== null) return done;
  }
  return quantity.measure;
}

const isTarget = (quantity: Quantity, event: EventDraft): boolean =>
  event.participants.some(
    (p) =>
      p.role === 'TARGET' && p.referent.start < quantity.phrase.end && quantity.phrase.start < p.referent.end,
  );

const MODES: ReadonlyMap<string, Measure> = new Map([
  ['COERCE arrest', 'ARRESTED'],
  ['RETREAT release', 'RELEASED'],
  ['ASSAULT abduct', 'ABDUCTED'],
  ['ASSAULT targeted', 'KILLED'],
]);

/** What becomes of people by the kind of event that they are the target of. */
const byMode = (event: EventDraft): Measure | null =>
  MODES.get(`${event.sense.type} ${event.sense.mode ?? ''}`) ?? null;

/** What the word says that governs the number's noun phrase, or whose subject or object it is: `مقتل 72`, `شردت نحو 20 ألفا`. */
function befallen(quantity: Quantity, view: SyntaxView, language: Language): Measure | null {
  if (quantity.measure !== 'PERSONS' && quantity.measure !== 'OTHER') return null;
  const nominal = view.at(quantity.tokens.first);
  if (nominal === null) return null;
  const first = view.nominal(view.first(nominal.index));
  if (first.governor !== null) {
    const lemma = view.lemma(view.nominal(first.governor));
    const measure = language.victimMeasure(lemma);
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
  return null;
}

const record = (q: Quantity, measure: Measure): QuantityRecord => ({
  measure,
  value: q.value,
  low: q.low,
  high: q.high,
  unit: q.unit,
  start: q.start,
  end: q.end,
});
