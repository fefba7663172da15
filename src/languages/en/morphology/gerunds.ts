import { morphologyLexicon } from './lexicon.ts';
import { PARTICLES } from './reduced.ts';
import { previous, type Word } from './word.ts';

const OPENS_PHRASE = new Set(['DET', 'NUM', 'PROPN', 'NOUN', 'ADJ']);

/** Nouns in -ing that take articles and adjectives more often than objects (meeting, air-bombings). */
function isIngNoun(key: string): boolean {
  const { ingNouns } = morphologyLexicon();
  const last = key.slice(key.lastIndexOf('-') + 1);
  return ingNouns.has(last) || (last.endsWith('s') && ingNouns.has(last.slice(0, -1)));
}

/** Whether a form in -ing is a verb (killing 12, was leaving, a bomb targeting), a noun (the shelling of) or describes (the attacking forces). */
export function ing(words: readonly Word[], i: number, word: Word, determined: boolean): void {
  const next = words[i + 1];
  const before = previous(words, i);
  const nominal = isIngNoun(word.key);
  const phrase = next !== undefined && (OPENS_PHRASE.has(next.tag) || next.tag === 'PRON');
  // while ruling out a deal
  if (!determined && before?.tag !== 'ADJ' && isPhrasal(word, next)) word.tag = 'VERB';
  else if (before?.closed?.lemma === 'be' && before.tag === 'AUX')
    word.tag = nominal && !phrase && next?.tag !== 'ADP' ? 'NOUN' : 'VERB';
  else if (determined || before?.tag === 'ADJ') {
    const after = words[i + 2]?.tag;
    const described =
      next !== undefined &&
      (next.tag === 'NOUN' ||
        ((next.tag === 'ADJ' || next.tag === 'PROPN') && (after === 'NOUN' || after === 'PROPN')));
    word.tag = described && !nominal ? 'ADJ' : 'NOUN';
  } else if (next?.key === 'of') word.tag = 'NOUN';
  else if (nominal && !phrase) word.tag = opensAdjunct(words, i) || meets(words, i) ? 'VERB' : 'NOUN';
  else if (
    nominal &&
    before !== undefined &&
    (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM') &&
    next?.tag === 'NOUN'
  )
    word.tag = 'NOUN';
  else if (nominal && next?.tag === 'NOUN' && !before?.text.includes(',') && before?.tag !== 'ADP')
    word.tag = 'NOUN';
  else if (word.capital && word.tag === 'PROPN') return;
  else
    word.tag =
      word.tag === 'ADJ' && next?.tag === 'NOUN' && before?.tag !== 'PUNCT' && word.verbs.length === 0
        ? 'ADJ'
        : 'VERB';
}

/** Whether the word behind is the adverb that the verb is one with. */
const isPhrasal = (word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  PARTICLES.has(next.key) &&
  word.verbs.some(({ lemma }) => morphologyLexicon().phrasal.get(lemma)?.has(next.key) === true);

/** `ministers, meeting in Brussels,`: right behind a comma and before a preposition, and no item of a list. */
function opensAdjunct(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (words[i - 1]?.text !== ',' || !/^(?:NOUN|PROPN)$/.test(words[i - 2]?.tag ?? '')) return false;
  return next?.tag === 'ADP' || /^["“‘]$/.test(next?.text ?? '');
}

const GATHERING = new Set(['meeting', 'gathering', 'sitting', 'speaking']);

/** `foreign ministers meeting in Brussels agreed`: what those do who stand before it, many and without an article. */
function meets(words: readonly Word[], i: number): boolean {
  if (!GATHERING.has(words[i]?.key ?? '') || !/^(?:in|at|on|near|behind)$/.test(words[i + 1]?.key ?? ''))
    return false;
  const before = words[i - 1];
  if (before?.tag !== 'NOUN' || !/[^s]s$|[^wu]men$|^people$/.test(before.key)) return false;
  let at = i - 1;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(words[at]?.tag ?? '')) at--;
  return !/^(?:a|an|this|another|that)$/.test(words[at]?.key ?? '');
}
