import type { Token } from '../../extract/layers.ts';
import type { Word } from '../shared/lexicon/table.ts';
import { ofWord } from './of-word.ts';

/** Lexicon expressions arranged by first word, to be found at a token. */
export class Expressions<Value> {
  readonly #byFirst = new Map<string, Expression<Value>[]>();
  /** Those whose first word a word may be; asked when all have been added. */
  readonly #startingAt = ofWord((token): readonly Expression<Value>[] =>
    forms(token).flatMap((form) => this.#byFirst.get(form) ?? []),
  );

  add(words: readonly Word[], value: Value): void {
    const keys = words.map((w) => w.key);
    const first = keys[0] ?? '';
    this.#byFirst.set(
      first,
      [...(this.#byFirst.get(first) ?? []), { words: keys, value }].toSorted(
        (a, b) => b.words.length - a.words.length || letters(b.words) - letters(a.words),
      ),
    );
  }

  /** The longest expression that begins at this token, with its last token; a one-letter word is a proclitic of the next token. */
  at(tokens: readonly Token[], i: number): { value: Value; last: number } | null {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'WORD') return null;
    for (const { words, value } of this.#startingAt(token)) {
      const last = follow(tokens, i, words);
      if (last !== null) return { value, last };
    }
    return null;
  }
}

interface Expression<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Of as many words the longer are meant: وفقا لما before وفقا ل. */
const letters = (words: readonly string[]): number => words.join('').length;

function follow(tokens: readonly Token[], i: number, words: readonly string[]): number | null {
  let at = i;
  for (let w = 1; w < words.length; w++) {
    const word = words[w] ?? '';
    const next = tokens[at + 1];
    if (next === undefined) return null;
    if (word.length === 1) return next.form.startsWith(word) ? at : null;
    if (!forms(next).includes(word)) return null;
    at++;
  }
  return at;
}

/** The ways a token may stand in an expression: as it is, without conjunction, without article, as its lemma. */
export const forms = ofWord(({ key, analyses: [analysis] }): readonly string[] => {
  const bare = key.replace(/^[وف](?=..)/, '');
  return [
    ...new Set([
      key,
      bare,
      bare.replace(/^ال/, ''),
      bare.replace(/^[بل](?=...)/, '').replace(/^ال/, ''),
      // برأيه
      bare.slice(0, bare.length - (analysis?.enclitic?.length ?? 0)),
      analysis?.lemma ?? '',
      analysis?.stem ?? '',
    ]),
  ].filter((f) => f !== '');
});
