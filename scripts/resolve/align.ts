/** The happenings of two documents that tell the same story, side by side. */
import type { DocumentGraph, EntityRecord, EventRecord } from '../../schema/document-graph.ts';
import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { keyOf, sameEntity } from './entities.ts';

export const FIELDS = ['type', 'modality', 'who', 'where', 'when', 'numbers'] as const;
type Field = (typeof FIELDS)[number];

/** What a document tells of one happening, in all its sentences. */
export interface Happening {
  readonly language: LanguageCode;
  /** 0 to 1: where in the document it is first told. */
  readonly at: number;
  readonly words: string;
  readonly type: string;
  readonly modality: string;
  readonly who: readonly { readonly role: string; readonly entity: EntityRecord | null }[];
  readonly where: readonly EntityRecord[];
  readonly when: readonly string[];
  readonly numbers: readonly string[];
}

export function happeningsOf(graph: DocumentGraph): Happening[] {
  const groups = new Map<string, EventRecord[]>();
  for (const event of graph.events) groups.set(event.same, [...(groups.get(event.same) ?? []), event]);
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const { text, language } = graph.document;
  return [...groups.values()].map((events): Happening => {
    const parts = events.flatMap(({ participants }) => participants);
    const where = new Set(events.flatMap(({ places }) => places.map(({ entity }) => entity)));
    const named = parts.flatMap((part) => ('entity' in part ? [{ role: part.role, id: part.entity }] : []));
    const first = events[0];
    return {
      language,
      at: (first?.trigger.start ?? 0) / text.length,
      words: first === undefined ? '' : text.slice(first.trigger.start, first.trigger.end),
      type: first?.type ?? '',
      modality: [...new Set(events.map(({ modality }) => modality))].sort().join('+'),
      who: [
        ...new Map(
          named.map(({ role, id }) => [`${role} ${id}`, { role, entity: entities.get(id) ?? null }]),
        ).values(),
        ...[...new Set(parts.flatMap((part) => ('text' in part ? [part.role] : [])))].map((role) => ({
          role,
          entity: null,
        })),
      ],
      where: [...where].flatMap((id) => entities.get(id) ?? []),
      when: [
        ...new Set(events.flatMap(({ time }) => (time?.start == null ? [] : [`${time.start}/${time.end}`]))),
      ].sort(),
      numbers: [
        ...new Set(
          events.flatMap(({ quantities }) =>
            quantities.map(
              ({ measure, value, low, high }) => `${measure} ${value ?? `${low ?? ''}..${high ?? ''}`}`,
            ),
          ),
        ),
      ].sort(),
    };
  });
}

export interface Pair {
  readonly ours: Happening;
  readonly theirs: Happening;
  readonly differ: readonly Field[];
}

/** Those that tell the same, best pairs first: what they agree on decides, then where in the documents they stand. */
export function alignHappenings(
  ours: readonly Happening[],
  theirs: readonly Happening[],
): { readonly pairs: readonly Pair[]; readonly left: readonly Happening[] } {
  const ties = ours
    .flatMap((x) =>
      theirs.map((y) => ({ ours: x, theirs: y, differ: difference(x, y), apart: Math.abs(x.at - y.at) })),
    )
    .filter(({ differ, apart }) => !differ.includes('type') && apart < 0.25)
    .sort((x, y) => x.differ.length - y.differ.length || x.apart - y.apart);
  const left = new Set([...ours, ...theirs]);
  const pairs: Pair[] = [];
  for (const pair of ties) {
    if (!left.has(pair.ours) || !left.has(pair.theirs)) continue;
    left.delete(pair.ours);
    left.delete(pair.theirs);
    pairs.push(pair);
  }
  return { pairs, left: [...left] };
}

const samePart = (x: Happening['who'][number], y: Happening['who'][number]): boolean =>
  x.role === y.role &&
  (x.entity === null || y.entity === null ? x.entity === y.entity : sameEntity(x.entity, y.entity));

const SAME: Readonly<Record<Field, (a: Happening, b: Happening) => boolean>> = {
  type: (a, b) => a.type === b.type,
  modality: (a, b) => a.modality === b.modality,
  who: (a, b) => sameSet(a.who, b.who, samePart),
  where: (a, b) => sameSet(a.where, b.where, sameEntity),
  when: (a, b) => sameSet(a.when, b.when, (x, y) => x === y),
  numbers: (a, b) => sameSet(a.numbers, b.numbers, (x, y) => x === y),
};

const difference = (a: Happening, b: Happening): Field[] => FIELDS.filter((field) => !SAME[field](a, b));

const sameSet = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean =>
  a.length === b.length && a.every((x) => b.some((y) => same(x, y)));

export const inWords = ({ words, type, modality, who, where, when, numbers }: Happening): string =>
  [
    `${type} ${modality} "${words}"`,
    who.map(({ role, entity }) => `${role} ${entity === null ? '(unnamed)' : keyOf(entity)}`).join(', '),
    where.map((place) => `in ${keyOf(place)}`).join(' '),
    when.join(' '),
    numbers.join(', '),
  ]
    .filter((part) => part !== '')
    .join('; ');
