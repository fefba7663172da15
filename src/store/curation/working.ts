/** A document graph while it is being corrected: its parts can be changed and taken out, and keep what they are known by. */
import type { DocumentGraph, StatementRecord } from '../../../schema/document-graph.ts';
import type { ArgumentRole, Role } from '../../../schema/ontology/enums.ts';
import { overlaps, quote, type Span } from '../../text/span.ts';
import { type NodeId, nodeIdsOf } from '../ingest/entity-rows.ts';
import type { PartKey, StoredEntity, StoredEvent, StoredGraph } from '../ingest/stored-graph.ts';
import type { Target } from './model.ts';

export interface WorkingEntity {
  record: StoredEntity;
  node: NodeId;
  mentions: WorkingMention[];
}

type WorkingMention = StoredEntity['mentions'][number] & { readonly key: MentionKey };

/** The entity that a mention was read as one of, and its place among the mentions of that. */
export type MentionKey = readonly [entity: string, at: number];

/** A participant, or a place under the role PLACE. */
export interface WorkingPart extends Span {
  readonly key: PartKey;
  role: ArgumentRole;
  /** The entity's id, or words for the unnamed. */
  who: { readonly entity: string } | { readonly text: string };
}

export interface WorkingEvent {
  record: StoredEvent;
  parts: WorkingPart[];
  quantities: (StoredEvent['quantities'][number] & { readonly key: PartKey })[];
}

export class Working {
  readonly #graph: DocumentGraph;
  readonly entities = new Map<string, WorkingEntity>();
  readonly events = new Map<string, WorkingEvent>();
  readonly statements = new Map<string, StatementRecord>();

  constructor(documentId: string, graph: DocumentGraph) {
    this.#graph = graph;
    const nodeOf = nodeIdsOf(documentId, graph);
    for (const record of graph.entities)
      this.entities.set(record.id, {
        record,
        node: nodeOf(record),
        mentions: record.mentions.map((mention, at) => ({ ...mention, key: [record.id, at] })),
      });
    for (const record of graph.events)
      this.events.set(record.id, {
        record,
        parts: partsOf(record).map((part, key) => ({
          key,
          role: part.role,
          start: part.start,
          end: part.end,
          who: 'text' in part ? { text: part.text } : { entity: part.entity },
        })),
        quantities: record.quantities.map((quantity, key) => ({ ...quantity, key })),
      });
    for (const record of graph.statements) this.statements.set(record.id, record);
  }

  get text(): string {
    return this.#graph.document.text;
  }

  /** Whether any of these characters stand for an entity. */
  isMentioned(span: Span): boolean {
    for (const { mentions } of this.entities.values())
      if (mentions.some((mention) => overlaps(mention, span))) return true;
    return false;
  }

  /** The characters of a stretch of the text. */
  quote(span: Span): string {
    return quote(this.#graph.document.text, span);
  }

  /** The entity that stands for a node in this document, made where there is none. */
  entityOf(target: Target): WorkingEntity {
    for (const entity of this.entities.values())
      if (entity.node.id === target.id && entity.record.type === target.type) return entity;
    const entity: WorkingEntity = {
      record: asTarget({ id: `node ${target.id}`, mentions: [] }, target),
      node: { id: target.id, own: false },
      mentions: [],
    };
    this.entities.set(entity.record.id, entity);
    return entity;
  }

  /** The entity that a mention stands for now. */
  holderOf([entity, at]: MentionKey): WorkingEntity | undefined {
    return [...this.entities.values()].find(({ mentions }) =>
      mentions.some(({ key }) => key[0] === entity && key[1] === at),
    );
  }

  /** Whether anything in the document stands for this entity. */
  isUsed({ record: { id }, mentions }: WorkingEntity): boolean {
    if (mentions.length > 0) return true;
    for (const { parts } of this.events.values())
      if (parts.some(({ who }) => 'entity' in who && who.entity === id)) return true;
    return [...this.statements.values()].some(({ speaker }) => speaker === id);
  }

  /** Say of an entity that it is this node; one that is it already takes the other in. */
  retarget(entity: WorkingEntity, target: Target): void {
    const other = [...this.entities.values()].find(
      (one) => one !== entity && one.node.id === target.id && one.record.type === target.type,
    );
    if (other === undefined) {
      entity.record = asTarget(entity.record, target);
      entity.node = { id: target.id, own: false };
      return;
    }
    other.mentions = inOrder([...other.mentions, ...entity.mentions]);
    this.replace(entity.record.id, { entity: other.record.id });
    this.entities.delete(entity.record.id);
  }

  /** Let everything that refers to one entity refer to another. */
  replace(id: string, by: { readonly entity: string }): void {
    for (const { parts } of this.events.values())
      for (const part of parts) if ('entity' in part.who && part.who.entity === id) part.who = by;
    for (const [key, statement] of this.statements)
      if (statement.speaker === id) this.statements.set(key, { ...statement, speaker: by.entity });
  }

  /** The graph that is to be stored. */
  graph(): StoredGraph {
    const { document, sentences, coverage } = this.#graph;
    return {
      document,
      sentences,
      coverage,
      entities: [...this.entities.values()].map(({ record, node, mentions }) => ({
        ...record,
        node,
        mentions,
      })),
      events: [...this.events.values()].map(({ record, parts, quantities }) => ({
        ...record,
        participants: parts.flatMap(({ role, who, ...rest }) =>
          role === 'PLACE' ? [] : [{ role: role satisfies Role, ...who, ...rest }],
        ),
        places: parts.flatMap(({ role, who, ...rest }) =>
          role === 'PLACE' && 'entity' in who ? [{ ...who, ...rest }] : [],
        ),
        quantities,
      })),
      statements: [...this.statements.values()],
    };
  }
}

/** Mentions in the order of the text. */
export const inOrder = (mentions: readonly WorkingMention[]): WorkingMention[] =>
  mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** The participants and then the places of an event, as they are counted. */
export const partsOf = ({ participants, places }: DocumentGraph['events'][number]) => [
  ...participants,
  ...places.map((place) => ({ role: 'PLACE' as const, ...place })),
];

const asTarget = (
  entity: Pick<StoredEntity, 'id' | 'mentions'>,
  { type, kind, registry, names, country, wikidata, geonames, lat, lon }: Target,
): StoredEntity => ({
  id: entity.id,
  type,
  kind,
  names,
  wikidata,
  geonames,
  country,
  lat,
  lon,
  link: {
    status: registry === null ? 'NEW' : 'LINKED',
    rule: 'curated',
    confidence: 1,
    ...(registry === null ? {} : { registry }),
  },
  mentions: entity.mentions,
});
