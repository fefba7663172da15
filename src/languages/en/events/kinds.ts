import { loadEventKin } from '../lexicon/load.ts';
import { eventIndex } from './senses.ts';

/** Whether a verb or noun (folded lemma) names something done by someone to someone: an event of the lexicon. */
export const isDeed = (lemma: string): boolean => {
  const { verbs, nouns } = eventIndex();
  return verbs.has(lemma) || nouns.has(lemma);
};

/** The group of nouns that may tell the happening of this one (folded lemma) again; the lemma itself for none. */
export const kinOf = (lemma: string): string => loadEventKin().get(lemma) ?? lemma;
