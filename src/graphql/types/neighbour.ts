import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { ActorFilter } from '../lists/actor.ts';
import { EventFilter, EventOrder } from '../lists/event.ts';
import {
  eventsOfPair,
  NeighbourOrder,
  type NeighbourRow,
  neighboursOf,
  type RolePairRow,
  rolesOfPair,
} from '../lists/neighbour.ts';
import { pageArgs } from '../page.ts';
import { Actor, actorRows, EventConnection } from '../refs.ts';
import { Role } from './enums.ts';

const RolePair = builder.objectRef<RolePairRow>('RolePair').implement({
  description: 'As what two actors take part in the same events.',
  fields: (t) => ({
    own: t.expose('own', {
      type: Role,
      description: 'As what the one takes part whose neighbours are asked for.',
    }),
    other: t.expose('other', { type: Role, description: 'As what the neighbour does.' }),
    count: t.exposeInt('count', { description: 'In how many events.' }),
  }),
});

const NeighbourType = builder.objectRef<NeighbourRow>('Neighbour').implement({
  description: 'An actor that takes part in the same events as another one.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      nullable: true,
      description: 'The neighbour.',
      resolve: ({ actorId }, _, { read }) => read.one(actorRows, actorId),
    }),
    eventCount: t.exposeInt('eventCount', { description: 'In how many events they meet.' }),
    roles: t.field({
      type: [RolePair],
      description: 'As what they do, the most frequent first.',
      resolve: ({ from, actorId, filter }, _, { read }, info) =>
        read.all(info, rolesOfPair(from, actorId, filter)),
    }),
    firstDate: t.expose('firstOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the earliest of these events.',
    }),
    lastDate: t.expose('lastOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the latest of these events.',
    }),
    events: t.field({
      type: EventConnection,
      description: 'These events, newest first.',
      args: { ...pageArgs, orderBy: t.arg({ type: EventOrder.type, description: 'In which order.' }) },
      resolve: ({ from, actorId, filter }, args, { read }, info) =>
        read.list(info, args, eventsOfPair(from, actorId, filter, args.orderBy)),
    }),
  }),
});

const NeighbourConnection = connectionOf<NeighbourRow>(NeighbourType, 'Neighbours');

builder.objectField(Actor, 'neighbours', (t) =>
  t.field({
    type: NeighbourConnection,
    description: 'Those who take part in events together with it; those it meets most often first.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: EventFilter, description: 'Only in such events.' }),
      actor: t.arg({ type: ActorFilter, description: 'Only such neighbours.' }),
      orderBy: t.arg({ type: NeighbourOrder.type, description: 'In which order.' }),
    },
    resolve: ({ id }, args, { read }, info) => read.list(info, args, neighboursOf(id, args)),
  }),
);
