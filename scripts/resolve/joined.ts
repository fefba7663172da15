/** What the graph would make of a few documents. */
import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { cluster, type Match } from '../../src/resolve/cluster.ts';
import { compare, JOIN } from '../../src/resolve/compare.ts';
import { type Telling, tellingsOf } from '../../src/resolve/telling.ts';
import { keyOf } from './entities.ts';

/** How many of their happenings would be one event with another's. */
export function joinedIn(graphs: readonly DocumentGraph[], gazetteer: Gazetteer): number {
  const within = (place: string): string[] => {
    const parent = gazetteer.byId(place)?.parent ?? null;
    return parent === null ? [] : [parent, ...within(parent)];
  };
  const tellings = new Map<string, { readonly telling: Telling; readonly of: DocumentGraph }>();
  for (const [at, graph] of graphs.entries()) {
    const ids = new Map(graph.entities.map((entity) => [entity.id, keyOf(entity)]));
    const told = tellingsOf(graph, { idOf: (entity) => ids.get(entity) ?? null, within });
    for (const [same, telling] of told) tellings.set(`${at} ${same}`, { telling, of: graph });
  }
  const found = [...tellings];
  const matches = found.flatMap(([a, x]) =>
    found.flatMap(([b, y]): Match[] => {
      if (a >= b || x.of === y.of) return [];
      const { excluded, ...match } = { score: 0, ...compare(x.telling, y.telling) };
      return excluded !== null || match.score < JOIN ? [] : [{ a, b, score: match.score }];
    }),
  );
  const excludes = (a: string, b: string): boolean => {
    const [x, y] = [tellings.get(a < b ? a : b), tellings.get(a < b ? b : a)];
    return (
      x === undefined || y === undefined || x.of === y.of || compare(x.telling, y.telling).excluded !== null
    );
  };
  const events = [...cluster([...tellings.keys()], matches, excludes).values()].map(({ event }) => event);
  return events.filter((event) => events.filter((other) => other === event).length > 1).length;
}
