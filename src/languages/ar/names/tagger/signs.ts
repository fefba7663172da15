import type { Token } from '../../../../extract/layers.ts';
import { type Traits, traitsOf } from './traits.ts';

/** What the tagger sees of tokens before it looks at where they stand. */
export interface Seen {
  readonly traits: readonly Traits[];
  /** For each token, what the document says of its word in any of its places; bits. */
  readonly signs: Int32Array;
}

const AGAIN = 32;

/** Tokens with, of each word, after what it stands anywhere in the document: a given name, a title, a noun of place or of a body, `في`. */
export function seenIn(tokens: readonly Token[], document: readonly Token[] = tokens): Seen {
  const all = document.map(traitsOf);
  const said = new Stems(all.length);
  for (let i = 0; i < all.length; i++) {
    const [token, traits, before] = [document[i], all[i], i > 0 ? document[i - 1] : undefined];
    if (token === undefined || traits === undefined || token.kind !== 'WORD') continue;
    let bits = said.has(traits) ? said.of(traits) | AGAIN : 0;
    if (before?.sentence === token.sentence && (token.analyses[0]?.cut ?? 0) === 0)
      bits |= all[i - 1]?.signs ?? 0;
    said.set(traits, bits);
  }
  const traits = tokens === document ? all : tokens.map(traitsOf);
  const signs = new Int32Array(traits.length);
  for (let i = 0; i < signs.length; i++) {
    const one = traits[i];
    if (one?.isWord === true) signs[i] = said.of(one);
  }
  return { traits, signs };
}

/** Bits for the stems of words, found by the hash that the words have already. */
class Stems {
  readonly #words: (Traits | undefined)[];
  readonly #bits: Int32Array;
  readonly #last: number;

  constructor(count: number) {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.#words = new Array<Traits | undefined>(size).fill(undefined);
    this.#bits = new Int32Array(size);
    this.#last = size - 1;
  }

  #at({ bare, stem }: Traits): number {
    let at = bare & this.#last;
    for (let word = this.#words[at]; word !== undefined && word.stem !== stem; word = this.#words[at])
      at = (at + 1) & this.#last;
    return at;
  }
  has = (word: Traits): boolean => this.#words[this.#at(word)] !== undefined;
  of = (word: Traits): number => this.#bits[this.#at(word)] ?? 0;
  set(word: Traits, bits: number): void {
    const at = this.#at(word);
    this.#words[at] = word;
    this.#bits[at] = bits;
  }
}
