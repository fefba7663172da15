import type { DocumentGraph, EventRecord } from '../../schema/document-graph.ts';
import type {
  ActorKind,
  EventType,
  LinkStatus,
  Measure,
  Modality,
  PlaceKind,
  Role,
} from '../../schema/ontology/enums.ts';
import { dayOf } from './days.ts';

/** What one document tells of one happening, in all its sentences: as much of it as can be compared between documents. */
export interface Telling {
  readonly kinds: readonly { readonly type: EventType; readonly mode: string | null }[];
  readonly modalities: readonly Modality[];
  /** Days since 1970: the first and the last that it is said to have happened on. */
  readonly from: number | null;
  readonly to: number | null;
  /** The day the document was published. */
  readonly published: number | null;
  readonly parties: readonly Party[];
  readonly sites: readonly Site[];
  readonly counts: readonly Count[];
}

/** A named participant. */
export interface Party extends Named {
  readonly role: Role;
  readonly kind: ActorKind;
}

/** A named place, where it happens or which it happens to. */
export interface Site extends Named {
  readonly kind: PlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  /** The places that it lies in, by their ids. */
  readonly within: readonly string[];
}

interface Named {
  /** Of the actor or place in the whole graph. */
  readonly id: string;
  /** An ambiguous name says nothing of who it is: it has no id that others could share. */
  readonly status: Exclude<LinkStatus, 'AMBIGUOUS'>;
  readonly ar: string | null;
  readonly en: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** A number with what is left open of it. */
export interface Count {
  readonly measure: Measure;
  readonly low: number;
  /** Null when nothing bounds it. */
  readonly high: number | null;
  /** ISO 4217 for MONEY. */
  readonly unit: string | null;
}

/** What the entities of a document are in the whole graph. */
export interface Referents {
  /** The id of the actor or place that an entity is, by the entity's id in the document. */
  readonly idOf: (entity: string) => string | null;
  /** The places that a place lies in, itself left out. */
  readonly within: (place: string) => readonly string[];
}

/** The happenings that a document tells, by the `same` of their events, in the order of the text. */
export function tellingsOf(graph: DocumentGraph, referents: Referents): ReadonlyMap<string, Telling> {
  const told = new Map<string, EventRecord[]>();
  for (const event of graph.events) {
    const group = told.get(event.same);
    if (group === undefined) told.set(event.same, [event]);
    else group.push(event);
  }
  const { published } = graph.document;
  const day = published === null ? null : dayOf(published);
  return new Map([...told].map(([same, events]) => [same, tellingOf(events, day, graph, referents)]));
}

function tellingOf(
  events: readonly EventRecord[],
  published: number | null,
  graph: DocumentGraph,
  referents: Referents,
): Telling {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const parties: Party[] = [];
  const sites: Site[] = [];
  const add = (id: string, role: Role | 'PLACE') => {
    const entity = entities.get(id);
    const node = referents.idOf(id);
    if (entity === undefined || node === null) return;
    const { names, country, lat, lon } = entity;
    const { status } = entity.link;
    if (status === 'AMBIGUOUS') return;
    const named = { id: node, status, ar: names.ar, en: names.en, country };
    if (entity.type === 'PLACE')
      sites.push({ ...named, kind: entity.kind as PlaceKind, lat, lon, within: referents.within(node) });
    else if (role !== 'PLACE') parties.push({ ...named, role, kind: entity.kind as ActorKind });
  };
  for (const { participants, places } of events) {
    for (const part of participants) if ('entity' in part) add(part.entity, part.role);
    for (const { entity } of places) add(entity, 'PLACE');
  }
  return {
    kinds: distinct(events.map(({ type, mode }) => ({ type, mode }))),
    modalities: distinct(events.map(({ modality }) => modality)),
    ...daysOf(events),
    published,
    parties: distinct(parties, ({ id, role }) => `${role} ${id}`),
    sites: distinct(sites, ({ id }) => id),
    counts: distinct(events.flatMap(countsOf)),
  };
}

/** The shortest stretch of days that any of the events gives. */
function daysOf(events: readonly EventRecord[]): Pick<Telling, 'from' | 'to'> {
  let days: { readonly from: number; readonly to: number } | null = null;
  for (const { time } of events) {
    if (time === null || time.start === null || time.end === null) continue;
    const [from, to] = [dayOf(time.start), dayOf(time.end)];
    const shorter = days === null ? -1 : to - from - (days.to - days.from);
    if (shorter < 0 || (shorter === 0 && days !== null && from < days.from)) days = { from, to };
  }
  return days ?? { from: null, to: null };
}

const countsOf = ({ quantities }: EventRecord): Count[] =>
  quantities.flatMap(({ measure, value, low, high, unit }) => {
    if (value !== null) return [{ measure, low: value, high: value, unit }];
    return low === null && high === null ? [] : [{ measure, low: low ?? 0, high, unit }];
  });

/** Each once, in an order that does not depend on the one given. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string = (item) => JSON.stringify(item)): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
