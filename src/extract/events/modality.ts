import type { Modality } from '../../../schema/ontology/enums.ts';
import type { ModalityMark } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** Strength when several marks govern one event: what did not happen outweighs what may. */
const RANK: Readonly<Record<Modality, number>> = {
  DENIED: 4,
  REQUESTED: 3,
  PLANNED: 2,
  HYPOTHETICAL: 1,
  ACTUAL: 0,
};
/** What the content of an event of this type is: a demand's is asked for, a promise's planned. */
const CONTENT: Readonly<Partial<Record<string, Modality>>> = {
  REQUEST: 'REQUESTED',
  THREATEN: 'HYPOTHETICAL',
  AGREE: 'PLANNED',
  REJECT: 'DENIED',
};
const STRETCH = 8;

/** Set every event's modality from the marks that govern it and from the demand, promise, threat or refusal whose content it is. */
export function modalitiesOf(
  events: readonly EventDraft[],
  marks: readonly ModalityMark[],
  view: SyntaxView,
  language: Language,
): void {
  for (const event of events) {
    let modality: Modality = language.verbModality(view.tokens[event.trigger.token]) ?? 'ACTUAL';
    const raise = (m: Modality): void => {
      if (RANK[m] > RANK[modality]) modality = m;
    };
    if (event.trigger.carrier !== null)
      raise(
        language.verbModality(view.tokens[view.syntax.clauses[event.trigger.carrier.clause]?.verb ?? -1]) ??
          'ACTUAL',
      );
    for (const mark of marks) if (governs(mark, event, view, language)) raise(mark.modality);
    for (const other of events) {
      const content = CONTENT[other.sense.type];
      if (content !== undefined && other !== event && isContent(other, event, view, language)) raise(content);
    }
    event.modality = modality;
  }
}

function governs(mark: ModalityMark, event: EventDraft, view: SyntaxView, language: Language): boolean {
  const token = event.trigger.token;
  if (view.tokens[mark.token]?.sentence !== event.sentence) return false;
  const verb =
    event.trigger.carrier === null
      ? token
      : (view.syntax.clauses[event.trigger.carrier.clause]?.verb ?? token);
  switch (mark.scope) {
    case 'verb':
    case 'present':
      return (
        verb > mark.last &&
        verb - mark.last <= 2 &&
        view.tokens[verb]?.analyses[0]?.pos === 'VERB' &&
        (mark.scope === 'verb' || view.tokens[verb]?.analyses[0]?.tense === 'PRESENT')
      );
    case 'noun':
      return (
        token < mark.token &&
        mark.token - token <= 3 &&
        event.trigger.kind === 'NOUN' &&
        view.at(mark.token)?.index === view.at(token)?.index
      );
    case 'genitive':
      return token > mark.last && token - mark.last <= 2 && event.trigger.kind === 'NOUN';
    case 'complement':
      return (
        token > mark.last &&
        token - mark.last <= STRETCH &&
        unbroken(view, language, mark.last, Math.min(token, verb))
      );
    case 'clause':
      return (
        token > mark.last &&
        unbroken(view, language, mark.last, Math.min(token, verb)) &&
        token - mark.last <= 2 * STRETCH
      );
  }
}

/** No other finite verb with a conjunction, and no full break, stands between. */
function unbroken(view: SyntaxView, language: Language, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const t = view.tokens[i];
    if (t === undefined || language.words.breaks.has(t.form)) return false;
    if (
      t.analyses[0]?.pos === 'VERB' &&
      t.analyses[0].proclitics.includes('و') &&
      t.analyses[0].tense === 'PAST'
    )
      return false;
  }
  return true;
}

/** The event stands where the other's content stands: after its preposition or أن, in its clause. */
function isContent(operator: EventDraft, event: EventDraft, view: SyntaxView, language: Language): boolean {
  if (operator.sentence !== event.sentence || event.trigger.token <= operator.trigger.token) return false;
  const slots = [...operator.sense.slots]
    .filter(([, roles]) => roles.includes('CONTENT'))
    .map(([slot]) => slot);
  const nominal = view.at(event.trigger.token);
  const own = operator.trigger.kind === 'NOUN' ? view.at(operator.trigger.token) : null;
  if (nominal !== null) {
    const root = view.nominal(view.first(view.root(nominal.index)));
    if (own !== null && root.index === view.root(own.index))
      return slots.includes('g') || operator.sense.type === 'REQUEST' || operator.sense.type === 'REJECT';
    if (root.preposition !== null && slots.includes(root.preposition))
      return (
        event.trigger.token - operator.trigger.token <= 2 * STRETCH &&
        unbroken(view, language, operator.trigger.token, root.first)
      );
    const clause = view.clauseOf(operator.trigger.token);
    if (root.preposition === null && clause !== null && clause.objects.includes(root.index))
      return slots.includes('o');
  }
  const verb =
    event.trigger.kind === 'VERB'
      ? event.trigger.token
      : (view.syntax.clauses[event.trigger.carrier?.clause ?? -1]?.verb ?? -1);
  if (verb < 0) return false;
  const opener = view.tokens[verb - 1];
  return (
    opener !== undefined &&
    language.words.subordinators.has(opener.key) &&
    verb - operator.trigger.token <= 2 * STRETCH &&
    view.tokens[verb]?.analyses[0]?.tense === 'PRESENT'
  );
}
