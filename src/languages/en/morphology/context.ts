import { wordSet } from '../../shared/word-set.ts';
import { floats } from './floating.ts';
import { ing } from './gerunds.ts';
import { morphologyLexicon } from './lexicon.ts';
import { maybeVerb } from './maybe-verb.ts';
import { governed, helped, isBody, isDemanded, isPassive, isSubjectOf, isTitleWord } from './mistaken.ts';
import { contraction, particle, that, to } from './particles.ts';
import { isForm, PARTITIVES, POSSESSIVES, previous, type Word } from './word.ts';

const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'do']);
const PREPOSITIONS_OR_ADVERBS = wordSet(
  'to as like since until till before after once down up off out past round over away back aside apart forward ahead around along through in on by',
);

/** What an unlisted verb hardly ends in. */
const DESCRIBING = /(?:ive|ous|al|ic|ful|less|able|ible)$/;
const QUOTE = /^["“‘'«]$/;

/** Decides, by the words around it, what the tagger gets wrong; left to right, each rule for one class of mistake. */
export function settle(words: readonly Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (word !== undefined && floats(words, i, word)) word.tag = 'ADV';
  }
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
  if (before?.tag === 'AUX' && (isParticipleOf(word, before) || isPassive(words, i, before))) {
    word.tag = 'VERB';
    return;
  }
  if (helped(words, i, word) || isDemanded(words, i)) {
    word.tag = 'VERB';
    return;
  }
  if (SAYING.has(word.key) && !determined) {
    word.tag = 'VERB';
    return;
  }
  if (word.tag === 'VERB' && (isBody(words, i, word) || isSubjectOf(words, i, word))) {
    word.tag = 'NOUN';
    return;
  }
  if (isTitleWord(words, i, word)) {
    word.tag = 'ADJ';
    return;
  }
  if (word.key === 'tear' && words[i + 1]?.key === 'gas') {
    word.tag = 'NOUN';
    return;
  }
  if (word.tag === 'VERB' && (disagrees(words, i, word) || governed(words, i, word))) word.tag = 'NOUN';
  if (isForm(word, 'ING') || (word.tag === 'VERB' && word.key.endsWith('ing')))
    ing(words, i, word, determined);
  else if (word.tag === 'VERB' || word.tag === 'AUX') {
    word.tag = word.verbs.length === 0 && DESCRIBING.test(word.key) ? 'ADJ' : 'VERB';
    if (word.tag !== 'VERB') return;
    verb(words, i, word, determined);
  } else if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'ADJ')
    maybeVerb(words, i, word, determined);
  if (word.tag === 'ADJ') adjective(words, i, word);
}

/** Forms that are hardly ever anything but verbs. */
const SAYING = new Set(['said', 'says', 'told']);

/** `a rights monitor`: no bare form is the verb of a singular. */
function disagrees(words: readonly Word[], i: number, word: Word): boolean {
  if (!isForm(word, 'BASE') || isForm(word, 'PAST', 'ED', 'S') || words[i - 1]?.tag !== 'NOUN') return false;
  let at = i - 1;
  while (i - at < 5 && /^(?:NOUN|ADJ)$/.test(words[at]?.tag ?? '')) at--;
  return words[at]?.key === 'a' || words[at]?.key === 'an';
}

/** have retaken, was wounded: whatever the tagger says. */
const isParticipleOf = (word: Word, auxiliary: Word): boolean =>
  (auxiliary.closed?.lemma === 'have' || (auxiliary.closed?.lemma === 'be' && word.tag !== 'ADJ')) &&
  (isForm(word, 'PARTICIPLE') || (isForm(word, 'ED') && !isForm(word, 'BASE')));

function isDeterminer(before: Word, words: readonly Word[], i: number): boolean {
  const direct = QUOTE.test(words[i - 1]?.text ?? '') ? words[i - 2] : words[i - 1];
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

/** A form tagged as a verb that stands where only a noun or what describes it may. */
function verb(words: readonly Word[], i: number, word: Word, determined: boolean): void {
  const next = words[i + 1];
  const before = words[i - 1];
  const past = isForm(word, 'ED', 'PARTICIPLE') || word.key.endsWith('ed');
  if (determined) {
    const noun = next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ');
    if (past && !noun && PARTITIVES.has(before?.key ?? '')) return;
    word.tag = past && (noun || next?.tag === 'CCONJ') ? 'ADJ' : 'NOUN';
  } else if (past && next?.tag === 'NOUN' && describes(words, i)) word.tag = 'ADJ';
  else if (!past && isForm(word, 'BASE') && !isForm(word, 'PAST') && isSingular(words, i - 1)) {
    // `holiday address`: a base form does not agree with the noun before it.
    const open =
      next === undefined || next.kind === 'PUNCTUATION' || next.tag === 'ADP' || next.tag === 'NOUN';
    if (open) word.tag = 'NOUN';
  }
}

/** `over banned flags`, `60 gravely wounded men`: a participle between a preposition or a number and its noun. */
function describes(words: readonly Word[], i: number): boolean {
  const before = previous(words, i);
  if (before?.tag === 'NUM') return words[i - 1] !== before || before.kind === 'NUMBER';
  return before?.tag === 'ADP' && words[i - 1] === before && !words[i + 2]?.text.startsWith('of');
}

function isSingular(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || (word.tag !== 'NOUN' && word.tag !== 'PROPN')) return false;
  if (/s$|^(?:people|police|taliban|men|women|children|media|military|majority|public)$/.test(word.key))
    return false;
  const before = words[i - 1];
  return before?.tag !== 'CCONJ' && (before?.tag !== 'NUM' || word.key === 'percent');
}

/** Adjectives that end a title. */
const TITLES = new Set(['chief', 'general', 'elect', 'designate', 'representative', 'executive']);

/** `a militant who`, `deputy chief of`: behind an article and before no noun an adjective is one itself. */
function adjective(words: readonly Word[], i: number, word: Word): void {
  const next = words[i + 1];
  // `police chief Ahmed Ali`
  const titles = TITLES.has(word.key) && words[i - 1]?.tag === 'NOUN' && next?.tag === 'PROPN';
  const ends =
    titles ||
    next === undefined ||
    next.kind === 'PUNCTUATION' ||
    /^(?:PRON|VERB|AUX|ADP|PART|CCONJ)$/.test(next.tag);
  if (!ends || word.key.endsWith('ed')) return;
  let at = i - 1;
  while (words[at]?.tag === 'ADJ') at--;
  const before = words[at];
  const { adjectiveNouns } = morphologyLexicon();
  if (
    adjectiveNouns.has(word.key) &&
    before !== undefined &&
    (/^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(before.tag) || /^['’]s?$/.test(before.key))
  )
    word.tag = 'NOUN';
  else if (
    before?.tag === 'DET' &&
    at === i - 1 &&
    /^(?:a|an|the|this|another)$/.test(before.key) &&
    next?.tag !== 'CCONJ'
  )
    word.tag = 'NOUN';
}
