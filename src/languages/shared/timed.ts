import type { Timex, Token } from '../../extract/layers.ts';

/** Some tokens of a document. */
export type TokenMarks = Pick<ReadonlySet<number>, 'has'>;

/** The tokens that stand in time expressions: they are no verbs, nouns or names, and their numbers count nothing else. */
export function timedTokens(tokens: readonly Token[], timexes: readonly Timex[]): TokenMarks {
  const timed = new Uint8Array(tokens.length);
  let i = 0;
  for (const timex of timexes.toSorted((a, b) => a.start - b.start)) {
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= timex.start) i++;
    for (let j = i; j < tokens.length && (tokens[j]?.start ?? 0) < timex.end; j++) timed[j] = 1;
  }
  return { has: (token) => timed[token] === 1 };
}
