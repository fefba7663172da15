import type { Clause, NameMention, Nominal, Quantity, Token } from '../../../extract/layers.ts';
import { offsetOf } from '../../../text/spelling.ts';
import type { TokenMarks } from '../timed.ts';

/** One sentence with what earlier stages found in it. */
export interface SentenceScope {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  /** Tokens that stand in time expressions. */
  readonly timed: TokenMarks;
}

/** One sentence with its noun phrases. */
export interface PhrasedSentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Of the sentence. */
  readonly nominals: readonly Nominal[];
  /** For each token of the document, the nominal that covers it, or -1. */
  readonly nominalAt: Int32Array;
  /** Tokens that stand in time expressions, where nothing is a verb (آب, march). */
  readonly timed: TokenMarks;
  /** What its first clause is numbered. */
  readonly firstIndex: number;
}

/** The nominal under construction. */
export type NominalDraft = { -readonly [K in keyof Nominal]: Nominal[K] };

/** A clause while it is being read. */
export type ClauseDraft = { -readonly [K in keyof Clause]: Clause[K] };

/** The nominal with an index of the document, where it is one of the sentence's. */
export const nominalOf = ({ nominals }: PhrasedSentence, index: number): Nominal | undefined =>
  index < 0 ? undefined : nominals[index - (nominals[0]?.index ?? 0)];

/** A nominal of some tokens that nothing is known of yet but what its head shows; letters written onto its first word are left out. */
export function blank(tokens: readonly Token[], first: number, last: number, head: number): NominalDraft {
  const analysis = tokens[head]?.analyses[0];
  const from = tokens[first];
  const cut = from?.analyses[0]?.cut ?? 0;
  return {
    index: 0,
    sentence: from?.sentence ?? 0,
    first,
    last,
    head,
    name: null,
    quantity: null,
    preposition: null,
    coordinates: null,
    governor: null,
    apposition: null,
    start: from === undefined ? 0 : offsetOf(from, cut),
    end: tokens[last]?.end ?? 0,
    definite: analysis?.definite === true || analysis?.enclitic != null,
    gender: analysis?.gender ?? null,
    number: analysis?.number ?? null,
  };
}
