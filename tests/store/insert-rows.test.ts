import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actors, sources } from '../../schema/tables/index.ts';
import { insertRows } from '../../src/store/insert-rows.ts';
import { createTestStore, NO_SOURCE, type TestStore } from '../support/test-store.ts';
import { smallGraph } from './small-graph.ts';

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());

test('rows of a table keep all their columns, whichever columns others gave before', async () => {
  const [actorId, outletId] = [randomUUID(), randomUUID()];
  await insertRows(store.sql, actors, [{ id: actorId, kind: 'NGO' }]);
  await insertRows(store.sql, sources, [{ id: randomUUID(), kind: 'ACTOR', actorId }]);
  await insertRows(store.sql, sources, [
    { id: outletId, kind: 'OUTLET', name: 'Gazette', search: 'gazette' },
  ]);
  expect(await store.sql`select name, search from sources where id = ${outletId}`).toEqual([
    { name: 'Gazette', search: 'gazette' },
  ]);
  const graph = smallGraph('قصف الجيش حلب.\nوقال مصدر إن ثلاثة قتلوا.');
  const told = { ...graph, document: { ...graph.document, publisher: 'Courier' } };
  await store.ingestDocument(told, NO_SOURCE);
  expect(await store.sql`select name from sources where name = 'Courier'`).toHaveLength(1);
});
