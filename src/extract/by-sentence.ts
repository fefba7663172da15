/** Things that belong to one sentence each, by the sentence's index, in their order. */
export function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): ReadonlyMap<number, readonly T[]>;
export function bySentence<T>(
  items: readonly T[],
  sentenceOf: (item: T) => number,
): ReadonlyMap<number, readonly T[]>;
export function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
  sentenceOf: (item: T) => number = ({ sentence }) => sentence,
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const sentence = sentenceOf(item);
    const known = found.get(sentence);
    if (known === undefined) found.set(sentence, [item]);
    else known.push(item);
  }
  return found;
}
