import type { Word } from './word.ts';

export const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they']);
const OBJECTS = new Set(['me', 'us', 'you', 'him', 'her', 'it', 'them']);
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);

/** Writes a pronoun onto the word that governs it: its possessor's noun, the verb or the preposition before it. */
export function pronouns(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  if (word.tag !== 'PRON') return;
  const before = words[i - 1];
  const next = words[i + 1];
  const possessive =
    POSSESSIVES.has(word.key) &&
    (word.key !== 'her' || (next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.tag)));
  if (possessive) {
    const head = headAfter(words, i);
    if (head !== null) head.pronoun = word.key;
  } else if (OBJECTS.has(word.key) && before !== undefined) {
    if (
      before.tag === 'VERB' &&
      !(SUBJECTS.has(word.key) && next !== undefined && (next.finite || next.tag === 'AUX'))
    )
      before.pronoun = word.key;
    else if (before.tag === 'ADP') before.pronoun = word.key;
  }
}

/** The noun that a possessive belongs to: the last of the run of nouns and adjectives behind it. */
function headAfter(words: readonly Word[], i: number): Word | null {
  let head: Word | null = null;
  for (let j = i + 1; j < words.length && j - i < 8; j++) {
    const word = words[j] as Word;
    if (word.tag === 'NOUN' || (word.tag === 'PROPN' && head === null)) head = word;
    else if (!/^(?:ADJ|NUM|PROPN|ADV)$/.test(word.tag)) break;
  }
  return head;
}
