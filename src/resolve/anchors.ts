import type { EventType } from '../../schema/ontology/enums.ts';
import { windowOf } from './days.ts';
import { typesLike } from './kinds.ts';
import { NEAR_KM } from './sites.ts';
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

/** How a telling is found by others; null when it is not compared with any: no time, or nothing named. */
export function anchorsOf(telling: Telling): Anchors | null {
  const window = windowOf(telling);
  if (window === null) return null;
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
    const north = NEAR_KM / 111;
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

const cell = (lat: number, lon: number): string => `cell ${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`;
