/** Finding what a curation speaks of in a document graph, however it was read, and naming it for later. */
import type {
  DocumentGraph,
  EntityRecord,
  EventRecord,
  StatementRecord,
} from '../../../schema/document-graph.ts';
import { foldSearch } from '../../text/normalise.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Anchor, EventAnchor } from './model.ts';
import { partsOf } from './working.ts';

/** Something in a document graph; parts by their place among the participants and then the places. */
export type Found =
  | { readonly kind: 'DOCUMENT' }
  | { readonly kind: 'EVENT'; readonly event: EventRecord }
  | { readonly kind: 'ARGUMENT'; readonly event: EventRecord; readonly at: number }
  | { readonly kind: 'QUANTITY'; readonly event: EventRecord; readonly at: number }
  | { readonly kind: 'MENTION'; readonly entity: EntityRecord; readonly at: number }
  | { readonly kind: 'ENTITY'; readonly entity: EntityRecord }
  | { readonly kind: 'STATEMENT'; readonly statement: StatementRecord };

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The first that meets a condition; of a looser one, the only one. */
function choose<T>(items: readonly T[], ...conditions: readonly ((item: T) => boolean)[]): T | undefined {
  const [strict, ...looser] = conditions;
  const first = strict === undefined ? undefined : items.find(strict);
  if (first !== undefined) return first;
  for (const condition of looser) {
    const met = items.filter(condition);
    if (met.length === 1) return met[0];
  }
  return undefined;
}

/** What an anchor names in this graph, or null: exactly where it stood, or the only thing that it can be there. */
export function locate(graph: DocumentGraph, anchor: Anchor): Found | null {
  switch (anchor.kind) {
    case 'DOCUMENT':
      return { kind: 'DOCUMENT' };
    case 'EVENT': {
      const event = eventAt(graph, anchor);
      return event === undefined ? null : { kind: 'EVENT', event };
    }
    case 'ARGUMENT':
      return argumentAt(graph, anchor);
    case 'QUANTITY': {
      const event = eventAt(graph, anchor.event);
      const at = choose(
        [...(event?.quantities.entries() ?? [])],
        ([, one]) => one.measure === anchor.measure && same(one, anchor),
        ([, one]) => one.measure === anchor.measure && overlaps(one, anchor),
        ([, one]) => same(one, anchor),
      )?.[0];
      return event === undefined || at === undefined ? null : { kind: 'QUANTITY', event, at };
    }
    case 'MENTION': {
      const all = graph.entities.flatMap((entity) =>
        entity.mentions.map((span, at) => ({ entity, span, at })),
      );
      const found = choose(
        all,
        ({ entity, span }) => entity.type === anchor.type && same(span, anchor),
        ({ span }) => same(span, anchor),
        ({ entity, span }) => entity.type === anchor.type && overlaps(span, anchor),
      );
      return found === undefined ? null : { kind: 'MENTION', entity: found.entity, at: found.at };
    }
    case 'ENTITY':
      return entityAt(graph, anchor);
    case 'STATEMENT': {
      const statement = choose(
        graph.statements,
        ({ cue, content }) => same(cue, anchor.cue) && same(content, anchor),
        ({ cue }) => same(cue, anchor.cue),
        ({ content }) => same(content, anchor),
      );
      return statement === undefined ? null : { kind: 'STATEMENT', statement };
    }
  }
}

const eventAt = ({ events }: DocumentGraph, anchor: EventAnchor): EventRecord | undefined =>
  choose(
    events,
    ({ trigger, type }) => type === anchor.type && same(trigger, anchor),
    ({ trigger }) => same(trigger, anchor),
    ({ trigger, type }) => type === anchor.type && overlaps(trigger, anchor),
  );

function argumentAt(graph: DocumentGraph, anchor: Anchor & { readonly kind: 'ARGUMENT' }): Found | null {
  const event = eventAt(graph, anchor.event);
  if (event === undefined) return null;
  const parts = partsOf(event).map((part, at) => ({ part, at, name: nameOfPart(graph, part) }));
  const found = choose(
    parts,
    ({ part, name }) => part.role === anchor.role && same(part, anchor) && name === anchor.name,
    ({ part }) => part.role === anchor.role && anchor.start < anchor.end && same(part, anchor),
    ({ part }) => part.role === anchor.role && overlaps(part, anchor),
    ({ part, name }) => part.role === anchor.role && name === anchor.name,
    ({ part }) => anchor.start < anchor.end && same(part, anchor),
  );
  return found === undefined ? null : { kind: 'ARGUMENT', event, at: found.at };
}

/** The entity that most of the stretches stand for, at least half of them. */
function entityAt(graph: DocumentGraph, { type, at }: Anchor & { readonly kind: 'ENTITY' }): Found | null {
  let best: { readonly entity: EntityRecord; readonly held: number } | null = null;
  for (const entity of graph.entities) {
    if (entity.type !== type) continue;
    const held = at.filter((span) => entity.mentions.some((mention) => same(mention, span))).length;
    if (held * 2 >= at.length && held > (best?.held ?? 0)) best = { entity, held };
  }
  return best === null ? null : { kind: 'ENTITY', entity: best.entity };
}

type Part = ReturnType<typeof partsOf>[number];

function nameOfPart({ entities }: DocumentGraph, part: Part): string {
  if ('text' in part) return foldSearch(part.text);
  const names = entities.find(({ id }) => id === part.entity)?.names;
  return foldSearch(names?.ar ?? names?.en ?? '');
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const anchorOfEvent = ({ trigger, type }: EventRecord): EventAnchor => ({ ...spanOf(trigger), type });

/** How something is found again. */
export function anchorOf(graph: DocumentGraph, found: Found): Anchor {
  switch (found.kind) {
    case 'DOCUMENT':
      return { kind: 'DOCUMENT' };
    case 'EVENT':
      return { kind: 'EVENT', ...anchorOfEvent(found.event) };
    case 'ARGUMENT': {
      const part = partsOf(found.event)[found.at];
      if (part === undefined) throw new Error('no such argument');
      const name = nameOfPart(graph, part);
      return { kind: 'ARGUMENT', event: anchorOfEvent(found.event), role: part.role, name, ...spanOf(part) };
    }
    case 'QUANTITY': {
      const quantity = found.event.quantities[found.at];
      if (quantity === undefined) throw new Error('no such quantity');
      return {
        kind: 'QUANTITY',
        event: anchorOfEvent(found.event),
        measure: quantity.measure,
        ...spanOf(quantity),
      };
    }
    case 'MENTION': {
      const mention = found.entity.mentions[found.at];
      if (mention === undefined) throw new Error('no such mention');
      return { kind: 'MENTION', type: found.entity.type, ...spanOf(mention) };
    }
    case 'ENTITY':
      return { kind: 'ENTITY', type: found.entity.type, at: found.entity.mentions.map(spanOf) };
    case 'STATEMENT': {
      const { cue, content } = found.statement;
      return { kind: 'STATEMENT', cue: spanOf(cue), ...spanOf(content) };
    }
  }
}
