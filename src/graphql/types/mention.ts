import { builder } from '../builder.ts';
import { idOf, uuidOf } from '../ids.ts';
import { MentionFilter, MentionOrder, mentionsWhere } from '../lists/mention.ts';
import { pageArgs } from '../page.ts';
import { planned } from '../plan/explicit.ts';
import { actorRows, Mention, MentionConnection, mentionRows, placeRows } from '../refs.ts';
import { Entity, entityPlan } from './entity.ts';
import { MentionForm } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Node } from './node.ts';

Mention.implement({
  description: 'A stretch of text that stands for an actor or for a place.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Mention', 'id') }),
    form: t.expose('form', { type: MentionForm, description: 'By what words it is mentioned.' }),
    text: t.exposeString('quote', { description: 'The words.' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'Who or where is meant.',
      resolve: async ({ actorId, placeId }, _, { read }) =>
        actorId === null ? read.maybe(placeRows, placeId) : read.one(actorRows, actorId),
      ...planned(({ columns }) => entityPlan(columns)),
    }),
    evidence: t.field({ type: Evidence, description: 'Where it stands.', resolve: (mention) => mention }),
  }),
});

builder.queryFields((t) => ({
  mention: t.field({
    type: Mention,
    nullable: true,
    description: 'The mention with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of a mention.' }) },
    resolve: (_, { id }, { read }) => read.one(mentionRows, uuidOf('Mention', id, 'id')),
  }),
  mentions: t.field({
    type: MentionConnection,
    description: 'Mentions of actors and places; those in the newest documents first.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: MentionFilter, description: 'Only such mentions.' }),
      orderBy: t.arg({ type: MentionOrder.type, description: 'In which order.' }),
    },
    resolve: (_, args, { read }, info) =>
      read.list(info, args, {
        rows: mentionRows,
        order: MentionOrder.of(args.orderBy),
        where: () => mentionsWhere(args.filter, 'filter'),
      }),
  }),
}));
