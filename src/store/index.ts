import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { Registry } from '../../schema/registry.ts';
import type { relations } from '../../schema/tables/index.ts';
import type { Config } from '../config.ts';

export type Database = PostgresJsDatabase<typeof relations> & { $client: Sql };

/** What is kept of where a document came from, beside its graph. */
export interface DocumentSource {
  readonly url: string | null;
  /** The day of publication was concluded from the text, not given. */
  readonly publishedInferred: boolean;
  readonly publishedNote: string | null;
}

export interface Ingested {
  readonly documentId: string;
  /** As a new document, as one that is stored just so, or in place of an older reading of the same text. */
  readonly taken: 'new' | 'unchanged' | 'replaced';
}

/** The graph in Postgres. Everything that a user can mend is thrown as `UserError`. */
export interface Store {
  /** Drizzle with the tables' relations. */
  readonly db: Database;
  /** The postgres.js client underneath, with the limits of the configuration. */
  readonly sql: Sql;
  /** Bring the tables up to date; safe to run from several processes at once. */
  migrate(): Promise<void>;
  /** Bring listed actors and places up to date, once for each content of the registry. */
  loadGazetteer(registry: Registry): Promise<void>;
  /** Store what a document says, whole or not at all. */
  ingestDocument(graph: DocumentGraph, source: DocumentSource): Promise<Ingested>;
  /** Remove a document and what it alone supported; false when there is no such document. */
  withdrawDocument(documentId: string): Promise<boolean>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Open the graph: on the configured server, or on one of Isnad's own. */
export async function openStore(_config: Config): Promise<Store> {
  throw new Error('not yet');
}
