import { foldKey } from '../../../text/normalise.ts';
import { proclises } from './clitics.ts';
import { type TagWord, tagWord } from './features.ts';
import { functionWordReadings } from './function-words.ts';
import { morphologyLexicon } from './lexicon.ts';
import { nounReadings } from './noun-readings.ts';
import { type Reading, Word } from './reading.ts';
import { unknownReadings } from './unknown.ts';
import { pastReadings, presentReadings } from './verb-readings.ts';

const CACHE_LIMIT = 60_000;
let cache = new Map<string, { readonly readings: readonly Reading[]; tagWord: TagWord | null }>();

function lookUp(
  form: string,
  written: string,
): { readonly readings: readonly Reading[]; tagWord: TagWord | null } {
  const known = cache.get(written);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache = new Map();
  const entry = { readings: readingsOf(form, written), tagWord: null };
  cache.set(written, entry);
  return entry;
}

/** All readings of a word (marks stripped), likeliest first; at least one. `written`, the word with its vowel signs, decides some. Cached. */
export const analyse = (form: string, written: string = form): readonly Reading[] =>
  lookUp(form, written).readings;

/** The tagger's view of a word, kept beside its readings. */
export function tagWordOf(form: string, written: string): TagWord {
  const entry = lookUp(form, written);
  entry.tagWord ??= tagWord(foldKey(form), entry.readings);
  return entry.tagWord;
}

/** For every way to take the proclitics off, what the rest may be: a function word, a noun, a verb, or none that is known. */
function readingsOf(form: string, written: string): readonly Reading[] {
  const word = new Word(form, written, morphologyLexicon());
  const options = proclises(word.key);
  for (const option of options) {
    const rest = word.key.slice(option.from);
    if (!option.future) {
      functionWordReadings(word, option, rest);
      nounReadings(word, option, rest);
    }
    if (!option.definite) {
      if (option.preposition === null && !option.future) pastReadings(word, option, rest);
      if (option.preposition === null || option.preposition === 'ل') presentReadings(word, option, rest);
    }
  }
  for (const reading of unknownReadings(word.key, options, word.found, word.lexicon.names))
    word.push(reading);
  if (word.found.length === 0)
    word.push({ proclitics: [], cut: 0, stem: word.key, lemma: word.key, pos: 'X', score: 0 });
  return word.found.toSorted((a, b) => b.score - a.score);
}
