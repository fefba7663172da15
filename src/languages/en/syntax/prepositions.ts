import { verbKind } from './clause-scope.ts';
import { analysisAt, posAt, type Scope } from './draft.ts';
import { COMPOUND_PREPOSITIONS, QUOTES } from './words.ts';

/** The preposition (lemma) before a noun phrase that begins at a token; `because of` and `according to` by their first word; null for none. */
export function prepositionBefore(scope: Scope, first: number, end: number): string | null {
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
  if (analysis.pos !== 'ADP' || (OPENING.has(key) && isSubject(scope, end))) return null;
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
  'for',
  'so',
]);
const PASSED = /^(?:ADV|PART|ADP|DET|NOUN|PROPN|ADJ|NUM|AUX|CCONJ)$/;

/** Whether a finite verb follows a phrase that ends at a token, with prepositional phrases at most between. */
export function isSubject({ tokens, to }: Scope, end: number): boolean {
  let phrase = false;
  for (let i = end; i < to && i - end < 14; i++) {
    const pos = posAt(tokens, i);
    if (verbKind(analysisAt(tokens, i)) === 'FINITE') return true;
    if (pos === 'AUX') return true;
    if (!PASSED.test(pos)) return false;
    // A second bare phrase is another clause's subject or an object.
    if (pos === 'ADP' || pos === 'CCONJ') phrase = true;
    else if (/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(pos) && !phrase) return false;
  }
  return false;
}
