import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentHead } from '../schema/document-graph.ts';
import type { LanguageCode } from '../schema/ontology/enums.ts';
import { readDocument } from '../src/intake/read-document.ts';
import { packageRoot } from '../src/text/package-root.ts';

/** The documents of the corpus in one language, as a user would hand them in. */
export async function corpusHeads(language: LanguageCode): Promise<readonly DocumentHead[]> {
  const folder = join(packageRoot(), 'tests/corpus');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const heads: DocumentHead[] = [];
  for (const file of files) {
    const { head } = await readDocument(join(folder, file));
    if (head.language === language) heads.push({ ...head, published: head.published ?? '2024-01-01' });
  }
  return heads;
}

/** Documents one after another, cut to a length in characters. */
export function pageOf(heads: readonly DocumentHead[], length: number): DocumentHead {
  const [first] = heads;
  if (first === undefined) throw new Error('the corpus holds no document');
  return {
    ...first,
    text: heads
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, length),
  };
}
