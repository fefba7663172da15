import { planned } from '../plan/explicit.ts';
import { Appearance, actorRows, Document, documentRows, placeRows } from '../refs.ts';
import { Entity, entityPlan } from './entity.ts';
import { LinkStatus } from './enums.ts';

Appearance.implement({
  description: 'An actor or a place in one document, and how it is known which is meant.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'Who or where it is.',
      resolve: async ({ actorId, placeId }, _, { read }) =>
        actorId === null ? read.maybe(placeRows, placeId) : read.one(actorRows, actorId),
      ...planned(({ columns }) => entityPlan(columns)),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document that names it.',
      resolve: ({ documentId }, _, { read }) => read.one(documentRows, documentId),
    }),
    status: t.expose('status', { type: LinkStatus, description: 'Whether it is known which is meant.' }),
    rule: t.exposeString('rule', { description: 'The rule that decided so.' }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the rule is, 0 to 1.' }),
  }),
});
