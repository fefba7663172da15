import {
  type AnyPgColumn,
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { placeKind } from './enums.ts';

/** Somewhere on Earth: of the registry, or first met in a document. */
export const places = pgTable(
  'places',
  {
    id: uuid('id').primaryKey(),
    registryId: text('registry_id').unique('places_registry'),
    /** The registry describes it; otherwise everything here follows from its appearances. */
    listed: boolean('listed').notNull().default(false),
    kind: placeKind('kind').notNull(),
    nameAr: text('name_ar'),
    nameEn: text('name_en'),
    /** ISO 3166-1 alpha-2. */
    country: text('country'),
    parentId: uuid('parent_id').references((): AnyPgColumn => places.id),
    /** Degrees, WGS 84. */
    lat: doublePrecision('lat'),
    lon: doublePrecision('lon'),
    population: bigint('population', { mode: 'number' }),
    geonames: integer('geonames'),
    wikidata: text('wikidata'),
    candidates: text('candidates').array().notNull().default([]),
    ownerDocumentId: uuid('owner_document_id'),
    firstSeen: date('first_seen', { mode: 'string' }),
    lastSeen: date('last_seen', { mode: 'string' }),
  },
  (t) => [
    index('places_kind').on(t.kind, t.country, t.id),
    index('places_country').on(t.country, t.id),
    index('places_parent').on(t.parentId),
    index('places_geonames').on(t.geonames),
    index('places_last_seen').on(t.lastSeen.desc(), t.id.desc()),
  ],
);

/** Every place that a place lies in, itself at depth 0: "inside" is one look-up, however deep. */
export const placeAncestors = pgTable(
  'place_ancestors',
  {
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id, { onDelete: 'cascade' }),
    ancestorId: uuid('ancestor_id')
      .notNull()
      .references(() => places.id, { onDelete: 'cascade' }),
    depth: smallint('depth').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.placeId, t.ancestorId] }),
    index('place_ancestors_inside').on(t.ancestorId, t.placeId),
  ],
);
