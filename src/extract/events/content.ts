import type { Language } from '../../languages/language.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { STRETCH, unbroken } from './governed.ts';

/** The event stands where the other's content stands: after its preposition or أن, in its clause. */
export function isContent(
  operator: EventDraft,
  event: EventDraft,
  view: SyntaxView,
  language: Language,
): boolean {
  if (operator.sentence !== event.sentence || event.trigger.token <= operator.trigger.token) return false;
  // إنهاء الاتفاق الموقع: what only describes was done.
  if (event.trigger.kind === 'PARTICIPLE' && view.tokens[event.trigger.token]?.analyses[0]?.definite === true)
    return false;
  const slots = [...operator.sense.slots]
    .filter(([, roles]) => roles.includes('CONTENT'))
    .map(([slot]) => slot);
  const nominal = view.at(event.trigger.token);
  const own = operator.trigger.kind === 'NOUN' ? view.at(operator.trigger.token) : null;
  if (nominal !== null) {
    const root = view.nominal(view.first(view.root(nominal.index)));
    if (operator.contents.includes(root.index)) return true;
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
    unbroken(view, language, operator.trigger.token, verb) &&
    view.tokens[verb]?.analyses[0]?.tense === 'PRESENT'
  );
}
