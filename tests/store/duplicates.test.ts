import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { arrest, MEETING, paper, person } from '../resolve/arrests.ts';
import { BLINKEN, FIDAN, LAVROV, PARENTS, POLICE_CHIEF } from '../resolve/beings.ts';
import { registryOf } from '../resolve/registry.ts';
import type { Being, Told } from '../resolve/story.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, ingestAll, type TestStore, withdrawAll } from '../support/test-store.ts';

const ARABIC = paper('Arabic', 'ar', [arrest(POLICE_CHIEF)]);
const ENGLISH = paper('English', 'en', [{ ...arrest(POLICE_CHIEF), on: '2023-01-01' }]);
const SPELLED = paper('Spelled', 'en', [{ ...arrest(person(null, 'Muhammad Al Ali')), on: '2022-01-01' }]);
const BESIDE = paper('Beside', 'en', [
  { ...arrest(POLICE_CHIEF, person(null, 'Muhammad Al Ali')), on: '2021-01-01' },
]);
const STORY = paper('Story', 'ar', [MEETING, arrest(POLICE_CHIEF)]);
const TOLD = paper('Told', 'en', [MEETING, { ...arrest(POLICE_CHIEF), places: [] }]);
const STRANGERS = paper('Strangers', 'en', [
  arrest(person(null, 'Mahmoud al-Ali')),
  arrest(person(null, 'Anthony Blinken')),
]);
const POLICE: Being = { ar: 'شرطة كركوك', en: 'Kirkuk police', kind: 'SECURITY_FORCE', country: 'IQ' };
const raid = (publisher: string, language: 'ar' | 'en', by: Being) =>
  paper(publisher, language, [{ type: 'COERCE', on: '2024-05-01', agents: [by] }]);
const RAID = raid('Raid', 'ar', POLICE);
const RAIDED = raid('Raided', 'en', POLICE);
const ALL = [RAID, RAIDED, ARABIC, ENGLISH, SPELLED, BESIDE, STORY, TOLD, STRANGERS];

let store: TestStore;
let other: TestStore;
beforeAll(async () => {
  [store, other] = await Promise.all([createTestStore(), createTestStore()]);
  for (const one of [store, other]) await one.loadGazetteer(registryOf('real', PARENTS));
});
afterAll(() => Promise.all([store.close(), other.close()]));
beforeEach(() => Promise.all([store, other].map(withdrawAll)));

const proposed = () =>
  store.sql<{ pair: string; rule: string; score: number }[]>`
    select least(coalesce(a.name_ar, a.name_en), coalesce(b.name_ar, b.name_en)) || ' = '
      || greatest(coalesce(a.name_ar, a.name_en), coalesce(b.name_ar, b.name_en)) as pair, d.rule, d.score
    from duplicates d join actors a on a.id = d.actor_id join actors b on b.id = d.other_id order by 1`;

describe('two persons', () => {
  test('whose names are spelled in two scripts are proposed as one, and stay two', async () => {
    await ingestAll(store, [ARABIC, ENGLISH]);
    expect(await proposed()).toEqual([
      { pair: 'Mohammed al-Ali = محمد العلي', rule: 'name/transliteration', score: expect.any(Number) },
    ]);
    const rows = await store.sql`select from actors where not listed`;
    expect(rows).toHaveLength(2);
  });

  test('whom one document names beside each other are two', async () => {
    await ingestAll(store, [ENGLISH, SPELLED]);
    expect(await proposed()).toHaveLength(1);
    const [id = ''] = await ingestAll(store, [BESIDE]);
    expect(await proposed()).toEqual([]);
    await store.withdrawDocument(id);
    expect(await proposed()).toHaveLength(1);
  });

  test('may be one when the registry lists one of them; names that only resemble are not', async () => {
    await ingestAll(store, [STRANGERS, ARABIC]);
    expect(await proposed()).toEqual([
      { pair: expect.stringContaining('Anthony Blinken'), rule: 'name/spelling', score: expect.any(Number) },
    ]);
  });
});

test('one whom the registry lists is no likelier another for a story, whoever came first', async () => {
  const talks: Told = { type: 'CONSULT', on: '2024-03-12', parties: [LAVROV, FIDAN] };
  const ours = paper('Ours', 'en', [talks, arrest(person(null, 'Anthony Blinken'))]);
  const theirs = paper('Theirs', 'ar', [talks, { ...arrest(POLICE_CHIEF), says: BLINKEN, on: '2020-01-01' }]);
  await ingestAll(store, [ours, theirs]);
  await ingestAll(other, [theirs, ours]);
  expect(await exportGraph(store.sql)).toBe(await exportGraph(other.sql));
  expect(await proposed()).toMatchObject([{ rule: 'name/spelling' }]);
});

describe('two bodies', () => {
  test('of which the name in the one language says what it says in the other are proposed as one', async () => {
    const [id = ''] = await ingestAll(store, [RAID, RAIDED]);
    expect(await proposed()).toEqual([
      { pair: 'Kirkuk police = شرطة كركوك', rule: 'name/translation', score: expect.any(Number) },
    ]);
    await store.withdrawDocument(id);
    expect(await proposed()).toEqual([]);
  });

  test('of another town, of another kind or of no name of their own are not', async () => {
    const court = (ar: string | null, en: string | null): Being => ({ ar, en, kind: 'GOVERNMENT' });
    await ingestAll(store, [
      RAID,
      raid('Elsewhere', 'en', { ...POLICE, ar: null, en: 'Karbala police' }),
      raid('Of another kind', 'en', { ...POLICE, kind: 'ARMED_GROUP' }),
      raid('Ours', 'ar', court('المحكمة العليا', null)),
      raid('Theirs', 'en', court(null, 'Supreme Court')),
    ]);
    expect(await proposed()).toEqual([]);
  });
});

test('proposals follow from the documents, whatever came and went', async () => {
  for (const subset of [0b111111111, 0b011001101, 0b101010110, 0b000111111]) {
    const ids = await ingestAll(store, ALL);
    for (const [at, id] of ids.entries()) if (((subset >> at) & 1) === 0) await store.withdrawDocument(id);
    await ingestAll(other, ALL.filter((_, at) => (subset >> at) & 1).reverse());
    expect(await exportGraph(store.sql)).toBe(await exportGraph(other.sql));
    await store.loadGazetteer(registryOf(`again ${subset}`, PARENTS));
    expect(await exportGraph(store.sql)).toBe(await exportGraph(other.sql));
    await Promise.all([store, other].map(withdrawAll));
  }
}, 60_000);
