import type { Quantity, Token } from '../../../extract/layers.ts';
import { numberAt } from '../numbers.ts';
import { isUncounted, measureOf } from './nouns.ts';

/** An indefinite dual noun of people, countries or attacks counts two: `هجومين`, `شخصان`; `البلدان` refers back. */
export function dualAt(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i];
  const analysis = token?.analyses[0];
  if (token === undefined || analysis?.number !== 'DU') return null;
  if (analysis.definite || (analysis.pos !== 'NOUN' && !countsPeople(tokens, i))) return null;
  const measure = measureOf(token);
  // تفجيري 11 أفريل has lost its nun to the genitive.
  if (!/(?:ان|ين)$/.test(token.key) && measure !== 'ATTACKS') return null;
  if (measure === null || isUncounted(token)) return null;
  const start = token.offsets[analysis.cut] ?? token.start;
  return counted(token, i, i, { start, end: token.end }, 2, measure, 'quantity/dual');
}

/** A dual nationality with no noun before it (`إعدام يمنيين`). */
const countsPeople = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.analyses[0]?.pos === 'ADJ' &&
  /ي(?:ان|ين)$/.test(tokens[i]?.key ?? '') &&
  tokens[i - 1]?.analyses[0]?.number !== 'DU';

/** `الدول الأربع`, `الشركات الثلاث`: the number behind its definite noun. */
export function behindNoun(tokens: readonly Token[], i: number): Quantity | null {
  const [noun, word] = [tokens[i - 1], tokens[i]];
  if (word?.kind !== 'WORD' || !word.key.startsWith('ال') || noun?.analyses[0]?.definite !== true)
    return null;
  const number = numberAt(tokens, i);
  if (number?.value == null || number.value < 3 || number.value > 19 || noun.sentence !== word.sentence)
    return null;
  if (noun.analyses[0].pos !== 'NOUN' || noun.analyses[0].number === 'SG' || isUncounted(noun)) return null;
  const phrase = {
    start: noun.offsets[noun.analyses[0].cut] ?? noun.start,
    end: tokens[number.last]?.end ?? word.end,
  };
  const measure = measureOf(noun);
  if (measure === null || measure === 'OTHER') return null;
  return {
    ...counted(noun, i - 1, number.last, phrase, number.value, measure, 'quantity/behind'),
    start: word.start,
    end: phrase.end,
  };
}

const counted = (
  noun: Token,
  first: number,
  last: number,
  phrase: { readonly start: number; readonly end: number },
  value: number,
  measure: Quantity['measure'],
  rule: string,
): Quantity => ({
  sentence: noun.sentence,
  ...phrase,
  value,
  low: null,
  high: null,
  unit: null,
  measure,
  noun: first,
  phrase,
  tokens: { first, last },
  rule,
});
