import type { Token } from '../../../extract/layers.ts';
import { verbFormsOf } from '../morphology/lexicon.ts';

/** The form under which a noun stands in the lexicon: as a plural that has a row of its own (talks), else its lemma, hyphens apart. */
export function nounKey(token: Token, known: (key: string) => boolean): string {
  const lemma = token.analyses[0]?.lemma ?? token.key;
  if (known(token.key)) return token.key;
  if (known(lemma)) return lemma;
  const hyphen = /^(?:co|re|non|pre|post|self)-/.test(lemma) ? -1 : lemma.lastIndexOf('-');
  const last = hyphen < 0 ? '' : lemma.slice(hyphen + 1);
  return last !== '' && known(last) ? last : lemma;
}

/** The verb whose -ing form a noun is, or null. */
export function verbOfGerund(token: Token): string | null {
  if (token.analyses[0]?.derived !== 'MASDAR') return null;
  const key = token.key.replace(/s$/, '');
  return verbFormsOf(key).find((form) => form.form === 'ING')?.lemma ?? null;
}

/** The longest of `expressions`, lists of words by their first, that begins at a token, or null. */
export function longestAt<Expression>(
  tokens: readonly Token[],
  i: number,
  expressions: ReadonlyMap<string, readonly Expression[]>,
  wordsOf: (expression: Expression) => readonly string[],
): Expression | null {
  const token = tokens[i];
  if (token === undefined) return null;
  let longest: Expression | null = null;
  for (const start of new Set([token.key, token.analyses[0]?.lemma ?? token.key])) {
    for (const expression of expressions.get(start) ?? []) {
      const words = wordsOf(expression);
      if (longest !== null && words.length <= wordsOf(longest).length) continue;
      const fits = words.every((word, k) => {
        const at = tokens[i + k];
        return (
          at !== undefined &&
          at.sentence === token.sentence &&
          (at.key === word || at.analyses[0]?.lemma === word)
        );
      });
      if (fits) longest = expression;
    }
  }
  return longest;
}
