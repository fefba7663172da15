import { foldedSet } from '../../shared/word-set.ts';
import type { HeadMatch } from './heads.ts';
import { isQuote, type NameView } from './view.ts';

/** Latin letters by their names. */
const LETTERS = foldedSet(
  'إيه أيه ايه آي أي إيي بي بيه سي دي دبليو دابليو إي إف أف جي إتش آتش أتش آيتش جيه جاي كيه كاي كي إل أل إم أم إن أن أو أوه بيه كيو آر أر إس أس تي يو في إكس أكس واي زد زي زيد',
);
/** Letters that are words of their own far more often: none begins a name, nor ends one but as `تي في`. */
const WORDS = foldedSet('في أو أي أن إن أم بي كي');
const VISION = 'في';
const TELE = 'تي';

/** Names spelled out letter by letter: `سي إن إن`, `إم آر تي في`, `آر بي كيه`. */
export function findSpelled(view: NameView): HeadMatch[] {
  const found: HeadMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!isLetter(view, i)) continue;
    let last = i;
    while (isLetter(view, last + 1)) last++;
    const tele = view.key(last) === VISION && view.key(last - 1) === TELE;
    while (last > i && view.key(last) === VISION && !(tele && ends(view, last + 1))) last--;
    const sure = range(i, last).filter((j) => !WORDS.has(view.bare(j))).length;
    if (sure >= 2 || (sure === 1 && last - i >= 2))
      found.push({
        first: i,
        last,
        cut: view.cut(i),
        type: 'ACTOR',
        kind: kindOf(view, i),
        rule: 'name/spelled',
      });
    i = last;
  }
  return found;
}

const isLetter = (view: NameView, j: number): boolean =>
  view.isWord(j) && !view.timed(j) && LETTERS.has(view.bare(j));

/** Nothing that `في` might govern. */
const ends = (view: NameView, j: number): boolean =>
  !view.isWord(j) || isQuote(view.form(j)) || ['ADP', 'SCONJ', 'VERB', 'PART'].includes(view.pos(j));

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);

/** What a head noun right before says it is; a medium where none does. */
function kindOf(view: NameView, first: number): HeadMatch['kind'] {
  const head = view.lexicon.heads.get(view.stem(first - 1));
  return head === undefined
    ? 'MEDIA'
    : head.kind === 'NGO' && view.stem(first - 1) === 'شبكة'
      ? 'MEDIA'
      : head.kind;
}
