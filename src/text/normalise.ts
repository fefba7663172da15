/**
 * Folding of Arabic script. Two strengths: `stripMarks` drops what carries no spelling (vowel signs, tatweel,
 * direction marks); `foldKey` also merges the letters that writers interchange, and is what lexicons and
 * gazetteers are looked up by. `foldSearch` goes one step further, for what a reader types into a search box.
 */
const MARKS =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Without vowel signs, tatweel and invisible direction marks; letters as they stand. */
export const stripMarks = (text: string): string => text.replace(MARKS, '');

/** The look-up key of lexicons and names: marks stripped, أإآٱ as ا, ى as ي, Persian ک ی as ك ي, lower case. */
export const foldKey = (text: string): string =>
  stripMarks(text)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .toLowerCase();

/**
 * The key for search by readers: `foldKey`, and ة as ه, ؤ as و, ئ as ي, Latin accents and apostrophes dropped, and one
 * blank for whatever stands between words.
 */
export const foldSearch = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : foldMarked(text);

/** Words of a-z and digits, in which there is nothing to fold but capitals. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const foldMarked = (text: string): string =>
  foldKey(text)
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/['`´‘’ʻʼʾʿ]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** A folded key without the accents of Latin letters: é as e, ı as i. */
export const plain = (key: string): string =>
  ACCENTED.test(key)
    ? key
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ı', 'i')
        .replaceAll('ł', 'l')
        .replaceAll('đ', 'd')
        .replaceAll('ø', 'o')
    : key;
const ACCENTED = /[\u00c0-\u024f]/;

/** A folded word of Arabic without the conjunction or preposition of one letter that may be written with it; as it is where there is none. */
export const withoutClitic = (word: string): string => word.replace(/^[وفبلك](?=\p{Script=Arabic}{2})/u, '');

const MARK = new RegExp(MARKS.source);

/** `stripMarks` of a text with, for each code unit of the result, its offset in the original (one entry more: the end). */
export function stripMarksWithOffsets(text: string): { form: string; offsets: readonly number[] } {
  let form = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (MARK.test(unit)) continue;
    form += unit;
    offsets.push(i);
  }
  offsets.push(text.length);
  return { form, offsets };
}
