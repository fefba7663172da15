/** The shortest chains between two nodes of a graph that is too large to hold: searched from both ends, a hop at a time. */

/** Two nodes that are neighbours, and how strongly. */
export interface Link {
  readonly near: string;
  readonly far: string;
  readonly weight: number;
}

/** The links from these nodes to nodes that are not among `known`. */
export type Hop = (near: readonly string[], known: readonly string[]) => Promise<readonly Link[]>;

/** How many chains are put together before the strongest are chosen. */
const MOST = 1_000;

/** What is known from one end: for each node reached, the links by which it was first reached, strongest first. */
class Side {
  readonly reached = new Map<string, readonly Link[]>();
  frontier: readonly string[];
  depth = 0;

  constructor(starts: readonly string[]) {
    for (const start of starts) this.reached.set(start, []);
    this.frontier = starts;
  }

  async grow(hop: Hop): Promise<void> {
    const found = new Map<string, Link[]>();
    for (const link of await hop(this.frontier, [...this.reached.keys()])) {
      const links = found.get(link.far);
      if (links === undefined) found.set(link.far, [link]);
      else links.push(link);
    }
    for (const [node, links] of found)
      this.reached.set(
        node,
        links.sort((a, b) => b.weight - a.weight || (a.near < b.near ? -1 : 1)),
      );
    this.frontier = [...found.keys()].sort();
    this.depth++;
  }

  /** The chains from a start to a node, with the weakest link of each. */
  *chainsTo(node: string): Generator<Chain> {
    const links = this.reached.get(node) ?? [];
    if (links.length === 0) yield { nodes: [node], weakest: Number.POSITIVE_INFINITY };
    for (const { near, weight } of links)
      for (const chain of this.chainsTo(near))
        yield { nodes: [...chain.nodes, node], weakest: Math.min(chain.weakest, weight) };
  }
}

interface Chain {
  readonly nodes: readonly string[];
  readonly weakest: number;
}

/**
 * The shortest chains of nodes from one of some to one of others, both included, of at most `steps` links; of chains of
 * equal length those first whose weakest link is strongest. A node that is among both is a chain by itself.
 */
export async function shortestChains(
  from: readonly string[],
  to: readonly string[],
  steps: number,
  limit: number,
  hop: Hop,
): Promise<readonly (readonly string[])[]> {
  const both = from.filter((node) => to.includes(node));
  if (both.length > 0) return both.slice(0, limit).map((node) => [node]);
  if (from.length === 0 || to.length === 0) return [];
  const [first, last] = [new Side(from), new Side(to)];
  while (first.depth + last.depth < steps) {
    const [side, other] = first.frontier.length <= last.frontier.length ? [first, last] : [last, first];
    await side.grow(hop);
    if (side.frontier.length === 0) return [];
    const meeting = side.frontier.filter((node) => other.reached.has(node));
    if (meeting.length > 0) return strongest(chainsThrough(meeting, first, last), limit);
  }
  return [];
}

function* chainsThrough(meeting: readonly string[], first: Side, last: Side): Generator<Chain> {
  for (const node of meeting)
    for (const head of first.chainsTo(node))
      for (const tail of last.chainsTo(node))
        yield {
          nodes: [...head.nodes, ...tail.nodes.slice(0, -1).reverse()],
          weakest: Math.min(head.weakest, tail.weakest),
        };
}

function strongest(chains: Iterable<Chain>, limit: number): readonly (readonly string[])[] {
  const found: Chain[] = [];
  for (const chain of chains) if (found.push(chain) === MOST) break;
  return found
    .sort((a, b) => b.weakest - a.weakest || (a.nodes.join() < b.nodes.join() ? -1 : 1))
    .slice(0, limit)
    .map(({ nodes }) => nodes);
}
