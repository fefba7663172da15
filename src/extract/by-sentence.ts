/** Things that belong to one sentence each, by the sentence's index, in their order. */
export function bySentence<T extends { readonly sentence: number }>(
  items: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const known = found.get(item.sentence);
    if (known === undefined) found.set(item.sentence, [item]);
    else known.push(item);
  }
  return found;
}
