import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeeds } from '../../src/cli/read-seeds.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import { collector } from './run.ts';

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());

const records = () =>
  store.sql`select stage, total, added, unchanged, failed from ingests order by started_at`;

test('the seeds are read, and whoever follows the graph is told', async () => {
  const never = new AbortController().signal;
  for (const ready of [Promise.resolve(), Promise.resolve()])
    await readSeeds(store, collector().io, never, ready);
  const [first, second] = await records();
  const total = Number(first?.['total']);
  expect(total).toBeGreaterThan(5);
  expect(first).toEqual({ stage: 'FINISHED', total, added: total, unchanged: 0, failed: 0 });
  expect(second).toEqual({ stage: 'FINISHED', total, added: 0, unchanged: total, failed: 0 });
}, 180_000);

test('nothing is told of seeds that nobody waits for any more, and what hinders the store is thrown', async () => {
  const before = await records();
  await readSeeds(store, collector().io, AbortSignal.abort(), Promise.resolve());
  const broken = Promise.reject(new Error('out of luck'));
  broken.catch(() => {});
  await expect(readSeeds(store, collector().io, new AbortController().signal, broken)).rejects.toThrow(
    'luck',
  );
  expect(await records()).toEqual(before);
}, 180_000);
