/** Links broken plurals to the singular before them in Ayaspell's lists. */

/** The consonants of a word: weak letters, hamzas, feminine endings and the letters that plural patterns add left out. */
const consonants = (word: string): string => word.replace(/[اويىةأإآؤئء]/g, '');

/** Shapes of broken plurals, with the number of consonants that the singular must share. */
const BROKEN: readonly RegExp[] = [
  /^أ..ا.$/, // أفعال
  /^آ.ا.$/,
  /^أ...اء$/,
  /^أ..اء$/,
  /^أ...ة$/,
  /^أ..ية$/,
  /^أ..?ة$/,
  /^أ...$/,
  /^..و.$/, // فعول
  /^..ا.$/, // فعال
  /^...اء$/, // فعلاء
  /^...ان$/, // فعلان
  /^..ا[ئويأ]..?$/, // فعائل
  /^...?ا..$/, // مفاعل
  /^..ا...$/, // مفاعيل
  /^..ا..ة$/,
  /^أ.ا.ي?.$/,
  /^..ا.ى$/,
  /^...ى$/,
  /^.ُ?..$/, // فعل
  /^...ة$/, // فعلة
  /^.[اأ].ة$/,
];

export interface Linked {
  readonly singular: string;
  readonly plurals: readonly string[];
}

/** A word that follows another of the same consonants and has the shape of a broken plural is its plural. */
export function linkPlurals(list: readonly string[]): Linked[] {
  const found: { singular: string; plurals: string[] }[] = [];
  for (const word of list) {
    const head = found.at(-1);
    if (head !== undefined && head.singular !== word && isPluralOf(word, head.singular))
      head.plurals.push(word);
    else found.push({ singular: word, plurals: [] });
  }
  return found;
}

/** Verbal nouns follow each other in the lists as plurals do, but have shapes of their own. */
const MASDAR = /^(?:ت..ي.|ت...|ا..?.?ا.|است.+|إ.+|ان.+|م.ا..ة)$/;

function isPluralOf(word: string, singular: string): boolean {
  if (word === `${singular}ة` || MASDAR.test(word) || !BROKEN.some((shape) => shape.test(word))) return false;
  const [of, single] = [consonants(word), consonants(singular)];
  if (of.length < 1 || Math.abs(singular.length - word.length) > 3) return false;
  return of === single && shareFirst(word, singular);
}

/** The first radical stands first in both, behind the أ of a plural pattern. */
function shareFirst(word: string, singular: string): boolean {
  const first = singular.charAt(0);
  return word.startsWith(first) || (/^[أآ]/.test(word) && (word.charAt(1) === first || /[اأآ]/.test(first)));
}
