import { cluster, type Match, type Placement } from './cluster.ts';
import { compared } from './compared.ts';
import { areApart, glanceOf } from './glance.ts';
import type { Identified } from './story.ts';

/** A telling with the document that it stands in. */
type Told = Identified & { readonly documentId: string };

/** Where each of these tellings stands, by their matches. Two of one document are what the document keeps apart. */
export function placementsOf(
  told: readonly Told[],
  matches: readonly Match[],
): ReadonlyMap<string, Placement> {
  const byId = new Map(told.map((one) => [one.id, one]));
  return cluster([...byId.keys()], matches, (x, y) => {
    const [a, b] = [byId.get(x), byId.get(y)];
    return a !== undefined && b !== undefined && exclude(a, b);
  });
}

/** Whether two tellings cannot be one happening. */
function exclude(one: Told, other: Told): boolean {
  if (one.documentId === other.documentId || areApart(glanceOf(one.telling), glanceOf(other.telling)))
    return true;
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  return compared(a.telling, b.telling).excluded !== null;
}

/**
 * Where tellings stand that matches have joined, known without looking at the matches: each block is what was one happening
 * before. Where no two of different blocks exclude each other nothing keeps them apart, whatever order they are joined in, and
 * all are one happening now. Null where some do: then the matches have to say.
 */
export function placementOfAll(blocks: readonly (readonly Told[])[]): Placement | null {
  for (const [at, block] of blocks.entries())
    for (const later of blocks.slice(at + 1))
      for (const one of block) if (later.some((other) => exclude(one, other))) return null;
  let least: string | null = null;
  for (const block of blocks) for (const { id } of block) if (least === null || id < least) least = id;
  return least === null ? null : { component: least, event: least };
}
