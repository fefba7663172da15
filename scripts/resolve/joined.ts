/** What the graph would make of a few documents. */
import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { cluster } from '../../src/resolve/cluster.ts';
import { compare } from '../../src/resolve/compare.ts';
import { type Identified, matchDocuments } from '../../src/resolve/story.ts';
import { tellingsOf } from '../../src/resolve/telling.ts';
import { keyOf } from './entities.ts';

/** How many of their happenings would be one event with another's. */
export function joinedIn(graphs: readonly DocumentGraph[], gazetteer: Gazetteer): number {
  const within = (place: string): string[] => {
    const parent = gazetteer.byId(place)?.parent ?? null;
    return parent === null ? [] : [parent, ...within(parent)];
  };
  const documents = graphs.map((graph, at): Identified[] => {
    const ids = new Map(graph.entities.map((entity) => [entity.id, keyOf(entity)]));
    const told = tellingsOf(graph, { idOf: (entity) => ids.get(entity) ?? null, within });
    return [...told].map(([same, telling]) => ({ id: `${at} ${same}`, telling }));
  });
  const matches = documents.flatMap((ours, at) =>
    documents.slice(at + 1).flatMap((theirs) => matchDocuments(ours, theirs)),
  );
  const tellings = new Map(documents.flat().map(({ id, telling }) => [id, telling]));
  const excludes = (a: string, b: string): boolean => {
    const [x, y] = [tellings.get(a < b ? a : b), tellings.get(a < b ? b : a)];
    return (
      x === undefined ||
      y === undefined ||
      a.split(' ')[0] === b.split(' ')[0] ||
      compare(x, y).excluded !== null
    );
  };
  const events = [...cluster([...tellings.keys()], matches, excludes).values()].map(({ event }) => event);
  return events.filter((event) => events.filter((other) => other === event).length > 1).length;
}
