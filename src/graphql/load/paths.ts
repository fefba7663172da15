/** The shortest chains between two nodes of a graph that is too large to hold: searched from both ends, a hop at a time. */
import { type Edge, strongestChains } from './chains.ts';

/** Two nodes that are neighbours, and how strongly. */
export interface Link {
  readonly near: string;
  readonly far: string;
  readonly weight: number;
}

/** What has to be known of a graph to search it. */
export interface Network {
  /** About what it costs to ask for all the links of these nodes. */
  readonly cost: (nodes: readonly string[]) => Promise<number>;
  /** The links from these nodes to all others but some, or to some only. */
  readonly links: (
    near: readonly string[],
    far: { readonly except: readonly string[] } | { readonly among: readonly string[] },
  ) => Promise<readonly Link[]>;
}

/** What is known from one end: for each node reached, the links by which it was first reached. */
class Side {
  readonly reached = new Map<string, readonly Link[]>();
  frontier: readonly string[];
  depth = 0;

  constructor(starts: readonly string[]) {
    for (const start of starts) this.reached.set(start, []);
    this.frontier = starts;
  }

  /** Go one hop further. */
  grow(links: readonly Link[]): void {
    const found = new Map<string, Link[]>();
    for (const link of links) {
      const others = found.get(link.far);
      if (others === undefined) found.set(link.far, [link]);
      else others.push(link);
    }
    for (const [node, ways] of found) this.reached.set(node, ways);
    this.frontier = [...found.keys()].sort();
    this.depth++;
  }

  /** The links on the ways to these nodes, each of them once. */
  linksTo(nodes: readonly string[]): Link[] {
    const seen = new Set(nodes);
    const links: Link[] = [];
    for (const node of seen)
      for (const link of this.reached.get(node) ?? []) {
        links.push(link);
        seen.add(link.near);
      }
    return links;
  }
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
  network: Network,
): Promise<readonly (readonly string[])[]> {
  const both = from.filter((node) => to.includes(node));
  if (both.length > 0) return both.slice(0, limit).map((node) => [node]);
  if (from.length === 0 || to.length === 0) return [];
  const [first, last] = [new Side(from), new Side(to)];
  while (first.depth + last.depth < steps) {
    // Whether both sides meet now is told without all that lies around: of hubs, that is most of the graph.
    const meeting = await network.links(first.frontier, { among: last.frontier });
    if (meeting.length > 0) {
      first.grow(meeting);
      return strongestChains(edgesBetween(first, last, first.frontier), new Set(from), new Set(to), limit);
    }
    if (first.depth + last.depth + 1 === steps) return [];
    const side = await cheaper(first, last, network);
    side.grow(await network.links(side.frontier, { except: [...side.reached.keys()] }));
    if (side.frontier.length === 0) return [];
  }
  return [];
}

async function cheaper(first: Side, last: Side, { cost }: Network): Promise<Side> {
  const [one, other] = await Promise.all([cost(first.frontier), cost(last.frontier)]);
  return one <= other ? first : last;
}

/** The links on the ways from one end to the other through these nodes, seen from the beginning. */
function edgesBetween(first: Side, last: Side, meeting: readonly string[]): Edge[] {
  return [
    ...first.linksTo(meeting).map(({ near, far, weight }) => ({ from: near, to: far, weight })),
    ...last.linksTo(meeting).map(({ near, far, weight }) => ({ from: far, to: near, weight })),
  ];
}
