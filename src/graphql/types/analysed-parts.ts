/** What a text names and attributes, as it was read. */
import type { DocumentGraph, EntityRecord, StatementRecord } from '../../../schema/document-graph.ts';
import type {
  ActorKind as ActorKindName,
  PlaceKind as PlaceKindName,
} from '../../../schema/ontology/enums.ts';
import { listedIdOf } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { Actor, actorRows, Place, placeRows } from '../refs.ts';
import * as enums from './enums.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}
/** A part of a graph with the whole that it refers into. */
export interface Of<Part> {
  readonly graph: DocumentGraph;
  readonly part: Part;
}

export const TextSpan = builder.objectRef<Of<Span>>('TextSpan').implement({
  description: 'Characters of the text that was handed in.',
  fields: (t) => ({
    quote: t.string({
      description: 'The characters.',
      resolve: ({ graph, part }) => graph.document.text.slice(part.start, part.end),
    }),
    start: t.int({
      description: 'Offset of the first, in UTF-16 code units.',
      resolve: ({ part }) => part.start,
    }),
    end: t.int({ description: 'Offset after the last.', resolve: ({ part }) => part.end }),
  }),
});

export const entityOf = (graph: DocumentGraph, id: string | null): Of<EntityRecord> | null => {
  const part = graph.entities.find((entity) => entity.id === id);
  return part === undefined ? null : { graph, part };
};
export const statementOf = (graph: DocumentGraph, id: string | null): Of<StatementRecord> | null => {
  const part = graph.statements.find((statement) => statement.id === id);
  return part === undefined ? null : { graph, part };
};

export const AnalysedEntity = builder.objectRef<Of<EntityRecord>>('AnalysedEntity').implement({
  description: 'An actor or a place that the text names.',
  fields: (t) => ({
    nameAr: t.string({
      nullable: true,
      description: 'The Arabic name.',
      resolve: ({ part }) => part.names.ar,
    }),
    nameEn: t.string({
      nullable: true,
      description: 'The English name.',
      resolve: ({ part }) => part.names.en,
    }),
    actorKind: t.field({
      type: enums.ActorKind,
      nullable: true,
      description: 'What kind of actor it is; null for a place.',
      resolve: ({ part }) => (part.type === 'ACTOR' ? (part.kind as ActorKindName) : null),
    }),
    placeKind: t.field({
      type: enums.PlaceKind,
      nullable: true,
      description: 'What kind of place it is; null for an actor.',
      resolve: ({ part }) => (part.type === 'PLACE' ? (part.kind as PlaceKindName) : null),
    }),
    status: t.field({
      type: enums.LinkStatus,
      description: 'Whether it is known which one of the graph is meant.',
      resolve: ({ part }) => part.link.status,
    }),
    rule: t.string({ description: 'The rule that decided so.', resolve: ({ part }) => part.link.rule }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The listed actor that it is.',
      resolve: ({ part }, _, { read }) =>
        part.type === 'ACTOR' && part.link.registry !== undefined
          ? read.one(actorRows, listedIdOf('ACTOR', part.link.registry))
          : null,
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The listed place that it is.',
      resolve: ({ part }, _, { read }) =>
        part.type === 'PLACE' && part.link.registry !== undefined
          ? read.one(placeRows, listedIdOf('PLACE', part.link.registry))
          : null,
    }),
    mentions: t.field({
      type: [TextSpan],
      description: 'Where the text mentions it.',
      resolve: ({ graph, part }) => part.mentions.map((mention) => ({ graph, part: mention })),
    }),
  }),
});

export const AnalysedStatement = builder.objectRef<Of<StatementRecord>>('AnalysedStatement');
AnalysedStatement.implement({
  description: 'What the text attributes to someone.',
  fields: (t) => ({
    speaker: t.field({
      type: AnalysedEntity,
      nullable: true,
      description: 'Who says it.',
      resolve: ({ graph, part }) => entityOf(graph, part.speaker),
    }),
    speakerText: t.string({
      nullable: true,
      description: 'The words for a speaker without a name.',
      resolve: ({ part }) => part.speakerText,
    }),
    cue: t.field({
      type: TextSpan,
      description: 'The word that shows it.',
      resolve: ({ graph, part }) => ({ graph, part: part.cue }),
    }),
    content: t.field({
      type: TextSpan,
      description: 'What is said.',
      resolve: ({ graph, part }) => ({ graph, part: part.content }),
    }),
    direct: t.boolean({ description: 'It is quoted word for word.', resolve: ({ part }) => part.direct }),
    within: t.field({
      type: AnalysedStatement,
      nullable: true,
      description: 'The statement in which it is told.',
      resolve: ({ graph, part }) => statementOf(graph, part.within),
    }),
  }),
});
