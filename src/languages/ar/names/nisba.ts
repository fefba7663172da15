/** How a definite nationality adjective agrees with its noun: masculine, feminine, or people in the plural. */
export type NisbaForm = 'M' | 'F' | 'PL';

const ENDINGS: Readonly<Record<NisbaForm, readonly string[]>> = { M: [''], F: ['ة'], PL: ['ين', 'ون'] };

/**
 * The definite forms of a nationality adjective given in the indefinite masculine singular (`روسي` → `الروسية`).
 * Every word of `كوري جنوبي` agrees; a compound whose first word is a plain noun (`جنوب أفريقي`) has one article and one ending.
 */
export function definiteNisba(adjective: string, form: NisbaForm): readonly string[] {
  const words = adjective.split(' ');
  const compound = words.length > 1 && words[0]?.endsWith('ي') !== true;
  return ENDINGS[form].map((ending) =>
    words
      .map((word, index) => {
        const article = compound && index > 0 ? '' : 'ال';
        return `${article}${word}${compound && index < words.length - 1 ? '' : ending}`;
      })
      .join(' '),
  );
}

/** `روس` → `الروس`, as in `الجنود الروس`. */
export const definitePlural = (plural: string): string => `ال${plural}`;
