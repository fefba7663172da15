import type { Language } from '../../languages/language.ts';
import type { Clause, Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { isInfinitive } from './leading.ts';
import { chainOf, type Host, verbalClause } from './time-host.ts';

/** When a statement or a letter came out is when it was demanded, said or done in it (`طالب، في بيان أصدره أمس`, `in a letter sent on Monday he urged`); null where no such time is told. */
export function throughMedium(
  here: readonly EventDraft[],
  timex: Timex,
  view: SyntaxView,
  { words }: Language,
): readonly Host[] | null {
  const token = view.tokenFrom(timex.start);
  const clause = view.clauseAround(token);
  if (clause === null || clause.antecedent === null || clause.verb > token) return null;
  if (!words.publishingVerbs.has(view.verbLemma(clause))) return null;
  if (view.tokens.slice(clause.verb + 1, token).some((t) => t.kind === 'PUNCTUATION')) return null;
  if (here.some((e) => e.trigger.token > clause.verb && e.trigger.token < token)) return null;
  const chain = chainOf(clause.antecedent, view);
  // A call or an order that is a deed of its own has its own time.
  const isDeed = (e: EventDraft): boolean =>
    e.nominal !== null && chain.includes(e.nominal.index) && verbalClause(e, view) !== clause;
  if (here.some(isDeed)) return null;
  const medium = chain.find((i) => words.media.has(view.lemma(view.nominal(i))));
  if (medium === undefined) return null;
  const { preposition, first } = view.nominal(medium);
  if (preposition !== null && !words.inPrepositions.has(preposition)) return null;
  const outer = around(clause, first, view);
  const event = here.find((e) => outer !== undefined && verbalClause(e, view) === outer);
  return event === undefined ? null : [{ event, strength: 2 }];
}

/** The clause in which the noun stands that another describes, or that it leads (`In a video posted on Monday he called`). */
function around(clause: Clause, noun: number, view: SyntaxView): Clause | undefined {
  const outer = view.clauseAround(noun);
  if (outer !== null && outer !== clause) return outer;
  const clauses = view.clausesIn(view.sentenceAt(noun));
  return (
    clauses.find((c) => c !== clause && c.subject === clause.antecedent) ??
    clauses.find((c) => c.verb > clause.verb && c.antecedent === null && !isInfinitive(c, view))
  );
}
