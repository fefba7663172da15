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
  let last = -1;
  let list: T[] = [];
  for (const item of items) {
    const sentence = sentenceOf(item);
    // Items mostly stand in order: the list is looked up once a sentence.
    if (sentence !== last) {
      list = found.get(sentence) ?? [];
      if (list.length === 0) found.set(sentence, list);
      last = sentence;
    }
    list.push(item);
  }
  return found;
}
