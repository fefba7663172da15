/** Whether a verb or noun (folded lemma) names something done by someone to someone: an event of the lexicon. */
export const isDeed = (_lemma: string): boolean => false;

/** The group of nouns that may tell the happening of this one (folded lemma) again; the lemma itself for none. */
export const kinOf = (lemma: string): string => lemma;
