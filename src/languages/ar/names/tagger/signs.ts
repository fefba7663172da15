import type { Token } from '../../../../extract/layers.ts';
import { PERSON_HEADS, PLACE_CLASSES } from '../../syntax/words.ts';
import { isPreposition, type NameLexicon } from '../lexicon.ts';

/** What a document says of a word in any of its places; bits. */
export type Signs = ReadonlyMap<string, number>;

const AFTER_GIVEN = 1;
const AFTER_TITLE = 2;
const AFTER_PLACE = 4;
const AFTER_HEAD = 8;
const AFTER_IN = 16;
const AGAIN = 32;

/** The word without conjunction and preposition, as its likeliest reading has them, nor article. */
export function stemOf(token: Token): string {
  const bare = token.key.slice(token.analyses[0]?.cut ?? 0);
  return bare.startsWith('ال') ? bare.slice(2) : bare;
}

/** For each word, after what it stands anywhere in the tokens: a given name, a title, a noun of place or of a body, `في`. */
export function signsIn(tokens: readonly Token[], lexicon: NameLexicon): Signs {
  const signs = new Map<string, number>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'WORD') continue;
    const stem = stemOf(token);
    const known = signs.get(stem);
    let bits = known === undefined ? 0 : known | AGAIN;
    const before = tokens[i - 1];
    if (
      before !== undefined &&
      before.kind === 'WORD' &&
      before.sentence === token.sentence &&
      (token.analyses[0]?.cut ?? 0) === 0
    ) {
      const word = stemOf(before);
      const lemma = before.analyses[0]?.lemma ?? '';
      if (lexicon.given.has(before.key.slice(before.analyses[0]?.cut ?? 0)) && !isPreposition(before))
        bits |= AFTER_GIVEN;
      if (lexicon.titles.has(word) || PERSON_HEADS.has(word) || PERSON_HEADS.has(lemma)) bits |= AFTER_TITLE;
      if (PLACE_CLASSES.has(word) || PLACE_CLASSES.has(lemma)) bits |= AFTER_PLACE;
      if (lexicon.heads.has(word) || lexicon.heads.has(lemma)) bits |= AFTER_HEAD;
      if (before.key === 'في') bits |= AFTER_IN;
    }
    signs.set(stem, bits);
  }
  return signs;
}
