import type { TransactionSql } from 'postgres';
import type { Registry, RegistryActor, RegistryPlace } from '../../../schema/registry.ts';
import { UserError } from '../../errors.ts';
import { type Cell, copyInto, copyLines } from '../copy.ts';
import { listedIdOf } from '../ids.ts';
import { nameRow } from '../names.ts';

export const invalid = (problem: string, cause?: unknown): UserError =>
  new UserError(
    'GAZETTEER_INVALID',
    `The gazetteer cannot be loaded: ${problem}; mend its row in seeds/gazetteer.`,
    cause,
  );

const NAMES = ['id', 'actor_id', 'place_id', 'text', 'language', 'main', 'search'];

/** The tables that a registry is sent to. */
export interface Tables {
  readonly actors: string;
  readonly places: string;
  readonly names: string;
}
export const TABLES: Tables = { actors: 'actors', places: 'places', names: 'names' };
const STAGED: Tables = { actors: 'new_actors', places: 'new_places', names: 'new_names' };

/**
 * Copy a registry into temporary tables `new_actors`, `new_places` and `new_names`, which last as long as the
 * transaction. Throws `UserError` GAZETTEER_INVALID.
 */
export async function stageRegistry(sql: TransactionSql, registry: Registry): Promise<void> {
  await sql`create temporary table new_actors (like actors including defaults) on commit drop`;
  await sql`create temporary table new_places (like places including defaults) on commit drop`;
  await sql`create temporary table new_names (like names including defaults including generated) on commit drop`;
  await sendRegistry(sql, registry, STAGED);
}

/** Copy a registry into tables that hold none of it. Throws `UserError` GAZETTEER_INVALID. */
export async function sendRegistry(sql: TransactionSql, registry: Registry, to: Tables): Promise<void> {
  // Names are met on the way, and wait as the bytes that they are sent as.
  const names = new Later();
  await copyInto(
    sql,
    to.actors,
    ['id', 'registry_id', 'listed', 'kind', 'name_ar', 'name_en', 'country', 'wikidata', 'roles'],
    copyLines(actorRows(registry.actors(), names)),
  );
  await copyInto(
    sql,
    to.places,
    [
      ...['id', 'registry_id', 'listed', 'kind', 'name_ar', 'name_en', 'country', 'parent_id'],
      ...['lat', 'lon', 'population', 'geonames', 'wikidata'],
    ],
    copyLines(placeRows(registry.places(), names)),
  );
  names.flush();
  await copyInto(sql, to.names, NAMES, names.parts);
}

type Owner = { readonly actorId: string | null; readonly placeId: string | null };

/** Every name once. */
function* nameRows(owner: Owner, { ar, en }: RegistryActor | RegistryPlace): Iterable<Cell[]> {
  for (const [language, texts] of [
    ['ar', ar],
    ['en', en],
  ] as const)
    for (const text of new Set(texts)) {
      const row = nameRow(owner, language, text, text === texts[0]);
      yield [row.id, owner.actorId, owner.placeId, text, language, row.main, row.search];
    }
}

/** Rows that are sent together with others later. */
class Later {
  readonly parts: Buffer[] = [];
  #rows: Cell[][] = [];

  add(rows: Iterable<Cell[]>): void {
    this.#rows.push(...rows);
    if (this.#rows.length >= 1000) this.flush();
  }

  flush(): void {
    this.parts.push(...copyLines(this.#rows));
    this.#rows = [];
  }
}

function* actorRows(rows: Iterable<RegistryActor>, names: Later): Iterable<readonly Cell[]> {
  const known = new Set<string>();
  for (const row of rows) {
    const id = listedIdOf('ACTOR', row.id);
    names.add(nameRows({ actorId: id, placeId: null }, row));
    if (known.has(row.id)) throw invalid(`two actors have the id ${row.id}`);
    known.add(row.id);
    yield [
      ...[id, row.id, true, row.kind, row.ar[0] ?? null, row.en[0] ?? null],
      ...[row.country, row.wikidata, row.roles],
    ];
  }
}

function* placeRows(rows: Iterable<RegistryPlace>, names: Later): Iterable<readonly Cell[]> {
  const known = new Set<string>();
  const parents = new Map<string, string>();
  for (const row of rows) {
    const id = listedIdOf('PLACE', row.id);
    names.add(nameRows({ actorId: null, placeId: id }, row));
    if (known.has(row.id)) throw invalid(`two places have the id ${row.id}`);
    known.add(row.id);
    if (row.parent !== null) parents.set(row.id, row.parent);
    yield [
      ...[id, row.id, true, row.kind, row.ar[0] ?? null, row.en[0] ?? null, row.country],
      row.parent === null ? null : listedIdOf('PLACE', row.parent),
      ...[row.lat, row.lon, row.population, row.geonames, row.wikidata],
    ];
  }
  checkParents(known, parents);
}

/** Every parent is there, and no place lies in itself. */
function checkParents(known: ReadonlySet<string>, parents: ReadonlyMap<string, string>): void {
  const sound = new Set<string>();
  for (const [id, parent] of parents) {
    if (!known.has(parent)) throw invalid(`${id} lies in ${parent}, which is not there`);
    const path = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !sound.has(at); at = parents.get(at)) {
      if (path.has(at)) throw invalid(`${at} lies in itself`);
      path.add(at);
    }
    for (const place of path) sound.add(place);
  }
}
