import type { Quantity, Sentence, Timex, Token } from '../../extract/layers.ts';

/** Numbers of a document with what they count. */
export const readQuantities = (_tokens: readonly Token[], _sentences: readonly Sentence[], _timexes: readonly Timex[]): readonly Quantity[] => [];
