import { framesOf, morphologyLexicon } from './lexicon.ts';
import { isForm, type Word } from './word.ts';

/** `that` opens a clause of content (said on Monday that), stands for a noun (the army that), or points (that day). */
export function that(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const before = words[i - 1];
  const next = words[i + 1];
  if (next === undefined || isVerbal(next)) word.tag = 'PRON';
  else if (before?.tag === 'ADP') word.tag = next.tag === 'NOUN' ? 'DET' : 'PRON';
  else if (before !== undefined && (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM'))
    word.tag = isContentNoun(before) || isContent(words, i - 1) ? 'SCONJ' : 'PRON';
  else if (before === undefined) word.tag = next.tag === 'NOUN' ? 'DET' : 'SCONJ';
  else word.tag = 'SCONJ';
}

const isContentNoun = ({ key, tag }: Word): boolean => {
  const { contentNouns } = morphologyLexicon();
  return (
    tag === 'NOUN' && (contentNouns.has(key) || (key.endsWith('s') && contentNouns.has(key.slice(0, -1))))
  );
};

const isVerbal = (word: Word): boolean => word.tag === 'AUX' || (word.tag === 'VERB' && !isForm(word, 'ING'));

/** `told reporters that`, `said in a statement that`: a verb of saying before, and not its object right before. */
function isContent(words: readonly Word[], i: number): boolean {
  let phrase = false;
  for (let j = i; j >= 0 && i - j < 14; j--) {
    const word = words[j] as Word;
    if (word.tag === 'VERB') {
      const frames = word.verbs.map((v) => framesOf(v.lemma)).filter((f) => f.has('c'));
      return frames.some((f) => phrase || f.has('d') || f.has('o'));
    }
    if (word.tag === 'ADP') {
      // `a charge by AMIS that its helicopters`
      if (j > 0 && j > i - 6 && isContentNoun(words[j - 1] as Word)) return true;
      phrase = true;
    } else if (
      word.tag === 'SCONJ' ||
      word.tag === 'AUX' ||
      (word.kind === 'PUNCTUATION' && word.text !== ',')
    )
      return false;
    else if (/^\p{Lu}[a-z]+day$/u.test(word.text)) phrase = true;
  }
  return false;
}

/** `to` before a verb, or the preposition. */
export function to(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  let at = i + 1;
  while (words[at]?.tag === 'ADV' || words[at]?.key === 'not') at++;
  const next = words[at];
  if (words[i - 1]?.key === 'according') {
    word.tag = 'ADP';
    if (next?.tag === 'VERB' && !isForm(next, 'ING')) next.tag = 'NOUN';
    return;
  }
  const base = isForm(next, 'BASE') && next?.closed?.pos !== 'DET';
  const verb =
    next !== undefined &&
    !next.capital &&
    (next.key === 'be' || next.key === 'have' || next.key === 'do' || (base && next.closed === null));
  // `to work and safety`, `to support groups`: after a verb of motion or giving a noun follows too, but seldom bare.
  if (verb && next !== undefined && !(next.tag === 'NOUN' && words[i - 1]?.key === 'due')) {
    word.tag = 'PART';
    if (next.closed?.pos !== 'AUX') next.tag = 'VERB';
  } else if (
    next?.tag === 'VERB' &&
    !isForm(next, 'ING', 'S') &&
    !next.capital &&
    !/(?:ive|ous|al|ic|ful|less|ing|ed)$/.test(next.key)
  )
    word.tag = 'PART';
  else word.tag = base && next?.tag === 'VERB' ? 'PART' : 'ADP';
}

/** ’s after a pronoun, or before a participle or an article, is a verb; else it marks the possessor. */
export function contraction(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const before = words[i - 1];
  const next = words[i + 1];
  const verb =
    /^(?:he|she|it|that|there|here|what|who|where|how|let)$/.test(before?.key ?? '') ||
    (before?.tag === 'PRON' && !/(?:one|body)$/.test(before.key)) ||
    /^(?:a|an|the|not|been)$/.test(next?.key ?? '');
  word.tag = verb ? 'AUX' : 'PART';
}

const NEVER_BEFORE_NOUNS = new Set(['away', 'back', 'aside', 'apart', 'forward', 'ahead']);
const FREE = new Set(['up', 'out', 'off', 'down']);

/** in, off, over, up …: the adverb that is one with the verb before it (seal off a street), or a preposition. */
export function particle(words: readonly Word[], i: number, word: Word): void {
  if (word.tag !== 'SCONJ' && word.tag !== 'ADP' && word.tag !== 'ADV') word.tag = 'ADP';
  const before = words[i - 1]?.tag === 'PRON' ? words[i - 2] : words[i - 1];
  const next = words[i + 1];
  if (NEVER_BEFORE_NOUNS.has(word.key)) word.tag = 'ADV';
  if (word.key === 'since' && before?.tag === 'AUX' && next?.tag === 'VERB') word.tag = 'ADV';
  if (word.key === 'as' && word.tag === 'ADV' && isRole(words, i)) word.tag = 'ADP';
  if (before?.tag !== 'VERB' || next?.key === 'of') return;
  const { phrasal } = morphologyLexicon();
  if (!before.verbs.some((v) => phrasal.get(v.lemma)?.has(word.key))) return;
  const object = next !== undefined && /^(?:DET|NUM|NOUN|PROPN|ADJ)$/.test(next.tag);
  const bare =
    next === undefined || next.kind === 'PUNCTUATION' || /^(?:ADP|CCONJ|SCONJ|ADV)$/.test(next.tag);
  if (
    bare ||
    FREE.has(word.key) ||
    (object && (word.key === 'over' || (next.tag !== 'DET' && !next.capital)))
  )
    word.tag = 'ADV';
}

/** `named him as prime minister`, not `as big as`: behind a noun and before one that only adjectives stand before. */
function isRole(words: readonly Word[], i: number): boolean {
  if (!/^(?:NOUN|PROPN|PRON)$/.test(words[i - 1]?.tag ?? '')) return false;
  let at = i + 1;
  while (words[at]?.tag === 'ADJ') at++;
  return words[at]?.tag === 'NOUN' && words[at + 1]?.key !== 'as';
}
