import type { Clause, Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { Sense } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { nounKey } from './lookup.ts';
import type { EventIndex, SubjectSense } from './senses.ts';

/** Nouns that count those who stand behind them (مئات المحتجين). */
const COUNTING = foldedSet('آلاف ألف مئات مئة عشرات عدد مجموعة ملايين مليون بعض حشد حشود آحاد جمع جموع');

const fittingOf = (rows: readonly SubjectSense[], token: Token): readonly Sense[] => {
  const key = nounKey(token, (k) => rows.some(({ nouns }) => nouns.has(k)));
  return rows.filter(({ nouns }) => nouns.has(key)).map(({ sense }) => sense);
};

/** What a clause's verb tells with such a subject (خرج المحتجون, قضت المحكمة); none where its subject says nothing of it. */
export function sensesBySubject(
  clause: Clause,
  lemma: string,
  view: SyntaxView,
  { subjects }: EventIndex,
): readonly Sense[] {
  const rows = subjects.get(lemma);
  const doer = clause.passive ? null : view.subjectOf(clause);
  if (rows === undefined || doer === null) return [];
  let nominal = view.nominal(doer);
  for (let guard = 0; guard < 2; guard++) {
    const token = view.tokens[nominal.head];
    if (token === undefined) return [];
    const fitting = fittingOf(rows, token);
    if (fitting.length > 0) return fitting;
    const genitive = view.genitive(nominal.index);
    if (genitive === null || !COUNTING.has(view.lemma(nominal))) return [];
    nominal = view.nominal(genitive);
  }
  return [];
}
