import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_LIMITS } from '../../src/config.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { configFor, createTestDatabase } from '../support/test-store.ts';

async function withStores(config: Config, count: number, work: (stores: Store[]) => Promise<void>) {
  const stores = await Promise.all(Array.from({ length: count }, () => openStore(config)));
  try {
    await work(stores);
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
}

const applied = async (store: Store): Promise<number> =>
  (await store.sql`select 1 from drizzle.__drizzle_migrations`).length;

describe('migrations', () => {
  test('make the tables of a fresh database, and nothing more when run again', async () => {
    await withStores(configFor(await createTestDatabase()), 1, async ([store]) => {
      if (store === undefined) return;
      await store.migrate();
      const count = await applied(store);
      expect(count).toBeGreaterThanOrEqual(3);
      await store.migrate();
      expect(await applied(store)).toBe(count);
      expect(await store.db.query.documents.findMany()).toEqual([]);
    });
  });

  test('run once when several processes begin at the same time', async () => {
    await withStores(configFor(await createTestDatabase()), 4, async (stores) => {
      await Promise.all(stores.map((store) => store.migrate()));
      const [first] = stores;
      if (first === undefined) return;
      const rows = await first.sql<{ name: string }[]>`select name from drizzle.__drizzle_migrations`;
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    });
  });

  test('leave a database alone that a newer version made', async () => {
    await withStores(configFor(await createTestDatabase()), 1, async ([store]) => {
      if (store === undefined) return;
      await store.migrate();
      await store.sql`
        insert into drizzle.__drizzle_migrations (hash, created_at, name) values ('of tomorrow', 99999999999999, '99991231235959_more')`;
      await expect(store.migrate()).rejects.toMatchObject({ code: 'DATABASE_TOO_NEW' });
    });
  });
});

describe('opening', () => {
  test.each([
    ['postgres://someone:s3cret@127.0.0.1:9/none', 'DATABASE_UNREACHABLE'],
    ['postgres://someone:s3cret@no-such-host.invalid/none', 'DATABASE_UNREACHABLE'],
    ['postgres://someone:s3cret%@127.0.0.1/none', 'CONFIG_INVALID'],
  ])('%s fails with %s, and no password in the message', async (databaseUrl, code) => {
    const error: unknown = await openStore({
      databaseUrl,
      dataDir: null,
      host: '',
      port: 0,
      maxSubscriptions: 0,
      database: DEFAULT_LIMITS,
    }).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'UserError', code });
    expect(String(error)).not.toContain('s3cret');
  });

  test('a database that is not there is named', async () => {
    await expect(openStore(configFor('not_there'))).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining('not_there'),
    });
  });
});
