import { sql } from 'drizzle-orm';
import { eventArguments, quantities } from '../../../schema/tables/index.ts';
import { idOf } from '../ids.ts';
import { inText } from '../lists/order-input.ts';
import { uuidKey } from '../load/reader.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import {
  Argument,
  argumentRows,
  Document,
  documentRows,
  Event,
  eventRows,
  Quantity,
  quantityRows,
  Report,
  type ReportRow,
  Statement,
  statementRows,
} from '../refs.ts';
import { argumentOrder } from './argument.ts';
import { Attribution, chainOf, chainPlan } from './attribution.ts';
import { DateRange, dateOf } from './date-range.ts';
import { EventContext, EventMode, EventType, Modality } from './enums.ts';
import { Evidence, evidencePlan } from './evidence.ts';
import { MatchConnection, matchesOf, matchOrder, matchRows } from './match.ts';
import { Node } from './node.ts';

const keyOf = ({ documentId, id }: ReportRow) => [uuidKey(documentId), uuidKey(id)];

Report.implement({
  description: "One document's telling of an event, as this document tells it.",
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Report', 'id') }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event it tells of.',
      resolve: ({ eventId }, _, { read }) => read.one(eventRows, eventId),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document.',
      resolve: ({ documentId }, _, { read }) => read.one(documentRows, documentId),
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The word that names the event, in its sentence.',
      resolve: (report) => report,
    }),
    type: t.expose('type', { type: EventType, description: 'What happens.' }),
    mode: t.expose('mode', { type: EventMode, nullable: true, description: 'In which way it happens.' }),
    contexts: t.expose('contexts', {
      type: [EventContext],
      description: 'What it is about, besides its type.',
    }),
    modality: t.expose('modality', { type: Modality, description: 'Whether it is said to have happened.' }),
    statement: t.field({
      type: Statement,
      nullable: true,
      description: 'The innermost statement in which it is told; null when the document itself says so.',
      resolve: ({ statementId }, _, { read }) => read.maybe(statementRows, statementId),
    }),
    attribution: t.field({
      type: [Attribution],
      description: 'Who says so, innermost first: the speaker, those who cite him, and at last the outlet.',
      resolve: async ({ documentId, statementId }, _, { read }) =>
        chainOf(documentId, (await read.maybe(statementRows, statementId))?.chain ?? []),
      ...planned(({ columns }) => chainPlan(column(columns, 'documentId'), column(columns, 'statementId'))),
    }),
    date: t.field({
      type: DateRange,
      nullable: true,
      description: 'The days it gives; null where it gives none that can be resolved.',
      ...dateOf,
    }),
    dateEvidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The time expression; null where there is none.',
      resolve: ({ documentId, timeText, timeStart, timeEnd }) =>
        timeText === null || timeStart === null || timeEnd === null
          ? null
          : { documentId, start: timeStart, end: timeEnd, quote: timeText },
      ...planned(({ columns }) => evidencePlan(columns, 'timeStart', 'timeEnd', 'timeText')),
    }),
    arguments: t.field({
      type: [Argument],
      description: 'Who and where, in the order of the text: the few that one telling names.',
      resolve: (report, _, { read }, info) =>
        read.all(info, {
          rows: argumentRows,
          order: argumentOrder,
          parent: keyOf(report),
          where: (document, id) =>
            sql`${eventArguments.documentId} = ${document} and ${eventArguments.reportId} = ${id}`,
        }),
    }),
    quantities: t.field({
      type: [Quantity],
      description: 'The numbers it gives, in the order of the text: the few of one telling.',
      resolve: (report, _, { read }, info) =>
        read.all(info, {
          rows: quantityRows,
          order: { name: 'quantities', keys: inText(quantities) },
          parent: keyOf(report),
          where: (document, id) =>
            sql`${quantities.documentId} = ${document} and ${quantities.reportId} = ${id}`,
        }),
    }),
    matches: t.field({
      type: MatchConnection,
      description:
        'What other documents tell and is taken for the same happening, the surest first: why its event has reports of several documents. One may be joined to it through others alone.',
      args: pageArgs,
      resolve: ({ documentId, tellingId }, args, { read }, info) =>
        read.list(info, args, {
          rows: matchRows,
          order: matchOrder,
          parent: [uuidKey(documentId), uuidKey(tellingId)],
          where: matchesOf,
        }),
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the rule is, 0 to 1.' }),
    rule: t.exposeString('rule', { description: 'The rule that found it.' }),
  }),
});
