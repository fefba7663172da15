import type { Nominal, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Trigger } from '../../events.ts';
import { wordSet } from '../../shared/word-set.ts';
import { kindOf } from './company-kinds.ts';
import type { Seen } from './light.ts';

/** Verbs that say how people are: were dead, remained missing, are feared dead. */
const COPULAS = wordSet('be remain fear confirm report presume believe go lie pronounce');
const MANY = wordSet('dozen score hundred thousand');
/** How many words behind its verb the word may stand (`were still missing`). */
const REACH = 3;

/** What became of people who are counted: `put the toll at 13 dead`, `five soldiers were missing`; null for anything else. */
export function stateAt(token: Token, seen: Seen): Trigger | null {
  const { view, index } = seen;
  const sense = index.states.get(token.key);
  if (sense === undefined) return null;
  const i = token.index;
  const trigger = { token: i, kind: 'NOUN', senses: [sense], carrier: null, consequence: true } as const;
  const own = view.at(i);
  if (own !== null) return own.head === i && isCounted(own, view) ? trigger : null;
  const clause = view.clauseAround(i);
  const subject = clause === null ? null : view.subjectOf(clause);
  if (clause === null || subject === null || i - clause.verb > REACH || i < clause.verb) return null;
  if (clause.verb !== i && !COPULAS.has(view.verbLemma(clause))) return null;
  const who = view.nominal(subject);
  if (!MANY.has(view.lemma(who)) && kindOf(who, view, seen.typeAt) !== 'party') return null;
  // Missing work: what has an object is no state.
  return clause.objects.length > 0 ? null : { ...trigger, carrier: { clause: clause.index, sense } };
}

/** A number stands in the noun phrase. */
function isCounted({ first, head }: Nominal, { tokens }: SyntaxView): boolean {
  for (let i = first; i < head; i++) if (tokens[i]?.analyses[0]?.pos === 'NUM') return true;
  return false;
}
