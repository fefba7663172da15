import type { PlaceKind } from '../../schema/ontology/enums.ts';
import type { Site } from './telling.ts';

/** What two tellings agree on, and how much that speaks for one happening. */
export interface Agreement {
  readonly name: string;
  readonly points: number;
}

/** What sharing a place of this kind says: much happens in a country, little in one building. */
const SAME: Readonly<Record<PlaceKind, number>> = {
  FACILITY: 3.5,
  CITY: 3,
  ADMIN2: 3,
  OTHER: 2.5,
  WATER: 2,
  ADMIN1: 2,
  COUNTRY: 1,
  REGION: 0.5,
  CONTINENT: 0,
};
/** What it says that one lies in the other, by the kind of the larger. */
const INSIDE: Readonly<Record<PlaceKind, number>> = {
  FACILITY: 2.5,
  CITY: 2.5,
  ADMIN2: 2,
  OTHER: 1.5,
  WATER: 1,
  ADMIN1: 1.5,
  COUNTRY: 0.5,
  REGION: 0,
  CONTINENT: 0,
};
/** Kilometres within which two towns are taken for one scene: a suburb, the village next to it. */
export const NEAR_KM = 15;
const NEAR = 1.5;
const POINTLIKE: ReadonlySet<PlaceKind> = new Set(['CITY', 'ADMIN2', 'OTHER', 'FACILITY']);
const KM_PER_DEGREE = 111.2;

/** How well the places of two tellings agree; null when they are apart. Nothing is said where one names none. */
export function compareSites(a: readonly Site[], b: readonly Site[]): Agreement | null {
  if (a.length === 0 || b.length === 0) return { name: '', points: 0 };
  let best: Agreement | null = null;
  for (const x of a)
    for (const y of b) {
      const found = compareSite(x, y);
      if (found !== null && (best === null || found.points > best.points)) best = found;
    }
  return best;
}

function compareSite(a: Site, b: Site): Agreement | null {
  if (a.id === b.id) return { name: a.kind.toLowerCase(), points: SAME[a.kind] };
  if (a.within.includes(b.id)) return { name: 'inside', points: INSIDE[b.kind] };
  if (b.within.includes(a.id)) return { name: 'inside', points: INSIDE[a.kind] };
  const known = a.country !== null && b.country !== null;
  // What no registry lists lies in its country too.
  if (known && a.country === b.country && (a.kind === 'COUNTRY' || b.kind === 'COUNTRY'))
    return { name: 'inside', points: INSIDE.COUNTRY };
  if (areNear(a, b)) return { name: 'near', points: NEAR };
  if (kilometres(a, b) !== null) return null;
  // Without coordinates, and unlisted: it may be the same under another name, unless it lies in another country.
  const listed = a.status === 'LINKED' && b.status === 'LINKED';
  return listed || (known && a.country !== b.country) ? null : { name: '', points: 0 };
}

/** Two towns, or a town and a building, so near to each other that they may be one scene; two buildings are two. */
export function areNear(a: Site, b: Site): boolean {
  const distance = kilometres(a, b);
  const scene =
    POINTLIKE.has(a.kind) && POINTLIKE.has(b.kind) && (a.kind !== 'FACILITY' || b.kind !== 'FACILITY');
  return scene && distance !== null && distance <= NEAR_KM;
}

/** The most that sharing one of these places can say. */
export const mostOfSites = (sites: readonly Site[]): number =>
  Math.max(
    0,
    ...sites.map(({ kind }) => (kind === 'WATER' ? INSIDE.CITY : Math.max(SAME[kind], INSIDE[kind]))),
  );

/** As the crow flies, to a few per cent; null where a place has no coordinates. */
function kilometres(a: Site, b: Site): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const around = Math.abs(a.lon - b.lon);
  const east = Math.min(around, 360 - around) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(a.lat - b.lat, east);
}
