import { isForm, type Word } from './word.ts';

/** `shot dead seven protesters`: what became of those who stand behind it belongs to the verb. */
const endsVerb = (words: readonly Word[], i: number): boolean =>
  words[i]?.key === 'dead' &&
  /^(?:shot|shoots?|shooting|found)$/.test(words[i - 1]?.key ?? '') &&
  /^(?:NUM|DET|NOUN|PROPN|ADJ|ADV)$/.test(words[i + 1]?.tag ?? '');

/** `have all called`, `were both killed`: what counts the subject stands in its verb's group. */
export function floats(words: readonly Word[], i: number, word: Word): boolean {
  if (endsVerb(words, i)) return true;
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
