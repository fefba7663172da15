import { doublePrecision, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { actors } from './actors.ts';

/** How the names of persons and bodies sound, roughly: by what one is found that may be another under a name spelled otherwise. */
export const nameKeys = pgTable(
  'name_keys',
  {
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.key] }), index('name_keys_key').on(t.key)],
);

/**
 * Who is another under a name in the other script, by their names and the stories that tell of both: whoever is named as
 * `fromId` stands under `intoId`, which is the lesser id. Follows from the documents. Neither refers to a row: whom nobody is
 * named as has none.
 */
export const joinedActors = pgTable('joined_actors', {
  fromId: uuid('from_id').primaryKey(),
  intoId: uuid('into_id').notNull().unique('joined_actors_into'),
  /** 0 to 1. */
  score: doublePrecision('score').notNull(),
  rule: text('rule').notNull(),
});

/** Two persons or bodies that may be one, by name and by what is told of them: proposed, not joined. `actorId` is the lesser id; one of them is unlisted. */
export const duplicates = pgTable(
  'duplicates',
  {
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' }),
    otherId: uuid('other_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' }),
    /** 0 to 1. */
    score: doublePrecision('score').notNull(),
    rule: text('rule').notNull(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.otherId] }), index('duplicates_other').on(t.otherId)],
);
