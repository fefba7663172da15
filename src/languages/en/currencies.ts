import type { Token } from '../../extract/layers.ts';
import { loadCurrencies } from './lexicon/load-quantities.ts';

/** Words of the longest name of a currency. */
const LONGEST = 3;
const key = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

/** The currency of a number, by the sign before it or the name behind it (`$1.2bn`, `US$10,000`, `two million Iraqi dinars`), with the last token of its name; null where it is no money. */
export function currencyOf(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly currency: string; readonly last: number } | null {
  const known = loadCurrencies();
  const sign = signBefore(tokens, first, known);
  if (sign !== null) return { currency: sign, last };
  for (let n = LONGEST; n > 0; n--) {
    const words = Array.from({ length: n }, (_, k) => key(tokens, last + 1 + k)).join(' ');
    const code = known.get(words);
    if (code === undefined) continue;
    // Two pounds of explosives are a weight.
    if (n === 1 && (words === 'pound' || words === 'pounds') && key(tokens, last + 2) === 'of') continue;
    return { currency: code, last: last + n };
  }
  return null;
}

function signBefore(
  tokens: readonly Token[],
  first: number,
  known: ReadonlyMap<string, string>,
): string | null {
  const sign = tokens[first - 1];
  if (sign === undefined || tokens[first]?.start !== sign.end) return null;
  const before = tokens[first - 2];
  const glued = before !== undefined && before.end === sign.start ? `${before.key}${sign.key}` : '';
  return known.get(glued) ?? (sign.kind === 'SYMBOL' ? (known.get(sign.key) ?? null) : null);
}

/** The first token of a number's money: its sign, with the letters written onto that. */
export function moneyStart(tokens: readonly Token[], first: number): number {
  const sign = tokens[first - 1];
  if (sign === undefined || sign.kind !== 'SYMBOL' || sign.end !== tokens[first]?.start) return first;
  return tokens[first - 2]?.end === sign.start ? first - 2 : first - 1;
}
