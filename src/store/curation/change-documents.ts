/** Storing documents anew by what has become another: the rest of their rows, and of what hangs on those, stays. */
import type { TransactionSql } from 'postgres';
import {
  actors,
  appearances,
  eventArguments,
  mentions,
  names,
  places,
  quantities,
  reports,
  sources,
  statements,
} from '../../../schema/tables/index.ts';
import { eventsOf, liesInItself, ofUnlisted, once } from '../ingest/add-documents.ts';
import { deriveEvents } from '../ingest/derive-events.ts';
import { removeAppearances, type Touched } from '../ingest/derive-nodes.ts';
import type { Node } from '../ingest/entity-rows.ts';
import { partDocuments, settleActors } from '../ingest/move-actors.ts';
import { proposeDuplicates, proposedAround } from '../ingest/propose-duplicates.ts';
import { insertRows, replaceRows } from '../insert-rows.ts';
import { aliasNodes } from './aliases.ts';
import { noteCurated } from './curate.ts';
import { retell } from './retell.ts';
import type { DocumentState, Prints, Table } from './states.ts';

/** A document as it is now, and how it was stored. */
export interface Changed extends DocumentState {
  readonly before: Prints;
  readonly now: Prints;
}

/** Rows by the ids of their documents and their own. */
interface Keys {
  readonly documents: string[];
  readonly ids: string[];
}

/** Make the rows of documents what they are now; gives the events that this has made others. Within a transaction that has the graph for itself. */
export async function changeDocuments(
  sql: TransactionSql,
  changed: readonly Changed[],
): Promise<readonly string[]> {
  if (changed.length === 0) return [];
  const documents = changed.map(({ id }) => id);
  await sql`delete from curation_subjects where document_id = any(${documents}::uuid[])`;
  await noteCurated(
    sql,
    changed.map(({ curated }) => curated),
  );
  const put = <Row extends { readonly id: string }>(
    table: Table,
    of: (state: Changed) => readonly Row[],
  ): Row[] => changed.flatMap((state) => of(state).filter(({ id }) => isOther(state, table, id)));
  const appeared = put('appearances', ({ entities }) => entities.appearances);
  const spoken = put('statements', ({ said }) => said.statements);
  const told = put('reports', ({ happened }) => happened.reports);
  const parts = put('arguments', ({ happened }) => happened.arguments);
  const parted = await partDocuments(sql, documents);
  const old = await oldOf(sql, changed);
  const touched = touchedBy([...old.nodes, ...appeared]);
  const around = await proposedAround(sql, touched.actors);
  await addNodes(sql, changed, touched);
  const speakers = new Set(spoken.map(({ sourceId }) => sourceId));
  await insertRows(
    sql,
    sources,
    once(changed.flatMap(({ said }) => said.sources.filter(({ id }) => speakers.has(id)))),
  );
  await replaceRows(sql, appearances, appeared);
  await replaceRows(
    sql,
    mentions,
    put('mentions', ({ entities }) => entities.mentions),
  );
  await replaceRows(sql, statements, spoken);
  for (const table of ['quantities', 'arguments', 'reports'] as const)
    await remove(sql, table, rowsWhere(changed, table, isGone));
  const retold = await retell(sql, changed);
  const events = await eventsOf(sql, documents);
  await replaceRows(
    sql,
    reports,
    told.map((row) => ({ ...row, eventId: events.get(row.tellingId) ?? row.eventId })),
  );
  await replaceRows(sql, eventArguments, parts);
  await replaceRows(
    sql,
    quantities,
    put('quantities', ({ happened }) => happened.quantities),
  );
  for (const table of ['statements', 'mentions', 'appearances'] as const)
    await remove(sql, table, rowsWhere(changed, table, isGone));
  const other = new Set([...told.map(({ id }) => id), ...parts.map(({ reportId }) => reportId)]);
  const reported = changed.flatMap(({ happened }) => happened.reports.filter(({ id }) => other.has(id)));
  const derived = new Set([
    ...old.events,
    ...parted.events,
    ...retold.events,
    ...reported.flatMap(({ tellingId }) => events.get(tellingId) ?? []),
  ]);
  await deriveEvents(sql, [...derived].sort());
  await sql`
    delete from sources s where id = any(${old.sources}::uuid[])
      and not exists (select from statements t where t.source_id = s.id)
      and not exists (select from documents d where d.publisher_id = s.id)`;
  await settleActors(sql, parted.actors);
  await removeAppearances(sql, touched);
  const among = new Set(retold.documents);
  await proposeDuplicates(
    sql,
    [
      ...new Set([
        ...touched.actors,
        ...parted.actors,
        ...changed.flatMap((one) => (among.has(one.id) ? one.entities.actors.map(({ id }) => id) : [])),
      ]),
    ],
    around,
  );
  return [...derived];
}

const isOther = ({ before, now }: Changed, table: Table, id: string): boolean =>
  before[table].get(id) !== now[table].get(id);
const isGone = ({ now }: Changed, table: Table, id: string): boolean => !now[table].has(id);

/** The rows of a table as they were that meet a condition. */
function rowsWhere(changed: readonly Changed[], table: Table, met: typeof isOther): Keys {
  const keys: Keys = { documents: [], ids: [] };
  for (const state of changed)
    for (const id of state.before[table].keys())
      if (met(state, table, id)) {
        keys.documents.push(state.id);
        keys.ids.push(id);
      }
  return keys;
}

async function remove(sql: TransactionSql, table: Table, { documents, ids }: Keys): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    delete from ${sql(table)} t using unnest(${documents}::uuid[], ${ids}::uuid[]) as k (document_id, id)
    where t.document_id = k.document_id and t.id = k.id`;
}

/** What the rows that are other now, or gone, referred to. */
async function oldOf(sql: TransactionSql, changed: readonly Changed[]) {
  const those = (table: Table) => {
    const { documents, ids } = rowsWhere(changed, table, isOther);
    return sql`${sql(table)} t join unnest(${documents}::uuid[], ${ids}::uuid[]) as k (document_id, id)
      on t.document_id = k.document_id and t.id = k.id`;
  };
  const nodes = await sql<Node[]>`
    select distinct actor_id as "actorId", place_id as "placeId" from ${those('appearances')}`;
  const spoken = await sql<{ id: string }[]>`select distinct source_id as id from ${those('statements')}`;
  const events = await sql<{ id: string }[]>`
    select event_id as id from ${those('reports')}
    union select r.event_id from ${those('arguments')} join reports r on r.document_id = t.document_id and r.id = t.report_id`;
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return { nodes, sources: idsOf(spoken), events: idsOf(events) };
}

type Referring = { readonly [key in keyof Node]?: string | null | undefined };

function touchedBy(rows: readonly Referring[]): Touched {
  const of = (key: keyof Node) => [...new Set(rows.flatMap((row) => row[key] ?? []))].sort();
  return { actors: of('actorId'), places: of('placeId') };
}

/** The actors and places that appear anew, with their names. */
async function addNodes(sql: TransactionSql, changed: readonly Changed[], touched: Touched): Promise<void> {
  const ids = new Set([...touched.actors, ...touched.places]);
  const all = changed.map(({ entities }) => entities);
  const isTouched = ({ id }: { readonly id: string }): boolean => ids.has(id);
  await insertRows(sql, actors, once(all.flatMap((of) => of.actors.filter(isTouched))));
  await insertRows(sql, places, once(all.flatMap((of) => of.places.filter(isTouched))));
  const named = all.flatMap((of) =>
    of.names.filter(({ actorId, placeId }) => ids.has(actorId ?? placeId ?? '')),
  );
  await insertRows(sql, names, await ofUnlisted(sql, touched, once(named)));
  await aliasNodes(sql, [...ids]);
  await liesInItself(sql, touched.places);
}
