import { isForm, type Word } from './word.ts';

const BEHIND = new Set(['DET', 'PROPN', 'ADP', 'NUM', 'PRON', 'PART', 'ADJ', 'NOUN', 'ADV', 'SCONJ']);

/**
 * A sentence without any finite verb has one that was taken for a noun (`Protesters clash with police`, `plans to impose`):
 * the first word after a noun that may be a form that agrees with it and that something follows.
 */
export function findMissingVerb(words: readonly Word[]): void {
  if (words.some((word, i) => mayBeFinite(word) && words[i - 1]?.key !== 'to')) return;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'WORD' || word.verbs.length === 0 || word.closed !== null) continue;
    if (word.tag !== 'NOUN' && word.tag !== 'PROPN' && word.tag !== 'ADJ') continue;
    const next = words[i + 1];
    if (next === undefined || !BEHIND.has(next.tag) || next.key === 'of') continue;
    if (agrees(word, words, i)) {
      word.tag = 'VERB';
      return;
    }
  }
}

const mayBeFinite = (word: Word): boolean =>
  word.tag === 'AUX' ||
  (word.tag === 'VERB' && !isForm(word, 'ING') && !(word.verbs.length === 0 && word.key.endsWith('ing')));

/** Whether the noun before may be the subject: a singular of `strikes`, a plural of `strike`, either of a past form. */
function agrees(word: Word, words: readonly Word[], i: number): boolean {
  let at = i - 1;
  if (words[at]?.text === ',') at--;
  while (words[at]?.tag === 'ADV') at--;
  const before = words[at];
  if (before === undefined || !(before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM'))
    return false;
  const next = words[i + 1];
  const plural = /[^s]s$|^(?:people|police|troops|women|men|children)$/.test(before.key);
  const object =
    next !== undefined && (/^(?:DET|PROPN|PRON|NUM|ADP|SCONJ)$/.test(next.tag) || next.key === 'to');
  if (isForm(word, 'PAST', 'ED')) return true;
  if (isForm(word, 'S'))
    return (!plural || before.tag === 'PROPN') && (object || next?.tag === 'NOUN' || next?.tag === 'ADJ');
  return isForm(word, 'BASE') && plural && object;
}
