import type { Clause, Nominal, Token } from '../../../extract/layers.ts';

export interface ClauseScope {
  readonly tokens: readonly Token[];
  readonly range: { readonly from: number; readonly to: number };
  /** Of the sentence. */
  readonly nominals: readonly Nominal[];
  /** For each token of the document, the nominal that covers it, or -1. */
  readonly nominalAt: Int32Array;
  readonly firstIndex: number;
  /** Whether a token is part of a date, where nothing is a verb (آب). */
  readonly timed: (token: Token) => boolean;
  /** Whether a nominal names someone or a body that can act. */
  readonly acts: (nominal: Nominal) => boolean;
}

/** A clause while it is being read. */
export type ClauseDraft = { -readonly [K in keyof Clause]: Clause[K] };

/** The nominal with an index of the document, where it is one of the sentence's. */
export const nominalOf = ({ nominals }: ClauseScope, index: number): Nominal | undefined =>
  index < 0 ? undefined : nominals[index - (nominals[0]?.index ?? 0)];

export const verbLemma = ({ tokens }: ClauseScope, clause: ClauseDraft): string =>
  tokens[clause.verb]?.analyses[0]?.lemma ?? '';
