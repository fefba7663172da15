import type { EventType } from '../../schema/ontology/enums.ts';
import { ENOUGH, mostPoints } from './compare.ts';
import { windowOf } from './days.ts';
import { typesLike } from './kinds.ts';
import { areNear, NEAR_KM } from './sites.ts';
import type { Telling } from './telling.ts';

/** Something that tellings of one happening have in common, to find one by the other. */
export interface Anchor {
  /** The id of an actor or place, or a square of the map, such as "cell 133 177". */
  readonly key: string;
  /** It is named itself; else it is only what a place named lies in. */
  readonly named: boolean;
}

/** By what a telling is found. */
export interface Anchors {
  readonly types: readonly EventType[];
  readonly from: number;
  readonly to: number;
  readonly anchors: readonly Anchor[];
}

/** Degrees; an edge is longer than `NEAR_KM` where people live. */
const CELL = 0.25;

/** How a telling is found by others; null when none can match it by itself: no time, or too little is said of it. */
export function anchorsOf(telling: Telling): Anchors | null {
  const known = found.get(telling);
  if (known !== undefined) return known;
  const anchors = findAnchors(telling);
  found.set(telling, anchors);
  return anchors;
}

/** Asked for again with every document that the telling is compared with. */
const found = new WeakMap<Telling, Anchors | null>();

function findAnchors(telling: Telling): Anchors | null {
  const window = windowOf(telling);
  if (window === null || mostPoints(telling) < ENOUGH) return null;
  const anchors = new Map<string, boolean>();
  const add = (key: string, named: boolean) => anchors.set(key, named || (anchors.get(key) ?? false));
  for (const { id } of telling.parties) add(id, true);
  for (const { id, within, kind, lat, lon } of telling.sites) {
    add(id, true);
    for (const larger of within) add(larger, false);
    if (lat !== null && lon !== null && kind !== 'COUNTRY' && kind !== 'REGION' && kind !== 'CONTINENT')
      add(cell(lat, lon), true);
  }
  if (anchors.size === 0) return null;
  return {
    types: [...new Set(telling.kinds.map(({ type }) => type))],
    from: window.from,
    to: window.to,
    anchors: [...anchors].map(([key, named]) => ({ key, named })),
  };
}

/** What to look for to find the tellings that one may be compared with: its own anchors, the squares round it, types like its own. */
export function probesOf(telling: Telling): Anchors | null {
  const own = anchorsOf(telling);
  if (own === null) return null;
  const anchors = new Map(own.anchors.map((anchor) => [anchor.key, anchor]));
  for (const { lat, lon } of telling.sites) {
    if (lat === null || lon === null) continue;
    // A little more, so that of two near places each finds the other.
    const north = (1.05 * NEAR_KM) / 111;
    const east = north / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
    for (const [y, x] of [
      [lat - north, lon - east],
      [lat - north, lon + east],
      [lat + north, lon - east],
      [lat + north, lon + east],
    ] as const) {
      const key = cell(y, x);
      if (!anchors.has(key)) anchors.set(key, { key, named: true });
    }
  }
  return { ...own, types: [...new Set(own.types.flatMap(typesLike))], anchors: [...anchors.values()] };
}

/** Whether each of two tellings is found by the other: what is in the database decides, not who came first. */
export function findEachOther(a: Telling, b: Telling): boolean {
  const [x, y] = [anchorsOf(a), anchorsOf(b)];
  if (x === null || y === null) return false;
  const theirs = new Map(y.anchors.map(({ key, named }) => [key, named]));
  const shared = x.anchors.some(({ key, named }) => theirs.has(key) && (named || theirs.get(key) === true));
  return shared || a.sites.some((one) => b.sites.some((other) => areNear(one, other)));
}

const cell = (lat: number, lon: number): string => `cell ${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`;
