import { framesOf } from './lexicon.ts';
import { SUBJECTS } from './pronouns.ts';
import type { Word } from './word.ts';

const OPENERS = new Set([
  'that',
  'who',
  'which',
  'when',
  'while',
  'where',
  'because',
  'as',
  'after',
  'before',
  'since',
  'although',
  'though',
  'if',
  'whether',
  'until',
  'unless',
  'whereas',
  'what',
  'how',
  'why',
  'once',
  'whose',
  'whom',
]);

/**
 * Past and participle are spelled alike (`forces deployed in the north said`): a form without an auxiliary right behind a
 * noun is a passive participle when its clause has, or must still get, another verb, or when `by` names the doer.
 */
export function reducedRelatives(words: readonly Word[]): void {
  let verb = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind === 'PUNCTUATION' || word.tag === 'CCONJ' || OPENERS.has(word.key)) {
      if (word.kind !== 'PUNCTUATION' || /^[,;:.!?–—-]$/.test(word.text)) verb = false;
      continue;
    }
    if (word.tag !== 'VERB' && !(word.tag === 'AUX' && word.finite)) continue;
    if (!word.finite) continue;
    if (word.form?.form === 'ED' && word.group.length === 0 && participle(words, i, word, verb)) {
      word.finite = false;
      word.passive = true;
      continue;
    }
    verb = true;
  }
}

function participle(words: readonly Word[], i: number, word: Word, after: boolean): boolean {
  const frames = framesOf(word.form?.lemma ?? '');
  const before = words[i - 1];
  const next = words[i + 1];
  if (frames.size > 0 && !frames.has('t') && !frames.has('d') && !frames.has('o')) return false;
  const noun =
    before !== undefined &&
    (before.tag === 'NOUN' ||
      before.tag === 'PROPN' ||
      before.tag === 'NUM' ||
      (before.tag === 'PRON' && !SUBJECTS.has(before.key)) ||
      before.key === 'those');
  const object =
    next !== undefined &&
    (next.tag === 'DET' ||
      next.tag === 'NOUN' ||
      next.tag === 'PROPN' ||
      next.tag === 'NUM' ||
      next.tag === 'ADJ' ||
      next.tag === 'PRON' ||
      next.tag === 'SCONJ' ||
      next.tag === 'VERB');
  if (next?.key === 'by' && (noun || before?.text === ',')) return true;
  if (next?.key === 'to' && noun && !after && !frames.has('t')) return false;
  if (before?.text === ',' || before?.tag === 'SCONJ')
    return !object && laterVerb(words, i) && frames.has('t') && !frames.has('c');
  if (!noun || object) return false;
  if (before?.key === 'those') return true;
  if (after) return !frames.has('c') || frames.has('f');
  const only = frames.has('t') && !frames.has('i') && !frames.has('c');
  return laterVerb(words, i)
    ? true
    : only && (next === undefined || next.tag === 'ADP' || next.tag === 'ADV' || next.kind === 'PUNCTUATION');
}

/** Whether the clause still gets a finite verb behind this word, before anything that opens another one. */
function laterVerb(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < words.length; j++) {
    const word = words[j] as Word;
    if (word.tag === 'CCONJ' || OPENERS.has(word.key) || /^[,;:–—"“”]$/.test(word.text)) return false;
    if (word.finite && (word.tag === 'AUX' || word.tag === 'VERB'))
      return !(words[j - 1]?.tag === 'PRON' && SUBJECTS.has(words[j - 1]?.key ?? ''));
    if (word.tag === 'AUX') return true;
  }
  return false;
}
