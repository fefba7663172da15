import type { DocumentGraph, EntityRecord, EventRecord } from '../../../schema/document-graph.ts';
import type { NodeId } from './entity-rows.ts';

/** What a part of an event is known by: its place among those that were read, or the name of what added it. */
export type PartKey = number | string;

interface Keyed {
  readonly key?: PartKey;
}

/** An entity whose node may be another than its name says, and whose mentions may have been read as another's. */
export interface StoredEntity extends EntityRecord {
  readonly node?: NodeId;
  readonly mentions: readonly (EntityRecord['mentions'][number] & {
    /** The entity that it was read as one of, and its place among the mentions of that. */
    readonly key?: readonly [entity: string, at: number];
  })[];
}

/** An event with its parts under the keys that they had when they were read, whatever has been taken out since. */
export interface StoredEvent extends EventRecord {
  readonly participants: readonly (EventRecord['participants'][number] & Keyed)[];
  readonly places: readonly (EventRecord['places'][number] & Keyed)[];
  readonly quantities: readonly (EventRecord['quantities'][number] & Keyed)[];
}

/** What rows are made of: a document graph as it was read, or as it has been corrected. */
export interface StoredGraph extends DocumentGraph {
  readonly entities: readonly StoredEntity[];
  readonly events: readonly StoredEvent[];
}
