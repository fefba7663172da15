import { type SQL, sql } from 'drizzle-orm';
import { eventArguments, reports } from '../../../schema/tables/index.ts';
import { idOf } from '../ids.ts';
import { uuidKey } from '../load/reader.ts';
import { pageArgs } from '../page.ts';
import {
  Actor,
  ArgumentConnection,
  actorRows,
  argumentRows,
  Event,
  eventRows,
  Participation,
  Place,
  placeRows,
} from '../refs.ts';
import { argumentOrder } from './argument.ts';
import { languageArg } from './entity.ts';
import { Role } from './enums.ts';
import { fillerName } from './filler.ts';
import { Node } from './node.ts';

/** The arguments, as `told`, that make up the participation of an id. */
export const toldOf = (id: SQL): SQL => sql`
  participations part
  join ${reports} on ${reports.eventId} = part.event_id
  join arguments told on told.document_id = ${reports.documentId} and told.report_id = ${reports.id}
  where part.id = ${id} and told.role::text = part.role::text
    and told.actor_id is not distinct from part.actor_id
    and told.place_id is not distinct from part.place_id
    and told.text is not distinct from part.text`;

Participation.implement({
  description: 'Who takes part in an event, and as what: an actor, a place, or words for the unnamed.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description: 'Its id in the whole graph.',
      ...idOf('Participation', 'id'),
    }),
    role: t.expose('role', { type: Role, description: 'As what.' }),
    name: t.string({
      nullable: true,
      description: 'The name to show, or the words for the unnamed.',
      args: languageArg,
      ...fillerName,
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The actor who takes part.',
      resolve: ({ actorId }, _, { read }) => read.maybe(actorRows, actorId),
    }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'The place that takes part, such as a town that is shelled.',
      resolve: ({ placeId }, _, { read }) => read.maybe(placeRows, placeId),
    }),
    text: t.exposeString('text', { nullable: true, description: "The document's words for the unnamed." }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event.',
      resolve: ({ eventId }, _, { read }) => read.one(eventRows, eventId),
    }),
    arguments: t.field({
      type: ArgumentConnection,
      description: 'Where reports say so.',
      args: pageArgs,
      resolve: (participation, args, { read }, info) =>
        read.list(info, args, {
          rows: argumentRows,
          order: argumentOrder,
          parent: [uuidKey(participation.id)],
          where: (id) => sql`(${eventArguments.documentId}, ${eventArguments.id}) in (
            select told.document_id, told.id from ${toldOf(id)})`,
        }),
    }),
  }),
});
