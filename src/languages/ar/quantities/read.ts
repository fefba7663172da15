import type { Quantity, Sentence, Timex, Token } from '../../../extract/layers.ts';
import { timedTokens } from '../../shared/quantities/timed.ts';
import { numberAt } from '../numbers.ts';
import { boundOf } from './bounds.ts';
import { behindNoun, dualAt } from './duals.ts';
import { isOrderNoun } from './nouns.ts';
import { complete } from './phrase.ts';
import { rangeAt } from './ranges.ts';

/** Numbers of a document with what they count; numbers of dates, articles, ages and distances are left out. */
export function readQuantities(
  tokens: readonly Token[],
  _sentences: readonly Sentence[],
  timexes: readonly Timex[],
): readonly Quantity[] {
  const found: Quantity[] = [];
  const timed = timedTokens(tokens, timexes);
  for (let i = 0; i < tokens.length; i++) {
    if (timed.has(i)) continue;
    const quantity = rangeAt(tokens, i) ?? behindNoun(tokens, i) ?? plainAt(tokens, i) ?? dualAt(tokens, i);
    if (quantity === null) continue;
    found.push(quantity);
    i = Math.max(i, quantity.tokens.last);
  }
  return found;
}

function plainAt(tokens: readonly Token[], i: number): Quantity | null {
  const number = numberAt(tokens, i);
  if (number === null || isOrderNoun(tokens[i - 1], number.value) || /^[-#]$/.test(tokens[i - 1]?.form ?? ''))
    return null;
  // أحد ممثليها is one of them, and الأحد a day.
  if (number.last === i && /^[وفبل]?(?:ال)?احد(?:ي)?$/.test(tokens[i]?.key ?? '')) return null;
  return complete(tokens, number, boundOf(tokens, number), 'quantity/number');
}
