import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import type { DocumentGraph, DocumentHead } from '../../schema/document-graph.ts';
import type { Registry } from '../../schema/registry.ts';
import { relations } from '../../schema/tables/index.ts';
import type { Config, DatabaseLimits } from '../config.ts';
import type { Address } from './connect.ts';
import { type Curator, curatorOf } from './curation/curator.ts';
import { linkNames } from './curation/link-names.ts';
import { startEmbedded } from './embedded/server.ts';
import { type LoadProgress, loadGazetteer } from './gazetteer/load.ts';
import { type DocumentSource, type Ingested, ingestDocument } from './ingest/ingest-document.ts';
import { type Given, ingestDocuments, type Outcome } from './ingest/ingest-documents.ts';
import { type Preview, previewDocument } from './ingest/preview-document.ts';
import type { Reread } from './ingest/read.ts';
import { type Counts, findReading } from './ingest/reading.ts';
import { withdrawDocument } from './ingest/withdraw-document.ts';
import { Feed } from './live/feed.ts';
import { IngestRecord } from './live/ingest-record.ts';
import { migrate } from './migrate.ts';
import { openPool } from './pool.ts';

export type { AssertionRef, AssertionType } from './curation/assertions.ts';
export { ASSERTIONS } from './curation/assertions.ts';
export type { AssertionCorrection, Modes } from './curation/correct-assertion.ts';
export type { Curator } from './curation/curator.ts';
export type { Amount, Author, Change, Days } from './curation/model.ts';
export type { Once } from './curation/once.ts';
export type { NewNode } from './curation/split-node.ts';
export type { NodeRef } from './curation/targets.ts';
export { userErrorIn } from './errors.ts';
export { listedIdOf } from './ids.ts';
export { KEPT as ANNOUNCEMENTS_KEPT } from './live/announce.ts';
export { findIngest, INGEST_STAGES, type IngestState } from './live/ingests.ts';
export type {
  Counts,
  DocumentSource,
  Feed,
  Given,
  Ingested,
  IngestRecord,
  LoadProgress,
  Outcome,
  Preview,
  Reread,
};
export type Database = PostgresJsDatabase<typeof relations> & { $client: Sql };

/** The graph in Postgres. Everything that a user can mend is thrown as `UserError`; see `userErrorIn` for drizzle's. */
export interface Store {
  /** Drizzle with the tables' relations. */
  readonly db: Database;
  /** The postgres.js client underneath, with the limits of the configuration. */
  readonly sql: Sql;
  /** Bring the tables up to date; safe to run from several processes at once. */
  migrate(): Promise<void>;
  /** Bring listed actors and places up to date, once for each content of the registry. */
  loadGazetteer(registry: Registry, progress?: LoadProgress): Promise<void>;
  /** How much is stored of a document that `reader` would read the same from again; null when it has to be read. */
  findReading(head: DocumentHead, source: DocumentSource, reader: string): Promise<Counts | null>;
  /**
   * Store what a document says, whole or not at all; `reader` is the hash of what read it, `reread` reads its text under
   * another day where somebody has corrected that.
   */
  ingestDocument(
    graph: DocumentGraph,
    source: DocumentSource,
    reader?: string,
    reread?: Reread,
  ): Promise<Ingested>;
  /** As `ingestDocument` for each, but new ones in one transaction, which is several times faster; one's failure is its own outcome. */
  ingestDocuments(given: readonly Given[], reader?: string, reread?: Reread): Promise<readonly Outcome[]>;
  /** What was read of a text, with its actors and places as analysts have named and merged them; nothing is stored. */
  linkNames(graph: DocumentGraph): Promise<DocumentGraph>;
  /** What storing a document would add; nothing is stored. */
  previewDocument(graph: DocumentGraph, source: DocumentSource): Promise<Preview>;
  /** Remove a document and what it alone supported; false when there is no such document. */
  withdrawDocument(documentId: string): Promise<boolean>;
  /** Tell whoever follows that so many documents are being read, and how far that is. */
  beginIngest(total: number): Promise<IngestRecord>;
  /** What comes into the graph, as it comes. */
  readonly feed: Feed;
  /** What analysts can do to the graph. */
  readonly curator: Curator;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Seconds that running queries are given when the store closes. */
const CLOSE_S = 5;

/** Open the graph: on the configured server, or on one of Isnad's own. */
export async function openStore(config: Config): Promise<Store> {
  if (config.databaseUrl !== null) return connectStore(config.databaseUrl, config.database, async () => {});
  const server = await startEmbedded({ dataDir: config.dataDir });
  return connectStore(server, config.database, () => server.stop());
}

async function connectStore(
  address: Address,
  limits: DatabaseLimits,
  release: () => Promise<void>,
): Promise<Store> {
  let closing: Promise<void> | null = null;
  try {
    const sql = openPool(address, limits);
    const feed = new Feed(address, limits);
    const store: Store = {
      db: drizzle({ client: sql, relations }),
      sql,
      migrate: () => migrate(address, limits),
      loadGazetteer: (registry, progress) => loadGazetteer(sql, registry, progress),
      findReading: (head, source, reader) => findReading(sql, head, source, reader),
      ingestDocument: (graph, source, reader, reread) =>
        ingestDocument(sql, graph, source, reader ?? null, reread ?? null),
      ingestDocuments: (given, reader, reread) => ingestDocuments(sql, given, reader ?? null, reread ?? null),
      linkNames: (graph) => linkNames(sql, graph),
      previewDocument: (graph, source) => previewDocument(sql, graph, source),
      withdrawDocument: (documentId) => withdrawDocument(sql, documentId),
      beginIngest: (total) => IngestRecord.begin(sql, total),
      feed,
      curator: curatorOf(sql, limits),
      ping: async () => {
        await sql`select 1`;
      },
      close: () => {
        feed.end();
        closing ??= sql.end({ timeout: CLOSE_S }).finally(release);
        return closing;
      },
    };
    await store.ping().catch(async (error: unknown) => {
      await sql.end({ timeout: 0 });
      throw error;
    });
    return store;
  } catch (error) {
    await release();
    throw error;
  }
}
