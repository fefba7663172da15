import type { Token } from '../../../extract/layers.ts';
import { tagWordOf } from './analyse.ts';
import { BOUNDARY, type Group, hashText, NO_GROUP, type TagWord } from './features.ts';
import { tag } from './tagger.ts';

const other = new Map<string, TagWord>();

/** Numbers and marks have no readings, but are context: each kind, and each mark, is a word of one empty group. */
function otherWord(token: Token): TagWord {
  const name = token.kind === 'NUMBER' ? '0' : token.kind === 'PUNCTUATION' ? token.form : '#';
  const known = other.get(name);
  if (known !== undefined) return known;
  const hash = hashText(`${token.kind}${name}`);
  const group: Group = { ...NO_GROUP, pos: token.kind === 'NUMBER' ? 31 : 32, tag: hash, lemma: hash };
  const word: TagWord = { ...BOUNDARY, key: hash, ambiguity: hash, shape: hash, groups: [group] };
  if (other.size < 500) other.set(name, word);
  return word;
}

/** The tagger's view of each token. */
export const tagWords = (sentence: readonly Token[]): TagWord[] =>
  sentence.map((token) => (token.kind === 'WORD' ? tagWordOf(token.form, token.text) : otherWord(token)));

/** The tokens of one sentence with their readings in the order of likelihood in this context. */
export function disambiguate(sentence: readonly Token[]): readonly Token[] {
  const ranked = tag(tagWords(sentence));
  return sentence.map((token, index) => {
    const groups = ranked[index] ?? [];
    if (token.kind !== 'WORD' || groups.length < 2) return token;
    return { ...token, analyses: groups.flatMap((group) => group.readings) };
  });
}
