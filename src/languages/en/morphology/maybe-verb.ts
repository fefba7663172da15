import { PARTICLES } from './mistaken.ts';
import { isForm, PARTITIVES, POSSESSIVES, type Word } from './word.ts';

/** A word tagged as a noun that only a verb's place explains: behind a pronoun, or a past form behind a noun. */
export function maybeVerb(words: readonly Word[], i: number, word: Word, determined: boolean): void {
  if (word.verbs.length === 0) return;
  const before = words[i - 1];
  if (isReduced(words, i, word)) {
    word.tag = 'VERB';
    return;
  }
  if (determined) return;
  // `and shot down a drone`
  if (
    before?.tag === 'CCONJ' &&
    word.tag === 'NOUN' &&
    isForm(word, 'ED', 'PAST') &&
    (PARTICLES.has(words[i + 1]?.key ?? '') || /^(?:DET|PRON|NUM)$/.test(words[i + 1]?.tag ?? ''))
  ) {
    word.tag = 'VERB';
    return;
  }
  const subject =
    before !== undefined && (before.tag === 'PROPN' || before.tag === 'PRON' || before.tag === 'NOUN');
  if (
    before?.tag === 'PRON' &&
    isForm(word, 'S', 'PAST', 'ED', 'BASE') &&
    !POSSESSIVES.has(before.key) &&
    word.tag !== 'PROPN'
  ) {
    word.tag = 'VERB';
    return;
  }
  if (subject && word.tag === 'NOUN' && isForm(word, 'PARTICIPLE') && !isForm(word, 'BASE')) {
    word.tag = 'VERB';
    return;
  }
  if (isForm(word, 'ED', 'PAST') && subject && word.tag !== 'PROPN' && word.key.length > 3) {
    word.tag = 'VERB';
    return;
  }
}

/** `among those rescued were`, `found shot dead`: a participle that stands for a clause, taken for a noun. */
function isReduced(words: readonly Word[], i: number, word: Word): boolean {
  if (word.tag === 'PROPN' || !isForm(word, 'ED', 'PARTICIPLE')) return false;
  const next = words[i + 1];
  if (word.key === 'shot') return next?.key === 'dead';
  if (isForm(word, 'BASE') || !PARTITIVES.has(words[i - 1]?.key ?? '')) return false;
  return next === undefined || next.kind === 'PUNCTUATION' || /^(?:AUX|ADP|ADV|VERB)$/.test(next.tag);
}
