import type { Token } from '../../../extract/layers.ts';
import type { IdlePhrase, PhraseSense } from '../../shared/events/senses.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { ofWord } from '../of-word.ts';
import { eventIndex } from './senses.ts';

/** The longest fixed phrase that begins at a token, one that names no event among them, or null. */
export function phraseAt(tokens: readonly Token[], i: number): PhraseSense | IdlePhrase | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'WORD') return null;
  let longest: PhraseSense | IdlePhrase | null = null;
  for (const phrase of startingAt(token)) {
    if (phrase.words.length <= (longest?.words.length ?? 0)) continue;
    if (goesOn(phrase.words, tokens, i)) longest = phrase;
    else if (phrase.trigger === 0 && described(tokens, i) && goesOn(phrase.words, tokens, i + 1))
      longest = phrase;
  }
  return longest;
}

/** Whether the words of a phrase behind its first one stand behind a token. */
function goesOn(words: readonly string[], tokens: readonly Token[], i: number): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = tokens[i + k];
    if (token === undefined || !forms(token).includes(words[k] ?? '')) return false;
  }
  return true;
}

/** Adjectives whose letters are first read as another word. */
const MISREAD = foldedSet('فوري');

/** An indefinite adjective. */
export const describes = ({ key, analyses: [first] }: Token): boolean =>
  MISREAD.has(key) || (first?.pos === 'ADJ' && !first.definite);

/** An adjective parts a verbal noun from what follows, which ل then ties to it (وقف فوري لإطلاق النار). */
function described(tokens: readonly Token[], i: number): boolean {
  const [first, adjective, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  return (
    first?.analyses[0]?.derived === 'MASDAR' &&
    adjective !== undefined &&
    describes(adjective) &&
    next?.analyses[0]?.proclitics.includes('ل') === true
  );
}

const forms = ofWord(({ key, analyses: [analysis] }): readonly string[] => [
  key,
  analysis?.lemma ?? '',
  analysis?.stem ?? '',
  key.replace(/^(?:و|ف)?(?:ب|ل)?(?:ال)?/, ''),
]);

/** The phrases whose first word a word may be. */
const startingAt = ofWord((token): readonly (PhraseSense | IdlePhrase)[] =>
  forms(token).flatMap((start) => eventIndex().phrases.get(start) ?? []),
);
