/** What a text tells, as it was read. */
import type { EventRecord } from '../../../schema/document-graph.ts';
import type { Role as RoleName } from '../../../schema/ontology/enums.ts';
import { builder } from '../builder.ts';
import {
  AnalysedEntity,
  AnalysedStatement,
  entityOf,
  type Of,
  statementOf,
  TextSpan,
} from './analysed-parts.ts';
import * as enums from './enums.ts';

type Participant = EventRecord['participants'][number];

const AnalysedParticipant = builder.objectRef<Of<Participant>>('AnalysedParticipant').implement({
  description: 'Who takes part in an event, and as what.',
  fields: (t) => ({
    role: t.field({ type: enums.Role, description: 'As what.', resolve: ({ part }): RoleName => part.role }),
    entity: t.field({
      type: AnalysedEntity,
      nullable: true,
      description: 'Who; null for the unnamed.',
      resolve: ({ graph, part }) => ('entity' in part ? entityOf(graph, part.entity) : null),
    }),
    text: t.string({
      nullable: true,
      description: 'The words for the unnamed.',
      resolve: ({ part }) => ('text' in part ? part.text : null),
    }),
    span: t.field({
      type: TextSpan,
      description: 'Where it is said.',
      resolve: ({ graph, part }) => ({ graph, part }),
    }),
  }),
});

const AnalysedQuantity = builder
  .objectRef<Of<EventRecord['quantities'][number]>>('AnalysedQuantity')
  .implement({
    description: 'A number that is told of an event.',
    fields: (t) => ({
      measure: t.field({
        type: enums.Measure,
        description: 'What it counts.',
        resolve: ({ part }) => part.measure,
      }),
      value: t.float({ nullable: true, description: 'The number.', resolve: ({ part }) => part.value }),
      low: t.float({ nullable: true, description: 'The least it may be.', resolve: ({ part }) => part.low }),
      high: t.float({ nullable: true, description: 'The most it may be.', resolve: ({ part }) => part.high }),
      unit: t.string({
        nullable: true,
        description: 'The currency of money, ISO 4217.',
        resolve: ({ part }) => part.unit,
      }),
      span: t.field({
        type: TextSpan,
        description: 'Where it is said.',
        resolve: ({ graph, part }) => ({ graph, part }),
      }),
    }),
  });

export const AnalysedEvent = builder.objectRef<Of<EventRecord>>('AnalysedEvent').implement({
  description: 'A happening as the text tells it.',
  fields: (t) => ({
    type: t.field({ type: enums.EventType, description: 'What happens.', resolve: ({ part }) => part.type }),
    mode: t.field({
      type: enums.EventMode,
      nullable: true,
      description: 'In which way.',
      resolve: ({ part }) => part.mode,
    }),
    modality: t.field({
      type: enums.Modality,
      description: 'Whether it is said to have happened.',
      resolve: ({ part }) => part.modality,
    }),
    trigger: t.field({
      type: TextSpan,
      description: 'The word that names it.',
      resolve: ({ graph, part }) => ({ graph, part: part.trigger }),
    }),
    participants: t.field({
      type: [AnalysedParticipant],
      description: 'Who takes part.',
      resolve: ({ graph, part }) => part.participants.map((one) => ({ graph, part: one })),
    }),
    places: t.field({
      type: [AnalysedEntity],
      description: 'Where it happens.',
      resolve: ({ graph, part }) => part.places.flatMap(({ entity }) => entityOf(graph, entity) ?? []),
    }),
    time: t.field({
      type: TextSpan,
      nullable: true,
      description: 'The time expression.',
      resolve: ({ graph, part: { time } }) =>
        time === null ? null : { graph, part: { start: time.from, end: time.to } },
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its first day, where it is known.',
      resolve: ({ part }) => part.time?.start ?? null,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its last day, where it is known.',
      resolve: ({ part }) => part.time?.end ?? null,
    }),
    quantities: t.field({
      type: [AnalysedQuantity],
      description: 'The numbers that are told of it.',
      resolve: ({ graph, part }) => part.quantities.map((one) => ({ graph, part: one })),
    }),
    statement: t.field({
      type: AnalysedStatement,
      nullable: true,
      description: 'The innermost statement in which it is told.',
      resolve: ({ graph, part }) => statementOf(graph, part.statement),
    }),
    rule: t.string({ description: 'The rule that found it.', resolve: ({ part }) => part.rule }),
    confidence: t.float({
      description: 'How sure the rule is, 0 to 1.',
      resolve: ({ part }) => part.confidence,
    }),
  }),
});
