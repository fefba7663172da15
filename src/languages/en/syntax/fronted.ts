import type { Nominal } from '../../../extract/layers.ts';
import { type ClauseDraft, nominalOf } from '../../shared/syntax/sentence.ts';
import { type ClauseScope, verbKind } from './clause-scope.ts';
import { punctuationBefore } from './complements.ts';
import { posAt } from './draft.ts';

/** `Accused of theft, the clerk fled`, `To save water, Chile banned`: a participle or infinitive that opens a sentence gets the subject behind its comma. */
export function fronted(scope: ClauseScope, clauses: readonly ClauseDraft[]): void {
  const [opened] = clauses;
  const first = clauses.find((clause) => clause.subject !== null);
  if (opened === undefined || first === undefined || first === opened || opened.subjectOf !== null) return;
  const kind = (clause: ClauseDraft) => verbKind(scope.tokens[clause.verb]?.analyses[0]);
  if (kind(opened) === 'FINITE' || kind(first) !== 'FINITE') return;
  const subject = nominalOf(scope, first.subject ?? -1);
  if (subject === undefined || subject.first > first.verb || subject.first < opened.verb) return;
  if (punctuationBefore(scope, begins(scope, subject)) === ',') opened.subjectOf = first.index;
}

/** Where a nominal's phrase begins, its possessors and modifiers before it. */
function begins({ nominals, tokens }: ClauseScope, nominal: Nominal): number {
  let { first } = nominal;
  for (const n of nominals) if (n.governor === nominal.index && n.first < first) first = n.first;
  while (posAt(tokens, first - 1) === 'DET') first--;
  return first;
}
