import { join } from 'node:path';
import type { Store } from '../store/index.ts';
import { packageRoot } from '../text/package-root.ts';
import { findDocuments } from './find-documents.ts';
import { ingestDocuments, summaryText } from './ingest-documents.ts';
import type { Io } from './io.ts';
import { libraryOf } from './library.ts';
import { openReaders } from './readers.ts';

/** Read the documents that a new graph begins with; a document that can't be read is noted and does not stop the start. */
export async function readSeeds(
  store: Store,
  io: Io,
  signal: AbortSignal,
  ready: Promise<void>,
): Promise<void> {
  const { files } = await findDocuments([join(packageRoot(), 'seeds/documents')]);
  const readers = openReaders(files.length);
  const summary = await ingestDocuments(files, libraryOf(store, readers), io, signal, ready).finally(
    readers.close,
  );
  for (const { path, reason } of summary.failures) io.note(`isnad: ${path}: ${reason}`);
  await io.out(summaryText(summary));
}
