import { doublePrecision, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { linkStatus } from './enums.ts';

/** An entity of one document, and how it was linked to its actor or place. Unlisted nodes are made of these alone. */
export const appearances = pgTable(
  'appearances',
  {
    documentId: uuid('document_id').notNull(),
    id: uuid('id').notNull(),
    actorId: uuid('actor_id'),
    /** Whom the document itself names, where that was joined with another: see `joinedActors`. */
    ownId: uuid('own_id'),
    placeId: uuid('place_id'),
    nameAr: text('name_ar'),
    nameEn: text('name_en'),
    country: text('country'),
    wikidata: text('wikidata'),
    geonames: integer('geonames'),
    lat: doublePrecision('lat'),
    lon: doublePrecision('lon'),
    status: linkStatus('status').notNull(),
    rule: text('rule').notNull(),
    confidence: doublePrecision('confidence').notNull(),
    candidates: text('candidates').array().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.id] }),
    index('appearances_actor').on(t.actorId, t.documentId),
    index('appearances_place').on(t.placeId, t.documentId),
  ],
);
