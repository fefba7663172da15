import { foldKey } from '../../../text/normalise.ts';
import type { CueWord } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Verbs that say something only with these right before what is said: `ذهب إلى أن`, `شهد بأن`. */
export const BOUND: ReadonlyMap<string, string> = new Map(
  ['ذهب', 'توصل', 'انتهى']
    .map((verb) => [foldKey(verb), foldKey('إلى')] as const)
    .concat(['شهد', 'سلم', 'آمن', 'اقتنع', 'دفع'].map((verb) => [foldKey(verb), 'ب'] as const)),
);
export function isBound(r: Reading, i: number, word: CueWord): boolean {
  const by = BOUND.get(word.key);
  return by === undefined || r.key(i - 1) === by || (by.length === 1 && r.key(i).startsWith(by));
}
