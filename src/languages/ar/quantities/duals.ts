import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Quantity, Token } from '../../../extract/layers.ts';
import { offsetOf } from '../../../text/spelling.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { type NumberSpan, numberAt } from '../numbers.ts';
import { dualMeasure, isUncounted, listedMeasure, measureOf } from './nouns.ts';

/** Singulars and broken plurals that end as duals do. */
const NO_DUAL = foldedSet(
  'طالبان عدوان بعدوان لعدوان وعدوان فتيان شبان فرسان قطعان جرذان نيران بلدان جيران ركبان رهبان غلمان صبيان عميان قضبان ألوان أديان سجان ربان طوفان برلمان مهرجان قربان حرمان إدمان ثعبان ميدان ديوان عنوان إنسان لسان حيوان لجان أركان سكان زمان مكان بيان',
);

/** An indefinite dual noun that is listed counts two: `هجومين`, `شخصان`, `شاحنتان`, `شابين`; `البلدان` refers back. */
export function dualAt(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i];
  const analysis = token?.analyses[0];
  if (token === undefined || analysis === undefined || NO_DUAL.has(token.key)) return null;
  const two = TWO.has(tokens[i + 1]?.key ?? '') ? measureOf(token) : null;
  if (two !== null && !analysis.definite && /(?:ان|ين)$/.test(token.key))
    return dual(token, i, analysis.cut, two, i + 1);
  if (analysis.number !== 'DU') return unreadDual(tokens, i) ?? hiddenDual(token, i);
  if (analysis.definite || (analysis.pos !== 'NOUN' && !countsPeople(tokens, i))) return null;
  const measure = measureOf(token);
  // تفجيري 11 أفريل has lost its nun to the genitive.
  if (
    !/(?:ان|ين)$/.test(token.key) &&
    measure !== 'ATTACKS' &&
    (measure === 'PERSONS' || !isConstruct(tokens, i))
  )
    return null;
  if (measure === null || isUncounted(token)) return null;
  return dual(token, i, analysis.cut, measure);
}

/** Two, behind a noun whose letters may be a plural's: `مستوطنين اثنين`. */
const TWO = foldedSet('اثنين اثنان اثنتين اثنتان');

/** `سيارتي إسعاف`, `زورقي دورية`: a dual that has lost its nun to an indefinite noun. */
const isConstruct = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  const analysis = next?.analyses[0];
  return (
    /(?:ا|ي)$/.test(tokens[i]?.key ?? '') &&
    next?.sentence === tokens[i]?.sentence &&
    /^(?:NOUN|ADJ)$/.test(analysis?.pos ?? '') &&
    analysis?.definite === false &&
    analysis.cut === 0 &&
    analysis.number !== 'DU'
  );
};

/** A dual that its letters alone do not tell from a plural, or from a word behind a conjunction: `شابين`, `فوجين`. */
function unreadDual(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i];
  const analysis = token?.analyses[0];
  if (token === undefined || analysis?.pos !== 'NOUN' || token.key.startsWith('ال')) return null;
  const whole = dualMeasure(token.key);
  if (whole !== null) return dual(token, i, 0, whole);
  const measure = analysis.cut === 1 ? dualMeasure(token.key.slice(1)) : null;
  return measure === null ? null : dual(token, i, 1, measure);
}

/** `شرطيان`, `تفجيري 11 أفريل`: a dual that is taken for a name, or for a plural that the word does not have. */
function hiddenDual(token: Token, i: number): Quantity | null {
  const [first, ...others] = token.analyses;
  const two = others.find(({ number, pos }) => number === 'DU' && pos === 'NOUN');
  if (first === undefined || two === undefined || two.definite || two.cut !== first.cut) return null;
  const key = token.key.slice(first.cut);
  const person =
    first.pos === 'PROPN' && key.endsWith('يان') && listedMeasure(key.slice(0, -2)) === 'PERSONS';
  const attack = first.pos === 'NOUN' && key.endsWith('ي') && listedMeasure(key.slice(0, -1)) === 'ATTACKS';
  return person || attack ? dual(token, i, first.cut, person ? 'PERSONS' : 'ATTACKS') : null;
}

const dual = (token: Token, i: number, cut: number, measure: Measure, last = i): Quantity =>
  counted(token, i, last, { start: offsetOf(token, cut), end: token.end }, 2, measure, 'quantity/dual');

/** A dual nationality with no noun before it (`إعدام يمنيين`). */
const countsPeople = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.analyses[0]?.pos === 'ADJ' &&
  /ي(?:ان|ين)$/.test(tokens[i]?.key ?? '') &&
  tokens[i - 1]?.analyses[0]?.number !== 'DU';

/** `الدول الأربع`, `الشركات الثلاث`: the number behind its definite noun. */
export function behindNoun(tokens: readonly Token[], i: number): Quantity | null {
  const [noun, word] = [tokens[i - 1], tokens[i]];
  // الموقوفين الـ17: the article alone before the digits.
  const digits = word?.key === 'ال' && tokens[i + 1]?.kind === 'NUMBER';
  if (word?.kind !== 'WORD' || !word.key.startsWith('ال') || noun?.analyses[0]?.definite !== true)
    return null;
  const number = digits ? numberAt(tokens, i + 1) : withTens(tokens, numberAt(tokens, i));
  if (
    number?.value == null ||
    number.value < 3 ||
    (!digits && number.value > 99) ||
    noun.sentence !== word.sentence
  )
    return null;
  if (noun.analyses[0].pos !== 'NOUN' || noun.analyses[0].number === 'SG' || isUncounted(noun)) return null;
  const phrase = {
    start: offsetOf(noun, noun.analyses[0].cut),
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

/** `السبع والعشرين`: the tens behind definite units. */
export function withTens(tokens: readonly Token[], units: NumberSpan | null): NumberSpan | null {
  const next = units === null ? undefined : tokens[units.last + 1];
  if (units?.value == null || units.value > 9 || next?.key.startsWith('وال') !== true) return units;
  const tens = numberAt(tokens, next.index);
  const value = tens?.value ?? 0;
  return value >= 20 && value <= 90 && value % 10 === 0
    ? { ...units, last: next.index, value: units.value + value }
    : units;
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
