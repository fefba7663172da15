import type { Nominal, Token } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isParty } from '../parties.ts';
import { writtenCase } from './agreement.ts';

/** `في الوقت نفسه`: the word adds nothing but stress to the noun before it. */
export const isEmphasis = (head: Token | undefined): boolean =>
  head?.analyses[0]?.lemma === 'نفس' && head.analyses[0].enclitic !== null;

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

/** `هاجم شبان، بعضهم من الأهالي، المعتصمين`: what is told of some of those before a comma stands for itself. */
export function isAside(tokens: readonly Token[], { first, head, last, name }: Nominal): boolean {
  const analysis = tokens[head]?.analyses[0];
  return (
    name === null &&
    analysis !== undefined &&
    SOME.has(analysis.lemma) &&
    analysis.enclitic !== null &&
    tokens[first - 1]?.form === '،' &&
    tokens[last + 1]?.analyses[0]?.pos === 'ADP'
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
