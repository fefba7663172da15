import { join } from 'node:path';
import type { Store } from '../store/index.ts';
import { packageRoot } from '../text/package-root.ts';
import { openExtractor } from './extract-file.ts';
import { findDocuments } from './find-documents.ts';
import { ingestDocuments, summaryText } from './ingest-documents.ts';
import type { Io } from './io.ts';
import { keepIn } from './with-store.ts';

/** Read the documents that a new graph begins with; a document that can't be read is noted and does not stop the start. */
export async function readSeeds(store: Store, io: Io, signal: AbortSignal): Promise<void> {
  const { files } = await findDocuments([join(packageRoot(), 'seeds/documents')]);
  const summary = await ingestDocuments(files, await openExtractor(), keepIn(store), io, signal);
  for (const { path, reason } of summary.failures) io.note(`isnad: ${path}: ${reason}`);
  await io.out(summaryText(summary));
}
