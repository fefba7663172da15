import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { actors } from './actors.ts';
import { language } from './enums.ts';
import { places } from './places.ts';

/** A name of an actor or of a place. Exactly one of `actorId` and `placeId` is given. */
export const names = pgTable(
  'names',
  {
    id: uuid('id').primaryKey(),
    actorId: uuid('actor_id').references(() => actors.id, { onDelete: 'cascade' }),
    placeId: uuid('place_id').references(() => places.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    language: language('language').notNull(),
    /** The name to show in this language; the others are aliases. */
    main: boolean('main').notNull(),
    /** An analyst gave it; neither the registry nor a document does. */
    curated: boolean('curated').notNull().default(false),
    /** `foldSearch` of the text: what a search is compared with. */
    search: text('search').notNull(),
    /** The same in Latin letters, by which names are compared across scripts: see the function `latin_letters`. */
    letters: text('letters').notNull().generatedAlwaysAs(sql`latin_letters(search)`),
  },
  (t) => [
    index('names_actor').on(t.actorId),
    index('names_place').on(t.placeId),
    // Also answers prefixes; an index of the trigrams of `letters` comes beside it where the server has pg_trgm.
    index('names_search').on(t.search.op('text_pattern_ops')),
  ],
);
