import type { SentenceScope } from '../../shared/syntax/sentence.ts';
import { finiteAhead } from './ahead.ts';
import { analysisAt, posAt } from './draft.ts';
import { COMPOUND_PREPOSITIONS, QUOTES } from './words.ts';

/** The preposition (lemma) before a noun phrase that begins at a token; `because of` and `according to` by their first word; null for none. */
export function prepositionBefore(scope: SentenceScope, first: number, end: number): string | null {
  const { tokens, from } = scope;
  let at = first - 1;
  while (
    at >= from &&
    (QUOTES.has(posAt(tokens, at)) || posAt(tokens, at) === 'ADV' || tokens[at]?.key === 'both')
  )
    at--;
  const analysis = at < from ? undefined : analysisAt(tokens, at);
  if (analysis === undefined || analysis.enclitic !== null) return null;
  const key = tokens[at]?.key ?? '';
  const opening = OPENING.has(key);
  if (analysis.pos !== 'ADP' && !(opening && analysis.pos === 'SCONJ')) return null;
  if (opening && finiteAhead(tokens, end, scope.to)) return null;
  if (key === 'of' || key === 'to' || key === 'from') {
    const before = tokens[at - 1]?.key ?? '';
    if (at - 1 >= from && COMPOUND_PREPOSITIONS.has(before)) return before;
  }
  return analysis.lemma;
}

/** Prepositions that open a clause too (after the army withdrew). */
export const OPENING: ReadonlySet<string> = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'till',
  'than',
]);
