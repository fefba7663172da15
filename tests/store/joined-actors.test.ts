/** Who is one in two scripts: joined where names and stories make it sure, proposed where they do not. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { arrest, MEETING, paper, person } from '../resolve/arrests.ts';
import { DAMASCUS, PARENTS } from '../resolve/beings.ts';
import { registryOf } from '../resolve/registry.ts';
import type { Being, Told } from '../resolve/story.ts';
import { exportGraph } from '../support/export-graph.ts';
import { orders } from '../support/orders.ts';
import { createTestStore, ingestAll, NO_SOURCE, type TestStore, withdrawAll } from '../support/test-store.ts';

const CHIEF = person('سامر الخطيب', 'Samer al-Khatib');
const OTHER_MEETING: Told = { ...MEETING, on: '2023-06-01' };

const ARABIC = paper('Arabic', 'ar', [MEETING, arrest(CHIEF)]);
const ENGLISH = paper('English', 'en', [MEETING, { ...arrest(CHIEF), says: CHIEF }]);
/** Name him in another story, where they are joined too. */
const LATER = paper('Later', 'ar', [{ ...arrest(CHIEF), on: '2024-08-01', says: CHIEF }]);
const LATER_ON = paper('Later on', 'en', [{ ...arrest(CHIEF), on: '2024-09-01', places: [DAMASCUS] }]);
/** Name someone of the same name, in another story and in the same. */
const NAMESAKE = person(null, 'Samir al-Khateeb');
const ELSEWHERE = paper('Elsewhere', 'en', [OTHER_MEETING, { ...arrest(NAMESAKE), on: '2023-06-01' }]);
const RIVAL = paper('Rival', 'en', [MEETING, { ...arrest(person(null, 'Samer El Khateeb')), places: [] }]);
const BESIDE = paper('Beside', 'en', [arrest(CHIEF, person(null, 'Samer El Khateeb'))]);

let store: TestStore;
let other: TestStore;
beforeAll(async () => {
  [store, other] = await Promise.all([createTestStore(), createTestStore()]);
  for (const one of [store, other]) await one.loadGazetteer(registryOf('real', PARENTS));
});
afterAll(() => Promise.all([store.close(), other.close()]));
beforeEach(() => Promise.all([store, other].map(withdrawAll)));

/** The unlisted actors, by all their names. */
async function actorsNow(): Promise<string[]> {
  const rows = await store.sql<{ names: string }[]>`
    select string_agg(n.text, ' = ' order by n.language desc, n.text) as names
    from actors a join names n on n.actor_id = a.id where not a.listed group by a.id order by 1`;
  return rows.map(({ names }) => names);
}
const joins = () => store.sql<{ rule: string; score: number }[]>`select rule, score from joined_actors`;
const proposals = () => store.sql<{ rule: string }[]>`select rule from duplicates`;
const ONE = 'Samer al-Khatib = سامر الخطيب';

describe('two persons are joined', () => {
  test('who have one name in two scripts and stand in one story, in all that names them', async () => {
    await ingestAll(store, [LATER_ON, ARABIC, LATER, ENGLISH]);
    expect(await actorsNow()).toEqual([ONE]);
    expect(await joins()).toEqual([{ rule: 'name/transliteration+story', score: expect.any(Number) }]);
    expect(await proposals()).toEqual([]);
    const [actor] = await store.db.query.actors.findMany({
      where: { listed: false },
      with: { participations: true, mentions: true, sources: true },
    });
    expect(actor).toMatchObject({ nameAr: 'سامر الخطيب', nameEn: 'Samer al-Khatib' });
    expect(actor?.participations).toHaveLength(3);
    expect(actor?.mentions).toHaveLength(6);
    expect(actor?.sources).toHaveLength(1);
  });

  test('whatever somebody of another story is called', async () => {
    await ingestAll(store, [ELSEWHERE, ARABIC, ENGLISH]);
    expect(await actorsNow()).toEqual([ONE, 'Samir al-Khateeb']);
    expect(await proposals()).toHaveLength(1);
  });

  test('and take part in one event together where each took part in it', async () => {
    await ingestAll(store, [ARABIC, ENGLISH]);
    const rows = await store.sql`
      select from participations p join events e on e.id = p.event_id where e.type = 'COERCE' and p.actor_id is not null`;
    expect(rows).toHaveLength(1);
  });
});

describe('two bodies are joined', () => {
  const POLICE: Being = { ar: 'شرطة كركوك', en: 'Kirkuk police', kind: 'SECURITY_FORCE', country: 'IQ' };
  const raid = (publisher: string, language: 'ar' | 'en', by: Being) =>
    paper(publisher, language, [MEETING, { type: 'COERCE', on: '2024-05-01', agents: [by] }]);
  test('of which the name in one language says all that it says in the other, in one story', async () => {
    await ingestAll(store, [raid('Raid', 'ar', POLICE), raid('Raided', 'en', POLICE)]);
    expect(await actorsNow()).toEqual(['Kirkuk police = شرطة كركوك']);
  });
  test('but not of two countries, or where a word is left over', async () => {
    await ingestAll(store, [
      raid('Raid', 'ar', POLICE),
      raid('Turkish', 'en', { ...POLICE, country: 'TR' }),
      raid('More', 'en', { ...POLICE, en: 'Kirkuk river police' }),
    ]);
    expect(await joins()).toEqual([]);
  });
});

describe('two persons stay two', () => {
  test.each([
    ['of two stories', arrest(CHIEF), { ...arrest(CHIEF), on: '2023-01-01' }, 1],
    ['of one name', arrest(person('الخطيب', null)), arrest(person(null, 'Khatib')), 0],
    ['with a name more', arrest(person('سامر حسن الخطيب', null)), arrest(CHIEF), 1],
    [
      'of names that are likely one and not certainly',
      arrest(person('سمير الخطيب', null)),
      arrest(person(null, 'Samar Khattab')),
      1,
    ],
    [
      'of two countries',
      arrest(person('سامر الخطيب', null, 'SY')),
      arrest(person(null, 'Samer al-Khatib', 'LB')),
      0,
    ],
  ] as const)('%s', async (what, ours, theirs, proposed) => {
    const story = what === 'of two stories' ? [] : [MEETING];
    await ingestAll(store, [paper('A', 'ar', [...story, ours]), paper('B', 'en', [...story, theirs])]);
    expect(await joins()).toEqual([]);
    expect(await proposals()).toHaveLength(proposed);
  });

  test('where a third of the story may be either, or one document names two of them', async () => {
    await ingestAll(store, [ARABIC, ENGLISH]);
    const [rival = ''] = await ingestAll(store, [RIVAL]);
    expect(await joins()).toEqual([]);
    expect(await proposals()).toHaveLength(3);
    await store.withdrawDocument(rival);
    expect(await actorsNow()).toEqual([ONE]);
    await ingestAll(store, [
      paper('Both', 'ar', [arrest(person('سامر الخطيب', null), person(null, 'Samer al-Khatib'))]),
    ]);
    expect(await joins()).toHaveLength(1);
  });

  test('where a country that one document tells is not that of another', async () => {
    await ingestAll(store, [ARABIC, ENGLISH]);
    const [syrian = ''] = await ingestAll(store, [
      paper('Syrian', 'ar', [{ ...arrest(person('سامر الخطيب', null, 'SY')), on: '2022-01-01' }]),
    ]);
    expect(await joins()).toHaveLength(1);
    await ingestAll(store, [
      paper('Lebanese', 'en', [{ ...arrest(person(null, 'Samer al-Khatib', 'LB')), on: '2022-01-01' }]),
    ]);
    expect(await joins()).toEqual([]);
    await store.withdrawDocument(syrian);
    expect(await joins()).toHaveLength(1);
  });
});

describe('the graph', () => {
  const ALL = [ARABIC, ENGLISH, LATER, RIVAL, ELSEWHERE];
  test('is the same in every order', async () => {
    for (const graphs of [
      ALL.slice(0, 4),
      [ARABIC, ENGLISH, ELSEWHERE, LATER_ON],
      [ARABIC, LATER, RIVAL, BESIDE],
    ]) {
      await ingestAll(store, graphs);
      const expected = await exportGraph(store.sql);
      for (const order of orders(graphs)) {
        await withdrawAll(store);
        await ingestAll(store, order);
        expect(await exportGraph(store.sql)).toBe(expected);
        await ingestAll(store, order);
        expect(await exportGraph(store.sql)).toBe(expected);
      }
      await withdrawAll(store);
    }
  }, 120_000);

  test('of any documents is what it would be had the others never been there', async () => {
    const graphs = [...ALL, BESIDE, LATER_ON];
    for (let subset = 0; subset < 1 << graphs.length; subset += 5) {
      const kept = graphs.filter((_, at) => (subset >> at) & 1);
      const ids = await ingestAll(store, subset % 2 === 0 ? graphs : graphs.toReversed());
      const given = subset % 2 === 0 ? ids : ids.toReversed();
      for (const [at, id] of given.entries())
        if (((subset >> at) & 1) === 0) await store.withdrawDocument(id);
      await ingestAll(other, kept);
      expect(await exportGraph(store.sql)).toBe(await exportGraph(other.sql));
      await store.loadGazetteer(registryOf(`again ${subset}`, PARENTS));
      expect(await exportGraph(store.sql)).toBe(await exportGraph(other.sql));
      await Promise.all([store, other].map(withdrawAll));
    }
  }, 120_000);

  test('is the same when documents are stored together, and when they are at the same time', async () => {
    const graphs = [...ALL, LATER_ON, BESIDE];
    await ingestAll(other, graphs);
    const expected = await exportGraph(other.sql);
    await store.ingestDocuments(graphs.map((graph) => ({ graph, source: NO_SOURCE })));
    expect(await exportGraph(store.sql)).toBe(expected);
    for (let round = 0; round < 8; round++) {
      await withdrawAll(store);
      await Promise.all(graphs.map((graph) => store.ingestDocument(graph, NO_SOURCE)));
      expect(await exportGraph(store.sql)).toBe(expected);
    }
  }, 60_000);

  test('follows when a document is read to name somebody else', async () => {
    await ingestAll(store, [ARABIC, ENGLISH, LATER]);
    const renamed = {
      ...ENGLISH,
      entities: ENGLISH.entities.map((entity) =>
        entity.names.en === 'Samer al-Khatib'
          ? { ...entity, names: { ar: null, en: 'Karim Haddad' } }
          : entity,
      ),
    };
    await ingestAll(store, [renamed]);
    await ingestAll(other, [LATER, renamed, ARABIC]);
    expect(await joins()).toEqual([]);
    expect(await exportGraph(store.sql)).toBe(await exportGraph(other.sql));
  });
});
