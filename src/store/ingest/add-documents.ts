import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TransactionSql } from 'postgres';
import {
  actors,
  appearances,
  documents,
  eventArguments,
  mentions,
  names,
  places,
  quantities,
  readings,
  reports,
  sentences,
  sources,
  statements,
} from '../../../schema/tables/index.ts';
import { packageRoot } from '../../text/package-root.ts';
import { copyRows } from '../copy-rows.ts';
import { insertRows } from '../insert-rows.ts';
import { deriveEvents } from './derive-events.ts';
import { addAppearances, linkOutlets, type Touched } from './derive-nodes.ts';
import { documentRow, graphHashOf, sentenceRows } from './document-rows.ts';
import { type EntityRows, entityRows } from './entity-rows.ts';
import { Evidence } from './evidence.ts';
import { keepNamed } from './keep-named.ts';
import { lockMatching } from './lock.ts';
import { proposeDuplicates } from './propose-duplicates.ts';
import type { Read } from './read.ts';
import { readingRow } from './readings.ts';
import { type ReportRows, reportRows } from './report-rows.ts';
import { settleTellings } from './settle.ts';
import { outletRow, statementRows } from './statement-rows.ts';
import type { StoredGraph } from './stored-graph.ts';
import { insertTellings, readTellings } from './tellings.ts';

export type DocumentRows = ReturnType<typeof rowsOf>;

/** Everything that is stored of a document, before anything is; `stored` is its graph as analysts have corrected it. */
export function rowsOf(read: Read, stored: StoredGraph = read.graph) {
  const { documentId, source, inputHash, corrected } = read;
  const { graph, evidence, ...said } = saidRowsOf(read, stored);
  const known = corrected.published === undefined ? source : { ...source, ...SURE };
  return {
    read,
    graph,
    ...said,
    document: documentRow(documentId, graph, known, {
      graphHash: graphHashOf(read.graph, source),
      inputHash,
      extractor: extractor(),
    }),
    sentences: sentenceRows(documentId, graph, evidence),
  };
}

/** What a document says and who prints it: what corrections can change of it. */
export function saidRowsOf({ documentId, corrected }: Read, stored: StoredGraph) {
  const graph = underPublisher(stored, corrected.publisher);
  const evidence = new Evidence(graph);
  const entities = entityRows(documentId, graph, evidence);
  return {
    graph,
    evidence,
    outlet: outletRow(graph),
    entities,
    said: statementRows(documentId, graph, evidence, entities.nodes),
    happened: reportRows(documentId, graph, evidence, entities.nodes),
  };
}

/** Of a day that somebody has corrected. */
const SURE = { publishedInferred: false, publishedNote: null };

const underPublisher = (graph: StoredGraph, publisher: string | null | undefined): StoredGraph =>
  publisher === undefined ? graph : { ...graph, document: { ...graph.document, publisher } };

/**
 * Every row before those that refer to it; of many documents at once in as many statements as of one. What comes of it
 * does not hang on which documents are stored together. `named` is told which nodes they name, once those have their names.
 */
export async function addDocuments(
  sql: TransactionSql,
  added: readonly DocumentRows[],
  named: (ids: readonly string[]) => Promise<void> = async () => {},
): Promise<void> {
  // One alone is told why it is refused.
  const put = added.length > 1 ? copyRows : insertRows;
  const all = <T>(of: (rows: DocumentRows) => readonly T[]): T[] => added.flatMap(of);
  const newActors = once(all((r) => r.entities.actors));
  const newPlaces = once(all((r) => r.entities.places));
  const outlets = once(all(({ outlet }) => (outlet === null ? [] : [outlet])));
  const touched: Touched = { actors: idsOf(newActors), places: idsOf(newPlaces) };
  await insertRows(sql, actors, newActors);
  await insertRows(sql, places, newPlaces);
  const speakers = once(all((r) => r.said.sources));
  await insertRows(sql, sources, once([...outlets, ...speakers]));
  if (outlets.length > 0) await linkOutlets(sql, idsOf(outlets));
  await put(
    sql,
    documents,
    all((r) => [r.document]),
  );
  await put(
    sql,
    readings,
    added.map(({ read }) => readingRow(read)),
  );
  await put(
    sql,
    sentences,
    all((r) => r.sentences),
  );
  await put(
    sql,
    appearances,
    all((r) => r.entities.appearances),
  );
  const ownNames = await ofUnlisted(sql, touched, once(all((r) => r.entities.names)));
  await insertRows(sql, names, ownNames);
  await named([...touched.actors, ...touched.places]);
  await put(
    sql,
    mentions,
    all((r) => r.entities.mentions),
  );
  await put(
    sql,
    statements,
    all((r) => r.said.statements),
  );
  await liesInItself(sql, touched.places);
  const told = await readTellings(
    sql,
    added.map(({ graph, document, entities }) => ({ graph, documentId: document.id, nodes: entities.nodes })),
  );
  await insertTellings(sql, told, put);
  // From here on one transaction after the other: each has to see what those before it have joined.
  await lockMatching(sql);
  const unlisted = newActors.filter(({ registryId }) => registryId === null);
  await keepNamed(sql, { actors: unlisted, names: ownNames, sources: speakers });
  await addAppearances(
    sql,
    added.map(({ document: { id, published }, entities }) => ({
      id,
      published: published ?? null,
      actors: idsOf(entities.actors),
      places: idsOf(entities.places),
    })),
  );
  const changed = await settleTellings(sql, told, []);
  await put(sql, reports, await ofEvents(sql, added));
  await put(
    sql,
    eventArguments,
    all((r) => r.happened.arguments),
  );
  await put(
    sql,
    quantities,
    all((r) => r.happened.quantities),
  );
  await deriveEvents(sql, changed);
  if (unlisted.length > 0) await proposeDuplicates(sql, idsOf(unlisted));
}

/** What has no registry to say where it lies. */
export async function liesInItself(sql: TransactionSql, places: readonly string[]): Promise<void> {
  await sql`
    insert into place_ancestors (place_id, ancestor_id, depth)
    select id, id, 0 from unnest(${places}::uuid[]) as t (id) order by id on conflict do nothing`;
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** The first row of each id. */
export const once = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.toReversed().map((row) => [row.id, row])).values(),
];

/** The events that the tellings of documents have become, by the telling. */
export async function eventsOf(
  sql: TransactionSql,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const told = await sql<{ id: string; eventId: string }[]>`
    select id, event_id as "eventId" from tellings where document_id = any(${documents}::uuid[])`;
  return new Map(told.map(({ id, eventId }) => [id, eventId]));
}

/** The reports of documents with the events that their tellings have become. */
async function ofEvents(sql: TransactionSql, added: readonly DocumentRows[]): Promise<ReportRows['reports']> {
  const events = await eventsOf(sql, idsOf(added.map(({ document }) => document)));
  return added.flatMap(({ happened }) =>
    happened.reports.map((row) => ({ ...row, eventId: events.get(row.tellingId) ?? row.eventId })),
  );
}

/** The registry's actors and places have the registry's names alone. */
export async function ofUnlisted(
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
