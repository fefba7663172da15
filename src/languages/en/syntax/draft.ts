import type { Analysis, NameMention, Nominal, Quantity, Timex, Token } from '../../../extract/layers.ts';

/** The nominal under construction. */
export type NominalDraft = { -readonly [K in keyof Nominal]: Nominal[K] };

/** One sentence with what earlier stages found in it. */
export interface Scope {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  readonly timexes: readonly Timex[];
}

export const analysisAt = (tokens: readonly Token[], i: number): Analysis | undefined =>
  tokens[i]?.analyses[0];

/** The part of speech of a token; `,` and the like stand for themselves. */
export const posAt = (tokens: readonly Token[], i: number): string => {
  const token = tokens[i];
  return token?.analyses[0]?.pos ?? token?.form ?? '';
};

export function blank(tokens: readonly Token[], first: number, last: number, head: number): NominalDraft {
  const analysis = analysisAt(tokens, head);
  return {
    index: 0,
    sentence: tokens[head]?.sentence ?? 0,
    first,
    last,
    head,
    name: null,
    quantity: null,
    preposition: null,
    coordinates: null,
    governor: null,
    apposition: null,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    definite: analysis?.definite === true || analysis?.enclitic != null,
    gender: analysis?.gender ?? null,
    number: analysis?.number ?? null,
  };
}

/** Where a nominal's phrase begins: at its article or its first possessor. */
export type Begins = (nominal: Nominal) => number;
