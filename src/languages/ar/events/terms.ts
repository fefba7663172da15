import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { Sense } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { ofWord } from '../of-word.ts';

const PRISON = foldedSet('سجن حبس أشغال');
const UNITS = foldedSet('عام سنة شهر يوم أعوام سنوات أشهر سنين');
const REACH = 4;

/** Prison for a time is a sentence (السجن 15 عاما لوزير سابق, خمسون عاما سجنا). */
const SENTENCE: Sense = {
  type: 'SANCTION',
  mode: 'convict',
  slots: new Map([
    [foldKey('ل'), ['TARGET']],
    [foldKey('على'), ['TARGET']],
    [foldKey('بحق'), ['TARGET']],
  ]),
  required: new Set(),
  weak: false,
  rule: 'term/سجن:0',
};

const isPrison = ofWord(
  ({ analyses: [first] }): boolean =>
    first?.pos === 'NOUN' && (PRISON.has(first.lemma) || PRISON.has(first.stem)),
);

/** The sentence that a word for prison names with its time, or null. */
export function termOf(token: Token, view: SyntaxView): Sense | null {
  if (!isPrison(token)) return null;
  const unit = (i: number): boolean =>
    UNITS.has(view.tokens[i]?.analyses[0]?.lemma ?? '') || UNITS.has(view.tokens[i]?.analyses[0]?.stem ?? '');
  if (unit(token.index - 1)) return SENTENCE;
  for (let i = token.index + 1; i <= token.index + REACH; i++) {
    const next = view.tokens[i];
    const pos = next?.analyses[0]?.pos;
    if (next === undefined || next.kind === 'PUNCTUATION' || pos === 'VERB' || pos === 'ADP') return null;
    if (unit(i)) return SENTENCE;
  }
  return null;
}
