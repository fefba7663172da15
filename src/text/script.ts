const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** The language that a name is of by its letters: one with an Arabic letter is Arabic (`قناة MBC`), any other English. */
export const languageOfName = (name: string): 'ar' | 'en' => (ARABIC.test(name) ? 'ar' : 'en');

/** Whether a name has no letter that an English reader could read, and Arabic ones. */
export const isArabicAlone = (name: string): boolean => ARABIC.test(name) && !LATIN.test(name);
