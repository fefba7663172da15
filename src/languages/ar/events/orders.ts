import type { Clause } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldedSet } from '../../shared/word-set.ts';

const ORDERING = foldedSet('أمر');
const RULING = foldedSet('قضى حكم');
const COURTS = foldedSet('محكمة نيابة قاض قاضي قاضية قضاء مدع مدعي ادعاء غرفة هيئة');
/** Deputies and agents that are prosecutors by the word behind them (النائب العام، وكيل الجمهورية). */
const AGENTS = foldedSet('نائب وكيل محام محامي');
const PROSECUTING = foldedSet('عام نيابة جمهورية');
/** What none but a court orders. */
const JUDICIAL = foldedSet('حبس سجن');
const REACH = 3;

/** The verbs by which a court or a prosecutor orders something: what is ordered is done by that. */
export function courtOrders(view: SyntaxView): ReadonlySet<number> {
  const found = new Set<number>();
  for (const clause of view.syntax.clauses)
    if (ORDERING.has(view.tokens[clause.verb]?.analyses[0]?.lemma ?? '') && isCourts(clause, view))
      found.add(clause.verb);
  return found;
}

/** The verbs by which a court rules: what it rules is done by that (المحكمة تقضي بإعدام خمسة). */
export function rulings(view: SyntaxView): ReadonlySet<number> {
  const found = new Set(courtOrders(view));
  for (const { verb, subject } of view.syntax.clauses)
    if (
      subject !== null &&
      RULING.has(view.tokens[verb]?.analyses[0]?.lemma ?? '') &&
      COURTS.has(view.lemma(view.nominal(subject)))
    )
      found.add(verb);
  return found;
}

function isCourts(clause: Clause, view: SyntaxView): boolean {
  const lemma = (token: number): string => view.tokens[token]?.analyses[0]?.lemma ?? '';
  if (clause.subject === null) {
    for (let i = clause.verb + 1; i <= clause.verb + REACH; i++) if (JUDICIAL.has(lemma(i))) return true;
    return false;
  }
  const { head } = view.nominal(clause.subject);
  return COURTS.has(lemma(head)) || (AGENTS.has(lemma(head)) && PROSECUTING.has(lemma(head + 1)));
}
