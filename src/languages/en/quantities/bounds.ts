import type { Token } from '../../../extract/layers.ts';
import type { NumberSpan } from '../numbers.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split('|'));
const AT_LEAST_BEFORE = set(
  'at least|more than|no fewer than|no less than|not less than|not fewer than|over|upwards of|in excess of|a minimum of|minimum of|just over|well over|exceeding|exceeded|exceeds|exceed|above|surpassing|surpassed|topped|north of|greater than|not under|toll passes|toll passed|toll tops|toll surpasses|toll surpassed',
);
const AT_MOST_BEFORE = set(
  'at most|no more than|not more than|up to|as many as|as much as|fewer than|less than|under|below|a maximum of|maximum of|not exceeding|just under|no greater than',
);
const AT_LEAST_AFTER = set('at least|or more|and above|or above|plus|at a minimum|and counting');
const AT_MOST_AFTER = set('at most|or less|or fewer|or under|at the most');

/** Verbs that over completes: to hand over two men. */
const PHRASAL = new Set(['hand', 'turn', 'take', 'give', 'sign', 'bring', 'win', 'carry', 'run']);

export interface Bounds {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What goes before and after a number says whether it is a bound: `more than 70`, `eleven people at least`, `up to 50`. */
export function boundOf(tokens: readonly Token[], number: NumberSpan, first: number): Bounds {
  if (number.value === null) return { value: null, low: number.low, high: null };
  const { value } = number;
  const at = skipAbout(tokens, first);
  // No more than ends as more than does: the longer one counts.
  for (const n of [3, 2, 1]) {
    const words = keysFrom(tokens, at - n, n);
    if (n === 1 && words === 'over' && PHRASAL.has(tokens[at - 2]?.analyses[0]?.lemma ?? '')) continue;
    if (AT_LEAST_BEFORE.has(words)) return { value: null, low: value, high: null };
    if (AT_MOST_BEFORE.has(words)) return { value: null, low: null, high: value };
  }
  const after = (words: ReadonlySet<string>): boolean =>
    [1, 2, 3].some((skip) => [1, 2, 3].some((n) => words.has(keysFrom(tokens, number.last + skip, n))));
  if (after(AT_LEAST_AFTER)) return { value: null, low: value, high: null };
  return after(AT_MOST_AFTER) ? { value: null, low: null, high: value } : { value, low: null, high: null };
}

const ABOUT = new Set(['a', 'the', 'an', 'another', 'about', 'some', 'around', 'estimated']);

/** Words that may stand between a bound and its number: `more than an estimated 40`. */
const skipAbout = (tokens: readonly Token[], first: number): number => {
  let at = first;
  while (first - at < 2 && ABOUT.has(tokens[at - 1]?.key ?? '')) at--;
  return at;
};

const keysFrom = (tokens: readonly Token[], from: number, n: number): string =>
  from < 0
    ? ''
    : tokens
        .slice(from, from + n)
        .map((t) => t.key)
        .join(' ');

const MODIFIER = set(
  'at|least|most|more|than|no|not|fewer|less|over|upwards|of|in|excess|a|an|minimum|maximum|just|well|up|to|as|many|much|about|around|some|nearly|almost|approximately|roughly|estimated|another|only|under|below|above|exactly|the|a|further|all|additional|total|between|close|reportedly|perhaps',
);

/** The word that a number with its modifiers follows, in its sentence. */
export function wordBefore(tokens: readonly Token[], first: number): Token | undefined {
  let at = first - 1;
  for (let steps = 0; steps < 7 && MODIFIER.has(tokens[at]?.key ?? ''); steps++) at--;
  return tokens[at]?.sentence === tokens[first]?.sentence ? tokens[at] : undefined;
}
