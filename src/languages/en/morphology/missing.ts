import { framesOf } from './lexicon.ts';
import { isForm, type Word } from './word.ts';

const BEHIND = new Set(['DET', 'PROPN', 'ADP', 'NUM', 'PRON', 'PART', 'ADJ', 'NOUN', 'ADV', 'SCONJ']);

const OPENERS = new Set([
  'that',
  'who',
  'which',
  'when',
  'while',
  'because',
  'if',
  'although',
  'though',
  'whereas',
  'where',
  'as',
]);

/**
 * A sentence or a clause behind its opener without any finite verb has one that was taken for a noun (`Protesters clash
 * with police`, `plans to impose`, `as forces edge towards`): the first word after a noun that may be a form that agrees
 * with it and that something follows.
 */
export function findMissingVerbs(words: readonly Word[]): void {
  findIn(words, 0, words.length);
  for (let i = 2; i < words.length; i++) if (words[i]?.key === 'that') beforeThat(words, i - 1);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'WORD' || !OPENERS.has(word.key) || word.tag === 'DET') continue;
    let end = i + 1;
    while (
      end < words.length &&
      words[end]?.kind !== 'PUNCTUATION' &&
      words[end]?.tag !== 'SCONJ' &&
      !OPENERS.has(words[end]?.key ?? '')
    )
      end++;
    if (word.tag !== 'ADP') findIn(words, i + 1, end);
    else if (isForm(words[i + 2], 'BASE') || isForm(words[i + 3], 'BASE')) findIn(words, i + 1, end, true);
  }
  for (let i = 1; i < words.length; i++) joinedVerb(words, i);
}

function findIn(words: readonly Word[], from: number, to: number, base = false): void {
  for (let i = from; i < to; i++) if (mayBeFinite(words[i] as Word) && words[i - 1]?.key !== 'to') return;
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as Word;
    if (
      word.kind !== 'WORD' ||
      word.verbs.length === 0 ||
      word.closed !== null ||
      (base && !isForm(word, 'BASE'))
    )
      continue;
    if (word.tag !== 'NOUN' && word.tag !== 'PROPN' && word.tag !== 'ADJ') continue;
    const next = words[i + 1];
    if (next === undefined || !BEHIND.has(next.tag) || next.key === 'of') continue;
    if (agrees(word, words, i)) {
      word.tag = 'VERB';
      return;
    }
  }
}

/** `The mayor, his rival, claims that`: a word that takes such a clause, where no other verb has stood before it in its clause. */
function beforeThat(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  if (word.tag !== 'NOUN' || word.closed !== null || !word.verbs.some((v) => framesOf(v.lemma).has('c')))
    return;
  if (!agrees(word, words, i)) return;
  for (let j = i - 1; j >= 0; j--) {
    const before = words[j] as Word;
    if (mayBeFinite(before) || before.tag === 'SCONJ') return;
    if (/^[;:–—]$/.test(before.text) || before.tag === 'CCONJ') break;
  }
  word.tag = 'VERB';
}

/** `is one of few and attempts to depict`: behind `and` and before an infinitive that such a verb takes. */
function joinedVerb(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  if (
    word.tag !== 'NOUN' ||
    words[i - 1]?.tag !== 'CCONJ' ||
    words[i + 1]?.key !== 'to' ||
    words[i + 1]?.tag !== 'PART'
  )
    return;
  if (
    word.verbs.some((v) => v.form === 'S' && framesOf(v.lemma).has('s')) &&
    words.slice(0, i).some(mayBeFinite)
  )
    word.tag = 'VERB';
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
  const joined = before.tag === 'PROPN' && words[at - 1]?.tag === 'CCONJ' && words[at - 2]?.tag === 'PROPN';
  const plural = joined || /[^s]s$|^(?:people|police|troops|women|men|children)$/.test(before.key);
  const object =
    next !== undefined && (/^(?:DET|PROPN|PRON|NUM|ADP|SCONJ)$/.test(next.tag) || next.key === 'to');
  if (isForm(word, 'PAST', 'ED')) return true;
  if (isForm(word, 'S'))
    return (!plural || before.tag === 'PROPN') && (object || next?.tag === 'NOUN' || next?.tag === 'ADJ');
  return isForm(word, 'BASE') && plural && (object || (joined && next?.tag === 'NOUN'));
}
