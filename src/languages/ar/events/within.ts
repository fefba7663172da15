import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';

/** One of the words stands before, in the same sentence and not beyond a full break. */
export function within(
  index: number,
  view: SyntaxView,
  among: (token: Token) => boolean,
  reach: number,
): boolean {
  for (let i = index - 1; i >= 0 && index - i <= reach; i--) {
    const token = view.tokens[i];
    if (token === undefined || token.sentence !== view.tokens[index]?.sentence) return false;
    if (among(token)) return true;
  }
  return false;
}
