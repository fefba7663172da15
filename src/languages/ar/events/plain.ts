import type { Nominal, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { nounKey, verbReading } from './lookup.ts';
import { eventIndex } from './senses.ts';

/** Verbs and verbal nouns that tell nothing with what they have for their object (أشعل شمعة، توزيع الجوائز). */
export function plainWords(view: SyntaxView): ReadonlySet<number> {
  const { plain } = eventIndex();
  const found = new Set<number>();
  const among = (nominal: Nominal, nouns: ReadonlySet<string>): boolean =>
    nouns.has(nounKey(view.tokens[nominal.head] as Token, (key) => nouns.has(key)));
  for (const clause of view.syntax.clauses) {
    const reading = verbReading(view.tokens[clause.verb] as Token, (lemma) => plain.verbs.has(lemma));
    const nouns = plain.verbs.get(reading?.lemma ?? '');
    if (nouns === undefined) continue;
    const suffering = clause.passive && clause.subject !== null ? [clause.subject] : clause.objects;
    if (suffering.some((object) => among(view.nominal(object), nouns))) found.add(clause.verb);
  }
  for (const token of view.tokens) {
    if (token.analyses[0]?.pos !== 'NOUN') continue;
    const nouns = plain.masdars.get(nounKey(token, (key) => plain.masdars.has(key)));
    const nominal = nouns === undefined ? null : view.at(token.index);
    if (nouns === undefined || nominal === null || nominal.head !== token.index) continue;
    const genitive = view.genitive(nominal.index);
    if (genitive !== null && among(view.nominal(genitive), nouns)) found.add(token.index);
  }
  return found;
}
