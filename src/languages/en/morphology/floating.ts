import { isForm, type Word } from './word.ts';

/** `have all called`, `were both killed`: what counts the subject stands in its verb's group. */
export function floats(words: readonly Word[], i: number, word: Word): boolean {
  const auxiliary = words[i - 1]?.closed;
  if (!/^(?:all|both|each)$/.test(word.key) || auxiliary?.pos !== 'AUX') return false;
  let at = i + 1;
  while (words[at]?.tag === 'ADV') at++;
  const next = words[at];
  if (next === undefined || next.kind !== 'WORD') return false;
  const { lemma } = auxiliary;
  if (lemma !== 'have' && lemma !== 'be') return isForm(next, 'BASE') && next.tag !== 'NOUN';
  return isForm(next, 'PARTICIPLE', 'ED', 'ING') && !/^(?:NOUN|PROPN)$/.test(words[at + 1]?.tag ?? '');
}
