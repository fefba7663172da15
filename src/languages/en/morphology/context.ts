import { ing } from './gerunds.ts';
import { contraction, particle, that, to } from './particles.ts';
import { isForm, previous, type Word } from './word.ts';

const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'do']);
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose']);
const PREPOSITIONS_OR_ADVERBS = new Set(
  'to as like since until till before after once down up off out past round over then away back aside apart forward ahead around along through in on by'.split(
    ' ',
  ),
);

/** Decides, by the words around it, what the tagger gets wrong; left to right, each rule for one class of mistake. */
export function settle(words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.kind !== 'WORD') continue;
    if (word.key === 'that') that(words, i);
    else if (word.key === 'to') to(words, i);
    else if (word.key === "'s" || word.key === '’s') contraction(words, i);
    else if (word.key === "'" || word.key === '’') word.tag = 'PART';
    else if (word.key === 'her') word.tag = 'PRON';
    else if (PREPOSITIONS_OR_ADVERBS.has(word.key)) particle(words, i, word);
    else if (word.closed === null || word.closed.pos === 'AUX') open(words, i, word);
  }
}

function open(words: readonly Word[], i: number, word: Word): void {
  const before = previous(words, i);
  const next = words[i + 1];
  const determined = before !== undefined && isDeterminer(before, words, i);
  if (word.closed?.pos === 'AUX') {
    auxiliary(words, i, word);
    return;
  }
  if (
    before !== undefined &&
    before.closed?.pos === 'AUX' &&
    MODALS.has(before.closed.lemma) &&
    isForm(word, 'BASE') &&
    before.tag === 'AUX'
  ) {
    word.tag = 'VERB';
    return;
  }
  if (before?.tag === 'AUX' && isParticipleOf(word, before)) {
    word.tag = 'VERB';
    return;
  }
  if (isForm(word, 'ING') || (word.tag === 'VERB' && word.key.endsWith('ing')))
    ing(words, i, word, determined);
  else if (word.tag === 'VERB' || word.tag === 'AUX') {
    if (word.tag === 'AUX') word.tag = 'VERB';
    verb(words, i, word, determined, next);
  } else if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'ADJ')
    maybeVerb(words, i, word, determined);
}

/** have retaken, was wounded: whatever the tagger says. */
const isParticipleOf = (word: Word, auxiliary: Word): boolean =>
  (auxiliary.closed?.lemma === 'have' || (auxiliary.closed?.lemma === 'be' && word.tag !== 'ADJ')) &&
  (isForm(word, 'PARTICIPLE') || (isForm(word, 'ED') && !isForm(word, 'BASE')));

function isDeterminer(before: Word, words: readonly Word[], i: number): boolean {
  const direct = words[i - 1];
  if (direct !== before && !(direct?.tag === 'ADV' && before.tag === 'DET')) return false;
  return (
    (before.tag === 'DET' && before.key !== 'all' && before.key !== 'both') ||
    POSSESSIVES.has(before.key) ||
    (before.tag === 'PART' && /^['’]s?$/.test(before.key))
  );
}

/** have and do are main verbs where no verb of theirs follows; be always counts as an auxiliary. */
function auxiliary(words: readonly Word[], i: number, word: Word): void {
  const lemma = word.closed?.lemma;
  if (lemma !== 'have' && lemma !== 'do') return;
  for (let j = i + 1; j < words.length && j - i < 6; j++) {
    const next = words[j];
    if (next === undefined || next.kind !== 'WORD') break;
    if (
      next.tag === 'VERB' ||
      (next.tag === 'AUX' && next.key !== 'to') ||
      (lemma === 'have' && isForm(next, 'ED', 'PARTICIPLE'))
    )
      return;
    if (lemma === 'do' && isForm(next, 'BASE') && j === i + 1) return;
    if (next.tag !== 'ADV' && next.tag !== 'PRON' && next.closed?.lemma !== 'not') break;
  }
  word.tag = 'VERB';
}

function verb(
  words: readonly Word[],
  i: number,
  word: Word,
  determined: boolean,
  next: Word | undefined,
): void {
  if (!determined) return;
  const noun = next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ');
  if (isForm(word, 'ED', 'PARTICIPLE') || word.key.endsWith('ed'))
    word.tag = noun || next?.tag === 'CCONJ' ? 'ADJ' : 'NOUN';
  else word.tag = 'NOUN';
  if (word.tag === 'NOUN' && words[i + 1] === undefined) word.tag = 'NOUN';
}

/** A word tagged as a noun that only a verb's place explains: behind a pronoun, or a past form behind a noun. */
function maybeVerb(words: readonly Word[], i: number, word: Word, determined: boolean): void {
  if (determined || word.verbs.length === 0) return;
  const before = words[i - 1];
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
  if (isForm(word, 'ED', 'PAST') && subject && word.tag !== 'PROPN' && word.key.length > 3) {
    word.tag = 'VERB';
    return;
  }
}
