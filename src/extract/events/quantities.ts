import type { QuantityRecord } from '../../../schema/document-graph.ts';
import { VICTIM_MEASURES } from '../../../schema/ontology/classes.ts';
import type { EventType, Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { overlaps } from '../../text/span.ts';
import { bySentence } from '../by-sentence.ts';
import type { Clause, Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { befallen, clauseOf, nominalOf } from './befallen.ts';
import type { EventDraft } from './draft.ts';
import { inIt } from './in-it.ts';
import { counts, DEEDS, measureOf } from './measures.ts';
import { suffering } from './suffering.ts';
import { toldBy, verbalClause, WORDS_ALONE } from './time-host.ts';

/** How many tokens behind its word a number of a clause may still be the event's. */
const NEAR = 8;
/** How many a share may, which is of anything. */
const BESIDE = 3;

/** Give each number to the event that it counts in: the trigger that is counted, the participants that have it, else the event that its clause tells, or the nearest. */
export function countsOf(
  events: readonly EventDraft[],
  quantities: readonly Quantity[],
  view: SyntaxView,
  language: Language,
): void {
  for (const event of events)
    for (const share of event.shares.splice(0))
      event.quantities.push(record(share, measureOf(share, event, false, view, language)));
  const eventsOf = bySentence(events);
  let last: { readonly event: EventDraft; readonly measure: Measure; readonly sentence: number } | null =
    null;
  for (const quantity of quantities) {
    const here = eventsOf.get(quantity.sentence);
    if (here === undefined) continue;
    const { rule } = quantity;
    if (rule === 'quantity/again' && last?.sentence === quantity.sentence) {
      last.event.quantities.push(record(quantity, last.measure));
      continue;
    }
    const loaded = composedOf(here, quantity, view, language);
    if (loaded === null && isOrigin(quantity, view, language)) continue;
    const part = quantity.part === true;
    const counted = part ? undefined : here.find((e) => isCounted(e, quantity));
    const host = part
      ? null
      : (counted ??
        loaded ??
        ofNoun(here, quantity, view) ??
        doneWith(here, quantity, view) ??
        joinedIn(here, quantity, view, language) ??
        inIt(here, quantity, view, language) ??
        having(here, quantity, view) ??
        near(here, quantity, view, language));
    for (const event of new Set([host, ...suffering(here, quantity, quantities, view, language)]))
      if (event !== null) {
        const measure = measureOf(
          quantity,
          event,
          event === counted && quantity.noun !== null,
          view,
          language,
        );
        event.quantities.push(record(quantity, measure));
        if (event === host) last = { event, measure, sentence: quantity.sentence };
      }
  }
}

/** What is sent is told by what it is made up of: `قافلة برية من 14 شاحنة`, `رتل من خمسة آلاف مقاتل`. */
function composedOf(
  here: readonly EventDraft[],
  quantity: Quantity,
  view: SyntaxView,
  { words }: Language,
): EventDraft | null {
  const from = quantity.behind ?? quantity.tokens.first - 1;
  const of = view.tokens[from];
  if (of?.key !== words.fromPreposition) return null;
  const event = here.findLast((e) => e.trigger.kind === 'NOUN' && e.trigger.token < from);
  if (event === undefined || !LOADED.has(event.sense.type)) return null;
  const between = view.tokens.slice(event.trigger.token + 1, from);
  return between.every((t) => t.analyses[0]?.pos === 'ADJ') ? event : null;
}

const LOADED: ReadonlySet<EventType> = new Set(['AID', 'MOBILIZE', 'COOPERATE']);

/** `doctors from two aid groups`: how many things those come from who take part is no number of the event. */
const isOrigin = (quantity: Quantity, view: SyntaxView, { words }: Language): boolean =>
  quantity.measure === 'OTHER' && nominalOf(quantity, view)?.preposition === words.fromPreposition;

const isCounted = (event: EventDraft, { noun, tokens }: Quantity): boolean =>
  noun === event.trigger.token || (event.trigger.token >= tokens.first && event.trigger.token <= tokens.last);

/** `شارك مئات الطلاب في اعتصام احتجاجا على الحرب`: who are the subject of a verb that tells no event are in the one that it says they take part in. */
function joinedIn(
  here: readonly EventDraft[],
  quantity: Quantity,
  view: SyntaxView,
  { words }: Language,
): EventDraft | null {
  const nominal = nominalOf(quantity, view);
  if (nominal === null || (quantity.measure !== 'PERSONS' && quantity.measure !== 'COUNTRIES')) return null;
  const clause = view.clausesIn(quantity.sentence).find((c) => c.subject === view.first(nominal.index));
  if (clause === undefined || clause.passive) return null;
  const joined = here.find(
    ({ nominal: own, trigger }) =>
      own !== null &&
      trigger.token > Math.max(clause.verb, quantity.tokens.last) &&
      trigger.token < clause.to,
  );
  if (joined === undefined || joined.nominal?.preposition !== words.atPreposition) return null;
  if (!GATHERINGS.has(joined.sense.type)) return null;
  const told = here.filter((e) => verbalClause(e, view) === clause);
  return told.every((e) => e.trigger.kind === 'NOUN' && e.trigger.token > joined.trigger.token)
    ? joined
    : null;
}

const GATHERINGS: ReadonlySet<EventType> = new Set(['PROTEST', 'CONSULT', 'ELECT', 'COOPERATE']);

/** The event whose participant has the number, or the list that the number's noun goes on with. */
const having = (here: readonly EventDraft[], quantity: Quantity, view: SyntaxView): EventDraft | null =>
  nearestOf(here, quantity, (e) => e.participants.some((p) => overlaps(p.referent, quantity.phrase))) ??
  here.find((e) => e.participants.some((p) => counts(quantity, p, view))) ??
  null;

/** Of several events the last before a number, else the first. */
const nearestOf = (
  here: readonly EventDraft[],
  { tokens }: Quantity,
  fits: (event: EventDraft) => boolean,
): EventDraft | undefined =>
  here.findLast((e) => e.trigger.token < tokens.first && fits(e)) ?? here.find(fits);

/** The event noun that a thing counted hangs on: a shipment of a million doses, a fine of three million dollars. */
function ofNoun(here: readonly EventDraft[], quantity: Quantity, view: SyntaxView): EventDraft | null {
  if (quantity.measure === 'PERSONS' || VICTIM_MEASURES.has(quantity.measure)) return null;
  const governor = nominalOf(quantity, view)?.governor ?? null;
  return here.find((e) => e.nominal !== null && e.nominal.index === governor) ?? null;
}

/** The event of a relative clause whose object is what is counted: the $66m that the prince gave. */
function doneWith(here: readonly EventDraft[], quantity: Quantity, view: SyntaxView): EventDraft | null {
  if (quantity.measure === 'PERSONS' || VICTIM_MEASURES.has(quantity.measure)) return null;
  const nominal = nominalOf(quantity, view)?.index;
  const told = (clause: Clause | null): boolean =>
    clause !== null &&
    clause.antecedent !== null &&
    clause.antecedent === nominal &&
    clause.subject !== null &&
    clause.subject !== nominal;
  return here.find((e) => told(verbalClause(e, view))) ?? null;
}

function near(
  here: readonly EventDraft[],
  quantity: Quantity,
  view: SyntaxView,
  language: Language,
): EventDraft | null {
  const before = here.filter((e) => e.trigger.token < quantity.tokens.first);
  const became = befallen(quantity, view, language);
  const types = became === null ? undefined : DEEDS[became];
  if (types !== undefined) {
    const did = (e: EventDraft): boolean => types.includes(e.sense.type);
    // More than 60 detained.
    const next = here.find((e) => e.trigger.token === quantity.tokens.last + 1 && did(e));
    if (next !== undefined) return next;
    const deed = before.findLast(did) ?? here.find(did);
    if (deed !== undefined) return deed;
    if (VICTIM_MEASURES.has(quantity.measure)) return null;
  }
  const clause = clauseOf(quantity, view);
  const inside = before.findLast((e) => e.clause === clause && isClose(e, quantity));
  const told = inside ?? (clause === null ? null : ofClause(here, clause, quantity, view));
  if (told !== null && isAside(told, quantity))
    return before.findLast((e) => !WORDS_ALONE.has(e.sense.type) && isClose(e, quantity)) ?? null;
  if (told !== null) return won(told, before, quantity);
  // What is told in another clause than any event counts in none, but a share that stands right behind one, and the worth of a deal.
  const close = before.at(-1);
  if (close === undefined) return null;
  const worth = quantity.measure === 'MONEY' && DEALS.has(close.sense.type);
  const share = quantity.measure === 'PERCENT' && quantity.tokens.first - close.trigger.token <= BESIDE;
  return worth || share ? close : null;
}

/** `three departments of the administration asked`, `blocked a statement, two diplomats said`: people beside what is done by words alone are of what is asked for (`طلبت تسليم اثنين من المتهمين`), or of nothing. */
const isAside = ({ sense }: EventDraft, { measure }: Quantity): boolean =>
  measure === 'PERSONS' && WORDS_ALONE.has(sense.type) && sense.type !== 'ACCUSE';

/** `فوز ديبي في الانتخابات بحصوله على 61 في المئة`: the share is of who won, where an election is won. */
const won = (told: EventDraft, before: readonly EventDraft[], { measure }: Quantity): EventDraft =>
  measure === 'PERCENT' && told.sense.type === 'ELECT'
    ? (before.findLast((e) => e.sense.type === 'APPOINT') ?? told)
    : told;

const DEALS: ReadonlySet<EventType> = new Set(['AGREE', 'COOPERATE']);

const isClose = (event: EventDraft, quantity: Quantity): boolean =>
  quantity.tokens.first - event.trigger.token < NEAR;

/** The event that the clause of a number tells: its verb's; the one whose noun it tells more of, or in whose clause that noun stands (`جمّد حسابات تبلغ أرصدتها 80 مليونا`); else a noun behind the number. */
function ofClause(
  here: readonly EventDraft[],
  clause: Clause,
  quantity: Quantity,
  view: SyntaxView,
): EventDraft | null {
  const verbal =
    here.findLast((e) => verbalClause(e, view) === clause || e.absorbed.includes(clause)) ??
    toldBy(here, clause, view) ??
    // `الفيضانات تقتل العشرات وتؤثر على 700 ألف`: it goes on with what the clause before tells of.
    (clause.subjectOf === null
      ? undefined
      : toldBy(here, view.syntax.clauses[clause.subjectOf] ?? clause, view));
  if (verbal !== undefined) return verbal;
  if (clause.antecedent !== null) {
    const { first } = view.nominal(clause.antecedent);
    const around = view.clauseAround(first);
    const named = here.findLast((e) => e.clause === around && e.trigger.token < first);
    if (named !== undefined && (quantity.measure !== 'PERSONS' || first - named.trigger.token < NEAR))
      return named;
  }
  // Sixty votes in an election: nothing stands before the number that it could be of.
  if (quantity.measure === 'OTHER' || here.some((e) => e.trigger.token < quantity.tokens.first)) return null;
  return here.find((e) => e.clause === clause && e.trigger.token > quantity.tokens.last) ?? null;
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
