import type { QuantityRecord } from '../../../schema/document-graph.ts';
import { VICTIM_MEASURES } from '../../../schema/ontology/classes.ts';
import type { EventType, Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { overlaps } from '../../text/span.ts';
import { bySentence } from '../by-sentence.ts';
import type { Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { befallen, measureOf } from './measures.ts';

/** The events that do this to people. */
const DEEDS: Readonly<Partial<Record<Measure, readonly EventType[]>>> = {
  KILLED: ['ASSAULT', 'DISASTER'],
  INJURED: ['ASSAULT', 'DISASTER'],
  CASUALTIES: ['ASSAULT', 'DISASTER'],
  MISSING: ['DISASTER', 'ASSAULT'],
  DISPLACED: ['DISASTER', 'ASSAULT', 'COERCE'],
  ARRESTED: ['COERCE'],
  RELEASED: ['RETREAT'],
  ABDUCTED: ['ASSAULT', 'COERCE'],
};
/** How many tokens behind its word a number of a clause may still be the event's. */
const NEAR = 8;

/** Give each number to the event that it counts in: the trigger that is counted, the participants that have it, else the nearest event of its clause. */
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
  for (const quantity of quantities) {
    const here = eventsOf.get(quantity.sentence);
    if (here === undefined) continue;
    const counted = here.find((e) => isCounted(e, quantity));
    const hosts =
      counted !== undefined
        ? [counted]
        : (having(here, quantity, view) ?? near(here, quantity, view, language));
    for (const event of hosts)
      event.quantities.push(record(quantity, measureOf(quantity, event, event === counted, view, language)));
  }
}

const isCounted = (event: EventDraft, { noun, tokens }: Quantity): boolean =>
  noun === event.trigger.token || (event.trigger.token >= tokens.first && event.trigger.token <= tokens.last);

/** The event whose participant has the number, or the list that the number's noun goes on with. */
function having(
  here: readonly EventDraft[],
  quantity: Quantity,
  view: SyntaxView,
): readonly EventDraft[] | null {
  const has = here.find((e) => e.participants.some((p) => overlaps(p.referent, quantity.phrase)));
  if (has !== undefined) return [has];
  const nominal = view.at(quantity.tokens.first);
  const first = nominal === null ? null : view.first(nominal.index);
  if (nominal === null || first === nominal.index) return null;
  const joined = here.find((e) => e.participants.some((p) => p.nominal?.index === first));
  return joined === undefined ? null : [joined];
}

function near(
  here: readonly EventDraft[],
  quantity: Quantity,
  view: SyntaxView,
  language: Language,
): readonly EventDraft[] {
  const before = here.filter((e) => e.trigger.token < quantity.tokens.first);
  const became = befallen(quantity, view, language);
  const types = became === null ? undefined : DEEDS[became];
  if (types !== undefined) {
    const did = (e: EventDraft): boolean => types.includes(e.sense.type);
    const deed = before.findLast(did) ?? here.find(did);
    if (deed !== undefined) return [deed];
    if (VICTIM_MEASURES.has(quantity.measure)) return [];
  }
  const clause = view.clauseAround(quantity.tokens.first);
  const inside = before.findLast((e) => e.clause === clause);
  const close = inside ?? before.at(-1);
  if (close === undefined) return [];
  if (quantity.measure === 'MONEY' || quantity.measure === 'PERCENT')
    return inside === undefined ? [] : [inside];
  return quantity.tokens.first - close.trigger.token < NEAR ? [close] : [];
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
