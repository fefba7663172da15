import type { Span } from '../../src/text/span.ts';
import type { GoldDocument } from './gold.ts';

/** The annotated entity that each entity is: of one type, by the mentions that they share. */
export function annotatedEntities<
  Found extends { readonly type: string; readonly mentions: readonly Span[] },
>(gold: GoldDocument, entities: readonly Found[]): ReadonlyMap<Found, string> {
  const pairs = gold.entities.flatMap(({ id, type, mentions }) => {
    const spans = new Set(mentions.map(({ start, end }) => `${start} ${end}`));
    return entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({
        entity,
        id,
        shared: entity.mentions.filter(({ start, end }) => spans.has(`${start} ${end}`)).length,
      }));
  });
  const found = new Map<Found, string>();
  const taken = new Set<string>();
  for (const { entity, id, shared } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (shared === 0 || found.has(entity) || taken.has(id)) continue;
    found.set(entity, id);
    taken.add(id);
  }
  return found;
}
