import type { Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { overlaps } from '../../text/span.ts';
import type { Clause, Nominal, Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { nominalOf } from './befallen.ts';
import type { EventDraft } from './draft.ts';
import { harmOf } from './measures.ts';
import { verbalClause } from './time-host.ts';

const ALIVE: ReadonlySet<Measure> = new Set(['PERSONS', 'ARRESTED', 'ABDUCTED', 'RELEASED']);
/** How many words behind an event's word a number is its own. */
const BESIDE = 3;

/** The events that tell what else was done to people who are counted: by a pronoun (`احتجزت خمسين منهم قبل أن تخلي سبيلهم`) or in a relative clause (`أفرجت عن سبعين شابا اعتُقلوا`). */
export function suffering(
  here: readonly EventDraft[],
  quantity: Quantity,
  quantities: readonly Quantity[],
  view: SyntaxView,
  language: Language,
): readonly EventDraft[] {
  if (!ALIVE.has(quantity.measure)) return [];
  const nominal = nominalOf(quantity, view);
  return here.filter((event) => {
    const at = event.trigger.token;
    // `واقتادت مئة منهم`: it has a number of its own.
    const own = quantities.some(({ tokens }) => tokens.first > at && tokens.first - at <= BESIDE);
    if (at < quantity.tokens.last || own) return false;
    if (harmOf(event, view, language) === null && event.sense.type !== 'SANCTION') return false;
    return (
      event.participants.some((p) => p.role === 'TARGET' && overlaps(p.referent, quantity.phrase)) ||
      (nominal !== null && toldOf(nominal, event, view))
    );
  });
}

/** Whether an event is told of people in a relative clause, as done to them. */
function toldOf(nominal: Nominal, event: EventDraft, view: SyntaxView): boolean {
  const clause = verbalClause(event, view);
  if (clause === null) return false;
  const done = clause.passive || view.tokens[event.trigger.token]?.analyses[0]?.enclitic != null;
  if (clause.antecedent === nominal.index) return done || clause.subject !== nominal.index;
  return (
    done && view.clausesIn(event.sentence).some((c) => c.antecedent === nominal.index && holds(c, clause))
  );
}

/** `صيادين كانوا قد احتجزوهم`: a clause whose verb stands in another one. */
const holds = (outer: Clause, inner: Clause): boolean =>
  inner !== outer && inner.from >= outer.from && inner.to <= outer.to;
