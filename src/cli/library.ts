import type { DocumentGraph, DocumentHead } from '../../schema/document-graph.ts';
import { readerHash } from '../extract/reader-hash.ts';
import { readDocument, type SourceDocument } from '../intake/read-document.ts';
import type { Counts, Store } from '../store/index.ts';
import type { Readers } from './readers.ts';

/** How the store took a document: as a new one, as one it had in these very bytes, or in place of an older reading. */
export type Taken = 'new' | 'unchanged' | 'replaced';

/** A document with what it says. */
export interface Read {
  readonly source: SourceDocument;
  readonly graph: DocumentGraph;
}

/** Where documents are read, and kept with what they say. */
export interface Library {
  /** A file's text and metadata; throws with a reason in one line that does not name the file. */
  readonly open: (path: string) => Promise<SourceDocument>;
  /** How much is kept of a document that would be read the same again; null when it has to be read. */
  readonly find: (source: SourceDocument) => Promise<Counts | null>;
  readonly read: (head: DocumentHead) => Promise<DocumentGraph>;
  /** Store documents together; gives how each was taken, or why it was not. */
  readonly keep: (documents: readonly Read[]) => Promise<readonly (Taken | { readonly error: unknown })[]>;
  /** Is told what became of each document, by its name, and why where it failed. */
  readonly done?: (outcome: Taken | 'failed', name: string, reason: string | null) => void;
}

/** The library whose shelves are a store. */
export function libraryOf(store: Store, { read }: Readers): Library {
  const reader = readerHash();
  return {
    open: readDocument,
    find: (source) => store.findReading(source.head, source, reader),
    read,
    keep: async (documents) => {
      const outcomes = await store.ingestDocuments(documents, reader, read);
      return outcomes.map((outcome) => ('error' in outcome ? outcome : outcome.taken));
    },
  };
}
