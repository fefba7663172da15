import type { Sql, TransactionSql } from 'postgres';
import type { Registry } from '../../../schema/registry.ts';
import { codeOf, messageOf } from '../../errors.ts';
import { MATCHING } from '../../resolve/compare.ts';
import { aliasNodes } from '../curation/aliases.ts';
import { shelveMerged } from '../curation/shelve.ts';
import { FOLDING } from '../folding.ts';
import { deriveEvents } from '../ingest/derive-events.ts';
import { linkOutlets, removeAppearances } from '../ingest/derive-nodes.ts';
import { lockGraph } from '../ingest/lock.ts';
import { noteWhereabouts, settleAll, settleMoved } from '../ingest/move-places.ts';
import { proposeAllDuplicates } from '../ingest/propose-duplicates.ts';
import { findAncestors } from './ancestors.ts';
import { withoutIndexes } from './bulk.ts';
import { eventsToDerive, mergeAncestors, mergeNames, mergeNodes, nameFromAppearances } from './merge.ts';
import { invalid, sendRegistry, stageRegistry, TABLES } from './stage.ts';

/** Raised when the same registry is stored as other rows, or others may be one by their names. */
const FORMAT = 3;
/** Codes of Postgres for values that it cannot take. */
const UNFIT = /^(?:22\w{3}|23514|25P02)$/;

/** What a caller may want to know of a load that takes seconds. */
export interface LoadProgress {
  /** The database has another content, or none: it is being loaded. */
  readonly begun?: () => void;
  /** Every row is sent; what remains is the database's work, and this process is free for other things. */
  readonly sent?: () => void;
}

/**
 * Bring listed actors and places to what the registry says, once for each content of it. What stored documents refer
 * to stays, even where the registry has dropped it: it then follows from the documents, like what was never listed.
 */
export async function loadGazetteer(
  sql: Sql,
  registry: Registry,
  { begun, sent }: LoadProgress = {},
): Promise<void> {
  const hash = `${FORMAT}:${FOLDING}:${MATCHING}:${registry.hash}`;
  if (await isLoaded(sql, hash)) return;
  const load = async (tx: TransactionSql): Promise<void> => {
    await tx`set local statement_timeout = 0`;
    await lockGraph(tx, 'alone');
    // Another process may have loaded it while this one waited.
    if (await isLoaded(tx, hash)) return;
    begun?.();
    await ((await isEmpty(tx)) ? fill : merge)(tx, registry, () => sent?.());
    if (!(await holds(tx, 'matching', String(MATCHING))))
      await deriveEvents(tx, (await settleAll(tx)).events);
    await proposeAllDuplicates(tx);
    await tx`
      insert into gazetteer_loads (name, hash, actors, places)
      select
        name, hash, (select count(*) from actors where listed), (select count(*) from places where listed)
      from (values ('registry', ${hash}), ('matching', ${String(MATCHING)})) as load (name, hash)
      on conflict (name) do update
      set hash = excluded.hash, actors = excluded.actors, places = excluded.places, loaded_at = now()`;
  };
  await sql.begin(load).catch((error: unknown) => {
    const code = codeOf(error) ?? '';
    if (!UNFIT.test(code)) throw error;
    const why = code === '25P02' ? 'a value does not fit its column' : messageOf(error);
    throw invalid(why, error);
  });
  await sql`analyze actors, places, names, place_ancestors`;
}

async function isEmpty(sql: TransactionSql): Promise<boolean> {
  const rows = await sql`select from actors union all select from places limit 1`;
  return rows.length === 0;
}

/** Into an empty graph: the rows go straight to their tables, whose indexes are built when all are there. */
async function fill(sql: TransactionSql, registry: Registry, sent: () => void): Promise<void> {
  await withoutIndexes(sql, ['actors', 'places', 'names', 'place_ancestors'], async () => {
    await sendRegistry(sql, registry, TABLES);
    sent();
    await findAncestors(sql, TABLES.places, 'place_ancestors');
  });
  await shelveMerged(sql);
  await aliasNodes(sql, null);
  await linkOutlets(sql, null);
}

/** Into a graph with actors and places: the rows are staged in tables of their own, and merged from there. */
async function merge(sql: TransactionSql, registry: Registry, sent: () => void): Promise<void> {
  await stageRegistry(sql, registry);
  sent();
  const events = await eventsToDerive(sql);
  await noteWhereabouts(sql);
  const dropped = await mergeNodes(sql);
  await mergeNames(sql);
  await mergeAncestors(sql, dropped);
  await shelveMerged(sql);
  await nameFromAppearances(sql, dropped);
  await aliasNodes(sql, null);
  await linkOutlets(sql, null);
  await removeAppearances(sql, dropped);
  await deriveEvents(sql, [...new Set([...events, ...(await settleMoved(sql)).events])]);
}

const isLoaded = (sql: Sql | TransactionSql, hash: string): Promise<boolean> => holds(sql, 'registry', hash);

async function holds(sql: Sql | TransactionSql, name: string, hash: string): Promise<boolean> {
  const rows = await sql`select from gazetteer_loads where name = ${name} and hash = ${hash}`;
  return rows.length > 0;
}
