import { wordSet } from '../../shared/word-set.ts';
import { framesOf } from './lexicon.ts';
import { isBody } from './mistaken.ts';
import { isForm, type Word } from './word.ts';

const BEHIND = new Set(['DET', 'PROPN', 'ADP', 'NUM', 'PRON', 'PART', 'ADJ', 'NOUN', 'ADV', 'SCONJ']);

const OPENERS = wordSet(
  'that who which when while because if although though whereas where as until after before since unless',
);
/** Openers that words before them may govern as prepositions: only what must be a verb is one. */
const ADPOSITIONS = new Set(['as', 'until', 'after', 'before', 'since']);

/**
 * A sentence or a clause behind its opener without any finite verb has one that was taken for a noun (`Protesters clash
 * with police`, `plans to impose`, `as forces edge towards`): the first word after a noun that may be a form that agrees
 * with it and that something follows.
 */
export function findMissingVerbs(words: readonly Word[]): void {
  findIn(words, 0, words.length, 'LOOSE');
  for (let i = 2; i < words.length; i++) if (words[i]?.key === 'that') beforeThat(words, i - 1);
  let first = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'WORD' || !OPENERS.has(word.key) || word.tag === 'DET') continue;
    // `Protesters torch the consulate as unrest spreads`: what stands before the first opener needs a verb of its own.
    if (first && i > 2 && word.tag !== 'PRON' && word.key !== 'that') findIn(words, 0, i, 'STRICT');
    first = false;
    let end = i + 1;
    while (
      end < words.length &&
      words[end]?.kind !== 'PUNCTUATION' &&
      words[end]?.tag !== 'SCONJ' &&
      !OPENERS.has(words[end]?.key ?? '')
    )
      end++;
    findIn(words, i + 1, end, ADPOSITIONS.has(word.key) ? 'STRICT' : 'NEEDED');
  }
  for (let i = 1; i < words.length; i++) {
    joinedVerb(words, i);
    tagVerb(words, i);
    governs(words, i);
  }
}

/** LOOSE: something must follow the verb; NEEDED: nothing need; STRICT: a phrase of its own must, or the noun before is plural and a preposition follows. */
type Need = 'LOOSE' | 'NEEDED' | 'STRICT';

function findIn(words: readonly Word[], from: number, to: number, need: Need): void {
  for (let i = from; i < to; i++)
    if (mayBeFinite(words[i] as Word) && words[i - 1]?.key !== 'to' && !suffers(words, i)) return;
  for (let i = from + 1; i < to; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'WORD' || word.verbs.length === 0 || word.closed !== null) continue;
    if (isBody(words, i, word)) continue;
    if (word.tag !== 'NOUN' && word.tag !== 'PROPN' && word.tag !== 'ADJ') continue;
    const next = behind(words, i);
    if (next?.key === 'of' || ((next === undefined || !BEHIND.has(next.tag)) && need !== 'NEEDED')) continue;
    if (need === 'STRICT' && !isForm(word, 'BASE') && !/^(?:DET|PRON|PROPN|NUM)$/.test(next?.tag ?? ''))
      continue;
    if (need === 'STRICT' && words[i - 1]?.tag === 'ADJ') continue;
    if (agrees(word, words, i, need)) {
      word.tag = 'VERB';
      return;
    }
  }
}

/** `Tanker hit by missile sinks`: a participle behind what suffers it. */
const suffers = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.key === 'by' &&
  isForm(words[i], 'ED', 'PARTICIPLE') &&
  /^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? '');

/** `The mayor, his rival, claims that`: a word that takes such a clause, where no other verb has stood before it in its clause. */
function beforeThat(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  if (word.tag !== 'NOUN' || word.closed !== null || !word.verbs.some((v) => framesOf(v.lemma).has('c')))
    return;
  const subject = beforeAside(words, i);
  if (!agrees(word, words, i, 'LOOSE', subject)) return;
  for (let j = subject; j >= 0; j--) {
    const before = words[j] as Word;
    if (mayBeFinite(before) || before.tag === 'SCONJ') return;
    if (/^[;:–—]$/.test(before.text) || before.tag === 'CCONJ') break;
  }
  word.tag = 'VERB';
}

/** `Washington, whose base lies near, fears that`: the word before a relative clause between commas, else the one before. */
function beforeAside(words: readonly Word[], i: number): number {
  if (words[i - 1]?.text !== ',') return i - 1;
  for (let j = i - 2; j > 0 && i - j < 40; j--)
    if (words[j]?.text === ',' && RELATIVES.has(words[j + 1]?.key ?? '')) return j - 1;
  return i - 1;
}

const QUOTE = /^["“‘'«]$/;

/** The word behind, or the first of what is quoted there. */
const behind = (words: readonly Word[], i: number): Word | undefined =>
  QUOTE.test(words[i + 1]?.text ?? '') ? words[i + 2] : words[i + 1];

const RELATIVES = new Set(['who', 'whose', 'which', 'where']);

/** `…, the agency estimates, and`: a verb of saying that ends a clause of its own between marks, behind whoever says it. */
function tagVerb(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  if (word.tag !== 'NOUN' || !isForm(word, 'S')) return;
  if (word.closed !== null || !word.verbs.some((v) => framesOf(v.lemma).has('c'))) return;
  // “If successful,” states Ken Krowder
  const quoted = /^["”’»]$/.test(words[i - 1]?.text ?? '') && /^[,?!]$/.test(words[i - 2]?.text ?? '');
  if (quoted && /^(?:PROPN|DET|NOUN)$/.test(words[i + 1]?.tag ?? '')) word.tag = 'VERB';
  if (!/^[,.]$/.test(words[i + 1]?.text ?? '')) return;
  const before = words[i - 1];
  if (before === undefined) return;
  if (before.tag !== 'PROPN' && (before.tag !== 'NOUN' || /[^s]s$/.test(before.key))) return;
  let at = i - 1;
  while (at > 0 && i - at < 12 && /^(?:NOUN|PROPN|ADJ|ADP|DET|PART)$/.test(words[at]?.tag ?? '')) at--;
  const opens = words[at + 1]?.tag === 'DET' || (before.tag === 'PROPN' && words[at + 1]?.tag === 'PROPN');
  if (words[at]?.text !== ',' || !opens) return;
  for (let j = at - 1; j >= 0 && at - j < 60; j--)
    if (mayBeFinite(words[j] as Word)) {
      word.tag = 'VERB';
      return;
    }
}

/** `Oxfam fears the total will`, `the minister, a hawk, brands the report`: no noun stands between its subject's first word and a determiner. */
function governs(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (word.tag !== 'NOUN' || word.closed !== null || !isForm(word, 'S') || next === undefined) return;
  if (!(DETERMINERS.has(next.key) || SUBJECTS.has(next.key)) || next.kind !== 'WORD') return;
  let at = i - 1;
  const closed = words[at]?.text === ',' && /^(?:PROPN|NOUN)$/.test(words[at - 1]?.tag ?? '');
  if (closed) {
    at--;
    while (at > 0 && i - at < 12 && words[at]?.text !== ',') at--;
    if (words[at]?.text !== ',' || words.slice(at, i - 1).some((w) => mayBeFinite(w))) return;
    at--;
  }
  const before = words[at];
  if (
    before === undefined ||
    !(before.tag === 'PROPN' || (before.tag === 'NOUN' && !/[^s]s$/.test(before.key)))
  )
    return;
  while (
    at >= 0 &&
    i - at < 24 &&
    (/^(?:PROPN|NOUN|ADJ|DET)$/.test(words[at]?.tag ?? '') || words[at]?.key === 'of')
  )
    at--;
  if (
    at < 0 ||
    /^(?:SCONJ|CCONJ)$/.test(words[at]?.tag ?? '') ||
    (!closed && /^[,:;]$/.test(words[at]?.text ?? ''))
  )
    word.tag = 'VERB';
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'their',
  'this',
  'that',
  'these',
  'those',
  'both',
  'all',
  'no',
]);
const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'we', 'there']);

/** A verb taken for a noun although its clause has another: `clears the poet but jails two others`, `Students plan to march`. */
function joinedVerb(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const before = words[i - 1];
  const next = words[i + 1];
  if (word.tag !== 'NOUN' || word.verbs.length === 0 || before === undefined) return;
  const infinitive =
    next?.key === 'to' && next.tag === 'PART' && word.verbs.some((v) => framesOf(v.lemma).has('s'));
  if (before.tag === 'CCONJ') {
    const object = next !== undefined && /^(?:DET|NUM|PROPN)$/.test(next.tag);
    if (
      isForm(word, 'S') &&
      (infinitive || object) &&
      words.slice(0, i).some((w) => mayBeFinite(w) && (infinitive || isForm(w, 'S')))
    )
      word.tag = 'VERB';
  } else if (infinitive && isForm(word, 'BASE')) {
    if (/[^s]s$/.test(before.key) && (before.tag === 'NOUN' || before.first) && opensSegment(words, i - 1))
      word.tag = 'VERB';
  } else if (infinitive && isForm(word, 'S')) {
    if (
      (before.tag === 'PROPN' || before.tag === 'NOUN') &&
      !/[^s]s$/.test(before.key) &&
      opensSegment(words, i - 1)
    )
      word.tag = 'VERB';
  }
}

/** Whether no verb stands between the last opener or mark and a noun. */
function opensSegment(words: readonly Word[], i: number): boolean {
  for (let j = i; j >= 0; j--) {
    const word = words[j] as Word;
    if (word.kind === 'PUNCTUATION' || word.tag === 'SCONJ' || word.tag === 'CCONJ' || OPENERS.has(word.key))
      return true;
    if (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'ADP') return false;
  }
  return true;
}

const mayBeFinite = (word: Word): boolean =>
  word.tag === 'AUX' ||
  (word.tag === 'VERB' && !isForm(word, 'ING') && !(word.verbs.length === 0 && word.key.endsWith('ing')));

/** Whether the noun before may be the subject: a singular of `strikes`, a plural of `strike`, either of a past form. */
function agrees(word: Word, words: readonly Word[], i: number, need: Need, subject = i - 1): boolean {
  let at = subject;
  if (words[at]?.text === ',') at--;
  while (words[at]?.tag === 'ADV') at--;
  const before = words[at];
  if (before === undefined || !(before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM'))
    return false;
  const next = behind(words, i);
  const joined = before.tag === 'PROPN' && words[at - 1]?.tag === 'CCONJ' && words[at - 2]?.tag === 'PROPN';
  const plural = joined || /[^s]s$|^(?:people|police|troops|women|men|children)$/.test(before.key);
  const object =
    next !== undefined && (/^(?:DET|PROPN|PRON|NUM|ADP|SCONJ)$/.test(next.tag) || next.key === 'to');
  if (isForm(word, 'PAST', 'ED')) return true;
  if (need === 'NEEDED' && isForm(word, 'BASE') && plural) return true;
  if (isForm(word, 'S'))
    return (!plural || before.tag === 'PROPN') && (object || next?.tag === 'NOUN' || next?.tag === 'ADJ');
  return isForm(word, 'BASE') && plural && (object || (joined && next?.tag === 'NOUN'));
}
