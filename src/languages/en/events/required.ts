import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Sense, Trigger } from '../../events.ts';

/** How far behind a trigger a word that it must have may stand. */
const REACH = 12;

/** The senses of a trigger that have what they need: an object, a preposition, an infinitive, a clause with `that`, an of-phrase. */
export function meant(trigger: Trigger, view: SyntaxView): readonly Sense[] {
  const { senses } = trigger;
  if (senses.every((sense) => sense.required.size === 0)) return senses;
  const here = present(trigger, view);
  const types = new Set(senses.flatMap(({ required, type }) => (required.has('to') ? [type] : [])));
  const done = types.size > 0 && doing(trigger.token, view);
  return (done ? senses.filter(({ type }) => types.has(type)) : senses).filter(
    (sense) =>
      // What takes no object is not meant where one stands (`call themselves the Front for …`).
      !(sense.required.size > 0 && here.has('o') && !sense.slots.has('o')) &&
      [...sense.required].every((slot) =>
        slot === 'to' && sense.slots.get('to')?.[0] === 'CONTENT'
          ? here.has('to') || here.has('inf')
          : here.has(slot),
      ),
  );
}

/** Voted to extend, agreed to leave: the verb's infinitive stands right behind it. */
const doing = (token: number, view: SyntaxView): boolean =>
  view.tokens[token + 1]?.key === 'to' && view.tokens[token + 2]?.analyses[0]?.pos === 'VERB';

function present({ token, kind, carrier }: Trigger, view: SyntaxView): ReadonlySet<string> {
  const found = new Set<string>();
  const sentence = view.tokens[token]?.sentence;
  for (let i = token + 1; i <= token + REACH; i++) {
    const next = view.tokens[i];
    const analysis = next?.analyses[0];
    if (next === undefined || next.sentence !== sentence || /^[;:.!?]$/.test(next.form)) break;
    if (analysis?.pos === 'SCONJ') found.add(next.key);
    else if (analysis?.pos === 'ADP') found.add(analysis.lemma).add(next.key);
    else if (analysis?.pos === 'PART' && next.key === 'to') found.add('inf');
    else if (analysis?.pos === 'VERB' && !analysis.proclitics.includes('to')) break;
  }
  const clause = kind === 'NOUN' ? null : view.clauseOf(token);
  const object =
    clause !== null &&
    (clause.objects.length > 0 ||
      (clause.passive && (clause.subject ?? clause.antecedent ?? clause.subjectOf) !== null));
  // Gave Ukraine tanks: to whom stands before what.
  if (clause !== null && clause.objects.length > 1) found.add('to');
  if (object || view.tokens[token]?.analyses[0]?.enclitic != null) found.add('o');
  if (clause !== null || carrier !== null) found.add('s');
  const own = view.at(token);
  if (own !== null && view.genitive(own.index) !== null) found.add('g');
  return found;
}
