import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Quantity, Token } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { offsetOf } from '../../../text/spelling.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { currencyAfter } from '../currencies.ts';
import { isDrone } from '../drones.ts';
import { type NumberSpan, numberAt } from '../numbers.ts';
import { type Bounds, wordBefore } from './bounds.ts';
import { isForce, isOfPlace, isUncounted, measureOf } from './nouns.ts';
import { isOutOf } from './parts.ts';
import { countedBefore } from './totals.ts';
import { DEATH, victimMeasure } from './victims.ts';

/** And some more: `مئة ونيف من الجنود`. */
const ODD = foldKey('ونيف');
const OF_THEM = new Set(['منهم', 'منهن', 'منها']);
/** `280 من هؤلاء المرتزقة`. */
const THESE = foldedSet('هؤلاء هذه أولئك تلك');
const NOMINAL = new Set(['NOUN', 'ADJ', 'X', 'PROPN']);
/** `في عداد المفقودين`: what the counted have become. */
const AMONG = foldKey('عداد');
const TWO_HURT = /جريحت?(?:ان|ين)$/;
const TO = foldedSet('على إلى');
const FLIGHT = foldedSet('النزوح الفرار الهرب الهروب الرحيل اللجوء');
const WITH_THEM = /^(?:بهم|بها|به)$/;

/** A number with what it counts: the money or share that it may be, the counted noun and its adjectives; null where it counts nothing of interest. */
export function complete(
  tokens: readonly Token[],
  number: NumberSpan,
  bounds: Bounds,
  rule: string,
  opener = number.first,
): Quantity | null {
  const first = tokens[number.first] as Token;
  const last = tokens[number.last] as Token;
  const start = offsetOf(first, number.cut);
  const governor = wordBefore(tokens, opener);
  const behind = governor === undefined || governor.index >= opener - 1 ? {} : { behind: governor.index };
  const of = (measure: Measure, noun: number | null, end: number, unit: string | null = null): Quantity => ({
    sentence: first.sentence,
    start,
    end: last.end,
    ...bounds,
    unit,
    measure,
    noun,
    phrase: { start, end: tokens[end]?.end ?? last.end },
    tokens: { first: opener, last: end },
    ...behind,
    rule,
  });
  const money = currencyAfter(tokens, number.first, number.last);
  if (money !== null) return of('MONEY', null, money.last, money.currency);
  const share = percentAfter(tokens, number.last);
  if (share !== null) return of('PERCENT', null, share);
  const odd = tokens[number.last + 1]?.key === ODD ? 1 : 0;
  const next = tokens[number.last + 1 + odd];
  if (OF_THEM.has(next?.key ?? '')) return of('PERSONS', null, number.last + 1);
  let noun = number.last + odd + 1;
  if (next?.key === 'من') noun += THESE.has(tokens[noun + 1]?.key ?? '') ? 2 : 1;
  const counted = tokens[noun];
  const shared = sharedNoun(tokens, number);
  if (shared !== undefined && isUncounted(shared)) return null;
  const whole = wholeAfter(tokens, number);
  if (whole !== null) return of(measureOf(tokens[whole]) ?? 'OTHER', null, number.last);
  if (counted === undefined || !isCounted(counted, first, next?.key === 'من')) {
    const measure = bareMeasure(tokens, number) ?? (shared && measureOf(shared)) ?? null;
    return measure === null ? null : of(measure, null, number.last);
  }
  if (isUncounted(counted))
    return isMagnitude(tokens, number.first, counted) ? of('OTHER', null, noun) : null;
  let end = noun;
  while (tokens[end + 1]?.analyses[0]?.pos === 'ADJ' && (tokens[end + 1]?.analyses[0]?.cut ?? 0) === 0) end++;
  if (WITH_THEM.test(tokens[end + 1]?.form ?? '')) end++;
  const known = isDrone(tokens, noun) ? 'OTHER' : becomeOf(tokens, end, measureOf(counted, number.value));
  const some = next?.key === 'من' && isForce(counted);
  const measure = some || (known === null && isOfPlace(counted)) ? 'PERSONS' : (known ?? 'OTHER');
  // ارتفع عدد القتلى إلى 104 أشخاص: of whom it is a total says more than their noun.
  if (measure !== 'PERSONS') return of(measure, noun, end);
  const either = isHarmedEither(tokens, number.first) ? 'CASUALTIES' : measure;
  return of(countedBefore(tokens, number.first) ?? either, noun, end);
}

const isHarmedEither = (tokens: readonly Token[], first: number): boolean => {
  const before = wordBefore(tokens, first);
  return before !== undefined && isEither(tokens, before.index - 2, before.index);
};

/** `مئات من أصل 6700 شخص`: the noun behind the whole is what the part counts too. */
function wholeAfter(tokens: readonly Token[], { last }: NumberSpan): number | null {
  if (!isOutOf(tokens, last + 2)) return null;
  const whole = numberAt(tokens, last + 3);
  return whole === null ? null : whole.last + 1;
}

/** `بالسجن 15 و12 سنة`, `سبعة وأربعة قتلى`: what the second number counts, the first one does too. */
function sharedNoun(tokens: readonly Token[], { last }: NumberSpan): Token | undefined {
  const next = tokens[last + 1];
  if (next?.form.startsWith('و') !== true) return undefined;
  const second = numberAt(tokens, next.form === 'و' ? last + 2 : last + 1);
  const noun = second === null ? undefined : tokens[second.last + 1];
  return noun !== undefined && isCounted(noun, next, false) ? noun : undefined;
}

/** A noun that the number counts: what begins with a preposition is not it (`أصيب 2467 بجروح`). */
function isCounted(counted: Token, number: Token, afterOf: boolean): boolean {
  if (counted.kind !== 'WORD' || counted.sentence !== number.sentence) return false;
  const analysis = counted.analyses[0];
  if (analysis === undefined) return true;
  if (!NOMINAL.has(analysis.pos) || analysis.cut > 0) return false;
  return afterOf || analysis.pos !== 'ADJ' || measureOf(counted) !== null || !analysis.definite;
}

/** What the counted have become, where more than their noun says it: `تسعة في عداد المفقودين`, `آلاف القتلى والجرحى`. */
function becomeOf(tokens: readonly Token[], end: number, measure: Measure | null): Measure | null {
  if (measure !== 'KILLED' && isEither(tokens, end + 1, end + 3)) return 'CASUALTIES';
  const joined = tokens[end + 1];
  if (measure === 'KILLED' && joined?.kind === 'WORD' && joined.form.startsWith('و'))
    if (measureOf(joined) === 'INJURED' && !TWO_HURT.test(joined.key))
      // 15 قتيلا وجريحان: two of their own.
      return 'CASUALTIES';
  // أجبر القتال آلاف الأشخاص على النزوح.
  const driven = TO.has(tokens[end + 1]?.key ?? '') && FLIGHT.has(tokens[end + 2]?.key ?? '');
  if (driven && (measure === 'PERSONS' || measure === null)) return 'DISPLACED';
  for (let i = end + 1; i <= end + 3; i++) {
    if (tokens[i]?.key === AMONG) return measureOf(tokens[i + 1]);
    // لقي عشرة أشخاص على الأقل حتفهم.
    if (measure === 'PERSONS' && DEATH.has(tokens[i]?.key ?? '')) return 'KILLED';
  }
  return measure;
}

/** `100 جندي قُتلوا أو أصيبوا`, `مقتل أو إصابة 40`, `20 بين قتيل وجريح`: the dead and the hurt in one number. */
const isEither = (tokens: readonly Token[], one: number, other: number): boolean =>
  (OR.has(tokens[one + 1]?.key ?? '') && fates(tokens[one], tokens[other])) ||
  (BETWEEN.has(tokens[one]?.key ?? '') && [2, 3].some((n) => fates(tokens[one + 1], tokens[one + n])));
const OR = new Set(['او']);
const BETWEEN = new Set(['بين']);
const fates = (...both: readonly (Token | undefined)[]): boolean =>
  (['KILLED', 'INJURED'] as const).every((fate) =>
    both.some(
      (token) => victimMeasure(token?.analyses[0]?.lemma ?? '') === fate || measureOf(token) === fate,
    ),
  );

/** Degrees measure a happening where its strength is told: `بلغت قوته 6,8 درجات`. */
const isMagnitude = (tokens: readonly Token[], first: number, unit: Token): boolean =>
  /^درج(?:ة|ات)$/.test(unit.key) &&
  [1, 2, 3].some((back) => tokens[first - back]?.analyses[0]?.lemma === 'قوة');

/**
 * A number alone stands for people where the word before says what became of them (`مقتل 14`), where a total of them is
 * told (`بلغ عدد القتلى 865`), where it is vague (`إصابة العشرات`), or in thousands in the accusative (`شردت 20 ألفا`).
 */
function bareMeasure(tokens: readonly Token[], number: NumberSpan): Measure | null {
  const total = countedBefore(tokens, number.first) ?? becomeOf(tokens, number.last, null);
  if (total !== null) return total;
  if (isHarmedEither(tokens, number.first)) return 'CASUALTIES';
  const lemma = wordBefore(tokens, number.first)?.analyses[0]?.lemma ?? '';
  const elliptic = /^(?:الفا|مليونا)$/.test(tokens[number.last]?.key ?? '');
  const people = victimMeasure(lemma) !== null || DONE_TO_PEOPLE.has(lemma);
  return people || number.low !== null || elliptic ? 'PERSONS' : null;
}

/** What is done to people, or by them, alone: of whom `أُبعد 40 إلى تركيا` tells needs no noun. */
const DONE_TO_PEOPLE = foldedSet(
  'أبعد إبعاد رحل ترحيل طرد أنقذ إنقاذ أسعف إسعاف عالج استسلم تظاهر حوكم أدان',
);

const percentAfter = (tokens: readonly Token[], last: number): number | null => {
  const next = tokens[last + 1];
  if (next === undefined) return null;
  if (next.form === '%' || next.form === '٪' || next.key === 'بالمئة' || next.key === 'بالمائة')
    return last + 1;
  return next.key === 'في' && ['المئة', 'المائة', 'المية'].includes(tokens[last + 2]?.key ?? '')
    ? last + 2
    : null;
};
