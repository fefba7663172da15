/** The words of which the names of bodies are made in both languages: شرطة كركوك, Kirkuk police. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldSearch } from '../../../text/normalise.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { LATIN_ARTICLES } from './words.ts';

/** A row for each English word and what it is called in Arabic; a word has as many rows as it has translations. */
export const BODY_WORDS_FILES = {
  /** What bodies are, do and concern. */
  common: 'src/languages/shared/names/body-words.tsv',
  /** Places and peoples whose names do not sound alike in both languages. */
  proper: 'src/languages/shared/names/exonyms.tsv',
} as const;

type Translations = ReadonlyMap<string, ReadonlySet<string>>;

interface Tables {
  readonly common: Translations;
  readonly proper: Translations;
  readonly commonArabic: Translations;
  readonly properArabic: Translations;
}

let tables: Tables | null = null;

function loadTables(): Tables {
  const [common, proper] = [load(BODY_WORDS_FILES.common), load(BODY_WORDS_FILES.proper)];
  return { common, proper, commonArabic: turned(common), properArabic: turned(proper) };
}

function load(file: string): Translations {
  const found = new Map<string, Set<string>>();
  for (const row of readFileSync(join(packageRoot(), file), 'utf8').trim().split('\n').slice(1)) {
    const [en = '', ar = ''] = row.split('\t');
    const known = found.get(en) ?? new Set<string>();
    found.set(en, known.add(bare(foldSearch(ar))));
  }
  return found;
}

function turned(translations: Translations): Translations {
  const found = new Map<string, Set<string>>();
  for (const [word, others] of translations)
    for (const other of others) found.set(other, (found.get(other) ?? new Set<string>()).add(word));
  return found;
}

/**
 * Whether two folded words, one of each language, translate each other, in whatever number and gender and with what Arabic
 * writes before them: as a common word or as the name of a place or people. Null for neither.
 */
export function translationOf(ar: string, en: string): 'common' | 'proper' | null {
  tables ??= loadTables();
  const forms = arabicForms(ar);
  const called = (known: Translations): boolean =>
    englishForms(en).some((form) => forms.some((one) => known.get(form)?.has(one)));
  return called(tables.proper) ? 'proper' : called(tables.common) ? 'common' : null;
}

/** Whether a folded word, of either language, is one of those that bodies are commonly named by. */
export const isCommon = (word: string): boolean => {
  tables ??= loadTables();
  const { common, commonArabic } = tables;
  return (
    englishForms(word).some((form) => common.has(form)) ||
    arabicForms(word).some((form) => commonArabic.has(form))
  );
};

/** The English names, folded, of the places and peoples that a folded word of either language is; none where it sounds alike in both. */
export const properOf = (word: string): string[] => {
  tables ??= loadTables();
  const { proper, properArabic } = tables;
  const english = englishForms(word).filter((form) => proper.has(form));
  return english.length > 0
    ? english
    : arabicForms(word).flatMap((form) => [...(properArabic.get(form) ?? [])]);
};

/** Words that say nothing by themselves, folded. */
const EMPTY: ReadonlySet<string> = new Set(
  'the of for and in on to against a s في من علي و ضد الي عن'.split(' '),
);

/** The words of a body's name that say something, folded. */
export const bodyWords = (name: string): string[] =>
  foldSearch(name)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word) && !LATIN_ARTICLES.has(word));

/** A folded Arabic word as it stands, without what is written before it (و, ل, ب and the article), and with the ت of a construct state. */
export const arabicStems = (word: string): string[] => {
  const stems = [
    word,
    word.replace(/^[وبك]?ال(?=\p{L}{2})|^و?لل(?=\p{L}{2})/u, ''),
    word.replace(/^[ولب](?=\p{L}{3})/u, ''),
  ];
  return [...new Set(stems.flatMap((stem) => (stem.endsWith('ه') ? [stem, `${stem.slice(0, -1)}ت`] : stem)))];
};

const arabicForms = (word: string): string[] =>
  arabicStems(word).flatMap((stem) => [
    bare(stem),
    stem.replace(/ون$/, 'ين'),
    stem.replace(/(?<=ي)[وي]ن$/, ''),
  ]);

/** Without the ending of the feminine. */
const bare = (word: string): string => word.replace(/(?<=\p{L}{2})ه$/u, '');

const englishForms = (word: string): string[] => [
  word,
  `${word}s`,
  word.replace(/ies$/, 'y'),
  word.replace(/s$/, ''),
];
