import type { Token } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { NumberSpan } from '../numbers.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));
const AT_LEAST_BEFORE = set(
  'أكثر من|ما لا يقل عن|لا يقل عن|لا تقل عن|ما لا تقل عن|ما يزيد عن|ما يزيد على|يزيد على|يزيد عن|فوق|أزيد من|تجاوز|تجاوزت|يتجاوز|تتجاوز|ما يربو على|يربو على|نيف و|ما ينوف على|ما ينوف عن|تزيد على|تزيد عن|تربو على|يفوق|تفوق|ما يفوق|ما لا يقل على|لا تقل على|حد أدنى',
);
const AT_MOST_BEFORE = set(
  'أقل من|ما لا يزيد على|ما لا يزيد عن|لا يتجاوز|لا تتجاوز|دون|نحو أقل من|لا يزيد عن|لا يزيد على|لم يتجاوز|لم تتجاوز|لا تزيد على|لا تزيد عن|لا يتعدى|لا تتعدى|لم يتعد|لم تتعد|لا يفوق|لا تفوق|حد أقصى',
);
const AT_LEAST_AFTER = set('على الأقل|على أقل تقدير|فأكثر|أو أكثر|فما فوق|ونيف|كحد أدنى|بالأقل');
const AT_MOST_AFTER = set('على الأكثر|كحد أقصى|على أكثر تقدير|فأقل|بحد أقصى');

export interface Bounds {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What goes before and after a number says whether it is a bound: `أكثر من 70`, `11 قتيلا على الأقل`. */
export function boundOf(tokens: readonly Token[], number: NumberSpan): Bounds {
  if (number.value === null) return { value: null, low: number.low, high: null };
  const before = (words: ReadonlySet<string>): number =>
    [4, 3, 2, 1].find((n) => words.has(keysBefore(tokens, number.first, n))) ?? 0;
  const after = (words: ReadonlySet<string>): boolean =>
    [1, 2, 3].some((n) => [1, 2, 3, 4].some((skip) => words.has(keysFrom(tokens, number.last + skip, n))));
  // ما لا يقل عن ends as أقل من may, and لا يزيد على as يزيد على: the longer one counts.
  const [least, most] = [before(AT_LEAST_BEFORE), before(AT_MOST_BEFORE)];
  if (most > least || (least === 0 && after(AT_MOST_AFTER)))
    return { value: null, low: null, high: number.value };
  if (least > 0 || exceeds(tokens, number.first) || after(AT_LEAST_AFTER))
    return { value: null, low: number.value, high: null };
  return { value: number.value, low: null, high: null };
}

const EXCEED = set('تجاوز|تجاوزت|يتجاوز|تتجاوز|وتجاوز|وتجاوزت|فاق|وفاق');
const TOTALS = set('عدد|حصيلة|عددهم|الحصيلة|عددها');

/** `تجاوز عدد القتلى 700`: what is exceeded stands behind the total, and behind when it was counted. */
const exceeds = (tokens: readonly Token[], first: number): boolean =>
  [2, 3, 4, 5].some(
    (n) => EXCEED.has(tokens[first - n]?.key ?? '') && TOTALS.has(tokens[first - n + 1]?.key ?? ''),
  );

const keysBefore = (tokens: readonly Token[], first: number, n: number): string =>
  tokens
    .slice(Math.max(0, first - n), first)
    .map((t, k) => (k === 0 ? t.key.replace(/^[وفب](?=.)/, '') : t.key))
    .join(' ');

const keysFrom = (tokens: readonly Token[], from: number, n: number): string =>
  tokens
    .slice(from, from + n)
    .map((t) => t.key)
    .join(' ');

const MODIFIER = set(
  'نحو|حوالي|قرابة|زهاء|أكثر|أقل|أزيد|يقل|يزيد|يربو|يناهز|يقارب|تقل|تزيد|لا|ما|فوق|من|عن|على|بين|إلى',
);

/** The word that a number with its modifiers follows. */
export function wordBefore(tokens: readonly Token[], first: number): Token | undefined {
  let at = first - 1;
  for (let steps = 0; steps < 6 && MODIFIER.has((tokens[at]?.key ?? '').replace(/^ب(?=.)/, '')); steps++)
    at--;
  return tokens[at]?.sentence === tokens[first]?.sentence ? tokens[at] : undefined;
}
