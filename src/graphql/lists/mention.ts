import { type SQL, sql } from 'drizzle-orm';
import type { MentionForm as Form } from '../../../schema/ontology/enums.ts';
import { mentions } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import { all, oneOf } from '../load/sql.ts';
import { MentionForm } from '../types/enums.ts';
import { ActorFilter, type ActorFilterInput, actorIds } from './actor.ts';
import { type Combinable, combined, combining } from './combine.ts';
import { DocumentFilter, type DocumentFilterInput, documentIds } from './document.ts';
import { byDocument, orderInput } from './order-input.ts';
import { PlaceFilter, type PlaceFilterInput, placeIds } from './place.ts';

export interface MentionFilterInput extends Combinable<MentionFilterInput> {
  readonly actor?: ActorFilterInput | null;
  readonly place?: PlaceFilterInput | null;
  readonly document?: DocumentFilterInput | null;
  readonly forms?: readonly Form[] | null;
}

export const MentionFilter = builder.inputRef<MentionFilterInput>('MentionFilter');
MentionFilter.implement({
  description: 'Which mentions are meant: those that meet all that is given.',
  fields: (t) => ({
    actor: t.field({ type: ActorFilter, description: 'Of such an actor.' }),
    place: t.field({ type: PlaceFilter, description: 'Of such a place.' }),
    document: t.field({ type: DocumentFilter, description: 'In such a document.' }),
    forms: t.field({ type: [MentionForm], description: 'In one of these forms.' }),
    ...combining<MentionFilterInput>(t, MentionFilter),
  }),
});

/** The conditions on `mentions`. `argument` is where the filter stands, for errors. */
export function mentionsWhere(
  filter: Given<MentionFilterInput> | null | undefined,
  argument: string,
): SQL | undefined {
  if (filter == null) return undefined;
  return all(
    filter.actor == null ? null : sql`${mentions.actorId} in ${actorIds(filter.actor, `${argument}.actor`)}`,
    filter.place == null ? null : sql`${mentions.placeId} in ${placeIds(filter.place, `${argument}.place`)}`,
    filter.document == null
      ? null
      : sql`${mentions.documentId} in ${documentIds(filter.document, `${argument}.document`)}`,
    oneOf(mentions.form, filter.forms, 'mention_form'),
    combined(filter, argument, mentionsWhere),
  );
}

export const MentionOrder = orderInput(
  'Mention',
  {
    PUBLISHED: {
      description: 'The day its document was published; in the order of the text within a document.',
      keys: (descending) => byDocument(mentions, descending),
    },
  },
  { field: 'PUBLISHED', direction: 'DESC' },
);
