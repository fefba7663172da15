import type { DocumentGraph, EntityRecord } from '../../../schema/document-graph.ts';
import { ACTOR_KINDS, type EntityType, PLACE_KINDS } from '../../../schema/ontology/enums.ts';
import type { actors, appearances, mentions, names, places } from '../../../schema/tables/index.ts';
import { foldSearch } from '../../text/normalise.ts';
import { idOf, listedIdOf } from '../ids.ts';
import { nameRow } from '../names.ts';
import type { Evidence } from './evidence.ts';
import type { StoredEntity, StoredGraph } from './stored-graph.ts';

/** The actor or place that an entity of a document is; exactly one of the two. */
export interface Node {
  readonly actorId: string | null;
  readonly placeId: string | null;
}

/** The columns that refer to an actor or a place. */
export const nodeOf = ({ type, id }: { readonly type: EntityType; readonly id: string }): Node =>
  type === 'ACTOR' ? { actorId: id, placeId: null } : { actorId: null, placeId: id };

/** The id of a node; `own` when it is its document's alone. */
export interface NodeId {
  readonly id: string;
  readonly own: boolean;
}

export interface EntityRows {
  /** By the entity's id in the document graph. */
  readonly nodes: ReadonlyMap<string, Node>;
  readonly actors: readonly (typeof actors.$inferInsert)[];
  readonly places: readonly (typeof places.$inferInsert)[];
  readonly names: readonly (typeof names.$inferInsert)[];
  readonly appearances: readonly (typeof appearances.$inferInsert)[];
  readonly mentions: readonly (typeof mentions.$inferInsert)[];
}

/** Rows of the entities of a document. Those of actors and places count only where nobody has listed them. */
export function entityRows(documentId: string, graph: StoredGraph, evidence: Evidence): EntityRows {
  const nodes = new Map<string, Node>();
  const rows = {
    actors: [] as (typeof actors.$inferInsert)[],
    places: [] as (typeof places.$inferInsert)[],
    names: [] as (typeof names.$inferInsert)[],
    appearances: [] as (typeof appearances.$inferInsert)[],
    mentions: [] as (typeof mentions.$inferInsert)[],
  };
  const nodeIdOf = nodeIdsOf(documentId, graph);
  for (const entity of graph.entities) {
    const { id, own } = entity.node ?? nodeIdOf(entity);
    const node = nodeOf({ type: entity.type, id });
    nodes.set(entity.id, node);
    const shared = {
      registryId: entity.link.registry ?? null,
      nameAr: entity.names.ar,
      nameEn: entity.names.en,
      country: entity.country,
      wikidata: entity.wikidata,
      candidates: [...(entity.link.candidates ?? [])],
      ownerDocumentId: own ? documentId : null,
    };
    const actorKind = ACTOR_KINDS.find((kind) => kind === entity.kind);
    const placeKind = PLACE_KINDS.find((kind) => kind === entity.kind);
    const { geonames, lat, lon } = entity;
    if (entity.type === 'ACTOR' && actorKind !== undefined)
      rows.actors.push({ id, kind: actorKind, ...shared });
    if (entity.type === 'PLACE' && placeKind !== undefined)
      rows.places.push({ id, kind: placeKind, ...shared, geonames, lat, lon });
    for (const language of ['ar', 'en'] as const) {
      const text = entity.names[language];
      if (text !== null) rows.names.push(nameRow(node, language, text, true));
    }
    rows.appearances.push(appearanceRow(documentId, entity, node));
    rows.mentions.push(
      ...entity.mentions.map(({ form, key, start, end }, at) => ({
        documentId,
        id: mentionIdOf(documentId, ...(key ?? ([entity.id, at] as const))),
        ...node,
        form,
        ...evidence.at({ start, end }, `mention ${at + 1} of ${entity.id}`),
      })),
    );
  }
  return { nodes, ...rows };
}

/** The id of a mention, by its entity and its place among the mentions of that. */
export const mentionIdOf = (documentId: string, entity: string, at: number): string =>
  idOf('mention', documentId, entity, at);

const appearanceRow = (documentId: string, entity: StoredEntity, node: Node) => ({
  documentId,
  id: idOf('appearance', documentId, entity.id),
  ...node,
  nameAr: entity.names.ar,
  nameEn: entity.names.en,
  country: entity.country,
  wikidata: entity.wikidata,
  geonames: entity.geonames,
  lat: entity.lat,
  lon: entity.lon,
  status: entity.link.status,
  rule: entity.link.rule,
  confidence: entity.link.confidence,
  candidates: [...(entity.link.candidates ?? [])],
});

/**
 * Which node an entity is: the registry's, or the one that everybody unlisted of this name and kind is; every state has an
 * interior ministry, so for its bodies the country counts too, or the one that the document is about. What is ambiguous or
 * has no name is its document's own.
 */
export function nodeIdsOf(documentId: string, graph: DocumentGraph): (entity: EntityRecord) => NodeId {
  const home = homeOf(graph);
  return (entity) => nodeIdOf(documentId, entity, home);
}

function nodeIdOf(documentId: string, entity: EntityRecord, home: string | null): NodeId {
  const { link, names, type, kind, country } = entity;
  if (link.status === 'LINKED' && link.registry !== undefined)
    return { id: listedIdOf(type, link.registry), own: false };
  const name = foldSearch(names.ar ?? names.en ?? '');
  if (link.status === 'AMBIGUOUS' || name === '')
    return { id: idOf('own', type, documentId, entity.id), own: true };
  const of = kind === 'GOVERNMENT' || kind === 'SECURITY_FORCE' ? [country ?? home ?? ''] : [];
  return { id: idOf('unlisted', type, kind, name, ...of), own: false };
}

/** The country that a document is about: the one whose places and bodies it mentions most; null when there is none or a tie. */
function homeOf({ entities }: DocumentGraph): string | null {
  const mentions = new Map<string, number>();
  for (const { country, mentions: found } of entities)
    if (country !== null) mentions.set(country, (mentions.get(country) ?? 0) + found.length);
  const [first, second] = [...mentions].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
