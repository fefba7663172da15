/** Two tellings that are taken for one happening. */
export interface Match {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** Where a telling stands: both ids are the least of the tellings in it. */
export interface Placement {
  /** All that matches join, however far. */
  readonly component: string;
  /** The happening. */
  readonly event: string;
}

/**
 * Sort tellings into happenings: a function of the set, whatever order they are given in. The surest matches join first,
 * and none joins two groups that hold two tellings of which one excludes the other.
 */
export function cluster(
  tellings: readonly string[],
  matches: readonly Match[],
  excludes: (a: string, b: string) => boolean,
): ReadonlyMap<string, Placement> {
  const ordered = [...tellings].sort();
  const components = new Groups(ordered);
  const events = new Groups(ordered);
  for (const { a, b } of [...matches].sort(bySurest)) {
    components.join(a, b);
    const [ours, theirs] = [events.of(a), events.of(b)];
    if (ours === theirs || ours.some((x) => theirs.some((y) => excludes(x, y)))) continue;
    events.join(a, b);
  }
  return new Map(
    ordered.map((telling) => [
      telling,
      { component: least(components.of(telling)), event: least(events.of(telling)) },
    ]),
  );
}

const bySurest = (x: Match, y: Match): number => y.score - x.score || order(x.a, y.a) || order(x.b, y.b);

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

const least = (ids: readonly string[]): string => [...ids].sort()[0] ?? '';

/** Disjoint groups of ids; the smaller is poured into the larger. */
export class Groups {
  readonly #of: Map<string, string[]>;

  constructor(ids: readonly string[]) {
    this.#of = new Map(ids.map((id) => [id, [id]]));
  }

  /** The group of an id. */
  of(id: string): readonly string[] {
    return this.#of.get(id) ?? [id];
  }

  /** Every group once. */
  all(): readonly (readonly string[])[] {
    return [...new Set(this.#of.values())];
  }

  join(a: string, b: string): void {
    const [x, y] = [this.#of.get(a), this.#of.get(b)];
    if (x === undefined || y === undefined || x === y) return;
    const [larger, smaller] = x.length < y.length ? [y, x] : [x, y];
    larger.push(...smaller);
    for (const id of smaller) this.#of.set(id, larger);
  }
}
