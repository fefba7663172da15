import { wordSet } from '../../shared/word-set.ts';
import { framesOf } from './lexicon.ts';
import { isForm, type Word } from './word.ts';

/** Compounds of a plural and a word that may be a verb: `police force`, `rights record`. */
const COMPOUNDS = wordSet('force station post head record report guard chief staff group leader band front');
/** Plurals that mostly stand before the noun they describe. */
const DESCRIBING = wordSet('arms rights sports sanctions customs news politics business congress');
const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART', 'CCONJ', 'ADP', 'SYM']);
const BREAKS = new Set([':', ';', '–', '—', '-', '|']);
const OPENERS = wordSet('as after before while until but when and');

/**
 * In headings, and wherever a clause has no other verb, the plain form right behind a plural is the verb, an object
 * without an article being no bar (`Gunmen storm police station`); one behind a comma may follow (`…, free inmates`).
 */
export function headlineVerbs(words: readonly Word[]): void {
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    const word = words[i];
    if (word !== undefined && !BREAKS.has(word.text) && !OPENERS.has(word.key)) continue;
    verbIn(words, from, i);
    from = i + 1;
  }
}

function verbIn(words: readonly Word[], from: number, to: number): void {
  let first = from;
  while (first < to && (words[first]?.kind !== 'WORD' || /^[ap]m$/.test(words[first]?.key ?? ''))) first++;
  for (let i = first; i < to; i++) {
    const word = words[i] as Word;
    if (i > first && isVerbOf(words, i, first) && !finiteBehind(words, i + 1, to)) {
      word.tag = 'VERB';
      const next = words[i + 1];
      if (next?.tag === 'VERB' && isForm(next, 'ED', 'PARTICIPLE')) next.tag = 'ADJ';
      joined(words, i, to);
      return;
    }
    if (word.kind === 'WORD' ? !PHRASE.has(word.tag) : word.text !== ',') return;
  }
}

/** Whether the plain form at `i` is what the plural before it does. */
function isVerbOf(words: readonly Word[], i: number, first: number): boolean {
  const word = words[i] as Word;
  const before = words[i - 1] as Word;
  if (word.capital || word.closed !== null || !isForm(word, 'BASE') || isForm(word, 'PAST', 'ED'))
    return false;
  if (!/^(?:NOUN|ADJ|ADV)$/.test(word.tag) || COMPOUNDS.has(word.key) || DESCRIBING.has(before.key))
    return false;
  if (!isPlural(before) && !isPair(words, i - 1, first)) return false;
  // Of what stands behind a preposition nothing is told: `protests by farmers block`.
  for (let j = first; j < i; j++) if (words[j]?.tag === 'ADP' && words[j]?.key !== 'of') return false;
  return hasObject(words, i);
}

function hasObject(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next === undefined || next.kind === 'PUNCTUATION') return false;
  if (/^(?:DET|PROPN|PRON|NUM)$/.test(next.tag) || next.key === 'to') return true;
  if (next.tag === 'ADP') return next.key !== 'of';
  const transitive = words[i]?.verbs.some((v) => framesOf(v.lemma).has('t')) === true;
  return (
    transitive &&
    (/^(?:NOUN|ADJ)$/.test(next.tag) || (next.tag === 'VERB' && isForm(next, 'ED', 'PARTICIPLE')))
  );
}

const isPlural = ({ tag, key }: Word): boolean =>
  (tag === 'NOUN' || tag === 'PROPN') && /[^su']s$|[^wu]men$|^(?:people|police|children|taliban)$/.test(key);

/** `Kenya, Somalia sign`: two names with a comma or `and` between open the heading. */
const isPair = (words: readonly Word[], i: number, first: number): boolean =>
  words[i]?.tag === 'PROPN' &&
  (words[i - 1]?.text === ',' || words[i - 1]?.tag === 'CCONJ') &&
  words[i - 2]?.tag === 'PROPN' &&
  words.slice(first, i).every((w) => w.tag === 'PROPN' || w.text === ',' || w.tag === 'CCONJ');

/** A form behind it that needs the whole phrase as its subject; a participle that describes does not. */
function finiteBehind(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.text === ',') return false;
    if (word.tag === 'AUX') return true;
    if (word.tag !== 'VERB' || isForm(word, 'ING') || words[i - 1]?.key === 'to') continue;
    const noun = words[i + 1]?.tag === 'NOUN' || words[i + 1]?.tag === 'PROPN';
    if (i === from && isForm(word, 'ED', 'PARTICIPLE') && noun) continue;
    if (words[i + 1]?.key === 'by' && isForm(word, 'ED', 'PARTICIPLE')) continue;
    return true;
  }
  return false;
}

/** `storm the station, free inmates`. */
function joined(words: readonly Word[], i: number, to: number): void {
  for (let j = i + 2; j < to; j++) {
    const word = words[j] as Word;
    if (words[j - 1]?.text !== ',' || word.capital || word.closed !== null) continue;
    const form = isForm(word, 'BASE') && !isForm(word, 'PAST', 'ED') && /^(?:NOUN|ADJ|ADV)$/.test(word.tag);
    if (form && hasObject(words, j) && !finiteBehind(words, j + 1, to)) word.tag = 'VERB';
  }
}
