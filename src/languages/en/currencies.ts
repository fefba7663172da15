import type { Token } from '../../extract/layers.ts';
import { loadCurrencies } from './lexicon/load-quantities.ts';
import { nameLexicon } from './names/lexicon.ts';

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
    return { currency: n === 1 ? (ofCountry(words, tokens) ?? code) : code, last: last + n };
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

/** Currencies of one name (`dinars`), by the country whose they are; dollars are American unless a nationality is named. */
let shared: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null;

function sharedNames(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  if (shared !== null) return shared;
  const made = new Map<string, Map<string, string>>();
  for (const [words, code] of loadCurrencies()) {
    const name = words.slice(words.lastIndexOf(' ') + 1);
    if (name === words || /^dollars?$/.test(name)) continue;
    made.set(name, (made.get(name) ?? new Map<string, string>()).set(code.slice(0, 2), code));
  }
  shared = made;
  return shared;
}

/** Of the currencies of a name the one of the country that the document speaks of most, or null. */
function ofCountry(name: string, tokens: readonly Token[]): string | null {
  const codes = sharedNames().get(name);
  if (codes === undefined || codes.size < 2) return null;
  let [most, found]: [number, string | null] = [0, null];
  for (const [country, code] of codes) {
    const times = mentions(tokens).get(country) ?? 0;
    if (times > most) [most, found] = [times, code];
  }
  return found;
}

let named: ReadonlyMap<string, string> | null = null;

/** The countries that have a currency of a name in common, by their English names. */
function countriesByName(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const codes of sharedNames().values())
    for (const country of codes.keys()) {
      const name = regions.of(country)?.toLowerCase();
      if (name !== undefined) made.set(name, country);
    }
  return made;
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const counted = new WeakMap<readonly Token[], ReadonlyMap<string, number>>();

/** How often a document names each country that has a currency of a name in common, or its people. */
function mentions(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const known = counted.get(tokens);
  if (known !== undefined) return known;
  named ??= countriesByName();
  const { peoples } = nameLexicon();
  const made = new Map<string, number>();
  for (const { key: word } of tokens) {
    const country = named.get(word) ?? peoples.get(word);
    if (country !== undefined) made.set(country, (made.get(country) ?? 0) + 1);
  }
  counted.set(tokens, made);
  return made;
}
