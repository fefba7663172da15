/** What the graph would make of a few documents. */
import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import { placementsOf } from '../../src/resolve/placements.ts';
import { matchDocuments } from '../../src/resolve/story.ts';
import { tellingsOf } from '../../src/resolve/telling.ts';
import { keyOf } from './entities.ts';

/** How many of their happenings would be one event with another's. */
export function joinedIn(graphs: readonly DocumentGraph[], gazetteer: Gazetteer): number {
  const within = (place: string): string[] => {
    const parent = gazetteer.byId(place)?.parent ?? null;
    return parent === null ? [] : [parent, ...within(parent)];
  };
  const documents = graphs.map((graph, at) => {
    const ids = new Map(graph.entities.map((entity) => [entity.id, keyOf(entity)]));
    const told = tellingsOf(graph, { idOf: (entity) => ids.get(entity) ?? null, within });
    return [...told].map(([same, telling]) => ({ documentId: String(at), id: `${at} ${same}`, telling }));
  });
  const matches = documents.flatMap((ours, at) =>
    documents.slice(at + 1).flatMap((theirs) => matchDocuments(ours, theirs)),
  );
  const events = [...placementsOf(documents.flat(), matches).values()].map(({ event }) => event);
  return events.filter((event) => events.filter((other) => other === event).length > 1).length;
}
