import { cluster, type Match, type Placement } from './cluster.ts';
import { compare } from './compare.ts';
import { areApart, glanceOf } from './glance.ts';
import type { Identified } from './story.ts';

/** Where each of these tellings stands, by their matches. Two of one document are what the document keeps apart. */
export function placementsOf(
  told: readonly (Identified & { readonly documentId: string })[],
  matches: readonly Match[],
): ReadonlyMap<string, Placement> {
  const byId = new Map(told.map((one) => [one.id, one]));
  const excludes = (x: string, y: string): boolean => {
    const [a, b] = [byId.get(x < y ? x : y), byId.get(x < y ? y : x)];
    if (a === undefined || b === undefined) return false;
    return (
      a.documentId === b.documentId ||
      areApart(glanceOf(a.telling), glanceOf(b.telling)) ||
      compare(a.telling, b.telling).excluded !== null
    );
  };
  return cluster([...byId.keys()], matches, excludes);
}
