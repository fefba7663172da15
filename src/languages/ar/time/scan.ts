import type { Token } from '../../../extract/layers.ts';
import { kept } from '../../../text/kept.ts';
import { foldKey } from '../../../text/normalise.ts';

/** A word by its spelling, without the token that it is. */
export type Spelled = Pick<Token, 'form' | 'key'>;

/** A word's key without conjunction and one-letter preposition before it; `keepBase` where the word itself begins so. */
export function bareKey(token: Spelled | undefined, known: (key: string) => boolean): string {
  if (token === undefined) return '';
  if (known(token.key)) return token.key;
  for (const rest of rests(token.form)) if (known(rest)) return rest;
  return token.key;
}

/** Whether a word is known, as it stands or without what is written before it. */
export const isBare = (word: Spelled, known: (key: string) => boolean): boolean =>
  known(bareKey(word, known));

/** What a word may be without the letters written onto it; an article that lost its alif after ل has it again. */
const rests = kept((form) =>
  ['و', 'ف', 'ب', 'ل', 'وب', 'ول']
    .filter((prefix) => form.startsWith(prefix))
    .flatMap((prefix) => {
      const rest = foldKey(form.slice(prefix.length));
      return prefix.endsWith('ل') && rest.startsWith('ل') ? [rest, `ا${rest}`] : [rest];
    }),
);

/** A word that may be the first of two, as it stands and without one letter before it. */
export const namesOf = (key: string): readonly string[] => [key, key.replace(/^[وفبل]/, '')];

/** Two words as one key (كانون الثاني). */
export const pair = (
  tokens: readonly Token[],
  i: number,
  known: (key: string) => boolean,
): { key: string; last: number } => {
  const one = bareKey(tokens[i], known);
  const second = tokens[i + 1]?.key ?? '';
  for (const first of namesOf(tokens[i]?.key ?? ''))
    if (known(`${first} ${second}`)) return { key: `${first} ${second}`, last: i + 1 };
  return { key: one, last: i };
};
