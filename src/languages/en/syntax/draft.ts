import type { Analysis, Nominal, Token } from '../../../extract/layers.ts';

export const analysisAt = (tokens: readonly Token[], i: number): Analysis | undefined =>
  tokens[i]?.analyses[0];

/** The part of speech of a token; `,` and the like stand for themselves. */
export const posAt = (tokens: readonly Token[], i: number): string => {
  const token = tokens[i];
  return token?.analyses[0]?.pos ?? token?.form ?? '';
};

/** Where a nominal's phrase begins: at its article or its first possessor. */
export type Begins = (nominal: Nominal) => number;
