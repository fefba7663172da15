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
    last = beforeThat(view, i, last);
    const to = isBroadcaster(view, i - 1);
    const tele = view.key(last) === VISION && view.key(last - 1) === TELE;
    while (last > i && view.key(last) === VISION && !(tele && ends(view, last + 1))) last--;
    const sure = range(i, last).filter((j) => !WORDS.has(view.bare(j))).length;
    if (to || sure >= 2 || (sure === 1 && last - i >= 2))
      found.push({
        first: to ? i - 1 : i,
        last,
        cut: to ? 1 : view.cut(i),
        type: 'ACTOR',
        kind: kindOf(view, i),
        rule: 'name/spelled',
      });
    i = last;
  }
  return found;
}

/** `لبي بي سي`: the letters of a broadcaster behind ل. */
const isBroadcaster = (view: NameView, j: number): boolean =>
  view.key(j) === 'لبي' && view.key(j + 1) === 'بي' && view.key(j + 2) === 'سي';

/** `قال لبي بي سي إن`: behind all of its letters a last إن says that something is said. */
function beforeThat(view: NameView, first: number, last: number): number {
  const from = isBroadcaster(view, first - 1) ? first - 1 : first;
  const keys = range(from, last).map((j) => view.bare(j).replace(/^ل(?=بي)/, ''));
  return ['ان', 'بان'].includes(keys.at(-1) ?? '') && FOUR.has(keys.join(' ')) ? last - 1 : last;
}
const FOUR = new Set(['بي بي سي ان', 'سي ان ان ان']);

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
