/** The strongest ways through the shortest ones, which together make a graph without circles. */

/** A link on the way from the beginning to the end. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/**
 * The chains along these edges from one of `starts` to one of `ends`, those first whose weakest link is strongest, equal
 * ones in the order of their nodes; at most `limit`. Looks at little more than the chains that it gives.
 */
export function strongestChains(
  edges: readonly Edge[],
  starts: ReadonlySet<string>,
  ends: ReadonlySet<string>,
  limit: number,
): readonly (readonly string[])[] {
  const onward = new Map<string, Edge[]>();
  for (const edge of edges) {
    const others = onward.get(edge.from);
    if (others === undefined) onward.set(edge.from, [edge]);
    else others.push(edge);
  }
  const best = new Map<string, number>();
  /** The strength of the strongest way from here to an end. */
  const strengthFrom = (node: string): number => {
    if (ends.has(node)) return Number.POSITIVE_INFINITY;
    let strength = best.get(node);
    if (strength === undefined) {
      const ways = onward.get(node) ?? [];
      strength = ways.reduce((most, { to, weight }) => Math.max(most, Math.min(weight, strengthFrom(to))), 0);
      best.set(node, strength);
    }
    return strength;
  };
  for (const ways of onward.values()) ways.sort((a, b) => (a.to < b.to ? -1 : 1));

  const found: (readonly string[])[] = [];
  /** Adds the chains that go on from here and are exactly so strong. */
  const walk = (chain: readonly string[], weakest: number, strength: number): void => {
    const node = chain.at(-1) ?? '';
    if (ends.has(node)) {
      if (weakest === strength) found.push(chain);
      return;
    }
    for (const { to, weight } of onward.get(node) ?? []) {
      if (found.length === limit) return;
      if (Math.min(weight, strengthFrom(to)) >= strength)
        walk([...chain, to], Math.min(weakest, weight), strength);
    }
  };
  const strengths = [...new Set(edges.map(({ weight }) => weight))].sort((a, b) => b - a);
  for (const strength of strengths)
    for (const start of [...starts].sort()) {
      if (found.length >= limit) return found;
      if (strengthFrom(start) >= strength) walk([start], Number.POSITIVE_INFINITY, strength);
    }
  return found;
}
