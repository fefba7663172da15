import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';

const CONVICTING = foldedSet('أدان دان إدانة');
const WITH = 'ب';
const HELP = foldKey('دعم');
const ADVERBIAL = foldedSet('دعما');
const FOR = 'ل';
/** How far behind the word what one is guilty of may stand. */
const REACH = 14;

/** Of a word's senses those that its form allows: who is found guilty is convicted (أدين بالفساد، إدانته بالتجسس). */
export function byShape(senses: readonly Sense[], token: Token, view: SyntaxView): readonly Sense[] {
  const [analysis] = token.analyses;
  if (analysis === undefined) return senses;
  if (CONVICTING.has(analysis.lemma)) {
    const suffered = analysis.voice === 'PASSIVE' || (analysis.pos === 'NOUN' && analysis.enclitic !== null);
    const guilty = suffered && hasProclitic(WITH, token, view);
    const convicted = senses.filter(({ type }) => type === 'SANCTION');
    return guilty && convicted.length > 0 ? convicted : senses;
  }
  // احتشدوا دعما للسلطة: they stand by it.
  if (analysis.lemma === HELP && ADVERBIAL.has(token.key) && isFor(view.tokens[token.index + 1]))
    return senses.map((sense) => ({ ...sense, type: 'SUPPORT' }));
  return senses;
}

const isFor = (token: Token | undefined): boolean => token?.analyses[0]?.proclitics.includes(FOR) === true;

function hasProclitic(letter: string, token: Token, view: SyntaxView): boolean {
  for (let i = token.index + 1; i <= token.index + REACH; i++) {
    const next = view.tokens[i];
    if (next === undefined || next.sentence !== token.sentence) return false;
    if (next.analyses[0]?.proclitics.includes(letter) === true) return true;
  }
  return false;
}
