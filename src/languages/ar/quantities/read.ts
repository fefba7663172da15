import type { Quantity, Sentence, Timex, Token } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { offsetOf } from '../../../text/spelling.ts';
import { countedAgain } from '../../shared/again.ts';
import { type TokenMarks, timedTokens } from '../../shared/timed.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';
import { boundOf } from './bounds.ts';
import { behindNoun, dualAt } from './duals.ts';
import { isOrderNoun } from './nouns.ts';
import { isAboard, isPart } from './parts.ts';
import { complete } from './phrase.ts';
import { rangeAt } from './ranges.ts';
import { singleAt } from './single.ts';

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
    const quantity =
      rangeAt(tokens, i, timed) ??
      behindNoun(tokens, i) ??
      plainAt(tokens, i, timed) ??
      againAt(tokens, i, found.at(-1)) ??
      dualAt(tokens, i) ??
      singleAt(tokens, i);
    if (quantity === null) {
      // 3,5 ملايين that count nothing are no millions, nor are ثلاثة آلاف thousands.
      i = scaledEnd(tokens, i);
      continue;
    }
    const whole = ofThings(moneyAgain(quantity, tokens, found), tokens, found.at(-1));
    const aboard = isAboard(whole, tokens) ? { aboard: true as const } : {};
    found.push(isPart(whole, found.at(-1), tokens) ? { ...whole, part: true } : { ...whole, ...aboard });
    i = Math.max(i, quantity.tokens.last);
  }
  return found;
}

/** The last token of a number that counts nothing, where it ends in a scale. */
function scaledEnd(tokens: readonly Token[], i: number): number {
  const number = numberAt(tokens, i);
  if (number === null) return i;
  return tokens[i]?.kind === 'NUMBER' || (number.value ?? 0) >= 1000 ? number.last : i;
}

function plainAt(tokens: readonly Token[], i: number, timed: TokenMarks): Quantity | null {
  const number = numberAt(tokens, i);
  if (number === null || /^[-#]$/.test(tokens[i - 1]?.form ?? '')) return null;
  // اليوم 12 من الحرب, but not أوقفت مساء اليوم تسعة: what tells a time orders nothing behind it.
  if (!timed.has(i - 1) && isOrderNoun(tokens[i - 1], number.value)) return null;
  if (isOrdinalTail(tokens, i)) return null;
  // أحد ممثليها is one of them, and الأحد a day.
  if (number.last === i && /^[وفبل]?(?:ال)?احد(?:ي)?$/.test(tokens[i]?.key ?? '')) return null;
  return complete(tokens, number, boundOf(tokens, number), 'quantity/number');
}

const ELSEWHERE = foldedSet('في وفق وفقا بحسب حسب لدى بين قرب شمال جنوب شرق غرب على');

/** `خمسة جنود في حلب وثلاثة في إدلب`, `1,09 مليون شخص وفق الوزارة، و3,5 ملايين وفق النقابة`. */
function againAt(tokens: readonly Token[], i: number, previous: Quantity | undefined): Quantity | null {
  const number = numberAt(tokens, i);
  if (number === null || number.value === null || number.value < 2) return null;
  const first = tokens[i] as Token;
  const joined = (number.cut > 0 && first.form.startsWith('و')) || tokens[i - 1]?.form === 'و';
  if (!joined || !ELSEWHERE.has(tokens[number.last + 1]?.key ?? '') || isOrdinalTail(tokens, i)) return null;
  const start = offsetOf(first, number.cut);
  return countedAgain(tokens, number, boundOf(tokens, number), start, previous);
}

const ORDINALS = foldedSet(
  'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة',
);

/** `اليوم الثالث عشر من الاحتجاجات`, `الواحدة من فجر`: part of an ordinal, or an hour. */
function isOrdinalTail(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? '';
  if (/^(?:ب|ل|و|ف)?ال?واحدة?$/.test(key) && tokens[i + 1]?.key === 'من') return true;
  const before = (tokens[i - 1]?.key ?? '').replace(/^(?:[وفب]|ل(?=ل))/, '').replace(/^ل(?=ل)/, 'ا');
  return ORDINAL_TAIL.test(key) && ORDINALS.has(before);
}

/** What stands behind the first word of an ordinal: `الثالث عشر`, `في الرابعة والستين من عمره`. */
const ORDINAL_TAIL = /^(?:عشرة?|و?(?:ال)?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ين|ون))$/;

const OF_IT = foldedSet('منها ومنها');

/** `ثلاث مسيّرات … أسقطوا اثنتين منها`: some of the things told before are no people. */
function ofThings(quantity: Quantity, tokens: readonly Token[], previous: Quantity | undefined): Quantity {
  const { measure, tokens: own, sentence } = quantity;
  if (measure !== 'PERSONS' || !OF_IT.has(tokens[own.last]?.key ?? '')) return quantity;
  return previous?.sentence === sentence && previous.measure === 'OTHER'
    ? { ...quantity, measure: 'OTHER' }
    : quantity;
}

const ANOTHER = foldKey('أخرى');
/** How much it takes to be no number of people. */
const SUM = 1e6;

/** `عشرة ملايين دولار … 71 مليونا أخرى`: another sum of the money that was told before. */
function moneyAgain(quantity: Quantity, tokens: readonly Token[], before: readonly Quantity[]): Quantity {
  const another = quantity.noun !== null && tokens[quantity.noun]?.key === ANOTHER;
  const money = another && (quantity.value ?? 0) >= SUM ? before.findLast((q) => q.unit !== null) : undefined;
  return money === undefined ? quantity : { ...quantity, measure: 'MONEY', unit: money.unit, noun: null };
}
