/** Trees of dependencies beside annotated documents. The format: tests/corpus/README.md. */
import { readFileSync } from 'node:fs';
import type { Token } from '../../src/extract/layers.ts';

/** A word of a tree: its token, that of the word it hangs on (-1 for the root), and as what. */
export interface TreeWord {
  readonly token: number;
  readonly head: number;
  readonly label: string;
}

/** The words of a file of trees, and the sentences whose words are the tokens' still; others are left out. */
export function readTrees(
  file: string,
  tokens: readonly Token[],
): { readonly words: readonly TreeWord[]; readonly sentences: ReadonlySet<number> } {
  const words: TreeWord[] = [];
  const sentences = new Set<number>();
  for (const block of readFileSync(file, 'utf8').split('# ').slice(1)) {
    const [first = '', ...lines] = block.trimEnd().split('\n');
    const sentence = Number(first) - 1;
    const own = tokens.filter((token) => token.sentence === sentence);
    const rows = lines.map((line) => line.split('\t'));
    if (!rows.every(([number, word]) => own[Number(number) - 1]?.form === word)) continue;
    sentences.add(sentence);
    for (const [number, , head, label = ''] of rows)
      words.push({
        token: own[Number(number) - 1]?.index ?? -1,
        head: own[Number(head) - 1]?.index ?? -1,
        label,
      });
  }
  return { words, sentences };
}
