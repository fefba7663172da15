import type { Token } from '../../extract/layers.ts';

/** A number in words or digits: token range, inclusive, and its value; vague ones (dozens) have a lower bound alone. */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly low: number | null;
}

const list = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

const SMALL = new Map<string, number>([
  ...list('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 1),
  ...list('sixteen seventeen eighteen nineteen', 16),
]);
const TENS = new Map<string, number>(list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Scales written short behind digits: 1.2bn, 5m, 30k. */
const SHORT_SCALES = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const VAGUE = new Map<string, number>([
  ['dozens', 24],
  ['scores', 40],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
/** Words that make the scale after them vague: several hundred, a few thousand. */
const SOME = new Set(['several', 'few', 'many']);
/** Words for two. */
const PAIRS = new Set(['pair', 'couple']);

const key = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';
const glued = (tokens: readonly Token[], i: number): boolean => tokens[i]?.end === tokens[i + 1]?.start;

/** Whether a number may begin with a word, in digits or letters. */
export function beginsNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  return smallOf(word) !== null || VAGUE.has(word) || SOME.has(word) || /^(?:an?|half)$/.test(word);
}

/** The number that begins at a token, longest reading; null where none does. */
export function numberAt(tokens: readonly Token[], i: number): NumberSpan | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'NUMBER') return digitsAt(tokens, i);
  if (token.kind !== 'WORD') return null;
  const vague = VAGUE.get(token.key);
  if (vague !== undefined) return vagueAt(tokens, i, i, vague);
  if (token.key === 'a' || token.key === 'an' || token.key === 'half' || SOME.has(token.key))
    return articleAt(tokens, i);
  return wordsAt(tokens, i);
}

/** `1,200`, `3.5 million`, `1.2bn`. */
function digitsAt(tokens: readonly Token[], i: number): NumberSpan | null {
  const form = tokens[i]?.form ?? '';
  const letters = /[a-z]{1,3}$/i.exec(form)?.[0] ?? '';
  const own = SHORT_SCALES.get(letters.toLowerCase());
  if (letters !== '' && own === undefined) return null;
  const value = parseDigits(letters === '' ? form : form.slice(0, -letters.length));
  if (value === null) return null;
  if (own !== undefined) return { first: i, last: i, value: value * own, low: null };
  const short = SHORT_SCALES.get(key(tokens, i + 1));
  if (short !== undefined && (glued(tokens, i) || key(tokens, i + 1).length > 1))
    return { first: i, last: i + 1, value: value * short, low: null };
  return scaled(tokens, i, i, value);
}

/** The value of digits with their separators, as English writes them: 1,200 and 1 200 are thousands, 3.5 is not; null for anything else. */
export function parseDigits(form: string): number | null {
  const first = form.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39)) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return Number(form.replace(/,/g, ''));
  return /^\d+(?:\.\d+)?$/.test(form) ? Number(form) : null;
}

/** Scales behind a number, each multiplying what stands before it: `30 thousand`, `two hundred thousand`, `2 dozen`. */
function scaled(tokens: readonly Token[], first: number, at: number, value: number): NumberSpan {
  let [last, total] = [at, value];
  for (let steps = 0; steps < 3; steps++) {
    const next = last + (key(tokens, last + 1) === '-' ? 2 : 1);
    const scale = key(tokens, next) === 'dozen' ? 12 : SCALES.get(key(tokens, next));
    if (scale === undefined) break;
    total *= scale;
    last = next;
  }
  return { first, last, value: total, low: null };
}

/** `dozens`, `hundreds of thousands`, `tens of millions`; tens alone count nothing. */
function vagueAt(tokens: readonly Token[], first: number, i: number, base: number): NumberSpan | null {
  const second = key(tokens, i + 1) === 'of' ? VAGUE.get(key(tokens, i + 2)) : undefined;
  if (second !== undefined && second >= 1e3) return { first, last: i + 2, value: null, low: base * second };
  return base === 10 ? null : { first, last: i, value: null, low: base };
}

/** `a hundred`, `a dozen`, `half a million`, `a few hundred`, `several thousand`, `a pair of`. */
function articleAt(tokens: readonly Token[], i: number): NumberSpan | null {
  let at = i;
  let factor = 1;
  if (key(tokens, at) === 'half') {
    factor = 1 / 2;
    at++;
  }
  if (key(tokens, at) === '-') at++;
  const article = key(tokens, at) === 'a' || key(tokens, at) === 'an';
  if (article) at++;
  if (article && key(tokens, at) === 'half' && factor === 1) {
    factor = 1 / 2;
    at++;
    if (key(tokens, at) === '-') at++;
  }
  const some = SOME.has(key(tokens, at));
  if (some) at++;
  const word = key(tokens, at);
  if (!some && factor === 1 && PAIRS.has(word) && key(tokens, at + 1) === 'of')
    return { first: i, last: at + 1, value: 2, low: null };
  const scale = word === 'dozen' ? 12 : SCALES.get(word);
  if (scale === undefined || (!article && !some && factor === 1)) return null;
  const whole = rest(tokens, scaled(tokens, i, at, scale * factor), scale);
  // A few dozen are dozens.
  const low = scale === 12 && whole.value !== null ? whole.value * 2 : whole.value;
  return some ? { ...whole, value: null, low } : whole;
}

/** What follows a scale in words: `a hundred and fifty`, `two thousand three hundred`. */
function rest(tokens: readonly Token[], span: NumberSpan, scale: number): NumberSpan {
  const and = key(tokens, span.last + 1) === 'and' ? 2 : 1;
  const next = tokens[span.last + and];
  if (span.value === null || scale < 100 || next?.kind !== 'WORD') return span;
  if (and === 2 && scale !== 100 && scale !== 1e3) return span;
  const more = plainAt(tokens, span.last + and, scale);
  return more === null ? span : { ...span, last: more.last, value: span.value + more.value };
}

/** `eleven`, `twenty-one`, `two hundred and thirty thousand`, `one and a half million`. */
function wordsAt(tokens: readonly Token[], i: number): NumberSpan | null {
  const plain = plainAt(tokens, i, Number.POSITIVE_INFINITY);
  if (plain === null) return null;
  const half = ['and', 'a', 'half'].every((word, k) => key(tokens, plain.last + 1 + k) === word);
  const scale = half ? SCALES.get(key(tokens, plain.last + 4)) : undefined;
  if (scale !== undefined)
    return { first: i, last: plain.last + 4, value: (plain.value + 1 / 2) * scale, low: null };
  return { first: i, last: plain.last, value: plain.value, low: null };
}

/** Words of the longest number: a list of numbers is not read on and on. */
const LONGEST = 12;

/** A number in words below a bound, its scales falling. */
function plainAt(
  tokens: readonly Token[],
  i: number,
  bound: number,
): { readonly value: number; readonly last: number } | null {
  let found: { readonly value: number; readonly last: number } | null = null;
  let [total, group, smallest] = [0, 0, Number.POSITIVE_INFINITY];
  for (let j = i; j < i + LONGEST; j++) {
    const word = key(tokens, j);
    const joins = found?.last === j - 1 && (word === 'and' ? group >= 100 || group === 0 : word === '-');
    if (joins) continue;
    const scale = found === null ? undefined : word === 'dozen' ? 12 : SCALES.get(word);
    const small = smallOf(word);
    if (scale !== undefined && scale <= 100 && group > 0 && group < 100) group *= scale;
    else if (scale !== undefined && scale > 100 && group > 0 && scale < smallest) {
      total += group * scale;
      [group, smallest] = [0, scale];
    } else if (small !== null && mayFollow(group, small)) group += small;
    else break;
    if (total + group >= bound) break;
    found = { value: total + group, last: j };
  }
  return found;
}

/** A unit, teen or ten, or two of them with a hyphen (`twenty-one`). */
function smallOf(word: string): number | null {
  const plain = SMALL.get(word) ?? TENS.get(word);
  if (plain !== undefined) return plain;
  const hyphen = word.indexOf('-');
  const ten = hyphen < 0 ? undefined : TENS.get(word.slice(0, hyphen));
  const unit = hyphen < 0 ? undefined : SMALL.get(word.slice(hyphen + 1));
  return ten === undefined || unit === undefined || unit > 9 ? null : ten + unit;
}

/** Units follow tens and hundreds, tens and teens follow hundreds; two numbers side by side are two. */
function mayFollow(group: number, small: number): boolean {
  if (group === 0) return true;
  const below = group % 100;
  return below === 0 ? small < 100 : below >= 20 && below % 10 === 0 && small < 10;
}
