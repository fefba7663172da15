/** What analysts decide about actors that names and stories have joined, and what becomes of it when those part. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AssertionRef, Once } from '../../src/store/index.ts';
import { arrest, MEETING, paper, person } from '../resolve/arrests.ts';
import { DAMASCUS, PARENTS } from '../resolve/beings.ts';
import { registryOf } from '../resolve/registry.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, ingestAll, type TestStore, withdrawAll } from '../support/test-store.ts';

const BY = { by: 'Amal', note: null };
const ONCE: Once = { key: null, mutation: 'test', input: null };
const CHIEF = person('سامر الخطيب', 'Samer al-Khatib');
const BOSS = person(null, 'Karim Haddad');
const ARABIC = paper('Arabic', 'ar', [MEETING, arrest(CHIEF)]);
const ENGLISH = paper('English', 'en', [MEETING, { ...arrest(CHIEF, BOSS), says: CHIEF }]);
const LATER = paper('Later', 'en', [{ ...arrest(CHIEF), on: '2024-09-01', places: [DAMASCUS] }]);
const RIVAL = paper('Rival', 'en', [MEETING, { ...arrest(person(null, 'Samer El Khateeb')), places: [] }]);
const ALL = [ARABIC, ENGLISH, LATER];
const MOST = [ARABIC, ENGLISH];

let store: TestStore;
let plain: string;
beforeAll(async () => {
  store = await createTestStore();
  await store.loadGazetteer(registryOf('real', PARENTS));
});
afterAll(() => store.close());
beforeEach(async () => {
  await withdrawAll(store);
  await store.sql`truncate curations, text_edits, curation_subjects, node_redirects, aliases, shelved_nodes, mutation_keys`;
  await ingestAll(store, ALL);
  plain = await exportGraph(store.sql);
  expect(await unlisted()).toEqual(['Karim Haddad', CHIEFS]);
});
const CHIEFS = 'Samer al-Khatib = سامر الخطيب';

async function unlisted(): Promise<string[]> {
  const rows = await store.sql<{ names: string }[]>`
    select string_agg(n.text, ' = ' order by n.language desc, n.text) as names
    from actors a join names n on n.actor_id = a.id where not a.listed group by a.id`;
  return rows.map(({ names }) => names).sort();
}
const idOf = async (name: string): Promise<string> => {
  const [row] = await store.sql<{ id: string }[]>`
    select actor_id as id from names where text = ${name} order by main desc limit 1`;
  return row?.id ?? '';
};
/** The mentions of an actor in these papers. */
const mentionsIn = async (name: string, ...papers: readonly string[]): Promise<AssertionRef[]> => {
  const rows = await store.sql<{ id: string; documentId: string }[]>`
    select m.id, m.document_id as "documentId" from mentions m join documents d on d.id = m.document_id
    where m.actor_id = ${await idOf(name)} and d.name = any(${papers}::text[])`;
  return rows.map((row) => ({ type: 'Mention', ...row }));
};
/** The graph is the same when its documents come again in another order. */
async function lasts(graphs = [LATER, ENGLISH, ARABIC]): Promise<string> {
  const before = await exportGraph(store.sql);
  await withdrawAll(store);
  await ingestAll(store, graphs);
  expect(await exportGraph(store.sql)).toBe(before);
  return before;
}
async function undone(curationId: string, before = plain): Promise<void> {
  await store.curator.undo(ONCE, curationId, BY, () => Promise.reject(new Error('nothing is read')));
  expect(await exportGraph(store.sql)).toBe(before);
}
const NEW = { kind: 'PERSON' as const, names: { ar: null, en: 'Another Samer' }, country: null };

test('a split of all that has one of the names parts the two for good, until that is undone', async () => {
  const { curationId } = await store.curator.split(
    ONCE,
    { type: 'ACTOR', id: await idOf('سامر الخطيب') },
    await mentionsIn('سامر الخطيب', 'English', 'Later'),
    NEW,
    BY,
  );
  expect(await unlisted()).toEqual(['Another Samer', 'Karim Haddad', 'سامر الخطيب']);
  await lasts();
  // Nor are those who come later.
  await ingestAll(store, [paper('Last', 'en', [MEETING, arrest(CHIEF)])]);
  expect(await unlisted()).toEqual(['Another Samer', 'Karim Haddad', 'Samer al-Khatib', 'سامر الخطيب']);
  const [last] = await store.sql<{ id: string }[]>`select id from documents where name = 'Last'`;
  await store.withdrawDocument(last?.id ?? '');
  await undone(curationId);
});

test('a split of a mention in one document takes out no more', async () => {
  const { curationId } = await store.curator.split(
    ONCE,
    { type: 'ACTOR', id: await idOf('سامر الخطيب') },
    await mentionsIn('سامر الخطيب', 'Later'),
    NEW,
    BY,
  );
  expect(await unlisted()).toEqual(['Another Samer', 'Karim Haddad', CHIEFS]);
  await lasts();
  await undone(curationId);
});

test("who is merged into another goes there under both names, and whoever is merged into him makes it an analyst's decision", async () => {
  const merge = async (from: string, into: string) =>
    (await store.curator.merge(ONCE, 'ACTOR', await idOf(from), await idOf(into), BY)).curationId;
  const merged = await merge('Samer al-Khatib', 'Sergey Lavrov');
  expect(await unlisted()).toEqual(['Karim Haddad']);
  await ingestAll(store, [paper('Last', 'en', [arrest(CHIEF)]), paper('Last', 'ar', [arrest(CHIEF)])]);
  expect(await unlisted()).toEqual(['Karim Haddad']);
  for (const { id } of await store.sql<{ id: string }[]>`select id from documents where name = 'Last'`)
    await store.withdrawDocument(id);
  await lasts();
  await undone(merged);
  const into = await merge('Karim Haddad', 'Samer al-Khatib');
  expect(await unlisted()).toEqual([`Karim Haddad = ${CHIEFS}`]);
  await lasts();
  await ingestAll(store, [RIVAL]);
  expect(await unlisted()).toEqual([`Karim Haddad = ${CHIEFS}`, 'Samer El Khateeb']);
  await lasts([RIVAL, ARABIC, LATER, ENGLISH]);
  const [rival] = await store.sql<{ id: string }[]>`select id from documents where name = 'Rival'`;
  await store.withdrawDocument(rival?.id ?? '');
  await undone(into);
});

test('a correction that names him names him as the document does', async () => {
  const [boss] = await mentionsIn('Karim Haddad', 'English');
  if (boss === undefined) throw new Error('no such mention');
  const node = { type: 'ACTOR' as const, id: await idOf('سامر الخطيب') };
  const { curationId } = await store.curator.correctAssertion(ONCE, boss, { node }, () => [], BY);
  expect(await unlisted()).toEqual([CHIEFS]);
  await lasts();
  await undone(curationId);
});

test('an alias of either is a name of both as long as they are one', async () => {
  const { curationId } = await store.curator.addAlias(
    ONCE,
    { type: 'ACTOR', id: await idOf('سامر الخطيب') },
    'The Chief',
    'en',
    BY,
  );
  expect(await unlisted()).toEqual(['Karim Haddad', `Samer al-Khatib = The Chief = سامر الخطيب`]);
  const before = await lasts();
  const [rival = ''] = await ingestAll(store, [RIVAL]);
  await lasts([RIVAL, ENGLISH, LATER, ARABIC]);
  await store.withdrawDocument(rival);
  expect(await exportGraph(store.sql)).toBe(before);
  await undone(curationId);
  // Given while they are two, by the one that goes when they are joined.
  await ingestAll(store, [RIVAL]);
  const apart = await exportGraph(store.sql);
  for (const name of ['سامر الخطيب', 'Samer al-Khatib']) {
    const node = { type: 'ACTOR' as const, id: await idOf(name) };
    const given = await store.curator.addAlias(ONCE, node, 'The Chief', 'en', BY);
    await store.withdrawDocument(rival);
    expect(await unlisted()).toEqual(['Karim Haddad', `Samer al-Khatib = The Chief = سامر الخطيب`]);
    await lasts();
    await ingestAll(store, [RIVAL]);
    await undone(given.curationId, apart);
  }
});

test('what is rejected of one document changes nothing in the others', async () => {
  for (const [type, sought] of [
    ['Statement', store.sql<{ id: string }[]>`select id from statements`],
    [
      'Report',
      store.sql<{ id: string }[]>`select r.id from reports r join documents d on d.id = r.document_id
      where d.name = 'English' and r.type = 'COERCE'`,
    ],
    [
      'Report',
      store.sql<{ id: string }[]>`select r.id from reports r join documents d on d.id = r.document_id
      where d.name = 'English' and r.type = 'CONSULT'`,
    ],
  ] as const) {
    const [row] = await sought;
    const ref: AssertionRef = { type, id: row?.id ?? '', documentId: null };
    const { curationId } = await store.curator.rejectAssertion(ONCE, ref, BY);
    await lasts();
    await undone(curationId);
  }
});

test('a merge by hand before they would have been joined stays a merge', async () => {
  await withdrawAll(store);
  await ingestAll(store, [ARABIC, LATER]);
  await store.curator.merge(ONCE, 'ACTOR', await idOf('سامر الخطيب'), await idOf('Samer al-Khatib'), BY);
  await ingestAll(store, [ENGLISH]);
  expect(await unlisted()).toEqual(['Karim Haddad', CHIEFS]);
  expect(await store.sql`select from joined_actors`).toEqual([]);
  await lasts(MOST.concat(LATER));
});
