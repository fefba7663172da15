import { sql } from 'drizzle-orm';
import type { Store } from '../../store/index.ts';

/** What is known of the database that statements depend on. */
export interface Facts {
  /** It knows trigrams: names that are misspelt can be found. */
  readonly fuzzy: boolean;
}

const known = new WeakMap<Store, Promise<Facts>>();

/** The facts of a store, asked once; again where the question failed. */
export function factsOf(store: Store): Promise<Facts> {
  const asked = known.get(store);
  if (asked !== undefined) return asked;
  const facts = ask(store);
  known.set(store, facts);
  facts.catch(() => known.delete(store));
  return facts;
}

const ask = async ({ db }: Store): Promise<Facts> => ({
  fuzzy: (await db.execute(sql`select 1 from pg_extension where extname = 'pg_trgm'`)).length > 0,
});
