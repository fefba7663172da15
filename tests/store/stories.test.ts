/** The project's own six stories, each told in Arabic and in English, as the reader reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { extractDocument } from '../../src/extract/pipeline.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, ingestAll, type TestStore } from '../support/test-store.ts';

const CORPUS = join(import.meta.dirname, '../corpus');
const NAMES = [1, 2, 3, 4, 5, 6].flatMap((n) => [`own-${n}-ar`, `own-${n}-en`]);

/** All persons in no registry whom both languages of a story name. */
const ONE = [
  'Adnan al-Khoury = عدنان الخوري',
  'Hedi Ouertani = الهادي الورتاني',
  'Kamel Zerrouki = كمال زروقي',
  'Mark Holden = مارك هولدن',
  'Mohammed Salem al-Tayyar = محمد سالم الطيار',
  'Mohammed bin Hamad al-Mabrouk = محمد بن حمد المبروك',
  'Moncef Ayari = المنصف العياري',
  'Mourad Benchikha = مراد بن شيخة',
  'Orhan Yildizli = أورهان يلدزلي',
  'Salem bin Thaalab = سالم بن ثعلب',
  'Viktor Orlov = فيكتور أورلوف',
];
const BODIES = [
  'Kirkuk police = شرطة كركوك',
  'Qandil al-Sharq Exchange = قنديل الشرق للصرافة',
  'Tigris Observatory for Civil Peace = مرصد دجلة للسلم الأهلي',
];

let store: TestStore;
let graphs: readonly DocumentGraph[];
beforeAll(async () => {
  store = await createTestStore();
  const gazetteer = loadGazetteer();
  graphs = await Promise.all(
    NAMES.map(async (name) => {
      const { document } = JSON.parse(readFileSync(join(CORPUS, `${name}.json`), 'utf8')) as {
        document: { language: 'ar' | 'en'; published: string; publisher: string };
      };
      const { language, published, publisher } = document;
      const { head } = await readDocument(join(CORPUS, `${name}.txt`), { language, published, publisher });
      return extractDocument(head, gazetteer);
    }),
  );
}, 60_000);
afterAll(() => store.close());

test('two languages of one story share events, each with reports of both, and stories share none', async () => {
  const ids = await ingestAll(store, graphs);
  const rows = await store.sql<{ names: string[] }[]>`
    select array_agg(distinct d.name order by d.name) as names from reports r join documents d on d.id = r.document_id
    group by r.event_id having count(distinct r.document_id) > 1`;
  const shared = rows.map(({ names }) => names.join(' '));
  for (const n of [1, 2, 3, 5, 6]) expect(shared).toContain(`own-${n}-ar own-${n}-en`);
  for (const names of shared) expect(names).toMatch(/^own-(\d)-ar own-\1-en$/);
  for (const id of ids) await store.withdrawDocument(id);
}, 60_000);

test('whom both languages of a story name is one actor, listed or not', async () => {
  const ids = await ingestAll(store, graphs);
  const rows = await store.sql<{ names: string }[]>`
    select distinct a.name_en || ' = ' || a.name_ar as names from joined_actors j join actors a on a.id = j.into_id`;
  const joined = rows.map(({ names }) => names);
  expect(joined).toEqual(expect.arrayContaining(ONE));
  for (const names of joined) expect([...ONE, ...BODIES]).toContain(names);
  expect(await store.sql`select from duplicates`).toEqual([]);
  for (const id of ids) await store.withdrawDocument(id);
}, 60_000);

test('the graph of the stories is the same in any order, and after others were read and withdrawn', async () => {
  const half = graphs.filter((_, at) => at % 3 !== 0);
  for (const id of await ingestAll(store, half)) expect(id).toBeDefined();
  const expected = await exportGraph(store.sql);
  const orders = [graphs, [...graphs].reverse(), graphs.map((_, at) => graphs[(at * 5 + 3) % graphs.length])];
  for (const order of orders) {
    const told = order.filter((graph) => graph !== undefined);
    const ids = await ingestAll(store, told);
    for (const [at, graph] of told.entries())
      if (!half.includes(graph)) await store.withdrawDocument(ids[at] ?? '');
    expect(await exportGraph(store.sql)).toBe(expected);
    for (const id of ids) await store.withdrawDocument(id);
    expect(await exportGraph(store.sql)).toBe('');
  }
}, 120_000);
