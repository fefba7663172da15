import type { Nominal, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { nounKey, verbReading } from './lookup.ts';
import { eventIndex } from './senses.ts';

/** Verbs and verbal nouns that tell nothing with what they have for their object or subject (أشعل شمعة، توزيع الجوائز، تراجع السهم). */
export function plainWords(view: SyntaxView): ReadonlySet<number> {
  const { plain } = eventIndex();
  const found = new Set<number>();
  const among = (nominal: Nominal, nouns: ReadonlySet<string>): boolean =>
    nouns.has(nounKey(view.tokens[nominal.head] as Token, (key) => nouns.has(key)));
  for (const clause of view.syntax.clauses) {
    const reading = verbReading(view.tokens[clause.verb] as Token, (lemma) => plain.verbs.has(lemma));
    const emptying = plain.verbs.get(reading?.lemma ?? '');
    if (emptying === undefined) continue;
    const suffering = clause.passive && clause.subject !== null ? [clause.subject] : clause.objects;
    const doer = clause.passive ? null : view.subjectOf(clause);
    if (
      suffering.some((object) => among(view.nominal(object), emptying.objects)) ||
      (doer !== null && among(view.nominal(doer), emptying.subjects))
    )
      found.add(clause.verb);
  }
  for (const token of view.tokens) {
    if (token.analyses[0]?.pos !== 'NOUN') continue;
    const of = plain.masdars.get(nounKey(token, (key) => plain.masdars.has(key)));
    const nominal = of === undefined ? null : view.at(token.index);
    if (of === undefined || nominal === null || nominal.head !== token.index) continue;
    const genitive = view.genitive(nominal.index);
    if (genitive === null) continue;
    const one = view.nominal(genitive);
    if (among(one, of.objects) || among(one, of.subjects)) found.add(token.index);
  }
  return found;
}
