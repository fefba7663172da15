import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql, TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import {
  actors,
  appearances,
  documents,
  eventArguments,
  mentions,
  names,
  places,
  quantities,
  reports,
  sentences,
  sources,
  statements,
} from '../../../schema/tables/index.ts';
import { packageRoot } from '../../text/package-root.ts';
import { graphError } from '../errors.ts';
import { insertRows } from '../insert-rows.ts';
import { announceEvents, eventIdsOf } from '../live/announce.ts';
import { deriveEvents } from './derive-events.ts';
import { addAppearances, linkOutlets, type Touched } from './derive-nodes.ts';
import { documentIdOf, documentRow, graphHashOf, sentenceRows } from './document-rows.ts';
import { type EntityRows, entityRows } from './entity-rows.ts';
import { Evidence } from './evidence.ts';
import { lockGraph, lockMatching } from './lock.ts';
import { proposeDuplicates } from './propose-duplicates.ts';
import { inputHashOf } from './reading.ts';
import { type ReportRows, reportRows } from './report-rows.ts';
import { settleTellings } from './settle.ts';
import { outletRow, statementRows } from './statement-rows.ts';
import { insertTellings, readTellings } from './tellings.ts';
import { validateGraph } from './validate.ts';
import { removeDocument } from './withdraw-document.ts';

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

/**
 * Store a document in one transaction, whole or not at all; `reader` is the hash of what read it, so that it need not
 * read it again. Throws `UserError` GRAPH_INVALID or EVIDENCE_MISPLACED when the graph does not hold together, and what
 * the database throws.
 */
export async function ingestDocument(
  sql: Sql,
  graph: DocumentGraph,
  source: DocumentSource,
  reader: string | null,
): Promise<Ingested> {
  validateGraph(graph);
  const rows = rowsOf(graph, source, reader);
  const { id: documentId, graphHash } = rows.document;
  const stored = async (by: Sql | TransactionSql): Promise<string | null> => {
    const [row] = await by<
      { hash: string }[]
    >`select graph_hash as hash from documents where id = ${documentId}`;
    return row?.hash ?? null;
  };
  // Another process may store or remove it between this look and the lock: then look again.
  for (;;) {
    const seen = await stored(sql);
    if (seen === graphHash) {
      await rememberInput(sql, rows.document);
      return { documentId, taken: 'unchanged' };
    }
    const store = async (tx: TransactionSql): Promise<boolean> => {
      await lockGraph(tx, seen === null ? 'shared' : 'alone');
      await tx`select pg_advisory_xact_lock(hashtextextended(${documentId}, 0))`;
      if ((await stored(tx)) !== seen) return false;
      const known = seen === null ? [] : await eventIdsOf(tx, documentId);
      if (seen !== null) await removeDocument(tx, documentId);
      await addDocument(tx, graph, rows);
      await announceEvents(tx, documentId, known);
      return true;
    };
    const done = await sql.begin(store).catch((error: unknown) => {
      throw graphError(error);
    });
    if (done) return { documentId, taken: seen === null ? 'new' : 'replaced' };
  }
}

/** Another reader has read the same: the next time, this one's reading will do. */
async function rememberInput(sql: Sql, { id, graphHash, inputHash }: Rows['document']): Promise<void> {
  if (inputHash == null) return;
  await sql`
    update documents set input_hash = ${inputHash}
    where id = ${id} and graph_hash = ${graphHash} and input_hash is distinct from ${inputHash}`;
}

type Rows = ReturnType<typeof rowsOf>;

/** Everything that is stored of a document, before anything is. */
export function rowsOf(graph: DocumentGraph, source: DocumentSource, reader: string | null) {
  const documentId = documentIdOf(graph.document);
  const evidence = new Evidence(graph);
  const entities = entityRows(documentId, graph, evidence);
  return {
    outlet: outletRow(graph),
    document: documentRow(documentId, graph, source, {
      graphHash: graphHashOf(graph, source),
      inputHash: reader === null ? null : inputHashOf(graph.document, source, reader),
      extractor: extractor(),
    }),
    sentences: sentenceRows(documentId, graph, evidence),
    entities,
    said: statementRows(documentId, graph, evidence, entities.nodes),
    happened: reportRows(documentId, graph, evidence, entities.nodes),
  };
}

/** Every row before those that refer to it. */
export async function addDocument(sql: TransactionSql, graph: DocumentGraph, rows: Rows): Promise<void> {
  const { outlet, document, entities, said, happened } = rows;
  const touched: Touched = {
    actors: entities.actors.map(({ id }) => id),
    places: entities.places.map(({ id }) => id),
  };
  await insertRows(sql, actors, entities.actors);
  await insertRows(sql, places, entities.places);
  await insertRows(sql, sources, outlet === null ? said.sources : [outlet, ...said.sources]);
  if (outlet !== null) await linkOutlets(sql, [outlet.id]);
  await insertRows(sql, documents, [document]);
  await insertRows(sql, sentences, rows.sentences);
  await insertRows(sql, appearances, entities.appearances);
  await insertRows(sql, names, await ofUnlisted(sql, touched, entities.names));
  await insertRows(sql, mentions, entities.mentions);
  await insertRows(sql, statements, said.statements);
  await sql`
    insert into place_ancestors (place_id, ancestor_id, depth)
    select id, id, 0 from unnest(${touched.places}::uuid[]) as t (id) order by id on conflict do nothing`;
  const told = await readTellings(sql, document.id, graph, entities.nodes);
  await insertTellings(sql, told);
  // From here on one document after the other: each has to see what those before it have joined.
  await lockMatching(sql);
  await addAppearances(sql, document.id, document.published ?? null, touched);
  const changed = await settleTellings(sql, told, []);
  await insertRows(sql, reports, await ofEvents(sql, document.id, happened.reports));
  await insertRows(sql, eventArguments, happened.arguments);
  await insertRows(sql, quantities, happened.quantities);
  await deriveEvents(sql, changed);
  const unlisted = entities.actors.filter(({ kind, registryId }) => kind === 'PERSON' && registryId === null);
  if (unlisted.length > 0)
    await proposeDuplicates(
      sql,
      unlisted.map(({ id }) => id),
    );
}

/** The reports of a document with the events that its tellings have become. */
async function ofEvents(
  sql: TransactionSql,
  documentId: string,
  rows: ReportRows['reports'],
): Promise<ReportRows['reports']> {
  const told = await sql<{ id: string; eventId: string }[]>`
    select id, event_id as "eventId" from tellings where document_id = ${documentId}`;
  const events = new Map(told.map(({ id, eventId }) => [id, eventId]));
  return rows.map((row) => ({ ...row, eventId: events.get(row.tellingId) ?? row.eventId }));
}

/** The registry's actors and places have the registry's names alone. */
async function ofUnlisted(
  sql: TransactionSql,
  { actors, places }: Touched,
  rows: EntityRows['names'],
): Promise<EntityRows['names']> {
  const found = await sql<{ id: string }[]>`
    select id from actors where id = any(${actors}::uuid[]) and listed
    union all select id from places where id = any(${places}::uuid[]) and listed`;
  const listed = new Set(found.map(({ id }) => id));
  return rows.filter(({ actorId, placeId }) => !listed.has(actorId ?? placeId ?? ''));
}

/** Version of the software that read it. */
let version: string | null = null;
function extractor(): string {
  if (version === null) {
    const manifest: { version: string } = JSON.parse(
      readFileSync(join(packageRoot(), 'package.json'), 'utf8'),
    );
    version = `isnad ${manifest.version}`;
  }
  return version;
}
