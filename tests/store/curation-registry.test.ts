/** Corrections of what the registry lists, of what is ambiguous, and whatever comes in whatever order. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { Registry } from '../../schema/registry.ts';
import { listedIdOf, type Once } from '../../src/store/index.ts';
import { REGISTRY } from '../graphql/support/registry.ts';
import { told } from '../graphql/support/told.ts';
import { exportGraph } from '../support/export-graph.ts';
import { numbers } from '../support/numbers.ts';
import { createTestStore, ingestAll, NO_SOURCE, type TestStore, withdrawAll } from '../support/test-store.ts';
import { smallGraph } from './small-graph.ts';

const BY = { by: null, note: null };
const ONCE: Once = { key: null, mutation: 'test', input: null };
const MODES = () => [];
const reread = () => Promise.reject(new Error('nothing is read anew'));
const REGISTERED = { places: { Raqqa: 'sy-raqqa', Deir: 'sy-deir', Syria: 'sy' } };

const DOCUMENTS: readonly DocumentGraph[] = [
  told(
    'one',
    '2024-01-03',
    [
      {
        type: 'ASSAULT',
        agent: 'ISIS',
        target: 'Beta',
        place: 'Raqqa',
        on: ['2024-01-02', '2024-01-02'],
        killed: 5,
      },
      { type: 'PROTEST', agent: 'Gamma', place: 'Deir', says: 'Delta' },
    ],
    REGISTERED,
  ),
  told(
    'two',
    '2024-01-04',
    [
      {
        type: 'ASSAULT',
        agent: 'ISIS',
        target: 'Beta',
        place: 'Raqqa',
        on: ['2024-01-02', '2024-01-02'],
        killed: 7,
      },
      { type: 'AID', agent: 'The Global Coalition', target: 'Gama', place: 'Syria' },
    ],
    REGISTERED,
  ),
  told('three', '2024-02-01', [{ type: 'CONSULT', agent: 'Gama', target: 'Delta', place: 'Idlib' }]),
  smallGraph('قصف الجيش حلب.\nوقال مصدر إن ثلاثة قتلوا.'),
].map((graph) => ({
  ...graph,
  entities: graph.entities.map((entity) =>
    entity.names.en === 'ISIS'
      ? { ...entity, link: { ...entity.link, status: 'LINKED' as const, registry: 'is' } }
      : entity,
  ),
}));

/** The registry in another version, which lists one name more. */
const LATER: Registry = {
  hash: 'later',
  actors: () =>
    [...REGISTRY.actors()].map((actor) =>
      actor.id === 'is' ? { ...actor, en: [...actor.en, 'IS group'] } : actor,
    ),
  places: () => REGISTRY.places(),
};

let store: TestStore;
let plain: string;
beforeAll(async () => {
  store = await createTestStore();
  await store.loadGazetteer(REGISTRY);
  await ingestAll(store, DOCUMENTS);
  plain = await exportGraph(store.sql);
});
afterAll(() => store.close());

const expectSame = (now: string, before: string) => {
  const [rows, others] = [now.split('\n'), before.split('\n')];
  expect({
    more: rows.filter((row) => !others.includes(row)),
    less: others.filter((row) => !rows.includes(row)),
  }).toEqual({ more: [], less: [] });
};

/** The same when the registry is loaded anew, and when documents come in another order. */
async function lasts(): Promise<void> {
  const before = await exportGraph(store.sql);
  await store.loadGazetteer(LATER);
  await store.loadGazetteer(REGISTRY);
  expectSame(await exportGraph(store.sql), before);
  await withdrawAll(store);
  await ingestAll(store, [...DOCUMENTS].reverse());
  expectSame(await exportGraph(store.sql), before);
}

async function undone(): Promise<void> {
  for (const { id } of await store.sql<{ id: string }[]>`
    select id from curations where undone_at is null order by seq desc`)
    await store.curator.undo(ONCE, id, BY, reread);
  expectSame(await exportGraph(store.sql), plain);
}

const actor = async (name: string): Promise<string> =>
  (await store.sql<{ id: string }[]>`select id from actors where coalesce(name_en, name_ar) = ${name}`)[0]
    ?.id ?? expect.fail(name);

describe('of the registry', () => {
  test('actors take in others, and are merged among themselves', async () => {
    const [is, coalition] = [listedIdOf('ACTOR', 'is'), listedIdOf('ACTOR', 'coalition')];
    await store.curator.merge(ONCE, 'ACTOR', await actor('Gamma'), is, BY);
    await lasts();
    await store.curator.merge(ONCE, 'ACTOR', is, coalition, BY);
    expect(await store.sql`select from actors where id = ${is}`).toHaveLength(0);
    expect(await store.sql`select from names where actor_id = ${coalition} and text = 'Daesh'`).toHaveLength(
      1,
    );
    await lasts();
    await expect(
      store.curator.merge(ONCE, 'ACTOR', coalition, await actor('Beta'), BY),
    ).rejects.toMatchObject({
      code: 'LISTED_INTO_UNLISTED',
    });
    await undone();
  });

  test('places take over what lies in others', async () => {
    const [raqqa, province, deir, syria] = ['sy-raqqa', 'sy-raqqa-province', 'sy-deir', 'sy'].map((id) =>
      listedIdOf('PLACE', id),
    );
    if (raqqa === undefined || province === undefined || deir === undefined || syria === undefined)
      return expect.fail();
    await expect(store.curator.merge(ONCE, 'PLACE', province, syria, BY)).rejects.toMatchObject({
      code: 'PLACE_WITHIN',
    });
    await store.curator.merge(ONCE, 'PLACE', province, deir, BY);
    expect(
      await store.sql`select ancestor_id from place_ancestors where place_id = ${raqqa} and depth = 1`,
    ).toEqual([{ ancestor_id: deir }]);
    await lasts();
    await store.curator.merge(ONCE, 'PLACE', raqqa, listedIdOf('PLACE', 'iq-diyala'), BY);
    await lasts();
    await undone();
  });

  test('names are given, and stay the registry’s where it has them', async () => {
    const is = listedIdOf('ACTOR', 'is');
    await store.curator.addAlias(ONCE, { type: 'ACTOR', id: is }, 'IS group', 'en', BY);
    await store.curator.addAlias(ONCE, { type: 'ACTOR', id: is }, 'Gama', 'en', BY);
    expect(await store.sql`select from actors where name_en = 'Gama'`).toHaveLength(0);
    await store.loadGazetteer(LATER);
    expect(await store.sql`select curated from names where text = 'IS group'`).toEqual([{ curated: false }]);
    const [made] = await store.sql<
      { id: string }[]
    >`select id from curations where undone_at is null order by seq limit 1`;
    await store.curator.undo(ONCE, made?.id ?? '', BY, reread);
    expect(await store.sql`select from names where text = 'IS group'`).toHaveLength(1);
    await store.loadGazetteer(REGISTRY);
    expect(await store.sql`select from names where text = 'IS group'`).toHaveLength(0);
    await lasts();
    await undone();
  });
});

test('an ambiguous name is settled by a merge, for every reading of its text', async () => {
  const [army] = await store.sql<{ id: string }[]>`select id from actors where owner_document_id is not null`;
  const own = army?.id ?? '';
  const is = listedIdOf('ACTOR', 'is');
  await expect(store.curator.merge(ONCE, 'ACTOR', is, own, BY)).rejects.toMatchObject({
    code: 'NODE_AMBIGUOUS',
  });
  await expect(store.curator.addAlias(ONCE, { type: 'ACTOR', id: own }, 'X', 'en', BY)).rejects.toMatchObject(
    { code: 'NODE_AMBIGUOUS' },
  );
  await store.curator.merge(ONCE, 'ACTOR', own, is, BY);
  await lasts();
  const graph = DOCUMENTS[3] ?? expect.fail();
  // Another version calls the entity by another id, and still doesn't know who is meant.
  const renamed = {
    ...graph,
    entities: graph.entities.map((one) => (one.id === 'e1' ? { ...one, id: 'e7' } : one)),
  };
  const events = renamed.events.map((event) => ({
    ...event,
    participants: event.participants.map((part) => ('entity' in part ? { ...part, entity: 'e7' } : part)),
  }));
  await store.ingestDocument({ ...renamed, events }, NO_SOURCE);
  expect(
    await store.sql`select p.role from participations p join events e on e.id = p.event_id where p.actor_id = ${is} and e.mode = 'aerial'`,
  ).toEqual([{ role: 'AGENT' }]);
  await store.ingestDocument(graph, NO_SOURCE);
  await undone();
});

test.each([1, 2, 3])(
  'whatever is done in whatever order, the graph follows from documents and curations (%i)',
  async (seed) => {
    const random = numbers(seed);
    const next = (below: number): number => random.next().value % below;
    const pick = async (query: Promise<readonly { id: string }[]>): Promise<string> => {
      const rows = await query;
      return rows[next(Math.max(rows.length, 1))]?.id ?? '00000000-0000-4000-8000-000000000000';
    };
    const { sql, curator } = store;
    const actors = () => pick(sql<{ id: string }[]>`select id from actors order by id`);
    const deeds: readonly (() => Promise<unknown>)[] = [
      async () => curator.merge(ONCE, 'ACTOR', await actors(), await actors(), BY),
      async () =>
        curator.merge(
          ONCE,
          'PLACE',
          await pick(sql<{ id: string }[]>`select id from places order by id`),
          await pick(sql<{ id: string }[]>`select id from places order by id`),
          BY,
        ),
      async () =>
        curator.addAlias(
          ONCE,
          { type: 'ACTOR', id: await actors() },
          ['Gama', 'Gamma', 'Beta', 'Nu'][next(4)] ?? '',
          'en',
          BY,
        ),
      async () => {
        const mention = await pick(
          sql<{ id: string }[]>`select id from mentions where actor_id is not null order by id`,
        );
        const [row] = await sql<{ id: string }[]>`select actor_id as id from mentions where id = ${mention}`;
        const into =
          next(2) === 0
            ? { id: await actors() }
            : { kind: 'NGO' as const, names: { ar: null, en: 'Nu' }, country: null };
        return curator.split(
          ONCE,
          { type: 'ACTOR', id: row?.id ?? '' },
          [{ type: 'Mention', id: mention, documentId: null }],
          into,
          BY,
        );
      },
      async () =>
        curator.correctAssertion(
          ONCE,
          {
            type: 'Event',
            id: await pick(sql<{ id: string }[]>`select id from events order by id`),
            documentId: null,
          },
          { type: (['AID', 'COERCE', 'ASSAULT'] as const)[next(3)] ?? 'AID' },
          MODES,
          BY,
        ),
      async () =>
        curator.correctAssertion(
          ONCE,
          {
            type: 'Participation',
            id: await pick(sql<{ id: string }[]>`select id from participations order by id`),
            documentId: null,
          },
          { node: { type: 'ACTOR', id: await actors() } },
          MODES,
          BY,
        ),
      async () =>
        curator.rejectAssertion(
          ONCE,
          {
            type: 'Mention',
            id: await pick(sql<{ id: string }[]>`select id from mentions order by id`),
            documentId: null,
          },
          BY,
        ),
      async () =>
        curator.rejectAssertion(
          ONCE,
          {
            type: 'Report',
            id: await pick(sql<{ id: string }[]>`select id from reports order by id`),
            documentId: null,
          },
          BY,
        ),
      async () =>
        curator.undo(
          ONCE,
          await pick(sql<{ id: string }[]>`select id from curations where undone_at is null order by seq`),
          BY,
          reread,
        ),
      () => ingestAll(store, DOCUMENTS),
      async () =>
        store.withdrawDocument(await pick(sql<{ id: string }[]>`select id from documents order by id`)),
    ];
    for (let step = 0; step < 30; step++) {
      const error = await deeds[next(deeds.length)]?.().then(
        () => null,
        (reason: unknown) => reason,
      );
      // What cannot be done is refused with a reason, never by chance.
      if (error !== null)
        expect(error).toMatchObject({ name: 'UserError', wrong: { argument: expect.any(String) } });
    }
    await ingestAll(store, DOCUMENTS);
    await lasts();
    await undone();
  },
);
