import { wordSet } from '../../shared/word-set.ts';
import { framesOf } from './lexicon.ts';
import { SUBJECTS } from './pronouns.ts';
import { previous, type Word } from './word.ts';

const OPENERS = wordSet(
  'that who which when while where because as after before since although though if whether until unless whereas what how why whose whom',
);
/** Adverbs that make one word with a verb. */
export const PARTICLES = new Set(['up', 'out', 'off', 'down', 'away', 'back', 'over']);
const PHRASE = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'SCONJ', 'VERB']);
const ENDS = /^[.!?]$/;

/**
 * Past and participle are spelled alike (`forces deployed in the north said`): a form without an auxiliary right behind a
 * noun is a passive participle when its clause has, or must still get, another verb, when `by` names the doer of what
 * needs an object, or in a headline, which leaves the auxiliary out.
 */
export function reducedRelatives(words: readonly Word[]): void {
  const headline = !words.slice(-3).some((w) => ENDS.test(w.text));
  let verb: Word | null = null;
  let relative = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind === 'PUNCTUATION') {
      if (/^[,;:.!?–—-]$/.test(word.text)) verb = null;
    } else if (word.tag === 'CCONJ' || OPENERS.has(word.key)) {
      verb = null;
      // The first verb of a relative clause is its own (the aid that the army promised may be late).
      relative = word.tag === 'PRON';
    } else if (word.tag === 'VERB' && !word.finite) verb = word;
    else if ((word.tag === 'VERB' || word.tag === 'AUX') && word.finite) {
      const open = word.form?.form === 'ED' && word.group.length === 0;
      if (
        open &&
        ((!(relative && verb === null) && isParticiple(words, i, word, verb, headline)) ||
          isFronted(words, i))
      ) {
        word.finite = false;
        word.passive = true;
      } else verb = word;
    }
  }
}

/** `Accused of theft, the clerk fled`: a sentence's first word, before a preposition and a comma behind which a subject stands. */
function isFronted(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const frames = framesOf(word.form?.lemma ?? '');
  if (!word.first || words[i + 1]?.tag !== 'ADP' || (frames.size > 0 && !frames.has('t'))) return false;
  for (let j = i + 2; j < words.length; j++) {
    const next = words[j] as Word;
    if (next.text === ',') return /^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(words[j + 1]?.tag ?? '');
    if (next.finite || next.kind === 'PUNCTUATION') return false;
  }
  return false;
}

/** `…, four of them suspended, …`: what became of some of those just told of. */
const isAbsolute = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.key === 'them' && words[i - 2]?.key === 'of' && words[i - 4]?.text === ',';

function isParticiple(
  words: readonly Word[],
  i: number,
  word: Word,
  verb: Word | null,
  headline: boolean,
): boolean {
  const frames = framesOf(word.form?.lemma ?? '');
  if (frames.size > 0 && !frames.has('t')) return false;
  const before = previous(words, i);
  const adverb = words[i + 1];
  const dead = adverb?.key === 'dead' && adverb.tag === 'ADV';
  const next = dead || (adverb?.tag !== 'VERB' && PARTICLES.has(adverb?.key ?? '')) ? words[i + 2] : adverb;
  const object = next !== undefined && PHRASE.has(next.tag);
  const by = next?.key === 'by' && !/^(?:NUM|SYM|VERB)$/.test(words[i + 2]?.tag ?? '');
  if (isAbsolute(words, i) && !object) return true;
  if (before?.text === ',') return by || (!object && closesBeforeVerb(words, i));
  if (!mayBeDescribed(before) || (object && !by)) return false;
  if (before?.key === 'those') return true;
  const later = laterVerb(words, i, frames.has('c'), by) || (verb === null && isGoverned(words, i));
  if (by) return later || verb !== null || headline;
  const bare = next === undefined || next.tag === 'ADP' || next.tag === 'ADV' || next.kind === 'PUNCTUATION';
  const only = !frames.has('i') && !frames.has('c') && frames.size > 0;
  if (verb !== null && !framesOf(verb.form?.lemma ?? '').has('c'))
    return later || !frames.has('c') || frames.has('f');
  if (verb !== null) return later || (only && bare);
  return later || (headline && bare);
}

/** `In a statement issued in Brussels, …`: all that stands before in its clause hangs on prepositions, so nothing can be its subject. */
function isGoverned(words: readonly Word[], i: number): boolean {
  let start = i;
  while (start > 0 && !opens(words[start - 1] as Word)) start--;
  let adposition = false;
  let phrase = false;
  for (let j = start; j < i; j++) {
    const { tag } = words[j] as Word;
    const inside = NOMINAL.has(tag);
    if (inside && (!phrase || tag === 'DET') && words[j - 1]?.tag !== 'ADP' && words[j - 1]?.tag !== 'ADV')
      return false;
    phrase = inside;
    adposition ||= tag === 'ADP';
  }
  return adposition;
}

const NOMINAL = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'PART']);
const opens = (word: Word): boolean =>
  word.kind === 'PUNCTUATION' || word.tag === 'CCONJ' || OPENERS.has(word.key);

const mayBeDescribed = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'NOUN' ||
    word.tag === 'PROPN' ||
    word.tag === 'NUM' ||
    word.key === 'those' ||
    (word.tag === 'PRON' && !SUBJECTS.has(word.key) && !OPENERS.has(word.key)));

/** `The bridge, destroyed last year, was rebuilt`: a verb follows the comma that ends what this one opened. */
function closesBeforeVerb(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < words.length; j++) {
    const word = words[j] as Word;
    if (word.text === ',') {
      return words[j + 1]?.finite === true || words[j + 1]?.tag === 'AUX';
    }
    if (word.finite || word.tag === 'CCONJ') return false;
  }
  return false;
}

/** Whether the clause still gets a finite verb behind this word, before anything that opens another one; `content`: a subject of its own opens one too. */
function laterVerb(words: readonly Word[], i: number, content: boolean, by: boolean): boolean {
  for (let j = i + 1; j < words.length; j++) {
    const word = words[j] as Word;
    const before = words[j - 1];
    if (word.tag === 'CCONJ' && joinsVerb(words, j)) return false;
    if (word.tag === 'DET' && /^(?:NUM|NOUN|PROPN|ADV)$/.test(before?.tag ?? '')) return false;
    if (word.text === ',' && by)
      return closesBeforeVerb(words, j) || (words[j + 1]?.tag === 'CCONJ' && joinsVerb(words, j + 1));
    if (OPENERS.has(word.key) || /^[,;:–—"“”]$/.test(word.text)) return false;
    if (
      word.tag === 'PRON' &&
      SUBJECTS.has(word.key) &&
      (words[j + 1]?.tag === 'AUX' || words[j + 1]?.finite === true)
    )
      return false;
    if (
      content &&
      before !== undefined &&
      j > i + 1 &&
      PHRASE.has(word.tag) &&
      before.tag !== 'ADP' &&
      !PHRASE.has(before.tag)
    )
      return false;
    if (word.finite && (word.tag === 'AUX' || word.tag === 'VERB')) return true;
    if (word.tag === 'AUX') return true;
  }
  return false;
}

/** Whether a verb, or an adverb and a verb, stands behind a conjunction. */
const joinsVerb = (words: readonly Word[], and: number): boolean =>
  words[and + 1]?.finite === true || (words[and + 1]?.tag === 'ADV' && words[and + 2]?.finite === true);
