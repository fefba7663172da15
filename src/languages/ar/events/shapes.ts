import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense } from '../../events.ts';
import { changedSense } from '../../shared/events/senses.ts';
import { foldedSet } from '../../shared/word-set.ts';

const CONVICTING = foldedSet('أدان دان إدانة');
const WITH = 'ب';
const HELP = foldKey('دعم');
const ADVERBIAL = foldedSet('دعما');
const FOR = 'ل';
const SIGN = foldKey('وقع');
const ON_BEHALF = foldKey('عن');
const DOUBLED = /ق\u064E?\u0651/u;
/** وقّع is to sign, never to happen. */
export const isDoubled = (token: Token): boolean => DOUBLED.test(token.text);
const isSigning = ({ rule }: Sense): boolean => rule.startsWith('verb/وقع');
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
  if (analysis.lemma === SIGN && analysis.pos === 'VERB') {
    // وقّع الوزير, ووقع عن الحكومة مستشار: signing is told by its doubled letter or for whom it is done; else the letters are of happening.
    const signs = isDoubled(token) || view.tokens[token.index + 1]?.key === ON_BEHALF;
    return signs ? senses : senses.filter((sense) => !isSigning(sense));
  }
  // احتشدوا دعما للسلطة: they stand by it.
  if (analysis.lemma === HELP && ADVERBIAL.has(token.key) && isFor(view.tokens[token.index + 1]))
    return senses.map((sense) => changedSense(sense, { type: 'SUPPORT' }));
  // عبر عن دعمه للرئيسة: words, no help.
  if (analysis.lemma === HELP && analysis.pos === 'NOUN' && isExpressed(token, view))
    return senses.map((sense) => changedSense(sense, { type: 'SUPPORT' }));
  return senses;
}

const EXPRESSING = foldedSet('عبر أعرب أبدى جدد كرر أكد');
const isExpressed = (token: Token, view: SyntaxView): boolean => {
  const clause = view.clauseAround(token.index);
  return clause !== null && EXPRESSING.has(view.verbLemma(clause)) && token.analyses[0]?.enclitic !== null;
};

const isFor = (token: Token | undefined): boolean => token?.analyses[0]?.proclitics.includes(FOR) === true;

function hasProclitic(letter: string, token: Token, view: SyntaxView): boolean {
  for (let i = token.index + 1; i <= token.index + REACH; i++) {
    const next = view.tokens[i];
    if (next === undefined || next.sentence !== token.sentence) return false;
    if (next.analyses[0]?.proclitics.includes(letter) === true) return true;
  }
  return false;
}
