import { ofSpelling } from '../../../text/spelling.ts';
import { proclises } from './clitics.ts';
import { tagWord } from './features.ts';
import { functionWordReadings } from './function-words.ts';
import { morphologyLexicon } from './lexicon.ts';
import { nounReadings } from './noun-readings.ts';
import { type Reading, Word } from './reading.ts';
import { unknownReadings } from './unknown.ts';
import { pastReadings, presentReadings } from './verb-readings.ts';

/** All readings of a word, likeliest first; at least one. Vowel signs decide some. */
export const analyse = ofSpelling(({ written, form }): readonly Reading[] =>
  readingsOf(form === '' ? written : form, written),
);

/** The tagger's view of a word. */
export const tagWordOf = ofSpelling((spelling) => tagWord(spelling.key, analyse(spelling)));

/** For every way to take the proclitics off, what the rest may be: a function word, a noun, a verb, or none that is known. */
function readingsOf(form: string, written: string): readonly Reading[] {
  const word = new Word(form, written, morphologyLexicon());
  // ألحق: the article's ا has no hamza.
  const options = proclises(word.key).filter(
    ({ definite, cut }) => !definite || word.key[cut] !== 'ا' || form[cut] === 'ا' || form[cut] === 'ٱ',
  );
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
