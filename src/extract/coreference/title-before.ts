import type { Token } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** The words of the title in apposition before the name that begins at a token (`وزير الخارجية الأميركي فلان`); none where there is no title. */
export function titleBefore(first: number, view: SyntaxView): readonly Token[] {
  const own = view.at(first);
  const title = own === null ? null : view.apposed(own.index);
  return own === null || title === null ? [] : view.tokens.slice(view.nominal(title).first, own.first);
}
