import type { Nominal } from '../../../extract/layers.ts';
import type { ClauseDraft } from '../../shared/syntax/sentence.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { type ClauseScope, verbKind } from './clause-scope.ts';
import type { ClauseStack } from './clause-stack.ts';
import { posAt } from './draft.ts';
import { QUOTES } from './words.ts';

/** `rebels who attacked the base had fled`: the verb behind belongs to a subject that waits, so this is the inner verb's object. */
export function completes(scope: ClauseScope, stack: ClauseStack, nominal: Nominal): boolean {
  const top = stack.top();
  if (top.clause === null || (top.kind !== 'RELATIVE' && top.kind !== 'NONFINITE')) return false;
  if (top.clause.objects.length > 0 || top.clause.passive || punctuationBefore(scope, nominal.first) === ',')
    return false;
  const frames = framesOf(scope.tokens[top.clause.verb]?.analyses[0]?.lemma ?? '');
  return (
    (frames.size === 0 || frames.has('t') || frames.has('c') || frames.has('o') || frames.has('d')) &&
    stack.frames.some((f) => f.clause === null && (f.waiting.length > 0 || f.pronoun))
  );
}

/** The mark before a phrase, an opening quotation mark, article or adverb passed over; else the part of speech there. */
export function punctuationBefore(scope: ClauseScope, i: number): string {
  const { tokens } = scope;
  let at = i - 1;
  while (QUOTES.has(posAt(tokens, at)) || posAt(tokens, at) === 'DET' || posAt(tokens, at) === 'ADV') at--;
  return posAt(tokens, at);
}

/** `"…", said the minister`: a verb of saying behind a quotation or a comma, its subject behind it. */
export function inverts(scope: ClauseScope, clause: ClauseDraft, nominal: Nominal): boolean {
  const { tokens } = scope;
  if (clause.subject !== null && clause.subjectOf === null) return false;
  if (clause.passive || clause.objects.length > 0 || nominal.first - clause.verb > 3) return false;
  const analysis = tokens[clause.verb]?.analyses[0];
  if (
    verbKind(analysis) !== 'FINITE' ||
    analysis === undefined ||
    analysis.proclitics.length > 0 ||
    !framesOf(analysis.lemma).has('c')
  )
    return false;
  const before = posAt(tokens, clause.from - 1);
  return before === ',' || QUOTES.has(before) || before === '–' || before === '—';
}
