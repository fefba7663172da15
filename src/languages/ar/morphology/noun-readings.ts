import type { Proclisis } from './clitics.ts';
import type { NounEntry } from './lexicon.ts';
import { NOUN_SUFFIXES, type NounSuffix } from './nouns.ts';
import { cliticCost, type Word } from './reading.ts';

/** Readings as nouns and adjectives of the lexicon, with the suffixes of number, gender and case and the pronoun suffixes. */
export function nounReadings(word: Word, option: Proclisis, rest: string): void {
  nounForms(word, option, rest, null);
  if (option.definite) return;
  for (const enclitic of word.enclitics(rest, 2))
    if (enclitic !== 'ني') nounForms(word, option, rest.slice(0, -enclitic.length), enclitic);
}

function nounForms(word: Word, option: Proclisis, base: string, enclitic: string | null): void {
  for (const row of NOUN_SUFFIXES) {
    if (row.suffix !== '' && (!base.endsWith(row.suffix) || base.length - row.suffix.length < 2)) continue;
    if (!suffixFits(row, option.definite, enclitic !== null)) continue;
    const stem = row.suffix === '' ? base : base.slice(0, -row.suffix.length);
    const entries = word.lexicon.nouns.get(stem) ?? [];
    for (const entry of entries)
      if (
        entry.groups.includes(row.group) &&
        (entry.pos !== 'ADJ' || row.group !== 'BOUND' || enclitic !== null)
      )
        noun(word, option, entry, row, base, enclitic, rivalSingular(entries, entry));
  }
}

function noun(
  word: Word,
  option: Proclisis,
  entry: NounEntry,
  row: NounSuffix,
  base: string,
  enclitic: string | null,
  rivalled: boolean,
): void {
  const rare =
    (rivalled ? RIVALLED : 0) +
    (enclitic === 'ي' ? 3 : enclitic === 'ك' || enclitic === 'كم' ? 1.5 : 0) +
    (row.place === 'construct' ? 1.5 : 0) +
    (row.number === 'DU' ? 1 : 0);
  const score =
    entry.weight +
    word.spelling(option.from, entry.spelled + row.suffix) -
    cliticCost(option) * 1.5 -
    (enclitic === null ? 0 : 0.7) -
    rare;
  const reading = {
    proclitics: option.proclitics,
    cut: option.cut,
    stem: base,
    enclitic,
    lemma: entry.lemma,
    pos: entry.pos,
    definite: option.definite || enclitic !== null,
    gender: row.gender ?? entry.gender,
    number: row.number ?? entry.number,
    derived: entry.derived,
    score,
  };
  word.push(reading);
  // Participles and other adjectives stand for persons and things as well.
  if (entry.pos === 'ADJ') word.push({ ...reading, pos: 'NOUN', score: score - 1 });
}

/** How far a broken plural is behind a singular that is written alike. */
const RIVALLED = 3;

/** A broken plural (حمل of حامولة) beside a singular of the same letters and weight: the dictionary's plurals are many, the language's few. */
const rivalSingular = (entries: readonly NounEntry[], entry: NounEntry): boolean =>
  entry.number === 'PL' &&
  entries.some(
    (other) =>
      other.number === 'SG' &&
      other.pos === entry.pos &&
      other.lemma !== entry.lemma &&
      other.weight >= entry.weight - 3 &&
      other.weight >= 2,
  );

function suffixFits(row: NounSuffix, definite: boolean, bound: boolean): boolean {
  if (row.place === 'free') return !bound;
  if (row.place === 'bound') return bound;
  if (row.place === 'construct') return !definite;
  return row.place === 'any' || (!definite && !bound);
}
