import { EVENT_TYPES, type EventType } from '../../schema/ontology/enums.ts';
import { windowOf } from './days.ts';
import { REALM, typesLike } from './kinds.ts';
import type { Telling } from './telling.ts';

/** The little of a telling that keeps it apart from most others, in numbers: what `compare` would find out at more length. */
export interface Glance {
  /** Its types, and those that these may be told as: a bit for each. */
  readonly types: number;
  readonly like: number;
  readonly realms: number;
  /** Whether it gives its days itself; those, and the window in which it may have happened: none ends before it begins. */
  readonly said: boolean;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

const glances = new WeakMap<Telling, Glance>();

/** Whether the types, the realms or the days of two tellings exclude each other; where not, `compare` has to say the rest. */
export function areApart(a: Glance, b: Glance): boolean {
  if ((a.types & b.like) === 0 || (a.realms & b.realms) === 0) return true;
  if (a.said && b.said) return a.to < b.from || b.to < a.from;
  return a.last < b.first || b.last < a.first;
}

export function glanceOf(telling: Telling): Glance {
  const known = glances.get(telling);
  if (known !== undefined) return known;
  const { from, to } = telling;
  const window = windowOf(telling);
  const glance = {
    types: bits(telling.kinds.map(({ type }) => BIT[type])),
    like: bits(telling.kinds.flatMap(({ type }) => typesLike(type).map((like) => BIT[like]))),
    realms: bits(telling.modalities.map((modality) => 1 << REALMS.indexOf(REALM[modality]))),
    said: from !== null && to !== null,
    from: from ?? 0,
    to: to ?? 0,
    first: window?.from ?? Number.POSITIVE_INFINITY,
    last: window?.to ?? Number.NEGATIVE_INFINITY,
  };
  glances.set(telling, glance);
  return glance;
}

const REALMS = [...new Set(Object.values(REALM))];
const BIT = Object.fromEntries(EVENT_TYPES.map((type, at) => [type, 1 << at])) as Record<EventType, number>;

const bits = (each: readonly number[]): number => each.reduce((all, bit) => all | bit, 0);
