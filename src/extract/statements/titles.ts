import type { Referent } from '../referents.ts';

const SENTENCES_BACK = 8;

/** Which persons have been introduced by which titles, so that the title alone (`الوزير`, `وزير الداخلية`) means them later. */
export class Titles {
  #known: { readonly words: readonly string[]; readonly referent: Referent; readonly sentence: number }[] =
    [];

  set(words: readonly string[], referent: Referent, sentence: number): void {
    if (words.length > 0) this.#known.unshift({ words, referent, sentence });
    this.#known.length = Math.min(this.#known.length, 50);
  }

  /** The latest person whose title has all of these words, the first one as its own first word give or take the article. */
  get(words: readonly string[], sentence: number): Referent | null {
    const [first, ...rest] = words;
    if (first === undefined) return null;
    const found = this.#known.find(
      (k) =>
        sentence - k.sentence <= SENTENCES_BACK &&
        bare(k.words[0] ?? '') === bare(first) &&
        (rest.length > 0 || first !== bare(first)) &&
        rest.every((word) => k.words.includes(word)),
    );
    return found?.referent ?? null;
  }
}

const bare = (word: string): string => (word.length > 4 ? word.replace(ARTICLE, '') : word);
const ARTICLE = /^\u0627\u0644/;
