/** The actors and places of two documents that tell the same story. */
import type { DocumentGraph, EntityRecord } from '../../schema/document-graph.ts';
import { SURE_NAME } from '../../src/resolve/names.ts';
import { likeness } from '../../src/resolve/parties.ts';
import { foldSearch } from '../../src/text/normalise.ts';

/** What an entity is, as far as both documents can know: its id in the registry, or its names. */
export const keyOf = ({ link, type, names, kind }: EntityRecord): string =>
  link.registry ?? `${type} ${kind} ${foldSearch(names.en ?? names.ar ?? '')}`;

export function sameEntity(a: EntityRecord, b: EntityRecord): boolean {
  if (a.type !== b.type) return false;
  if (a.link.registry !== undefined || b.link.registry !== undefined)
    return a.link.registry === b.link.registry;
  const person = a.kind === 'PERSON' || b.kind === 'PERSON';
  return (likeness(a.names, b.names, person) ?? 0) >= SURE_NAME;
}

/** How many entities both documents have, of how many in all; and in words those that one of them lacks. */
export function compareEntities(
  ar: DocumentGraph,
  en: DocumentGraph,
): { readonly same: number; readonly all: number; readonly apart: readonly string[] } {
  const rest = new Set(en.entities);
  const apart: string[] = [];
  let same = 0;
  for (const entity of ar.entities) {
    const twin = [...rest].find((other) => sameEntity(entity, other));
    if (twin === undefined) apart.push(`only ar ${named(entity)}`);
    else {
      rest.delete(twin);
      same++;
    }
  }
  for (const entity of rest) apart.push(`only en ${named(entity)}`);
  return { same, all: ar.entities.length + en.entities.length, apart };
}

export const named = ({ names, kind, link }: EntityRecord): string =>
  `${kind} ${names.en ?? '–'} / ${names.ar ?? '–'} (${link.registry ?? link.status})`;
