import type { Token } from '../../../extract/layers.ts';
import type { PhraseSense } from '../../shared/events/senses.ts';

/** The longest fixed phrase that begins at a token, or null. */
export function phraseAt(
  tokens: readonly Token[],
  i: number,
  phrases: ReadonlyMap<string, readonly PhraseSense[]>,
): PhraseSense | null {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'WORD') return null;
  let longest: PhraseSense | null = null;
  for (const start of forms(token)) {
    for (const phrase of phrases.get(start) ?? []) {
      if (phrase.words.length <= (longest?.words.length ?? 0)) continue;
      const fits = phrase.words.every((word, k) => {
        const at = tokens[i + k];
        return k === 0 || (at !== undefined && forms(at).includes(word));
      });
      if (fits) longest = phrase;
    }
  }
  return longest;
}

const forms = (token: Token): string[] => {
  const analysis = token.analyses[0];
  return [
    token.key,
    analysis?.lemma ?? '',
    analysis?.stem ?? '',
    token.key.replace(/^(?:و|ف)?(?:ب|ل)?(?:ال)?/, ''),
  ].filter((f) => f !== '');
};
