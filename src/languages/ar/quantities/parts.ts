import type { Quantity, Token } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { wordBefore } from './bounds.ts';

const AMONG = foldedSet(
  'بينهم بينهن بينها بينهما وبينهم وبينهن وبينها ضمنهم ضمنهن ضمنها وضمنهم وضمنها فيهم فيهن هم وهم هن',
);
const OF_THEM = foldedSet('منهم منهن منها ومنهم ومنهن ومنها');

const ABOARD = foldedSet('متنه متنها متنهما متنهم متنهن ظهره ظهرها ظهرهما');

const CARRY = foldedSet('يقل تقل');

/** Whether a number counts those who are on board (`على متنه 170 راكبا`, `مركب يقل 80 مهاجرا`). */
export function isAboard({ tokens: { first } }: Quantity, tokens: readonly Token[]): boolean {
  const before = wordBefore(tokens, first);
  // يقل عن is less than.
  const carried = tokens
    .slice((before?.index ?? first) + 1, first)
    .some(({ index, key }) => CARRY.has(key) && tokens[index + 1]?.key !== 'عن');
  return carried || ABOARD.has(before?.key ?? '');
}

const OUT_OF = foldedSet('أصل مجموع إجمالي');

/** `من أصل`: whether the noun at a token opens the whole of which a number counts some. */
export const isOutOf = (tokens: readonly Token[], i: number): boolean =>
  OUT_OF.has(tokens[i]?.key ?? '') && tokens[i - 1]?.key === 'من';

/**
 * Whether a number counts some of those whom the text has counted: `20 مدنيا بينهم ثلاثة أطفال وامرأتان`,
 * `17 جنديا، ثلاثة عشر منهم`; where a verb tells what became of them it does not (`توفي منهم 2470`, `وأُفرج عن تسعة منهم`); or all those out of whom it does (`من أصل 6700 شخص`).
 */
export function isPart(
  quantity: Quantity,
  previous: Quantity | undefined,
  tokens: readonly Token[],
): boolean {
  const { first, last } = quantity.tokens;
  const before = wordBefore(tokens, first);
  const key = before?.key ?? '';
  if (AMONG.has(key)) return true;
  if (before !== undefined && isOutOf(tokens, before.index)) return true;
  if (before !== undefined && OF_THEM.has(key)) return !isVerb(tokens[before.index - 1]);
  if (previous?.part === true && previous.tokens.last === first - 1)
    return tokens[first]?.form.startsWith('و') === true;
  const apposed =
    tokens[first - 1]?.kind === 'PUNCTUATION' && tokens[first - 1]?.sentence === quantity.sentence;
  return apposed && OF_THEM.has(tokens[last]?.key ?? '') && !isVerb(tokens[last + 1]);
}

const isVerb = (token: Token | undefined): boolean => token?.analyses[0]?.pos === 'VERB';
