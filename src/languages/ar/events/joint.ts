import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldedSet } from '../../shared/word-set.ts';

/** A row's noun with this is meant where a pronoun says whose it is (استدعت سفيرها). */
export const OWN = '+ه';
/** A row's noun with this is meant where an adjective says that it is done together (دوريات مشتركة). */
export const JOINT = '+مشترك';
const TOGETHER = foldedSet('مشترك مختلط');

/** An adjective right behind the noun says that it is done together. */
export function together(noun: number, view: SyntaxView): boolean {
  return [noun + 1, noun + 2].some((i) => TOGETHER.has(view.tokens[i]?.analyses[0]?.lemma ?? ''));
}
