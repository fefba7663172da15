import type { Token } from '../../extract/layers.ts';
import { once } from '../shared/lexicon/rows.ts';
import { toWord } from '../shared/lexicon/table.ts';
import { loadCurrencies } from './lexicon/load.ts';

const SYMBOLS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₪', 'ILS'],
  ['₽', 'RUB'],
  ['¥', 'JPY'],
]);

/** The currencies of one name: the one that it means alone, and those of nations by their adjective. */
interface Name {
  plain: string | null;
  readonly national: Map<string, string>;
}

/** Names of currencies by every form of their noun. */
const names = once((): ReadonlyMap<string, Name> => {
  const made = new Map<string, Name>();
  const byNoun = new Map<string, Name>();
  for (const { nouns, adjective, code } of loadCurrencies()) {
    const noun = nouns[0]?.key ?? '';
    const name = byNoun.get(noun) ?? { plain: null, national: new Map() };
    byNoun.set(noun, name);
    for (const { key } of nouns) made.set(key, name);
    if (adjective === null) name.plain = code;
    else name.national.set(adjective.key, code);
  }
  return made;
});

/** A nationality without article and ending. */
const bare = (key: string): string => key.replace(/^(?:[وبل]?ال|لل)/, '').replace(/(?:ة|ا|ين|ون)$/, '');

/** The currency after a number (or the sign before it), with the last token of its name; null where it is no money. */
export function currencyAfter(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly currency: string; readonly last: number } | null {
  const sign = SYMBOLS.get(tokens[first - 1]?.form ?? '') ?? SYMBOLS.get(tokens[last + 1]?.form ?? '');
  if (sign !== undefined)
    return { currency: sign, last: SYMBOLS.has(tokens[last + 1]?.form ?? '') ? last + 1 : last };
  const name = names().get(tokens[last + 1]?.key ?? '');
  if (name === undefined) return null;
  const national = name.national.get(bare(tokens[last + 2]?.key ?? ''));
  if (national !== undefined) return { currency: national, last: last + 2 };
  if (name.plain === null) return null;
  return { currency: ofNation(name, tokens) ?? name.plain, last: last + 1 };
}

/** Of the currencies of a name the one of the nation that the document speaks of most, or null; dollars are American unless a nation is named. */
function ofNation({ plain, national }: Name, tokens: readonly Token[]): string | null {
  if (plain === 'USD' || national.size === 0) return null;
  let [most, found]: [number, string | null] = [0, null];
  for (const [adjective, code] of national) {
    const times = spokenOf(tokens).get(adjective) ?? 0;
    if (times > most) [most, found] = [times, code];
  }
  return found;
}

const regions = new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' });
const counted = new WeakMap<readonly Token[], ReadonlyMap<string, number>>();

/** The nations that have a currency of a name in common, by their adjectives and their countries' names, each with its adjectives. */
const nations = once((): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, string[]>();
  const add = (word: string, adjective: string): void => {
    made.set(word, [...(made.get(word) ?? []), adjective]);
  };
  for (const { adjective, code } of loadCurrencies()) {
    if (adjective === null) continue;
    add(bare(adjective.key), adjective.key);
    const country = regions.of(code.slice(0, 2));
    if (country !== undefined) add(bare(toWord(country).key), adjective.key);
  }
  return made;
});

/** How often a document names each nation, by its adjective. */
function spokenOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const known = counted.get(tokens);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const { key } of tokens)
    for (const adjective of new Set(nations().get(bare(key)) ?? []))
      made.set(adjective, (made.get(adjective) ?? 0) + 1);
  counted.set(tokens, made);
  return made;
}
