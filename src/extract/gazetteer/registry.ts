import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Registry, RegistryActor } from '../../../schema/registry.ts';
import { type ActorRole, type ActorRow, actorFiles, loadListedActors } from './actors.ts';
import { PLACE_FILES, placeRows } from './load.ts';
import { gazetteerPath } from './table.ts';

/**
 * The registry as the store takes it in; only the hash is made before its rows are asked for. States' institutions by
 * pattern are left out: a quarter of a million names, of which the store keeps those that documents mention.
 */
export const openRegistry = (): Registry => ({
  hash: registryHash(),
  actors: () => mergeActors(loadListedActors()),
  places: placeRows,
});

/** SHA-256 of the files that the registry is read from, in hexadecimal. */
function registryHash(): string {
  const hash = createHash('sha256');
  const files = [
    ['countries.tsv'],
    ...PLACE_FILES.map((file) => ['places', file]),
    ...actorFiles().map((file) => ['actors', file]),
  ];
  for (const file of files) {
    hash.update(`${file.join('/')}\n`);
    hash.update(readFileSync(gazetteerPath(...file)));
  }
  return hash.digest('hex');
}

/** Rows of one id become one actor: a state has a row of its own, and names by pattern such as its government's. */
function mergeActors(rows: readonly ActorRow[]): RegistryActor[] {
  const actors = new Map<string, RegistryActor>();
  for (const row of rows) {
    const known = actors.get(row.id);
    actors.set(row.id, {
      id: row.id,
      kind: known?.kind ?? row.kind,
      country: known?.country ?? row.country,
      wikidata: known?.wikidata ?? row.wikidata,
      ar: distinct(known?.ar ?? [], row.ar),
      en: distinct(known?.en ?? [], row.en),
      roles: distinct(known?.roles ?? [], row.roles.map(roleText)),
    });
  }
  return [...actors.values()];
}

const distinct = (known: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...known, ...more]),
];

/** An office as the actor tables write it: `RU:foreign minister:2004-`. */
const roleText = (role: ActorRole): string =>
  `${role.country ?? ''}:${role.office}:${role.from ?? ''}-${role.to ?? ''}`;
