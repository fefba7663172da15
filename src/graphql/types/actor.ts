import { sql } from 'drizzle-orm';
import { actors, participations, sources, statements } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { idOf, uuidOf } from '../ids.ts';
import { ActorFilter, ActorOrder, actorsWhere } from '../lists/actor.ts';
import { EventFilter, EventOrder } from '../lists/event.ts';
import { eventsOfActor, participationOrder } from '../lists/participation.ts';
import { StatementFilter, StatementOrder, statementsWhere } from '../lists/statement.ts';
import { uuidKey } from '../load/reader.ts';
import { all, oneOf } from '../load/sql.ts';
import { pageArgs } from '../page.ts';
import {
  Actor,
  ActorConnection,
  actorByAnyIdRows,
  actorRows,
  EventConnection,
  ParticipationConnection,
  participationRows,
  StatementConnection,
  statementRows,
} from '../refs.ts';
import { ActorJoin, actorJoinOrder, actorJoinRows } from './actor-join.ts';
import { Entity } from './entity.ts';
import { ActorKind, Role } from './enums.ts';
import { Node } from './node.ts';
import {
  PossibleDuplicateConnection,
  possibleDuplicateOrder,
  possibleDuplicateRows,
} from './possible-duplicate.ts';

Actor.implement({
  description: 'A person, state, organisation or group that acts.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Actor', 'id') }),
    kind: t.expose('kind', { type: ActorKind, description: 'What kind of actor it is.' }),
    offices: t.stringList({
      description: 'Offices that a person holds or held, as the registry writes them; a handful.',
      resolve: ({ roles }) => roles,
    }),
    candidates: t.field({
      type: [Actor],
      description: 'The listed actors that an ambiguous name may stand for: the few that bear it.',
      resolve: (actor, _, { read }, info) =>
        read.all(info, {
          rows: actorRows,
          parent: [uuidKey(actor.id)],
          where: (id) =>
            sql`${actors.registryId} in (select unnest(unsure.candidates) from actors unsure where unsure.id = ${id})`,
          order: ActorOrder.of({ field: 'NAME', direction: 'ASC' }),
        }),
    }),
    joins: t.field({
      type: [ActorJoin],
      description:
        'Whom it is in the other script, where names and the stories that documents tell make that sure; one at most. It has the names of both.',
      resolve: (actor, _, { read }, info) =>
        read.all(info, {
          rows: actorJoinRows,
          order: actorJoinOrder,
          parent: [uuidKey(actor.id)],
          where: (id) => sql`joined_actors.into_id = ${id}`,
        }),
    }),
    possibleDuplicates: t.field({
      type: PossibleDuplicateConnection,
      description:
        'Who may be the same: a person under a name spelled otherwise, in one script or in two, or a body under its name in the other language; the likeliest first. One of the two is in no registry, and no document names both.',
      args: pageArgs,
      resolve: (actor, args, { read }, info) =>
        read.list(info, args, {
          rows: possibleDuplicateRows,
          order: possibleDuplicateOrder,
          parent: [uuidKey(actor.id)],
          where: (id) => sql`proposed.own = ${id}`,
        }),
    }),
    events: t.field({
      type: EventConnection,
      description: 'The events it takes part in, newest first.',
      args: {
        ...pageArgs,
        roles: t.arg({ type: [Role], description: 'Only where it takes part in one of these roles.' }),
        filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
        orderBy: t.arg({ type: EventOrder.type, description: 'In which order.' }),
      },
      resolve: (actor, args, { read }, info) => read.list(info, args, eventsOfActor(actor.id, args)),
    }),
    participations: t.field({
      type: ParticipationConnection,
      description: 'Its roles in events, newest events first.',
      args: {
        ...pageArgs,
        roles: t.arg({ type: [Role], description: 'Only these roles.' }),
      },
      resolve: (actor, args, { read }, info) =>
        read.list(info, args, {
          rows: participationRows,
          order: participationOrder,
          parent: [uuidKey(actor.id)],
          where: (id) =>
            all(sql`${participations.actorId} = ${id}`, oneOf(participations.role, args.roles, 'role')),
        }),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'What it is reported to have said, newest first.',
      args: {
        ...pageArgs,
        includeCited: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Whether to give what others say inside its statements too: those it cites.',
        }),
        filter: t.arg({ type: StatementFilter, description: 'Only such statements.' }),
        orderBy: t.arg({ type: StatementOrder.type, description: 'In which order.' }),
      },
      resolve: (actor, args, { read }, info) =>
        read.list(info, args, {
          rows: statementRows,
          order: StatementOrder.of(args.orderBy),
          parent: [uuidKey(actor.id)],
          where: (id) => {
            const own = sql`select ${sources.id} from ${sources} where ${sources.actorId} = ${id}`;
            const spoken = args.includeCited
              ? sql`exists (select from statements link where link.document_id = ${statements.documentId} and link.id = any(${statements.chain}) and link.source_id in (${own}))`
              : sql`${statements.sourceId} in (${own})`;
            return all(spoken, statementsWhere(args.filter, 'filter'));
          },
        }),
    }),
  }),
});

builder.queryFields((t) => ({
  actor: t.field({
    type: Actor,
    nullable: true,
    description:
      'The actor with this id; of one that was merged, the actor that it was merged into; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of an actor.' }) },
    resolve: (_, { id }, { read }) => read.one(actorByAnyIdRows, uuidOf('Actor', id, 'id')),
  }),
  actors: t.field({
    type: ActorConnection,
    description: 'Actors; those that the newest documents name first.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: ActorFilter, description: 'Only such actors.' }),
      orderBy: t.arg({ type: ActorOrder.type, description: 'In which order.' }),
    },
    resolve: (_, args, { read }, info) =>
      read.list(info, args, {
        rows: actorRows,
        order: ActorOrder.of(args.orderBy),
        where: () => actorsWhere(args.filter, 'filter'),
      }),
  }),
}));
