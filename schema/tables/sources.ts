import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { actors } from './actors.ts';
import { sourceKind } from './enums.ts';

/** Who vouches for something: an outlet, an actor who speaks, or words for a source without a name. */
export const sources = pgTable(
  'sources',
  {
    id: uuid('id').primaryKey(),
    kind: sourceKind('kind').notNull(),
    /** The speaker of an ACTOR source; for an OUTLET, the registry's actor of that name. */
    actorId: uuid('actor_id').references(() => actors.id),
    /** An outlet's name, or the document's words for an unnamed source; null for an actor. */
    name: text('name'),
    /** `foldSearch` of the name. */
    search: text('search'),
    /** An unnamed source is its document's own: two papers' "security sources" are not one. */
    ownerDocumentId: uuid('owner_document_id'),
  },
  (t) => [index('sources_kind').on(t.kind, t.id), index('sources_actor').on(t.actorId)],
);
