import { boolean, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { actorKind } from './enums.ts';

/** A person, state, organisation or group that acts. Of the registry, or first met in a document. */
export const actors = pgTable(
  'actors',
  {
    id: uuid('id').primaryKey(),
    /** Its id in seeds/gazetteer; null when nobody has listed it. */
    registryId: text('registry_id').unique('actors_registry'),
    /** The registry describes it; otherwise everything here follows from its appearances. */
    listed: boolean('listed').notNull().default(false),
    kind: actorKind('kind').notNull(),
    nameAr: text('name_ar'),
    nameEn: text('name_en'),
    /** ISO 3166-1 alpha-2. */
    country: text('country'),
    wikidata: text('wikidata'),
    /** Offices held, as the registry writes them. */
    roles: text('roles').array().notNull().default([]),
    /** Registry ids that its name may stand for, when the document did not decide. */
    candidates: text('candidates').array().notNull().default([]),
    /** The document whose own it is, when it is ambiguous. */
    ownerDocumentId: uuid('owner_document_id'),
    /** First and last day of publication of the documents that name it. */
    firstSeen: date('first_seen', { mode: 'string' }),
    lastSeen: date('last_seen', { mode: 'string' }),
  },
  (t) => [
    index('actors_kind').on(t.kind, t.country, t.id),
    index('actors_country').on(t.country, t.id),
    index('actors_last_seen').on(t.lastSeen.desc(), t.id.desc()),
    index('actors_wikidata').on(t.wikidata),
  ],
);
