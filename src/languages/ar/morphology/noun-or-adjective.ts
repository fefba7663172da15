import type { Analysis, Token } from '../../../extract/layers.ts';
import { joined } from './clitics.ts';

/** Things that are spelled like those who do something: a camp, minutes. */
const THINGS = joined('مخيم محضر معسكر مركب مدرج');

/**
 * What a reading must be where a word in ية without article is read as an adjective but has nothing to agree with (`شنت
 * إسرائيل عملية`, `سيرت روسيا دورية`): the noun of the same letters; null where it may be an adjective.
 */
export function nounWanted(sentence: readonly Token[], i: number): ((a: Analysis) => boolean) | null {
  const token = sentence[i] as Token;
  const best = token.analyses[0];
  if (best?.pos === 'ADJ' && THINGS.has(best.lemma))
    return ({ pos, lemma }) => pos === 'NOUN' && lemma === best.lemma;
  if (best?.pos !== 'ADJ' || best.definite || best.enclitic !== null || !token.key.endsWith('ية'))
    return null;
  const before = sentence[i - 1];
  const noun = before?.analyses[0];
  const agrees =
    before?.kind === 'WORD' &&
    (noun?.pos === 'NOUN' || noun?.pos === 'ADJ' || noun?.pos === 'X') &&
    !noun.definite;
  if (agrees || before?.kind === 'NUMBER' || best.proclitics.includes('و')) return null;
  return ({ pos, lemma, stem }) => pos === 'NOUN' && lemma === stem;
}
