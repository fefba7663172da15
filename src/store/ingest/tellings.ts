import type { TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { tellingAnchors, tellings } from '../../../schema/tables/index.ts';
import { type Anchor, anchorsOf } from '../../resolve/anchors.ts';
import { dateOf } from '../../resolve/days.ts';
import { type Telling, tellingsOf } from '../../resolve/telling.ts';
import type { copyRows } from '../copy-rows.ts';
import { idOf } from '../ids.ts';
import { insertRows } from '../insert-rows.ts';
import type { Node } from './entity-rows.ts';

/** What a document tells of one happening, with its key in the database. */
export interface KeyedTelling {
  readonly documentId: string;
  readonly id: string;
  readonly telling: Telling;
}

/** Which telling an event of a document belongs to. */
export const tellingIdOf = (documentId: string, same: string): string => idOf('event', documentId, same);

/** What documents tell, their actors and places known by their ids; reads where the places lie. */
export async function readTellings(
  sql: TransactionSql,
  documents: readonly {
    readonly documentId: string;
    readonly graph: DocumentGraph;
    readonly nodes: ReadonlyMap<string, Node>;
  }[],
): Promise<KeyedTelling[]> {
  const places = documents.flatMap(({ graph, nodes }) =>
    graph.events.length === 0 ? [] : [...nodes.values()].flatMap(({ placeId }) => placeId ?? []),
  );
  const within = await placesAround(sql, [...new Set(places)]);
  return documents.flatMap(({ documentId, graph, nodes }) => {
    const told = tellingsOf(graph, {
      idOf: (entity) => nodes.get(entity)?.actorId ?? nodes.get(entity)?.placeId ?? null,
      within: (place) => within.get(place) ?? [],
    });
    return [...told].map(([same, telling]) => ({ documentId, id: tellingIdOf(documentId, same), telling }));
  });
}

/** The places that each of these lies in, by their ids and in their order. */
export async function placesAround(
  sql: TransactionSql,
  places: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (places.length === 0) return new Map();
  const rows = await sql<{ id: string; within: string[] }[]>`
    select place_id as id, array_agg(ancestor_id order by ancestor_id) as within from place_ancestors
    where place_id = any(${places}::uuid[]) and depth > 0 group by 1`;
  return new Map(rows.map(({ id, within }) => [id, within]));
}

/** Store tellings as happenings of their own, to be found by others. */
export async function insertTellings(
  sql: TransactionSql,
  fresh: readonly KeyedTelling[],
  put: typeof insertRows | typeof copyRows = insertRows,
): Promise<void> {
  await put(
    sql,
    tellings,
    fresh.map(({ documentId, id, telling }) => ({
      documentId,
      id,
      eventId: id,
      component: id,
      features: telling,
    })),
  );
  await insertAnchors(sql, fresh, put);
}

/** What others find stored tellings by. */
export async function insertAnchors(
  sql: TransactionSql,
  fresh: readonly KeyedTelling[],
  put: typeof insertRows | typeof copyRows = insertRows,
): Promise<void> {
  await put(
    sql,
    tellingAnchors,
    fresh.flatMap(({ documentId, id, telling }) => {
      const found = anchorsOf(telling);
      if (found === null) return [];
      const shared = { documentId, tellingId: id, from: dateOf(found.from), to: dateOf(found.to) };
      return found.types.flatMap((type) =>
        found.anchors.map((anchor) => ({ ...shared, anchor: anchorId(anchor), named: anchor.named, type })),
      );
    }),
  );
}

const UUID = /^[0-9a-f]{8}-/;

/** An anchor as the database knows it: the id of a node, or one made of a square of the map. */
export const anchorId = ({ key }: Anchor): string => (UUID.test(key) ? key : idOf('anchor', key));
