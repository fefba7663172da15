import { type SQL, sql } from 'drizzle-orm';
import { all, any } from './sql.ts';

/** What a list is sorted by, first key first; the keys together tell any two rows apart. */
export interface Order {
  /** Stands in the cursor, so that a cursor of one order is refused by another. */
  readonly name: string;
  readonly keys: readonly SortKey[];
}

export interface SortKey {
  readonly value: SQL;
  readonly type: 'bigint' | 'date' | 'double precision' | 'integer' | 'text' | 'timestamptz' | 'uuid';
  readonly descending: boolean;
  /** Rows without a value come last, whatever the direction. */
  readonly nullable?: boolean;
  /** There are none, and the index was made in SQL's own way, which has them first where it falls; drizzle's has them last. */
  readonly plain?: boolean;
  /** The same value on the row itself, where `value` is on what leads to it. */
  readonly shown?: SQL;
}

/** A row's place in an order: its keys as text, null where it has none. */
export type Position = readonly (string | null)[];

/** `order by` as the indexes have it; turned round to read a page from its end. */
export function orderBy({ keys }: Order, backward: boolean): SQL {
  const parts = keys.map(({ value, descending, nullable, plain }) => {
    const falling = descending !== backward;
    const nullsLast = nullable === true ? !backward : falling !== (plain === true);
    return sql`${value} ${sql.raw(`${falling ? 'desc' : 'asc'} nulls ${nullsLast ? 'last' : 'first'}`)}`;
  });
  return sql.join(parts, sql`, `);
}

/** A row's position, as a JSON array. */
export const positionOf = ({ keys }: Order): SQL =>
  sql`json_build_array(${sql.join(
    keys.map(({ value }) => sql`(${value})::text`),
    sql`, `,
  )})`;

/** The rows that stand after a position, or before it. */
export function beyond({ keys }: Order, position: Position, side: 'after' | 'before'): SQL {
  const values = keys.map(({ type }, index) => sql`${position[index] ?? null}::${sql.raw(type)}`);
  const rising = (key: SortKey) => key.descending === (side === 'before');
  const [first] = keys;
  // One comparison of rows is one range of an index.
  if (first && keys.every((key) => !key.nullable && key.descending === first.descending)) {
    const columns = sql.join(
      keys.map(({ value }) => value),
      sql`, `,
    );
    return sql`(${columns}) ${sql.raw(rising(first) ? '>' : '<')} (${sql.join(values, sql`, `)})`;
  }
  return any(
    ...keys.map((key, index) => {
      const same = keys
        .slice(0, index)
        .map((earlier, at) => sql`${earlier.value} is not distinct from ${values[at]}`);
      return all(
        ...same,
        strictly(key, values[index] ?? sql`null`, position[index] ?? null, side, rising(key)),
      );
    }),
  );
}

function strictly(
  key: SortKey,
  value: SQL,
  given: string | null,
  side: 'after' | 'before',
  rising: boolean,
): SQL {
  if (given === null) return side === 'after' ? sql`false` : sql`${key.value} is not null`;
  const compared = sql`${key.value} ${sql.raw(rising ? '>' : '<')} ${value}`;
  return key.nullable && side === 'after' ? any(compared, sql`${key.value} is null`) : compared;
}
