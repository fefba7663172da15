import { sql as query } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/config.ts';
import { openStore, userErrorIn } from '../../src/store/index.ts';
import { openPassage } from '../support/passage.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const LIMITS = { poolSize: 2, maxWaiting: 2, waitMs: 300, statementMs: 1000 };

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore(LIMITS);
});
afterAll(() => store.close());

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'answered',
    (error: unknown) => userErrorIn(error)?.code ?? String(error),
  );

describe('the pool', () => {
  test('lets a few wait for a moment, and refuses the rest at once', async () => {
    const order: string[] = [];
    const ask = async (name: string, work: Promise<unknown>): Promise<void> => {
      order.push(`${name} ${await codeOf(work)}`);
    };
    const running = [0, 1].map(() => ask('running', store.sql`select pg_sleep(0.8)`.execute()));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const waiting = [0, 1].map(() => ask('waiting', store.sql`select 1`.execute()));
    await new Promise((resolve) => setTimeout(resolve, 10));
    await Promise.all([ask('refused', store.sql`select 1`.execute()), ...waiting, ...running]);
    expect(order).toEqual([
      'refused DATABASE_BUSY',
      ...['waiting DATABASE_BUSY', 'waiting DATABASE_BUSY'],
      ...['running answered', 'running answered'],
    ]);
    expect(await codeOf(store.ping())).toBe('answered');
  });

  test('serves those who wait in their order', async () => {
    const order: number[] = [];
    // One connection becomes free long before the other: two at once might answer in either order.
    const first = [0.1, 0.8].map((seconds) => store.sql`select pg_sleep(${seconds})`.execute());
    await new Promise((resolve) => setTimeout(resolve, 20));
    const later = [1, 2].map((n) => store.sql`select 1`.then(() => order.push(n)));
    await Promise.all([...first, ...later]);
    expect(order).toEqual([1, 2]);
  });

  test('counts transactions and reserved connections, and frees their place when they fail', async () => {
    for (let i = 0; i < 5; i++) await expect(store.sql.begin((tx) => tx`select 1/0`)).rejects.toThrow();
    const reserved = await store.sql.reserve();
    await store.sql.begin(async (tx) => {
      await tx`select 1`;
      expect(await codeOf(store.sql`select 1`)).toBe('DATABASE_BUSY');
    });
    reserved.release();
    expect(await Promise.all([1, 2, 3].map(() => codeOf(store.sql`select 1`)))).toEqual(
      Array(3).fill('answered'),
    );
  });

  test('ends a statement that takes too long', async () => {
    expect(await codeOf(store.sql`select pg_sleep(3)`)).toBe('DATABASE_SLOW');
    expect(await codeOf(store.db.execute(query`select pg_sleep(3)`))).toBe('DATABASE_SLOW');
    expect(await codeOf(store.ping())).toBe('answered');
  });

  test('opens a new connection when one was cut', async () => {
    const cut = store.sql`select pg_terminate_backend(pg_backend_pid())`;
    expect(await codeOf(cut)).toBe('DATABASE_UNREACHABLE');
    for (let i = 0; i < 4; i++) expect(await store.sql`select ${i}::int as i`).toEqual([{ i }]);
  });

  test('goes on after the server has cut every connection', async () => {
    await store.sql`select pg_sleep(0.01)`;
    const slow = codeOf(store.sql`select pg_sleep(0.5)`.execute());
    const other = await openStore(store.config);
    await other.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and datname = current_database()`;
    await other.close();
    expect(await slow).toBe('DATABASE_UNREACHABLE');
    const answers = await Promise.all([1, 2, 3, 4].map((i) => store.sql`select ${i}::int as i`));
    expect(answers).toEqual([1, 2, 3, 4].map((i) => [{ i }]));
  });

  test('takes fragments, arrays and days as drizzle and postgres.js write them', async () => {
    const word = store.sql`and ${'b'} = 'b'`;
    expect(await store.sql`select 1 as one where 'a' = any(${['a', 'b']}) ${word}`).toEqual([{ one: 1 }]);
    expect(await store.sql`select date '2024-05-06' as day`).toEqual([{ day: '2024-05-06' }]);
    expect(await store.sql.begin((tx) => tx`select ${tx.array([1, 2])}::int[] as list`)).toEqual([
      { list: [1, 2] },
    ]);
  });
});

test('a server that falls silent is noticed, and used again when it is back', async () => {
  const passage = await openPassage(inject('serverUrl'));
  const silent = await openStore({
    databaseUrl: passage.url,
    dataDir: null,
    host: '',
    port: 0,
    maxSubscriptions: 0,
    database: { ...DEFAULT_LIMITS, poolSize: 2, statementMs: 100, connectMs: 500 },
  });
  try {
    passage.block(true);
    const transaction = codeOf(silent.sql.begin((tx) => tx`select 1`));
    expect(await codeOf(silent.ping())).toBe('DATABASE_UNREACHABLE');
    expect(await transaction).toBe('DATABASE_UNREACHABLE');
    expect(await codeOf(silent.ping())).toBe('DATABASE_UNREACHABLE');
    passage.block(false);
    expect(await codeOf(silent.ping())).toBe('answered');
    expect(await silent.sql`select date '2024-05-06' as day`).toEqual([{ day: '2024-05-06' }]);
  } finally {
    passage.close();
    await silent.close();
  }
}, 60_000);

test('a store that was closed says so', async () => {
  const closed = await openStore(store.config);
  await Promise.all([closed.close(), closed.close()]);
  expect(await codeOf(closed.ping())).toBe('DATABASE_UNREACHABLE');
});
