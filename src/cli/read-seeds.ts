import { join } from 'node:path';
import type { IngestRecord, Store } from '../store/index.ts';
import { packageRoot } from '../text/package-root.ts';
import { findDocuments } from './find-documents.ts';
import { ingestDocuments, summaryText } from './ingest-documents.ts';
import type { Io } from './io.ts';
import { type Library, libraryOf } from './library.ts';
import { openReaders } from './readers.ts';

/**
 * Read the documents that a new graph begins with, and tell whoever follows the graph how far that is; a document that can't
 * be read is noted and does not stop the start.
 */
export async function readSeeds(
  store: Store,
  io: Io,
  signal: AbortSignal,
  ready: Promise<void>,
): Promise<void> {
  const { files } = await findDocuments([join(packageRoot(), 'seeds/documents')]);
  const readers = openReaders(files.length);
  const told: { record: IngestRecord | null } = { record: null };
  const begun = ready.then(async () => {
    if (!signal.aborted) told.record = await store.beginIngest(files.length);
  });
  // Thrown where it is waited for, when the first have been read.
  begun.catch(() => {});
  const library: Library = {
    ...libraryOf(store, readers),
    done: (...outcome) => told.record?.step(...outcome),
  };
  let stage: 'FINISHED' | 'INTERRUPTED' | 'FAILED' = 'FAILED';
  try {
    const summary = await ingestDocuments(files, library, io, signal, begun);
    stage = summary.interrupted ? 'INTERRUPTED' : 'FINISHED';
    for (const { path, reason } of summary.failures) io.note(`isnad: ${path}: ${reason}`);
    await io.out(summaryText(summary));
  } finally {
    await told.record?.end(stage);
    await readers.close();
  }
}
