import { wordSet } from '../../shared/word-set.ts';
import { framesOf } from './lexicon.ts';
import { PARTICLES } from './reduced.ts';
import { isForm, type Word } from './word.ts';

/** How many words may stand between a passive and the one joined to it. */
const REACH = 14;
const BETWEEN = new Set(['ADP', 'NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'ADV', 'PART', 'PRON', 'SYM']);
const OBJECTS = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'SCONJ', 'VERB']);
const OPENERS = wordSet('who which that whom whose where');

/**
 * A past form joined to a passive shares its auxiliary (`was arrested by police and charged with theft`) where it needs an
 * object and none stands behind it; one that may do without an object only right behind the passive, or before `by`.
 */
export function sharedAuxiliaries(words: readonly Word[]): void {
  for (let i = 2; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.tag !== 'VERB' || word.group.length > 0 || word.passive) continue;
    if (!isForm(word, 'ED', 'PARTICIPLE') || isForm(word, 'ING')) continue;
    let and = i - 1;
    while (words[and]?.tag === 'ADV') and--;
    if (words[and]?.tag !== 'CCONJ' || !/^(?:and|or)$/.test(words[and]?.key ?? '')) continue;
    const passive = passiveBefore(words, and);
    if (passive === null || !needsObject(words, i, passive === and - 1)) continue;
    word.form = word.verbs.find((v) => v.form === 'PARTICIPLE' || v.form === 'ED') ?? word.form;
    word.group = ['be'];
    word.finite = true;
    word.past = words[passive]?.past === true;
    word.passive = true;
  }
}

/** Where the passive of the clause stands that a conjunction joins a verb to; null where that clause is active. */
function passiveBefore(words: readonly Word[], and: number): number | null {
  for (let i = and - 1; i >= 0 && and - i <= REACH; i--) {
    const word = words[i];
    if (word === undefined) return null;
    if (word.tag === 'VERB') return word.passive && word.finite && word.group.includes('be') ? i : null;
    if (!BETWEEN.has(word.tag) || OPENERS.has(word.key)) return null;
  }
  return null;
}

function needsObject(words: readonly Word[], i: number, adjacent: boolean): boolean {
  const frames = framesOf(words[i]?.form?.lemma ?? '');
  if (frames.size > 0 && !frames.has('t') && !frames.has('d')) return false;
  const next = words[i + 1];
  const after = next !== undefined && next.tag !== 'VERB' && PARTICLES.has(next.key) ? words[i + 2] : next;
  if (after?.key === 'by') return true;
  if (after?.key === 'to' && after.tag === 'PART') return frames.has('o') && !frames.has('s');
  if (after !== undefined && OBJECTS.has(after.tag)) return false;
  return !frames.has('i') || adjacent;
}
