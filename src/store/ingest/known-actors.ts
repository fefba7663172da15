import type { TransactionSql } from 'postgres';
import { type Duplicate, keysOf } from '../../resolve/duplicates.ts';
import { fitOf, type Known } from '../../resolve/joins.ts';

/** Somebody whom documents name, and the actors that stand for him: his own, and the one that he was joined with. */
export interface Base extends Known {
  readonly actors: readonly string[];
}

/**
 * Whom documents name, apart from what was joined, read as it is asked for. Hangs on the documents and the registry alone;
 * what analysts have said somebody is names him, but gives him no name.
 */
export class KnownActors {
  readonly #sql: TransactionSql;
  readonly #bases = new Map<string, Base>();
  readonly #read = new Map<string, string[]>();
  readonly #asked = new Set<string>();
  readonly #fits = new Map<string, Duplicate>();

  constructor(sql: TransactionSql) {
    this.#sql = sql;
  }

  get bases(): ReadonlyMap<string, Base> {
    return this.#bases;
  }

  /** All that was found to fit. */
  get fits(): readonly Duplicate[] {
    return [...this.#fits.values()];
  }

  /** Those whom actors stand for. */
  async of(actors: readonly string[]): Promise<Base[]> {
    const unknown = [...new Set(actors)].filter((id) => !this.#read.has(id));
    for (const id of unknown) this.#read.set(id, []);
    for (const { actorId, ...base } of unknown.length === 0 ? [] : await basesOf(this.#sql, unknown)) {
      this.#read.get(actorId)?.push(base.id);
      this.#bases.set(base.id, together({ ...base, actors: [actorId] }, this.#bases.get(base.id)));
    }
    const ids = new Set(actors.flatMap((id) => this.#read.get(id) ?? []));
    return [...ids].flatMap((id) => this.#bases.get(id) ?? []);
  }

  /** Find all that fit these, and give them; who was asked for before is left out. */
  async around(bases: readonly Base[]): Promise<Base[]> {
    const fresh = bases.filter(({ id, settled }) => !settled && !this.#asked.has(id));
    if (fresh.length === 0) return [];
    for (const { id } of fresh) this.#asked.add(id);
    const keyed = fresh.map((base) => ({ base, keys: new Set(keysOf(named(base))) }));
    const rows = await this.#sql<{ id: string }[]>`
      select distinct actor_id as id from name_keys
      where key = any(${[...new Set(keyed.flatMap(({ keys }) => [...keys]))]}::text[])`;
    const others = (await this.of(rows.map(({ id }) => id))).map((base) => ({
      base,
      keys: keysOf(named(base)),
    }));
    const found = new Map<string, Base>();
    for (const { base: one, keys: sought } of keyed)
      for (const { base: other, keys } of others) {
        if (other.id === one.id || !keys.some((key) => sought.has(key))) continue;
        const fit = fitOf(one, other);
        if (fit === null) continue;
        this.#fits.set(`${fit.a} ${fit.b}`, fit);
        found.set(other.id, other);
      }
    return [...found.values()];
  }
}

/** One under two actors: a document has just named him who was joined before. */
function together(one: Base, other: Base | undefined): Base {
  if (other === undefined) return one;
  const both = (of: 'actors' | 'ar' | 'en' | 'countries') => [...new Set([...one[of], ...other[of]])].sort();
  return { ...one, actors: both('actors'), ar: both('ar'), en: both('en'), countries: both('countries') };
}

const named = ({ ar, en, ...base }: Base) => ({
  ...base,
  listed: base.settled,
  country: null,
  names: [
    ...ar.map((text) => ({ text, language: 'ar' as const })),
    ...en.map((text) => ({ text, language: 'en' as const })),
  ],
});

/** The listed by the names that the registry has, the others by what documents were read to call them. */
type Row = Known & { readonly actorId: string };

function basesOf(sql: TransactionSql, actors: readonly string[]): Promise<Row[]> {
  return sql<Row[]>`
    select t.*, exists (select from node_redirects r where r.into_id = t.id) as settled
    from (
      select coalesce(p.own_id, p.actor_id) as id, p.actor_id as "actorId", a.kind,
        coalesce(array_agg(distinct p.name_ar) filter (where p.name_ar is not null), '{}') as ar,
        coalesce(array_agg(distinct p.name_en) filter (where p.name_en is not null), '{}') as en,
        coalesce(array_agg(distinct p.country) filter (where p.country is not null), '{}') as countries
      from actors a join appearances p on p.actor_id = a.id
      where a.id = any(${actors}::uuid[]) and not a.listed and a.registry_id is null and a.candidates = '{}'
        and a.owner_document_id is null and p.rule <> 'curated'
      group by 1, 2, 3
    ) t
    union all
    select a.id, a.id, a.kind,
      coalesce(array_agg(distinct n.text) filter (where n.language = 'ar'), '{}'),
      coalesce(array_agg(distinct n.text) filter (where n.language = 'en'), '{}'),
      case when a.country is null then '{}' else array[a.country] end, true
    from actors a join names n on n.actor_id = a.id
    where a.id = any(${actors}::uuid[]) and a.listed and a.kind = 'PERSON'
    group by a.id
    order by 1`;
}
