import type { TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { addCurated } from '../ingest/add-curated.ts';
import { eventsOf, rowsOf } from '../ingest/add-documents.ts';
import { graphHashOf } from '../ingest/document-rows.ts';
import type { Read } from '../ingest/read.ts';
import { findRead } from '../ingest/readings.ts';
import { removeDocuments } from '../ingest/withdraw-document.ts';
import { type Changed, changeDocuments } from './change-documents.ts';
import { type DocumentState, type Prints, printsOf, readingUnknown, statesOf } from './states.ts';

/** Readings that take the place of those that are kept, by the document: those under another day. */
export type Anew = ReadonlyMap<string, DocumentGraph>;

/** Documents that are looked at at a time. */
const PART = 100;

/** How documents are stored before somebody corrects them; null for what is to be stored anew as a whole. */
export type Before = ReadonlyMap<string, Prints | null>;

/** Note how documents are stored; within a transaction that has the graph for itself. Throws `UserError` READING_UNKNOWN. */
export async function noteStates(sql: TransactionSql, ids: readonly string[]): Promise<Before> {
  const before = new Map<string, Prints | null>();
  for (const part of partsOf(ids))
    for (const state of await statesOf(sql, part)) {
      const { id, read, graphHash } = state;
      // Another version of Isnad may have stored other rows of the same.
      before.set(id, graphHashOf(read.graph, read.source) === graphHash ? printsOf(state) : null);
    }
  return before;
}

/**
 * Store documents as they have been corrected by now: of each what has become another since `before`, or all of it where
 * that is the document itself. Gives the events that this has made others. What `anew` holds takes the place of what was read. The transaction must have the graph
 * for itself.
 */
export async function restoreDocuments(
  sql: TransactionSql,
  before: Before,
  anew: Anew,
): Promise<readonly string[]> {
  const events = new Set<string>();
  for (const part of partsOf([...before.keys()])) {
    const whole: DocumentState[] = [];
    const changed: Changed[] = [];
    for (const state of await statesOf(sql, part, anew)) {
      const [old, now] = [before.get(state.id) ?? null, printsOf(state)];
      if (old?.head === now.head && !anew.has(state.id)) changed.push({ ...state, before: old, now });
      else whole.push(state);
    }
    const others = await changeDocuments(sql, changed);
    for (const event of [...others, ...(await replaceDocuments(sql, whole, anew))]) events.add(event);
  }
  return [...events];
}

const partsOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / PART) }, (_, n) => ids.slice(n * PART, (n + 1) * PART));

async function replaceDocuments(
  sql: TransactionSql,
  states: readonly DocumentState[],
  anew: Anew,
): Promise<readonly string[]> {
  if (states.length === 0) return [];
  const ids = states.map(({ id }) => id);
  const kept = await sql<{ id: string; at: string; extractor: string }[]>`
    select id, ingested_at as at, extractor from documents where id = any(${ids}::uuid[])`;
  const before = [...(await eventsOf(sql, ids)).values()];
  await removeDocuments(sql, ids);
  await addCurated(
    sql,
    states.map(({ read }) => rowsOf(read)),
    true,
  );
  await sql`
    update documents d set ingested_at = k.at, extractor = coalesce(k.extractor, d.extractor)
    from unnest(
      ${kept.map(({ id }) => id)}::uuid[], ${kept.map(({ at }) => at)}::timestamptz[],
      ${kept.map(({ id, extractor }) => (anew.has(id) ? null : extractor))}::text[]
    ) as k (id, at, extractor)
    where d.id = k.id`;
  return [...before, ...(await eventsOf(sql, ids)).values()];
}

/** What was read of a document. Throws `UserError` READING_UNKNOWN for one that an older Isnad stored. */
export async function readingOf(
  sql: TransactionSql,
  documentId: string,
  argument: string,
): Promise<Omit<Read, 'corrected'>> {
  const read = await findRead(sql, documentId);
  if (read !== null) return read;
  throw readingUnknown(argument);
}
