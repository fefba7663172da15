import type { Modality } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isOneOf, ofWord } from '../of-word.ts';

/** How far behind a verb its condition may stand. */
const REACH = 20;

/** What the form of a verb says: with the future's س it is planned, or may be; an imperative asks for it. */
export function verbModality(token: Token | undefined, view: SyntaxView): Modality | null {
  const analysis = token?.analyses[0];
  if (token === undefined || analysis?.pos !== 'VERB') return null;
  if (analysis.tense === 'IMPERATIVE') return 'REQUESTED';
  if (!analysis.proclitics.includes('س')) return null;
  return onCondition(token, view) ? 'HYPOTHETICAL' : 'PLANNED';
}

const isCondition = ofWord(({ key }): boolean => CONDITIONS.has(key.replace(/^[وف](?=..)/, '')));
const CONDITIONS = foldedSet('إذا لو شريطة بشرط شرط متى');
const isUnless = ofWord(({ key }): boolean => UNLESS.has(key));
const UNLESS = foldedSet('ما إن');
const EVEN = foldedSet('حتى');
const isNot = isOneOf(foldedSet('لم'));

/** What will be done if something is or is not done (ستضرب النقابة ما لم تستجب الحكومة). */
function onCondition({ index, sentence }: Token, view: SyntaxView): boolean {
  for (let i = index + 1; i <= index + REACH; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.sentence !== sentence || token.form === '؛') return false;
    const [analysis] = token.analyses;
    if (analysis?.pos === 'VERB' && (analysis.tense === 'PAST' || analysis.proclitics.includes('و')))
      return false;
    const next = view.tokens[i + 1];
    // حتى لو: come what may
    if (EVEN.has(view.tokens[i - 1]?.key ?? '')) continue;
    if (isCondition(token) || (isUnless(token) && next !== undefined && isNot(next))) return true;
  }
  return false;
}
