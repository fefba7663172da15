import { sql } from 'drizzle-orm';
import { eventArguments } from '../../../schema/tables/index.ts';
import { idOf } from '../ids.ts';
import type { Order } from '../load/order.ts';
import { planned } from '../plan/explicit.ts';
import { Actor, Argument, actorRows, Place, placeRows, Report, reportRows } from '../refs.ts';
import { languageArg } from './entity.ts';
import { ArgumentRole } from './enums.ts';
import { Evidence, evidencePlan } from './evidence.ts';
import { fillerName } from './filler.ts';
import { Node } from './node.ts';

/** In the order of the text; what is understood from the context comes last. */
export const argumentOrder: Order = {
  name: 'arguments',
  keys: [
    { value: sql`${eventArguments.documentId}`, type: 'uuid', descending: false },
    { value: sql`${eventArguments.start}`, type: 'integer', descending: false, nullable: true },
    { value: sql`${eventArguments.id}`, type: 'uuid', descending: false },
  ],
};

Argument.implement({
  description: 'Who takes part in an event or where it happens, as one report tells it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Argument', 'documentId', 'id') }),
    role: t.expose('role', { type: ArgumentRole, description: 'As what.' }),
    name: t.string({
      nullable: true,
      description: 'The name to show, or the words for the unnamed.',
      args: languageArg,
      ...fillerName,
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The actor who is meant.',
      resolve: ({ actorId }, _, { read }) => read.maybe(actorRows, actorId),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The place that is meant.',
      resolve: ({ placeId }, _, { read }) => read.maybe(placeRows, placeId),
    }),
    text: t.exposeString('text', { nullable: true, description: "The document's words for the unnamed." }),
    report: t.field({
      type: Report,
      nullable: true,
      description: 'The report that tells so.',
      resolve: ({ reportId }, _, { read }) => read.one(reportRows, reportId),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Where it is said; null where it is understood from the context.',
      resolve: ({ documentId, start, end, quote }) =>
        start === null || end === null || quote === null ? null : { documentId, start, end, quote },
      ...planned(({ columns }) => evidencePlan(columns, 'start', 'end', 'quote')),
    }),
  }),
});
