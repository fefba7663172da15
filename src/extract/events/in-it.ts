import type { Language } from '../../languages/language.ts';
import type { Quantity } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { clauseOf } from './befallen.ts';
import type { EventDraft } from './draft.ts';
import { verbalClause } from './time-host.ts';

/** How many words behind a verb the pronoun may stand. */
const REACH = 2;

/** `تظاهرة حاشدة … شارك فيها عشرات الآلاف`, `استمرت العملية ست ساعات وشارك فيها 120 شرطيا`: whom a clause that tells no event of its own counts in it, by a pronoun, are the last happening's that the pronoun may mean. */
export function inIt(
  here: readonly EventDraft[],
  quantity: Quantity,
  view: SyntaxView,
  language: Language,
): EventDraft | null {
  const clause = clauseOf(quantity, view);
  if (clause === null || quantity.measure === 'PERCENT' || quantity.tokens.first < clause.verb) return null;
  if (here.some((e) => verbalClause(e, view) === clause || e.absorbed.includes(clause))) return null;
  const pronoun = view.tokens.slice(clause.verb + 1, clause.verb + 1 + REACH).find(({ analyses }) => {
    const analysis = analyses[0];
    return (
      analysis?.pos === 'ADP' && analysis.lemma === language.words.atPreposition && analysis.enclitic !== null
    );
  })?.analyses[0]?.enclitic;
  if (pronoun == null) return null;
  return here.findLast((e) => e.trigger.token < clause.verb && mayMean(e, pronoun, view, language)) ?? null;
}

const mayMean = (
  { trigger, nominal }: EventDraft,
  pronoun: string,
  view: SyntaxView,
  language: Language,
): boolean =>
  trigger.kind === 'NOUN' &&
  nominal !== null &&
  language.pronounFits(pronoun, nominal, null, view.lemma(nominal));
