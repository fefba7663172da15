import type { Token } from '../../../extract/layers.ts';
import { framesOf } from '../morphology/lexicon.ts';
import { verbKind } from './clause-scope.ts';
import { analysisAt, posAt } from './draft.ts';
import { QUOTES, RELATIVES } from './words.ts';

const LONGEST = 45;
const REACH = 16;
const PASSED = /^(?:ADV|PART|ADP|DET|NOUN|PROPN|ADJ|NUM|CCONJ|[()])$/;
const BARE = /^(?:DET|NOUN|PROPN|ADJ|NUM)$/;

/** Whether a verb's group begins at a token. */
export const opensVerb = (tokens: readonly Token[], i: number): boolean =>
  verbKind(analysisAt(tokens, i)) === 'FINITE' || posAt(tokens, i) === 'AUX';

/**
 * Where what a comma inserts between a subject and its verb ends (`Lavrov, the foreign minister, said`; `Kuwait, which has
 * mediated, had`; `the raid, police said, killed`): the token behind its second comma; null where it inserts nothing.
 */
export function insertionEnd(tokens: readonly Token[], comma: number, to: number): number | null {
  if (posAt(tokens, comma + 1) === 'CCONJ') return null;
  const relative = RELATIVES.has(tokens[comma + 1]?.key ?? '');
  let opened = relative;
  let verb = -1;
  for (let j = comma + 1; j < to && j - comma < LONGEST; j++) {
    const pos = posAt(tokens, j);
    if (/^(?:[.;:!?–—]|--)$/.test(pos)) return null;
    if (pos === 'SCONJ' || RELATIVES.has(tokens[j]?.key ?? '')) opened = true;
    const analysis = analysisAt(tokens, j);
    if (verbKind(analysis) === 'FINITE') {
      const attributes =
        analysis !== undefined && framesOf(analysis.lemma).has('c') && posAt(tokens, j + 1) === ',';
      if (!opened && !attributes) return null;
      verb = j;
    }
    if (pos !== ',') continue;
    let next = j + 1;
    while (posAt(tokens, next) === 'ADV') next++;
    if (opensVerb(tokens, next) && (!relative || verb >= 0)) return next;
  }
  return null;
}

/** Whether a finite verb follows a phrase that ends before a token, with what may stand between a subject and its verb. */
export function finiteAhead(tokens: readonly Token[], end: number, to: number): boolean {
  let phrase = false;
  for (let i = end; i < to && i - end < REACH; i++) {
    if (opensVerb(tokens, i)) return true;
    const pos = posAt(tokens, i);
    if (pos === ',') return insertionEnd(tokens, i, to) !== null;
    const key = tokens[i]?.key ?? '';
    if (pos === 'PRON' && RELATIVES.has(key)) return secondFinite(tokens, i, to);
    const kind = verbKind(analysisAt(tokens, i));
    if (kind !== null || pos === 'ADP' || pos === 'CCONJ') phrase = true;
    else if (!PASSED.test(pos) && !QUOTES.has(pos)) return false;
    // A second bare phrase is another clause's subject or an object.
    else if (BARE.test(pos) && !phrase) return false;
  }
  return false;
}

/** `rebels who attacked the base had fled`: a verb behind the relative clause's own. */
function secondFinite(tokens: readonly Token[], from: number, to: number): boolean {
  let own = false;
  for (let i = from + 1; i < to && i - from < REACH; i++) {
    const pos = posAt(tokens, i);
    if (verbKind(analysisAt(tokens, i)) === 'FINITE') {
      if (own) return true;
      own = true;
    } else if (pos === 'SCONJ' || pos === 'CCONJ' || pos === ',') return false;
  }
  return false;
}
