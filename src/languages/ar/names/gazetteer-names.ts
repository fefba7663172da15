import type { Entry, Gazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import type { Token } from '../../../extract/layers.ts';
import { peel } from '../peel.ts';

/** A stretch of tokens that spells a name of the gazetteer. */
export interface GazetteerMatch {
  readonly first: number;
  readonly last: number;
  /** Units peeled off the first token's form. */
  readonly cut: number;
  readonly entries: readonly Entry[];
}

/** A match, its fields always in one order: what has another shape, as a copy by spreading has, makes all that reads matches slower. */
export const matched = (
  first: number,
  last: number,
  cut: number,
  entries: readonly Entry[],
): GazetteerMatch => ({ first, last, cut, entries });

/** Every longest match of the gazetteer that begins at each token of a sentence; matches may still overlap. */
export function matchGazetteer(
  tokens: readonly Token[],
  range: { from: number; to: number },
  gazetteer: Gazetteer,
): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'PUNCTUATION') continue;
    for (const { key, cut } of peel(token)) {
      const match = longestFrom(tokens, i, range.to, key, gazetteer);
      if (match !== null) matches.push(matched(i, match.last, cut, match.entries));
    }
  }
  return matches;
}

function longestFrom(tokens: readonly Token[], first: number, to: number, key: string, gazetteer: Gazetteer) {
  const longest = gazetteer.longest(key);
  if (longest === 0) return null;
  // Stretches of words, each one word longer than the one before.
  const stretches: string[] = [key];
  const lasts: number[] = [first];
  for (let j = first + 1; j < to && stretches.length < longest; j++) {
    const next = tokens[j];
    if (next === undefined) break;
    if (next.kind === 'PUNCTUATION') {
      if (next.form === '-' || next.form === '–' || closes(tokens, first, j)) continue;
      break;
    }
    stretches.push(`${stretches.at(-1)} ${next.key}`);
    lasts.push(j);
  }
  for (let n = stretches.length; n > 0; n--) {
    const last = lasts[n - 1] ?? first;
    const words = stretches[n - 1] ?? key;
    const entries = gazetteer.lookup(words);
    if (entries.length > 0) return { last, entries: marked(tokens[first], entries) };
    const other = otherCase(words);
    const oblique = other === null ? [] : gazetteer.lookup(other);
    if (oblique.length > 0) return { last, entries: marked(tokens[first], oblique) };
  }
  return null;
}

/** A quotation mark that closes what was opened right before the name: `"الجيش" الإسرائيلي`. */
const closes = (tokens: readonly Token[], first: number, j: number): boolean =>
  /^["”»]$/.test(tokens[j]?.form ?? '') && /^["“«”]$/.test(tokens[first - 1]?.form ?? '');

/** The same name in the other case, nominative ون and oblique ين of the sound plural, or with its ة written ه. */
const otherCase = (key: string): string | null =>
  key.endsWith('ه') && key.length > 3
    ? `${key.slice(0, -1)}ة`
    : key.length < PLURAL
      ? null
      : key.endsWith('ون')
        ? `${key.slice(0, -2)}ين`
        : key.endsWith('ين')
          ? `${key.slice(0, -2)}ون`
          : null;
/** So many letters has a plural at least: بين is no oblique case of بون. */
const PLURAL = 5;

/** Vowel signs tell the town عمّان from the country عُمان. */
function marked(token: Token | undefined, entries: readonly Entry[]): readonly Entry[] {
  const text = token?.text ?? '';
  if (!/ع\u064F?مّ?َ?ان$/.test(text) || !/[\u064F\u0651]/.test(text)) return entries;
  const country = /\u0651/.test(text) ? 'JO' : 'OM';
  const told = entries.filter((e) => e.candidate.country === country);
  return told.length > 0 ? told : entries;
}
