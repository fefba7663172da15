import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentGraph, EntityRecord } from '../../schema/document-graph.ts';
import type { Registry, RegistryActor, RegistryPlace } from '../../schema/registry.ts';
import { openStore } from '../../src/store/index.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, NO_SOURCE, readGraph, type TestStore, withdrawAll } from '../support/test-store.ts';

const actor = (id: string, more: Partial<RegistryActor> = {}): RegistryActor => ({
  id,
  kind: 'OTHER',
  country: null,
  wikidata: null,
  ar: [],
  en: [id],
  roles: [],
  ...more,
});
const place = (id: string, more: Partial<RegistryPlace> = {}): RegistryPlace => ({
  id,
  kind: 'CITY',
  country: 'SY',
  parent: null,
  lat: 35,
  lon: 36.5,
  population: 1000,
  geonames: null,
  wikidata: null,
  ar: [],
  en: [id],
  ...more,
});
let version = 0;
const registry = (actors: RegistryActor[], places: RegistryPlace[], hash = `v${++version}`): Registry => ({
  hash,
  actors: () => actors,
  places: () => places,
});

const SYRIA = place('place/sy', { kind: 'COUNTRY', ar: ['سوريا', 'سورية'], en: ['Syria'] });
const HAMA = place('place/hama', { kind: 'ADMIN1', parent: 'place/sy', ar: ['مُحافظة حماة'], en: ['Hama'] });
const TOWN = place('place/town', { parent: 'place/hama', en: ['Town\twith\\signs', 'Alias'] });
const ACTORS = [
  actor('state/sy', { kind: 'STATE', ar: ['سوريا'], en: ['Syria'], country: 'SY' }),
  actor('media/sky', { kind: 'MEDIA', ar: ['سكاي نيوز عربية'], en: ['Sky News Arabia'] }),
  actor('person/one', {
    kind: 'PERSON',
    ar: ['إيهاب أبو آدم'],
    roles: ['SY:president:2000-', 'a "quoted, one"'],
  }),
];

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());
afterEach(async () => {
  await withdrawAll(store);
  await store.loadGazetteer(registry([], []));
  expect(await exportGraph(store.sql)).toBe('');
});

const SEED = readGraph('seed');
/** The seed document with its first entities of each type linked to the registry. */
const linked = (links: Readonly<Record<string, string>>): DocumentGraph => ({
  ...SEED,
  entities: SEED.entities.map(
    (entity): EntityRecord =>
      links[entity.id] === undefined
        ? entity
        : { ...entity, link: { ...entity.link, status: 'LINKED', registry: links[entity.id] ?? '' } },
  ),
});

describe('the gazetteer', () => {
  test('holds actors and places with their names and what they lie in', async () => {
    await store.loadGazetteer(registry(ACTORS, [TOWN, HAMA, SYRIA]));
    const person = await store.db.query.actors.findFirst({
      where: { registryId: 'person/one' },
      with: { names: true },
    });
    expect(person).toMatchObject({ listed: true, kind: 'PERSON', roles: ACTORS[2]?.roles });
    expect(person?.names.find(({ language }) => language === 'ar')?.search).toBe('ايهاب ابو ادم');
    const town = await store.db.query.places.findFirst({
      where: { registryId: 'place/town' },
      with: { names: true, parent: true, ancestors: { with: { ancestor: true }, orderBy: { depth: 'asc' } } },
    });
    expect(town).toMatchObject({
      nameEn: 'Town\twith\\signs',
      parent: { registryId: 'place/hama' },
      lat: 35,
      population: 1000,
    });
    expect(town?.names.map(({ text, main }) => [text, main]).sort()).toEqual([
      ['Alias', false],
      ['Town\twith\\signs', true],
    ]);
    expect(town?.ancestors.map(({ ancestor, depth }) => [ancestor.registryId, depth])).toEqual([
      ['place/town', 0],
      ['place/hama', 1],
      ['place/sy', 2],
    ]);
  });

  test.each([
    ['إيران', 'ايران'],
    ['أُمَّــة', 'امه'],
    ['آل مصطفى', 'ال مصطفي'],
    ['مؤتمر هيئة', 'موتمر هييه'],
    ['  Île-de  FRANCE ', 'ile de france'],
  ])('is searched for %s as %s', async (name, search) => {
    await store.loadGazetteer(registry([actor('one', { ar: [name], en: [] })], []));
    expect(await store.sql`select text, search from names`).toEqual([{ text: name, search }]);
  });

  test('is read once for each content, however many processes load it', async () => {
    let read = 0;
    const counted: Registry = {
      hash: 'counted',
      places: () => [SYRIA],
      actors: () => {
        read++;
        return ACTORS;
      },
    };
    const other = await openStore(store.config);
    await Promise.all([store.loadGazetteer(counted), other.loadGazetteer(counted)]);
    await store.loadGazetteer(counted);
    await other.close();
    expect(read).toBe(1);
  });

  test('follows a changed registry, and is then what it would be if loaded at once', async () => {
    const changed = registry(
      [actor('state/sy', { kind: 'STATE', en: ['Syria', 'Syrian Arab Republic'], country: 'SY' })],
      [SYRIA, { ...TOWN, parent: 'place/sy', en: ['New name'], population: null }],
    );
    await store.loadGazetteer(changed);
    const atOnce = await exportGraph(store.sql);
    await store.loadGazetteer(registry(ACTORS, [TOWN, HAMA, SYRIA]));
    expect(await exportGraph(store.sql)).not.toBe(atOnce);
    await store.loadGazetteer({ ...changed, hash: 'changed again' });
    expect(await exportGraph(store.sql)).toBe(atOnce);
  });

  test('keeps what documents refer to when the registry drops it, and takes it back', async () => {
    const graph = linked({ e3: 'state/sy', e2: 'place/town' });
    await store.loadGazetteer(registry(ACTORS, [TOWN, HAMA, SYRIA]));
    await store.ingestDocument(graph, NO_SOURCE);
    const full = await exportGraph(store.sql);
    await store.loadGazetteer(registry([], []));
    const dropped = await exportGraph(store.sql);
    const left = await store.db.query.places.findFirst({
      where: { registryId: 'place/town' },
      with: { names: true },
    });
    expect(left).toMatchObject({ listed: false, nameAr: 'المغرب', nameEn: 'Morocco', country: 'MA' });
    expect(left?.names.map(({ text }) => text).sort()).toEqual(['Morocco', 'المغرب']);
    await store.loadGazetteer(registry(ACTORS, [TOWN, HAMA, SYRIA]));
    expect(await exportGraph(store.sql)).toBe(full);
    await store.loadGazetteer(registry([], []));
    expect(await exportGraph(store.sql)).toBe(dropped);
  });

  test('gives the same graph before and after the documents', async () => {
    const graph = linked({ e3: 'state/sy', e2: 'place/town', e4: 'group/unknown' });
    const rows = () => registry(ACTORS, [TOWN, HAMA, SYRIA]);
    await store.loadGazetteer(rows());
    await store.ingestDocument(graph, NO_SOURCE);
    const after = await exportGraph(store.sql);
    const [outlet] = await store.sql`
      select a.registry_id from sources s join actors a on a.id = s.actor_id where s.kind = 'OUTLET'`;
    expect(outlet).toEqual({ registry_id: 'media/sky' });
    const { documentId } = await store.ingestDocument(graph, NO_SOURCE);
    await store.withdrawDocument(documentId);
    await store.loadGazetteer(registry([], []));
    await store.ingestDocument(graph, NO_SOURCE);
    await store.loadGazetteer(rows());
    expect(await exportGraph(store.sql)).toBe(after);
  });

  test('leaves an outlet alone when two media have its name', async () => {
    const twins = [...ACTORS, actor('media/sky2', { kind: 'MEDIA', ar: ['سكاي نيوز عربية'] })];
    await store.loadGazetteer(registry(twins, []));
    await store.ingestDocument(SEED, NO_SOURCE);
    expect(await store.sql`select actor_id from sources where kind = 'OUTLET'`).toEqual([{ actor_id: null }]);
  });

  test.each([
    ['a parent that is not there', [place('a', { parent: 'b' })]],
    ['a place that lies in itself', [place('a', { parent: 'b' }), place('b', { parent: 'a' })]],
    ['two rows of one id', [place('a'), place('a')]],
    ['coordinates beyond the poles', [place('a', { lat: 91 })]],
    ['a NUL character', [place('a', { en: ['a\0b'] })]],
  ])('refuses %s and stays as it was', async (_, places) => {
    const before = await exportGraph(store.sql);
    await expect(store.loadGazetteer(registry(ACTORS, places))).rejects.toMatchObject({
      name: 'UserError',
      code: 'GAZETTEER_INVALID',
    });
    expect(await exportGraph(store.sql)).toBe(before);
    await store.ping();
  });
});
