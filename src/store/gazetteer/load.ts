import type { Sql, TransactionSql } from 'postgres';
import type { Registry } from '../../../schema/registry.ts';
import { codeOf, messageOf } from '../../errors.ts';
import { FOLDING } from '../folding.ts';
import { deriveEvents } from '../ingest/derive-events.ts';
import { linkOutlets, removeAppearances, type Touched } from '../ingest/derive-nodes.ts';
import { lockGraph } from '../ingest/lock.ts';
import { withoutIndexes } from './bulk.ts';
import { eventsToDerive, mergeAncestors, mergeNames, mergeNodes, nameFromAppearances } from './merge.ts';
import { invalid, stageRegistry } from './stage.ts';

/** Raised when the same registry is stored as other rows. */
const FORMAT = 1;
/** Codes of Postgres for values that it cannot take. */
const UNFIT = /^(?:22\w{3}|23514|25P02)$/;

/**
 * Bring listed actors and places to what the registry says, once for each content of it. What stored documents refer
 * to stays, even where the registry has dropped it: it then follows from the documents, like what was never listed.
 */
export async function loadGazetteer(sql: Sql, registry: Registry): Promise<void> {
  const hash = `${FORMAT}:${FOLDING}:${registry.hash}`;
  if (await isLoaded(sql, hash)) return;
  const load = async (tx: TransactionSql): Promise<void> => {
    await tx`set local statement_timeout = 0`;
    await lockGraph(tx, 'alone');
    // Another process may have loaded it while this one waited.
    if (await isLoaded(tx, hash)) return;
    await stageRegistry(tx, registry);
    const events = await eventsToDerive(tx);
    let dropped: Touched = { actors: [], places: [] };
    const merge = async (): Promise<void> => {
      dropped = await mergeNodes(tx);
      await mergeNames(tx);
      await mergeAncestors(tx, dropped);
    };
    const [loaded] = await tx`select from gazetteer_loads`;
    if (loaded === undefined) await withoutIndexes(tx, ['places', 'names', 'place_ancestors'], merge);
    else await merge();
    await nameFromAppearances(tx, dropped);
    await linkOutlets(tx, null);
    await removeAppearances(tx, dropped);
    await deriveEvents(tx, events);
    await tx`
      insert into gazetteer_loads (name, hash, actors, places)
      select 'registry', ${hash}, (select count(*) from new_actors), (select count(*) from new_places)
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

async function isLoaded(sql: Sql | TransactionSql, hash: string): Promise<boolean> {
  const rows = await sql`select from gazetteer_loads where name = 'registry' and hash = ${hash}`;
  return rows.length > 0;
}
