/** Token range of each sentence, half open; tokens stand in order and name their sentence. */
export function tokenRanges(
  tokens: readonly { readonly sentence: number }[],
  sentences: readonly { readonly index: number }[],
): { from: number; to: number }[] {
  let at = 0;
  return sentences.map((sentence) => {
    const from = at;
    while (at < tokens.length && tokens[at]?.sentence === sentence.index) at++;
    return { from, to: at };
  });
}
