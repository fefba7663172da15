/** Cleaning of Arabic-script names. Letters are written as escapes: Arabic words belong to seeds/. */
const MARKS =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const ARABIC_WORDS = /^[\u0621-\u063A\u0641-\u064A]+(?:[ -][\u0621-\u063A\u0641-\u064A]+)*$/u;
const HAS_ARABIC = /[\u0620-\u06FF]/;
const ARTICLE = '\u0627\u0644';
/** Class nouns that alternate names carry in front: city of, governorate of, village of, town of, camp-less municipality, province. */
const CLASS_NOUN =
  /^(?:\u0645\u062F\u064A\u0646\u0629|\u0645\u062D\u0627\u0641\u0638\u0629|\u0642\u0631\u064A\u0629|\u0628\u0644\u062F\u0629|\u0628\u0644\u062F\u064A\u0629|\u0648\u0644\u0627\u064A\u0629|\u0625\u0645\u0627\u0631\u0629|\u0645\u0642\u0627\u0637\u0639\u0629|\u0645\u0646\u0637\u0642\u0629|\u0625\u0642\u0644\u064A\u0645|\u0634\u0639\u0628\u064A\u0629) /;

/** Persian and Urdu letters as an Arabic newsroom writes them. */
const LETTERS = new Map(
  Object.entries({
    '\u06A9': '\u0643',
    '\u06CC': '\u064A',
    '\u06D2': '\u064A',
    '\u067E': '\u0628',
    '\u0686': '\u062A\u0634',
    '\u0698': '\u062C',
    '\u06AF': '\u063A',
    '\u0679': '\u062A',
    '\u0688': '\u062F',
    '\u0691': '\u0631',
    '\u06C1': '\u0647',
    '\u06BE': '\u0647',
    '\u06BA': '\u0646',
    '\u06C0': '\u0647',
    '\u0622': '\u0622',
  }),
);

/** The look-up key of src/text/normalise.ts, for comparing spellings. */
export const foldKey = (text) =>
  text
    .replace(MARKS, '')
    .replace(/[\u0623\u0625\u0622\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064A')
    .replace(/-/g, ' ');

/** A name in plain Arabic letters without class noun, or null when it is none (Latin, Kurdish, Persian letters, too short). */
export function cleanArabic(raw, { persian = false } = {}) {
  if (!HAS_ARABIC.test(raw)) return null;
  let name = raw
    .replace(MARKS, '')
    .replace(/[\u060C(,].*$/, '')
    .trim()
    .replace(/\s+/g, ' ');
  if (persian) name = [...name].map((letter) => LETTERS.get(letter) ?? letter).join('');
  if (!ARABIC_WORDS.test(name)) return null;
  name = name.replace(CLASS_NOUN, '');
  return name.replace(/[ -]/g, '').length < 3 || name.split(' ').some((word) => word.length === 1)
    ? null
    : name;
}

/** Spellings that differ only in letters that readers merge count once; forms that only lack the article are dropped. */
export function distinctNames(list) {
  const keys = new Set();
  const kept = [];
  for (const name of list) {
    const key = foldKey(name);
    if (keys.has(key) || keys.has(ARTICLE + key)) continue;
    keys.add(key);
    kept.push(name);
  }
  return kept;
}

/** How much a spelling looks Arabic rather than Persian or Urdu: hamzas, ta marbuta, the article. */
export const arabicness = (name) =>
  (/[\u0623\u0625\u0624\u0626\u0621]/.test(name) ? 2 : 0) +
  (/\u0629(?:[ -]|$)/.test(name) ? 2 : 0) +
  (name.startsWith(ARTICLE) ? 2 : 0) +
  (/\u0627\u0648|\u0627\u064A/.test(name.slice(0, 2)) ? -2 : 0) +
  name.length / 20;

/** Names that differ in more than letters that readers merge; the first spelling stays. */
export function spellings(list) {
  const seen = new Map([...list].reverse().map((name) => [foldKey(name), name]));
  return [...seen.values()].reverse();
}
