import type { TransactionSql } from 'postgres';
import type { Telling } from '../../resolve/telling.ts';
import type { KeyedTelling } from './tellings.ts';

type Key = Pick<KeyedTelling, 'documentId' | 'id'>;

/** What is compared of stored tellings, read once within a transaction however often it is asked for: it is most of what matching reads. */
export class KnownTellings {
  readonly #known: Map<string, Telling>;
  /** By what is stored of them: papers that print the same tell the same, which is compared once. */
  readonly #alike = new Map<string, Telling>();

  /** These need not be read. */
  constructor(fresh: readonly KeyedTelling[]) {
    this.#known = new Map(fresh.map(({ id, telling }) => [id, telling]));
  }

  /** The rows with their tellings, without those that were stored before anything was compared. */
  async complete<T extends Key>(
    sql: TransactionSql,
    rows: readonly T[],
  ): Promise<(T & { readonly telling: Telling })[]> {
    const unknown = new Set(rows.flatMap(({ id }) => (this.#known.has(id) ? [] : [id])));
    if (unknown.size > 0) {
      const read = await sql<{ id: string; features: string }[]>`
        select id, features::text from tellings where id = any(${[...unknown]}::uuid[]) and features <> 'null'::jsonb`;
      for (const { id, features } of read) {
        const telling: Telling = this.#alike.get(features) ?? JSON.parse(features);
        this.#alike.set(features, telling);
        this.#known.set(id, telling);
      }
    }
    return rows.flatMap((row) => {
      const telling = this.#known.get(row.id);
      return telling === undefined ? [] : [{ ...row, telling }];
    });
  }
}
