import type { Measure } from '../../../schema/ontology/enums.ts';
import type { Quantity, Sentence, Timex, Token } from '../../extract/layers.ts';
import { foldKey } from '../../text/normalise.ts';
import { currencyAfter } from './currencies.ts';
import { loadMeasures, loadParticipantNouns } from './lexicon/load.ts';
import { OBJECT_CLASSES } from './lexicon/vocabulary.ts';
import { type NumberSpan, numberAt } from './numbers.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));
const AT_LEAST_BEFORE = set(
  'أكثر من|ما لا يقل عن|لا يقل عن|لا تقل عن|ما يزيد عن|ما يزيد على|يزيد على|يزيد عن|فوق|أزيد من|بأكثر من|تجاوز|يتجاوز|ما يربو على|نيف و',
);
const AT_MOST_BEFORE = set(
  'أقل من|ما لا يزيد على|ما لا يزيد عن|لا يتجاوز|دون|نحو أقل من|لا يزيد عن|لا يزيد على',
);
const AT_LEAST_AFTER = set('على الأقل|على أقل تقدير|فأكثر|أو أكثر|فما فوق');
const AT_MOST_AFTER = set('على الأكثر|كحد أقصى|على أكثر تقدير|فأقل');

/** Counted units that are no participants and no events: time, measure, order. */
const UNCOUNTED = set(
  'عام|عاما|سنة|سنوات|سنين|أعوام|شهر|شهرا|شهور|أشهر|يوم|يوما|أيام|أسبوع|أسبوعا|أسابيع|ساعة|ساعات|دقيقة|دقائق|ثانية|ثوان|كيلومتر|كيلومترا|كيلومترات|كلم|كم|متر|مترا|أمتار|ميل|ميلا|أميال|درجة|درجات|مرة|مرات|قدم|قدما',
);
const ORDER_NOUNS = set(
  'المادة|مادة|القرار|قرار|الفقرة|البند|رقم|الفصل|الملحق|صفحة|ص|الحلقة|الجلسة|الدورة|المرحلة|اليوم|يومه|عام|سنة|العام|القناة|مجموعة|المجموعة|برنامج|الطريق|اللواء|الفوج|الفرقة|الكتيبة|اف|ميغ|سو|تي|كوفيد|بند|الساعة|ساعة|سن|عمر|العمر',
);

let measures: ReadonlyMap<string, Measure> | null = null;

/** What a noun counts: its own measure, persons for people, else OTHER. */
function measureOf(token: Token | undefined): Measure | null {
  if (measures === null) {
    const map = new Map<string, Measure>();
    for (const row of loadParticipantNouns())
      if (
        !OBJECT_CLASSES.has(row.class) &&
        !['COMPANY', 'ORGANISATION', 'STATE', 'FORCE'].includes(row.class)
      )
        for (const w of [row.singular, ...row.plurals]) map.set(w.key, 'PERSONS');
    for (const row of loadMeasures())
      for (const w of [row.singular, ...row.plurals]) map.set(w.key, row.measure);
    measures = map;
  }
  const analysis = token?.analyses[0];
  for (const key of [
    analysis?.lemma,
    analysis?.stem,
    token?.key,
    token?.key.replace(/ا$/, ''),
    token?.key.replace(/(?:ان|ين)$/, ''),
  ]) {
    const measure = key === undefined ? undefined : measures.get(key);
    if (measure !== undefined) return measure;
  }
  return null;
}

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
    const quantity = rangeAt(tokens, i) ?? plainAt(tokens, i) ?? dualAt(tokens, i);
    if (quantity === null) continue;
    found.push(quantity);
    i = Math.max(i, quantity.tokens.last);
  }
  return found;
}

function timedTokens(tokens: readonly Token[], timexes: readonly Timex[]): Set<number> {
  const timed = new Set<number>();
  let i = 0;
  for (const timex of timexes.toSorted((a, b) => a.start - b.start)) {
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= timex.start) i++;
    for (let j = i; j < tokens.length && (tokens[j]?.start ?? 0) < timex.end; j++) timed.add(j);
  }
  return timed;
}

function plainAt(tokens: readonly Token[], i: number): Quantity | null {
  const number = numberAt(tokens, i);
  if (number === null) return null;
  if (ORDER_NOUNS.has(tokens[i - 1]?.key ?? '') || tokens[i - 1]?.form === '-' || tokens[i - 1]?.form === '#')
    return null;
  if (isOrdinalLike(tokens, i)) return null;
  const bound = boundOf(tokens, number);
  return complete(tokens, number, bound.low, bound.high, bound.value, 'quantity/number');
}

/** A definite unit word after a definite noun orders (الاجتماع الثالث has its own form); `ثلاثة` stays a count. */
const isOrdinalLike = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'WORD' &&
  /^(?:وال|ال)/.test(tokens[i]?.key ?? '') &&
  /[اأ]حد$/.test(tokens[i]?.key ?? '');

/** What goes before and after a number says whether it is a bound. */
function boundOf(
  tokens: readonly Token[],
  number: NumberSpan,
): { value: number | null; low: number | null; high: number | null } {
  if (number.value === null) return { value: null, low: number.low, high: null };
  const before = (n: number): string =>
    tokens
      .slice(Math.max(0, number.first - n), number.first)
      .map((t, k) => (k === 0 ? t.key.replace(/^[وفب](?=.)/, '') : t.key))
      .join(' ');
  const after = (n: number): string =>
    tokens
      .slice(number.last + 1, number.last + 1 + n)
      .map((t) => t.key)
      .join(' ');
  const afterNoun = (n: number): string =>
    [2, 3, 4]
      .map((skip) =>
        tokens
          .slice(number.last + skip, number.last + skip + n)
          .map((t) => t.key)
          .join(' '),
      )
      .find((s) => AT_LEAST_AFTER.has(s) || AT_MOST_AFTER.has(s)) ?? '';
  if (
    [1, 2, 3, 4].some((n) => AT_MOST_BEFORE.has(before(n))) ||
    [1, 2, 3].some((n) => AT_MOST_AFTER.has(after(n)) || AT_MOST_AFTER.has(afterNoun(n)))
  ) {
    if (![2, 4].some((n) => AT_LEAST_BEFORE.has(before(n))))
      return { value: null, low: null, high: number.value };
  }
  if (
    [1, 2, 3, 4].some((n) => AT_LEAST_BEFORE.has(before(n))) ||
    [1, 2, 3].some((n) => AT_LEAST_AFTER.has(after(n)) || AT_LEAST_AFTER.has(afterNoun(n)))
  )
    return { value: null, low: number.value, high: null };
  return { value: number.value, low: null, high: null };
}

/** `بين 10 و15`, `10 إلى 15`, `10-15`. */
function rangeAt(tokens: readonly Token[], i: number): Quantity | null {
  const opener = ['بين', 'وبين', 'من'].includes(tokens[i]?.key ?? '') ? 1 : 0;
  const low = numberAt(tokens, i + opener);
  if (low?.value == null) return null;
  const joiner = tokens[low.last + 1];
  let at = low.last + 1;
  if (joiner === undefined) return null;
  if (['الي', '-', '–', 'او'].includes(joiner.key) || (opener === 1 && joiner.form === 'و')) at++;
  else if (!(opener === 1 && joiner.form.startsWith('و'))) return null;
  const high = numberAt(tokens, at);
  const glued = high ?? gluedAnd(tokens, at);
  if (glued?.value == null || glued.value <= low.value || low.value === 0) return null;
  const scaled =
    glued.value >= 1000 && low.value < 100 && glued.last > at
      ? low.value * (glued.value / leading(glued.value))
      : low.value;
  return complete(
    tokens,
    { first: i + opener, last: glued.last, value: null, low: null, cut: 0 },
    scaled,
    glued.value,
    null,
    'quantity/range',
  );
}

const leading = (value: number): number =>
  value >= 1e9 ? value / 1e9 : value >= 1e6 ? value / 1e6 : value / 1e3;

const gluedAnd = (tokens: readonly Token[], i: number): NumberSpan | null => {
  const digits = /^و(\d+)$/.exec(tokens[i]?.form ?? '');
  return digits?.[1] === undefined
    ? null
    : { first: i, last: i, value: Number(digits[1]), low: null, cut: 1 };
};

/** The counted noun, its adjectives, and the money or share that it may be. */
function complete(
  tokens: readonly Token[],
  number: NumberSpan,
  low: number | null,
  high: number | null,
  value: number | null,
  rule: string,
): Quantity | null {
  const first = tokens[number.first] as Token;
  const last = tokens[number.last] as Token;
  const base = {
    sentence: first.sentence,
    start: first.offsets[number.cut] ?? first.start,
    end: last.end,
    value,
    low,
    high,
    rule,
  };
  const money = currencyAfter(tokens, number.first, number.last);
  if (money !== null)
    return {
      ...base,
      unit: money.currency,
      measure: 'MONEY',
      noun: null,
      phrase: { start: base.start, end: tokens[money.last]?.end ?? base.end },
      tokens: { first: number.first, last: money.last },
    };
  const share = percentAfter(tokens, number.last);
  if (share !== null)
    return {
      ...base,
      unit: null,
      measure: 'PERCENT',
      noun: null,
      phrase: { start: base.start, end: tokens[share]?.end ?? base.end },
      tokens: { first: number.first, last: share },
    };
  let noun = number.last + 1;
  if (
    tokens[noun]?.key === 'من' ||
    tokens[noun]?.key === 'منهم' ||
    tokens[noun]?.key === 'منهن' ||
    tokens[noun]?.key === 'منها'
  ) {
    if (tokens[noun]?.key !== 'من')
      return {
        ...base,
        unit: null,
        measure: 'PERSONS',
        noun: null,
        phrase: { start: base.start, end: tokens[noun]?.end ?? base.end },
        tokens: { first: number.first, last: noun },
      };
    noun++;
  }
  const counted = tokens[noun];
  if (counted === undefined || counted.kind !== 'WORD' || UNCOUNTED.has(counted.key)) return null;
  const analysis = counted.analyses[0];
  if (analysis !== undefined && !['NOUN', 'ADJ', 'X', 'PROPN'].includes(analysis.pos))
    return bare(tokens, number, base);
  const measure = measureOf(counted);
  let end = noun;
  while (tokens[end + 1]?.analyses[0]?.pos === 'ADJ' && (tokens[end + 1]?.analyses[0]?.cut ?? 0) === 0) end++;
  if (/^(?:بهم|بها|به)$/.test(tokens[end + 1]?.form ?? '')) end++;
  return {
    ...base,
    unit: null,
    measure: measure ?? 'OTHER',
    noun,
    phrase: { start: base.start, end: tokens[end]?.end ?? base.end },
    tokens: { first: number.first, last: end },
  };
}

/** A number alone stands for people (`مقتل 14`, `إصابة العشرات`): the event says what became of them. Small digits alone say nothing. */
function bare(
  tokens: readonly Token[],
  number: NumberSpan,
  base: {
    sentence: number;
    start: number;
    end: number;
    value: number | null;
    low: number | null;
    high: number | null;
    rule: string;
  },
): Quantity | null {
  const victim = [
    'قتل',
    'مقتل',
    'اصابه',
    'اصابة',
    'جرح',
    'اصيب',
    'اعتقال',
    'اعتقل',
    'جرح',
    'فقدان',
    'خطف',
  ].includes(tokens[number.first - 1]?.analyses[0]?.lemma ?? '');
  if (!victim && number.low === null) return null;
  return {
    ...base,
    unit: null,
    measure: 'PERSONS',
    noun: null,
    phrase: { start: base.start, end: base.end },
    tokens: { first: number.first, last: number.last },
  };
}

const percentAfter = (tokens: readonly Token[], last: number): number | null => {
  const next = tokens[last + 1];
  if (next === undefined) return null;
  if (next.form === '%' || next.form === '٪' || next.key === 'بالمئة' || next.key === 'بالمائة')
    return last + 1;
  return next.key === 'في' && ['المئة', 'المائة', 'المية'].includes(tokens[last + 2]?.key ?? '')
    ? last + 2
    : null;
};

/** A dual noun of people or attacks counts two: `هجومين`, `شخصان`. */
function dualAt(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i];
  const analysis = token?.analyses[0];
  if (
    token === undefined ||
    analysis?.number !== 'DU' ||
    analysis.pos !== 'NOUN' ||
    !/(?:ان|ين)$/.test(token.key)
  )
    return null;
  const measure = measureOf(token);
  if (measure === null) return null;
  const start = token.offsets[analysis.cut] ?? token.start;
  return {
    sentence: token.sentence,
    start,
    end: token.end,
    value: 2,
    low: null,
    high: null,
    unit: null,
    measure,
    noun: i,
    phrase: { start, end: token.end },
    tokens: { first: i, last: i },
    rule: 'quantity/dual',
  };
}
