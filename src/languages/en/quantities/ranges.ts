import type { Quantity, Token } from '../../../extract/layers.ts';
import { currencyOf } from '../currencies.ts';
import { type NumberSpan, numberAt } from '../numbers.ts';
import { complete } from './phrase.ts';

const JOINERS = new Set(['to', '-', '–', 'or']);
const key = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

/** `between 10 and 15`, `10 to 15`, `10-15`, `two or three`, `$2-3 million`. */
export function rangeAt(tokens: readonly Token[], i: number): Quantity | null {
  const between = key(tokens, i) === 'between';
  const sign = between && tokens[i + 1]?.kind === 'SYMBOL' ? 1 : 0;
  const at = between ? i + 1 + sign : i;
  // From 10 to 15 is a change.
  if (!between && key(tokens, i - 1) === 'from') return null;
  const low = numberAt(tokens, at);
  if (low?.value == null) return null;
  const joiner = key(tokens, low.last + 1);
  const skip = tokens[low.last + 2]?.kind === 'SYMBOL' ? 3 : 2;
  if (!(between ? joiner === 'and' : JOINERS.has(joiner))) return between ? betweenNouns(tokens, low) : null;
  const high = numberAt(tokens, low.last + skip);
  if (high?.value == null) return null;
  // Between two and three million counts in millions both times.
  const scale = scaleOf(high.value);
  const scaled =
    high.last > high.first && low.value < 1000 && scale > 1 && low.value < high.value / scale + 1
      ? low.value * scale
      : low.value;
  if (high.value <= scaled || scaled === 0) return null;
  const span: NumberSpan = { first: at, last: high.last, value: null, low: null };
  const quantity = complete(
    tokens,
    span,
    { value: null, low: scaled, high: high.value },
    'quantity/range',
    i,
  );
  return quantity === null || (!between && quantity.measure === 'OTHER' && quantity.noun === null)
    ? null
    : quantity;
}

const betweenNouns = (tokens: readonly Token[], low: NumberSpan): Quantity | null => {
  const money = currencyOf(tokens, low.first, low.last);
  const high =
    money === null || key(tokens, money.last + 1) !== 'and' ? null : numberAt(tokens, money.last + 2);
  if (high?.value == null || low.value === null || high.value <= low.value) return null;
  const span: NumberSpan = { first: low.first, last: high.last, value: null, low: null };
  return complete(tokens, span, { value: null, low: low.value, high: high.value }, 'quantity/range');
};

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1);
