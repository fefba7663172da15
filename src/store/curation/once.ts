import type { Sql, TransactionSql } from 'postgres';
import { sha256 } from '../ids.ts';
import { refusal } from './refuse.ts';

/** What a client calls one sending of a mutation, however often it is sent; without a key each sending is one. */
export interface Once {
  readonly key: string | null;
  readonly mutation: string;
  /** The whole input, without what does not change what is done. */
  readonly input: unknown;
}

/** How long a key is known, and how many older ones go with each new one. */
const KEPT_DAYS = 30;
const FORGOTTEN = 100;

/**
 * Does something in one transaction, whole or not at all; under a key once, whoever sends it how often and to which
 * server: what it gave then is given again. Throws `UserError` IDEMPOTENCY_KEY_REUSED when the key was another's.
 */
export async function once<Payload extends object>(
  sql: Sql,
  { key, mutation, input }: Once,
  work: (sql: TransactionSql) => Promise<Payload>,
): Promise<Payload> {
  if (key === null) return (await sql.begin((tx) => work(tx))) as Payload;
  const inputHash = sha256(JSON.stringify([mutation, input]));
  const attempt = async (tx: TransactionSql): Promise<Payload> => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${`key ${key}`}, 0))`;
    const [made] = await tx<{ inputHash: string; payload: Payload }[]>`
      select input_hash as "inputHash", payload from mutation_keys where key = ${key}`;
    if (made === undefined) {
      const payload = await work(tx);
      await tx`
        with forgotten as (
          delete from mutation_keys where key in (
            select key from mutation_keys where made_at < now() - make_interval(days => ${KEPT_DAYS})
            order by made_at limit ${FORGOTTEN} for update skip locked)
        )
        insert into mutation_keys (key, input_hash, payload)
        values (${key}, ${inputHash}, ${JSON.stringify(payload)}::text::jsonb)`;
      return payload;
    }
    if (made.inputHash === inputHash) return made.payload;
    throw refusal(
      'IDEMPOTENCY_KEY_REUSED',
      'input.idempotencyKey',
      'another input was sent under this key.',
      'the same input again, or a key of its own',
    );
  };
  return (await sql.begin(attempt)) as Payload;
}
