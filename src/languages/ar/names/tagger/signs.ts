import type { Token } from '../../../../extract/layers.ts';
import type { NameLexicon } from '../lexicon.ts';
import { type Traits, traitsOf } from './traits.ts';

/** What a document says of a word in any of its places; bits. */
export type Signs = ReadonlyMap<string, number>;

const AGAIN = 32;

/** For each word, after what it stands anywhere in the tokens: a given name, a title, a noun of place or of a body, `في`. */
export function signsIn(tokens: readonly Token[], lexicon: NameLexicon): Signs {
  const signs = new Map<string, number>();
  let before: { readonly token: Token; readonly traits: Traits } | null = null;
  for (const token of tokens) {
    const traits = traitsOf(token, lexicon);
    if (token.kind === 'WORD') {
      const known = signs.get(traits.stem);
      let bits = known === undefined ? 0 : known | AGAIN;
      if (before?.token.sentence === token.sentence && (token.analyses[0]?.cut ?? 0) === 0)
        bits |= before.traits.signs;
      signs.set(traits.stem, bits);
    }
    before = { token, traits };
  }
  return signs;
}
