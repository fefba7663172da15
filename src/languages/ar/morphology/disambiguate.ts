import type { Token } from '../../../extract/layers.ts';

/** The tokens of one sentence with their readings in the order of likelihood in this context. */
export function disambiguate(sentence: readonly Token[]): readonly Token[] {
  return sentence;
}
