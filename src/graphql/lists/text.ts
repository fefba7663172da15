/** Finding names and sentences by the words that a reader types. */
import { type SQL, sql } from 'drizzle-orm';
import { foldSearch } from '../../text/normalise.ts';
import { inputError } from '../errors.ts';
import { all, any } from '../load/sql.ts';

const MAX_LENGTH = 300;
const MAX_WORDS = 16;
/** Shorter words begin too many others to be found by their beginning. */
const LEAST_PREFIX = 4;

/** The Arabic article, alef and lam; one with the preposition li before it is two lams. */
const ARTICLE = '\u0627\u0644';
const LI_ARTICLE = '\u0644\u0644';
/** The proclitics waw, fa, ba, lam, kaf: "and", "so", "in", "to", "like". */
const CONJUNCTIONS = ['\u0648', '\u0641'];
const PREPOSITIONS = ['\u0628', '\u0644', '\u0643'];
const PROCLITIC = new RegExp(`^[${[...CONJUNCTIONS, ...PREPOSITIONS].join('')}]`);
const ARABIC = /^\p{Script=Arabic}+$/u;

/** What may stand before a noun, written together with it. */
const BEFORE_NOUN: readonly string[] = ['', ...CONJUNCTIONS].flatMap((conjunction) =>
  [
    '',
    ...PREPOSITIONS,
    ARTICLE,
    `${PREPOSITIONS[0]}${ARTICLE}`,
    `${PREPOSITIONS[2]}${ARTICLE}`,
    LI_ARTICLE,
  ].map((rest) => conjunction + rest),
);

/** Half a surrogate pair. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** A text that Postgres can hold and a reader may have typed. Throws INVALID_TEXT. */
export function checkText(text: string, argument: string): string {
  if (text.includes('\0'))
    throw inputError('INVALID_TEXT', argument, 'it holds a NUL character.', 'text without NUL characters');
  if (HALF_CHARACTER.test(text))
    throw inputError('INVALID_TEXT', argument, 'it holds half a character.', 'text of whole characters');
  if (text.length > MAX_LENGTH)
    throw inputError('INVALID_TEXT', argument, 'it is too long.', `up to ${MAX_LENGTH} characters`);
  return text;
}

/** The words of a text as search compares them. Throws INVALID_TEXT when there are none, or too many. */
export function wordsOf(text: string, argument: string): readonly string[] {
  const words = foldSearch(checkText(text, argument)).split(' ').filter(Boolean);
  if (words.length === 0)
    throw inputError('INVALID_TEXT', argument, 'it has no word.', 'text with a letter or a digit');
  if (words.length > MAX_WORDS)
    throw inputError('INVALID_TEXT', argument, 'it has too many words.', `up to ${MAX_WORDS} words`);
  return words;
}

const withoutArticle = (word: string): string =>
  word.startsWith(ARTICLE) && word.length > ARTICLE.length + 2 ? word.slice(ARTICLE.length) : word;

/** A word of a name, with and without the article. */
export function inNames(word: string): readonly string[] {
  if (!ARABIC.test(word)) return [word];
  const bare = withoutArticle(word);
  return [...new Set([word, bare, ARTICLE + bare])];
}

/** How a word may stand in a sentence: with and without the article and what Arabic writes together with a noun. */
export function inSentences(word: string): readonly string[] {
  if (!ARABIC.test(word)) return [word];
  const peeled = PROCLITIC.test(word) && word.length > 4 ? [withoutArticle(word.slice(1))] : [];
  const stems = new Set([withoutArticle(word), ...peeled]);
  return [...new Set([word, ...[...stems].flatMap((stem) => BEFORE_NOUN.map((before) => before + stem))])];
}

/** Whether the index of trigrams can help: what is shorter is found sooner by reading all names than by writing them in Latin. */
export const hasTrigram = (word: string): boolean => word.length >= 3;

/** A name as search compares it, and the same in Latin letters. */
export interface FoldedName {
  readonly search: SQL;
  readonly letters: SQL;
}

/** Of a row of `names`, which keeps both: writing a name in Latin takes longer than comparing it. */
export const foldedName = (alias: string): FoldedName => ({
  search: sql.raw(`${alias}.search`),
  letters: sql.raw(`${alias}.letters`),
});

/** Of a row that keeps no Latin letters. */
export const folded = (search: SQL): FoldedName => ({ search, letters: sql`latin_letters(${search})` });

/** The folded name has all of the words, or words that begin with them. */
export const nameHas = (name: FoldedName, words: readonly string[]): SQL =>
  all(...words.map((word) => hasWord(name, word)));

function hasWord({ search, letters }: FoldedName, word: string): SQL {
  const forms = inNames(word);
  // All forms hold the shortest; the index of trigrams, which knows Latin letters alone, finds that.
  const [core = word] = [...forms].sort((a, b) => a.length - b.length);
  const begins = forms.flatMap((form) => [`${form}%`, `% ${form}%`]);
  const found = any(...begins.map((pattern) => sql`${search} like ${pattern}`));
  if (!hasTrigram(core)) return found;
  return all(sql`${letters} like '%' || latin_letters(${core}::text) || '%'`, found);
}

/** What the sentences table's `words` are matched against. */
export const sentenceQuery = (words: readonly string[]): SQL => {
  const terms = words.map((word) => {
    const forms = inSentences(word).map((form) => (word.length >= LEAST_PREFIX ? `${form}:*` : form));
    return `(${forms.join('|')})`;
  });
  return sql`to_tsquery('simple', ${terms.join('&')})`;
};

/** Where words stand in a text: UTF-16 offsets, half open, in order. */
export function highlightsIn(
  text: string,
  words: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const forms = words.map((word) => ({ forms: inSentences(word), prefix: word.length >= LEAST_PREFIX }));
  const found = [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].filter(([token]) => {
    const folded = foldSearch(token);
    return forms.some((word) =>
      word.forms.some((form) => folded === form || (word.prefix && folded.startsWith(form))),
    );
  });
  return found.map(({ 0: token, index }) => ({ start: index, end: index + token.length }));
}
