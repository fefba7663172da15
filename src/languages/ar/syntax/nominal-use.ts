import type { Nominal, Token } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isUnlistedPlural } from '../morphology/noun-shapes.ts';
import { isParty } from '../parties.ts';
import { writtenCase } from './agreement.ts';
import { isBound } from './nominal-forms.ts';

/** `في الوقت نفسه`: the word adds nothing but stress to the noun before it. */
export const isEmphasis = (head: Token | undefined): boolean =>
  head?.analyses[0]?.lemma === 'نفس' && head.analyses[0].enclitic !== null;

const SPANS = foldedSet('ساعة دقيقة ثانية يوم ليلة أسبوع شهر سنة عام');

/** `أمهلته 72 ساعة`, `احتجزتهما ساعات`: how long something lasts neither does anything nor has it done. */
export const isSpan = (tokens: readonly Token[], { head, definite, name }: Nominal): boolean =>
  name === null && !definite && SPANS.has(tokens[head]?.analyses[0]?.lemma ?? '');

const STEAD = foldedSet('مكان محل بدل خلف');

/** `عيّن مكانه فلانا`: in whose stead something is done is neither who does it nor whom it is done to. */
export const isStead = (head: Token | undefined): boolean => {
  const analysis = head?.analyses[0];
  return analysis?.enclitic != null && analysis.proclitics.length === 0 && STEAD.has(analysis.lemma);
};

/** The case that a number shows which stands first and is a ten, two, a hundred or a thousand of them (`عشرون`, `مئتين`). */
function caseOfNumber(number: Token | undefined): 'NOMINATIVE' | 'OBLIQUE' | null {
  if (
    !/^[وف]?(?:عشر|ثلاث|[اأ]ربع|خمس|ست|سبع|ثمان|تسع|م[ائ]+ت|الف|اثن|اثنت)(?:ون|ين|ان)$/.test(
      number?.key ?? '',
    )
  )
    return null;
  return number?.key.endsWith('ين') ? 'OBLIQUE' : 'NOMINATIVE';
}

/** The case that the ending of a noun or of one of its adjectives shows (`مرتزقة رومانيين`). */
export function caseOf(
  tokens: readonly Token[],
  { first, head, last, quantity }: Nominal,
): 'NOMINATIVE' | 'OBLIQUE' | null {
  if (quantity !== null) {
    // نحو ثلاثين مسلحا: the word that bounds a number governs it.
    if (isBound(tokens[first])) return null;
    // سبعة وعشرون: the ten shows it.
    for (let i = first; i <= Math.max(first, head - 1); i++) {
      const written = caseOfNumber(tokens[i]);
      if (written !== null) return written;
    }
    return null;
  }
  for (let i = head; i <= last; i++) {
    const token = tokens[i];
    const written = token === undefined ? null : writtenCase(token.key, token.analyses[0]);
    if (written !== null) return written;
  }
  return null;
}

/** An accusative circumstance (مؤكدا، لافتة) is neither subject nor object; a noun for someone (ناشطا، قياديا) may be. */
export function isCircumstance(tokens: readonly Token[], nominal: Nominal): boolean {
  const head = tokens[nominal.head];
  const analysis = head?.analyses[0];
  if (isUnlistedPlural(head, tokens[nominal.first - 1])) return nominal.name === null;
  return (
    nominal.name === null &&
    nominal.quantity === null &&
    !nominal.definite &&
    !isParty(analysis?.lemma ?? '') &&
    (analysis?.derived === 'ACTIVE_PARTICIPLE' || analysis?.pos === 'ADJ') &&
    /(?:ا|ة|ين)$/.test(head?.key ?? '')
  );
}

/** Words for some of those just told of. */
const SOME = foldedSet('بعض معظم أغلب غالبية جل كل جميع أحد إحدى نصف ثلث ربع عدد أكثر');

const AMONG_THEM = foldedSet('بينهم بينهن بينهما بينها ضمنهم ضمنهن ضمنها وبينهم وبينها وهم وهما وهن');

/**
 * `هاجم شبان، بعضهم من الأهالي، المعتصمين`: what is told of some of those before a comma stands for itself, and so
 * does whoever is among them (`قتل ستة، بينهم ثلاثة جنود`).
 */
export function isAside(tokens: readonly Token[], { first, head, last, name }: Nominal): boolean {
  const analysis = tokens[head]?.analyses[0];
  if (AMONG_THEM.has(tokens[first - 1]?.key ?? '')) return true;
  return (
    name === null &&
    analysis !== undefined &&
    SOME.has(analysis.lemma) &&
    analysis.enclitic !== null &&
    tokens[first - 1]?.form === '،' &&
    tokens[last + 1]?.analyses[0]?.pos === 'ADP'
  );
}

const MEASURES = foldedSet(
  'قدر قيمة عدد وزن زنة مساحة طول عرض عمق ارتفاع قوة سعة كلفة عمر نسبة مدة طاقة حمولة سرعة',
);

/** `مبالغ قدرها 190 ألف ريال`, `هزة قوتها 6 درجات`: how much of what stands before it. */
export function isMeasure(tokens: readonly Token[], { head, first, last, name }: Nominal): boolean {
  const analysis = tokens[head]?.analyses[0];
  if (name !== null || first !== head || analysis?.enclitic == null || !MEASURES.has(analysis.lemma))
    return false;
  return [tokens[last + 1], tokens[last + 2]].some(
    (t) => t?.kind === 'NUMBER' || t?.analyses[0]?.pos === 'NUM',
  );
}

/** Whether a noun is of men by its plural (وزراء, وسطاء, شركاء of وزير, وسيط, شريك): a feminine verb is not theirs. */
export const isOfMen = (head: Token | undefined): boolean => {
  const analysis = head?.analyses[0];
  return (
    analysis?.pos === 'NOUN' &&
    analysis.number === 'PL' &&
    /^..ي.$/.test(analysis.lemma) &&
    /^..[^ا]اء?$/.test(analysis.stem)
  );
};
