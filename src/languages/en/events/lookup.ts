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

/** An expression of the lexicon as it is looked up: its words' keys. */
export interface Listed {
  readonly words: readonly string[];
}

/** The longest of `expressions`, listed by their first word, that begins at a token, or null. */
export function longestAt<Expression extends Listed>(
  tokens: readonly Token[],
  i: number,
  expressions: ReadonlyMap<string, readonly Expression[]>,
): Expression | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const lemma = token.analyses[0]?.lemma ?? token.key;
  const found = longest(tokens, i, expressions.get(token.key), null);
  return lemma === token.key ? found : longest(tokens, i, expressions.get(lemma), found);
}

function longest<Expression extends Listed>(
  tokens: readonly Token[],
  i: number,
  listed: readonly Expression[] | undefined,
  known: Expression | null,
): Expression | null {
  let best = known;
  for (const expression of listed ?? []) {
    if (expression.words.length > (best?.words.length ?? 0) && fits(tokens, i, expression.words))
      best = expression;
  }
  return best;
}

function fits(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  const sentence = tokens[i]?.sentence;
  return words.every((word, k) => {
    const at = tokens[i + k];
    return (
      at !== undefined && at.sentence === sentence && (at.key === word || at.analyses[0]?.lemma === word)
    );
  });
}
