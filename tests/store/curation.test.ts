import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentGraph, DocumentHead } from '../../schema/document-graph.ts';
import type { AssertionRef, AssertionType, Once } from '../../src/store/index.ts';
import { told } from '../graphql/support/told.ts';
import { graphOf } from '../resolve/story.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, ingestAll, NO_SOURCE, type TestStore, withdrawAll } from '../support/test-store.ts';

const BY = { by: 'Amal', note: null };
const ONCE: Once = { key: null, mutation: 'test', input: null };
const MODES = () => [];

const FIRST = told('first', '2024-01-03', [
  {
    type: 'ASSAULT',
    agent: 'Alpha',
    target: 'Beta',
    place: 'Raqqa',
    on: ['2024-01-02', '2024-01-02'],
    killed: 5,
  },
  { type: 'PROTEST', agent: 'Gamma', place: 'Homs', on: ['2024-01-01', '2024-01-01'], says: 'Delta' },
]);
const SECOND = told('second', '2024-01-04', [
  {
    type: 'ASSAULT',
    agent: 'Alpha',
    target: 'Beta',
    place: 'Raqqa',
    on: ['2024-01-02', '2024-01-02'],
    killed: 7,
  },
  { type: 'AID', agent: 'Alfa', target: 'Gamma', place: 'Homs' },
]);
const THIRD = told('third', '2024-02-01', [
  { type: 'CONSULT', agent: 'Alfa', target: 'Delta', place: 'Idlib', on: ['2024-01-30', '2024-01-30'] },
]);
const ALL = [FIRST, SECOND, THIRD];

let store: TestStore;
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());

const reread = async (head: DocumentHead): Promise<DocumentGraph> => {
  const graph = ALL.find(({ document }) => document.text === head.text);
  if (graph === undefined) throw new Error('unknown text');
  // "Yesterday": whatever has a day happened the day before.
  const day = head.published === null ? null : dayBefore(head.published);
  return {
    ...graph,
    document: head,
    events: graph.events.map((event) => ({
      ...event,
      time: event.time === null ? null : { ...event.time, start: day, end: day, precision: 'DAY' as const },
    })),
  };
};
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const one = async (query: Promise<{ id: string }[]>): Promise<string> => {
  const [row] = await query;
  if (row === undefined) throw new Error('no such row');
  return row.id;
};
const actor = (name: string) => one(store.sql`select id from actors where name_en = ${name}`);
const place = (name: string) => one(store.sql`select id from places where name_en = ${name}`);
const event = (type: string) => one(store.sql`select id from events where type = ${type}`);
const report = (type: string) =>
  one(store.sql`select id from reports where type = ${type} order by document_id limit 1`);
const ref = (type: AssertionType, id: string): AssertionRef => ({ type, id, documentId: null });
const names = async () =>
  (await store.sql`select name_en from actors order by 1`).map((row) => row['name_en']);
const refused = (work: Promise<unknown>, code: string, argument?: string) =>
  expect(work).rejects.toMatchObject({
    name: 'UserError',
    code,
    ...(argument === undefined ? {} : { wrong: { argument } }),
  });

/** Says in what two exports differ. */
const expectSame = (now: string, before: string) => {
  const [rows, others] = [now.split('\n'), before.split('\n')];
  expect({
    more: rows.filter((row) => !others.includes(row)),
    less: others.filter((row) => !rows.includes(row)),
  }).toEqual({ more: [], less: [] });
};
const withdrawn = () => withdrawAll(store);
/** The graph is the same when its documents come again in another order. */
async function lasts(): Promise<string> {
  const before = await exportGraph(store.sql);
  await withdrawn();
  await ingestAll(store, [THIRD, FIRST, SECOND]);
  expectSame(await exportGraph(store.sql), before);
  return before;
}
/** What is undone leaves no trace. */
async function undone(curationId: string, before: string): Promise<void> {
  await store.curator.undo(ONCE, curationId, BY, reread);
  expectSame(await exportGraph(store.sql), before);
}

let plain: string;
beforeEach(async () => {
  await withdrawn();
  await store.sql`truncate curations, text_edits, curation_subjects, node_redirects, aliases, shelved_nodes, mutation_keys`;
  await ingestAll(store, ALL);
  plain = await exportGraph(store.sql);
});

describe('what a text was read to say', () => {
  test('is corrected in every report of an event, for good, until that is undone', async () => {
    const { curationId } = await store.curator.correctAssertion(
      ONCE,
      ref('Event', await event('ASSAULT')),
      {
        type: 'COERCE',
        modality: 'DENIED',
        days: { from: '2024-01-01', to: '2024-01-02', precision: 'RANGE' },
        place: { type: 'PLACE', id: await place('Idlib') },
        amount: { measure: 'KILLED', value: 6, low: null, high: null, unit: null },
      },
      MODES,
      BY,
    );
    const [changed] = await store.sql`
      select e.*, p.name_en as place from events e join places p on p.id = e.place_id where type = 'COERCE'`;
    expect(changed).toMatchObject({
      modality: 'DENIED',
      happened_from: '2024-01-01',
      place: 'Idlib',
      report_count: 2,
    });
    expect(await store.sql`select distinct value from quantities`).toEqual([{ value: 6 }]);
    expect(await store.sql`select from events where type = 'ASSAULT'`).toHaveLength(0);
    await lasts();
    await undone(curationId, plain);
  });

  test('is hidden when it is rejected', async () => {
    const { curationId } = await store.curator.rejectAssertion(
      ONCE,
      ref('Event', await event('PROTEST')),
      BY,
    );
    expect(await store.sql`select from events where type = 'PROTEST'`).toHaveLength(0);
    await lasts();
    await undone(curationId, plain);
  });

  test('has other participants, speakers and numbers', async () => {
    const participation = await one(
      store.sql`select p.id from participations p join events e on e.id = p.event_id where e.type = 'ASSAULT' and role = 'TARGET'`,
    );
    const first = await store.curator.correctAssertion(
      ONCE,
      ref('Participation', participation),
      { node: { type: 'ACTOR', id: await actor('Delta') } },
      MODES,
      BY,
    );
    expect(
      await store.sql`select a.name_en from participations p join actors a on a.id = p.actor_id join events e on e.id = p.event_id where e.type = 'ASSAULT' and role = 'TARGET'`,
    ).toEqual([{ name_en: 'Delta' }]);
    const statement = await one(store.sql`select id from statements`);
    await store.curator.correctAssertion(
      ONCE,
      ref('Statement', statement),
      { node: { type: 'ACTOR', id: await actor('Alpha') } },
      MODES,
      BY,
    );
    expect(
      await store.sql`select a.name_en from statements s join sources o on o.id = s.source_id join actors a on a.id = o.actor_id`,
    ).toEqual([{ name_en: 'Alpha' }]);
    const quantity = await one(store.sql`select id from quantities where value = 5`);
    await store.curator.rejectAssertion(ONCE, ref('Quantity', quantity), BY);
    expect(await store.sql`select value from quantities`).toEqual([{ value: 7 }]);
    const graph = await lasts();
    await store.curator.rejectAssertion(ONCE, ref('Statement', statement), BY);
    expect(await store.sql`select from statements`).toHaveLength(0);
    const [last] = await store.sql<{ id: string }[]>`select id from curations order by seq desc limit 1`;
    await undone(last?.id ?? '', graph);
    await store.curator.undo(ONCE, first.curationId, BY, reread);
  });

  test('is a mention of another, whose events follow', async () => {
    const mention = await one(
      store.sql`select m.id from mentions m join actors a on a.id = m.actor_id join documents d on d.id = m.document_id where a.name_en = 'Gamma' and d.name = 'second'`,
    );
    const { curationId } = await store.curator.correctAssertion(
      ONCE,
      ref('Mention', mention),
      { node: { type: 'ACTOR', id: await actor('Delta') } },
      MODES,
      BY,
    );
    expect(
      await store.sql`select a.name_en from participations p join events e on e.id = p.event_id join actors a on a.id = p.actor_id where e.type = 'AID' and role = 'TARGET'`,
    ).toEqual([{ name_en: 'Delta' }]);
    await lasts();
    await undone(curationId, plain);
    await store.curator.rejectAssertion(ONCE, ref('Mention', mention), BY);
    expect(
      await store.sql`select p.text from participations p join events e on e.id = p.event_id where e.type = 'AID' and role = 'TARGET'`,
    ).toEqual([{ text: 'Gamma' }]);
    await lasts();
  });

  test('is found again when it is read otherwise, and waits where it is not', async () => {
    await store.curator.correctAssertion(
      ONCE,
      ref('Report', await report('PROTEST')),
      { type: 'COERCE' },
      MODES,
      BY,
    );
    const { id: _, ...renamed } = FIRST.events[1] ?? FIRST.events[0] ?? expect.fail();
    const other: DocumentGraph = {
      ...FIRST,
      events: [
        { ...renamed, id: 'v9', same: 'v9', statement: null, confidence: 0.4 },
        ...FIRST.events.slice(0, 1),
      ],
    };
    await store.ingestDocument(other, NO_SOURCE);
    expect(
      await store.sql`select confidence from events e join reports r on r.event_id = e.id where e.type = 'COERCE'`,
    ).toEqual([{ confidence: 1 }]);
    await store.ingestDocument({ ...FIRST, events: [] }, NO_SOURCE);
    expect(await store.sql`select anchored from text_edits`).toEqual([{ anchored: false }]);
    await store.ingestDocument(FIRST, NO_SOURCE);
    expect(await store.sql`select anchored from text_edits`).toEqual([{ anchored: true }]);
    expect(await store.sql`select from events where type = 'COERCE'`).toHaveLength(1);
    await withdrawn();
    expect(await store.sql`select anchored from text_edits`).toEqual([{ anchored: false }]);
  });
});

describe('a document', () => {
  test('is of another day and publisher, and what it tells of yesterday follows', async () => {
    const id = await one(store.sql`select id from documents where name = 'third'`);
    const { curationId } = await store.curator.correctDocument(
      ONCE,
      { documentId: id, published: '2023-12-25', publisher: 'Another paper' },
      BY,
      reread,
    );
    expect(
      await store.sql`select d.published, s.name from documents d join sources s on s.id = d.publisher_id where d.id = ${id}`,
    ).toEqual([{ published: '2023-12-25', name: 'Another paper' }]);
    expect(await store.sql`select happened_from from events where type = 'CONSULT'`).toEqual([
      { happened_from: '2023-12-24' },
    ]);
    const corrected = await exportGraph(store.sql);
    await refused(store.ingestDocument(THIRD, NO_SOURCE), 'DOCUMENT_CORRECTED');
    expect(await store.ingestDocument(THIRD, NO_SOURCE, 'reader', reread)).toEqual({
      documentId: id,
      taken: 'unchanged',
    });
    const given = { ...THIRD, document: { ...THIRD.document, publisher: 'Another paper' } };
    expect(await store.ingestDocument(given, NO_SOURCE, 'reader', reread)).toMatchObject({ documentId: id });
    await store.withdrawDocument(id);
    await store.ingestDocument(THIRD, NO_SOURCE, undefined, reread);
    expectSame(await exportGraph(store.sql), corrected);
    await refused(
      store.curator.correctDocument(ONCE, { documentId: id, published: '2023-12-25' }, BY, reread),
      'NO_CHANGE',
      'input',
    );
    await store.curator.undo(ONCE, curationId, BY, async (head) => {
      expect(head.published).toBe('2024-02-01');
      return THIRD;
    });
    expectSame(await exportGraph(store.sql), plain);
  });

  test('is no other that is there', async () => {
    const twin = { ...THIRD, document: { ...THIRD.document, publisher: 'Twin' } };
    const { documentId } = await store.ingestDocument(twin, NO_SOURCE);
    await refused(
      store.curator.correctDocument(ONCE, { documentId, publisher: 'The Paper' }, BY, reread),
      'DOCUMENT_EXISTS',
      'input.publisher',
    );
  });
});

describe('actors and places', () => {
  test('are merged, wherever documents name them, and parted again', async () => {
    const [from, into] = [await actor('Alfa'), await actor('Alpha')];
    const { curationId, nodeId } = await store.curator.merge(ONCE, 'ACTOR', from, into, BY);
    expect(nodeId).toBe(into);
    expect(await names()).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
    expect(await store.sql`select text from names where actor_id = ${into} order by 1`).toEqual([
      { text: 'Alfa' },
      { text: 'Alpha' },
    ]);
    expect(await store.sql`select into_id from node_redirects where from_id = ${from}`).toEqual([
      { into_id: into },
    ]);
    await lasts();
    await undone(curationId, plain);
  });

  test('are merged by the rows that become others: what else the same documents say stays as it is', async () => {
    const versions = async () =>
      Object.fromEntries(
        await Promise.all(
          ['sentences', 'quantities', 'reports', 'documents', 'readings'].map(async (table) => [
            table,
            await store.sql.unsafe(`select xmin::text, ctid::text from ${table} order by 1, 2`),
          ]),
        ),
      );
    const protest = await event('PROTEST');
    const untouched = () => store.sql`select xmin::text from participations where event_id = ${protest}`;
    const [before, beside] = [await versions(), await untouched()];
    await store.curator.merge(ONCE, 'ACTOR', await actor('Alfa'), await actor('Alpha'), BY);
    expect(await versions()).toEqual(before);
    expect(await untouched()).toEqual(beside);
    await lasts();
  });

  test('are merged twice over, and undone the last first', async () => {
    const [alfa, alpha, gamma] = [await actor('Alfa'), await actor('Alpha'), await actor('Gamma')];
    const first = await store.curator.merge(ONCE, 'ACTOR', alfa, alpha, BY);
    const between = await exportGraph(store.sql);
    const second = await store.curator.merge(ONCE, 'ACTOR', alpha, gamma, BY);
    expect(await names()).toEqual(['Beta', 'Delta', 'Gamma']);
    await lasts();
    await refused(store.curator.undo(ONCE, first.curationId, BY, reread), 'UNDO_BLOCKED', 'input.curationId');
    await refused(store.curator.merge(ONCE, 'ACTOR', alfa, gamma, BY), 'CONTRADICTION', 'input.fromId');
    await undone(second.curationId, between);
    await undone(first.curationId, plain);
    await refused(store.curator.undo(ONCE, first.curationId, BY, reread), 'ALREADY_UNDONE');
  });

  test('are split, into one of its own or another', async () => {
    const gamma = await actor('Gamma');
    const mention = await one(
      store.sql`select m.id from mentions m join documents d on d.id = m.document_id where m.actor_id = ${gamma} and d.name = 'second'`,
    );
    const { curationId, nodeId } = await store.curator.split(
      ONCE,
      { type: 'ACTOR', id: gamma },
      [ref('Mention', mention)],
      { kind: 'NGO', names: { ar: null, en: 'Gamma of Homs' }, country: 'SY' },
      BY,
    );
    expect(await store.sql`select name_en, kind, country from actors where id = ${nodeId}`).toEqual([
      { name_en: 'Gamma of Homs', kind: 'NGO', country: 'SY' },
    ]);
    expect(
      await store.sql`select a.name_en from participations p join events e on e.id = p.event_id join actors a on a.id = p.actor_id where e.type = 'AID' and role = 'TARGET'`,
    ).toEqual([{ name_en: 'Gamma of Homs' }]);
    const split = await lasts();
    const alias = await store.curator.addAlias(ONCE, { type: 'ACTOR', id: nodeId }, 'Homs Gamma', 'en', BY);
    await refused(store.curator.undo(ONCE, curationId, BY, reread), 'UNDO_BLOCKED');
    await undone(alias.curationId, split);
    await undone(curationId, plain);
  });

  test('bear names by which texts and searches find them', async () => {
    const alpha = await actor('Alpha');
    const { curationId } = await store.curator.addAlias(ONCE, { type: 'ACTOR', id: alpha }, 'Alfa', 'en', BY);
    expect(await names()).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
    expect(await store.sql`select search from names where actor_id = ${alpha} order by 1`).toEqual([
      { search: 'alfa' },
      { search: 'alpha' },
    ]);
    await refused(
      store.curator.addAlias(ONCE, { type: 'ACTOR', id: alpha }, 'Alfa', 'en', BY),
      'NAME_KNOWN',
      'input.name',
    );
    await lasts();
    await undone(curationId, plain);
  });

  test('are linked by the names they bear where texts were read to name nobody, in what is stored and what comes', async () => {
    const nobody = graphOf({
      ...{ language: 'en', name: 'fourth', publisher: 'The Paper', published: '2024-03-01' },
      events: [
        { type: 'PROTEST', on: '2024-03-01', agents: [{ ar: null, en: 'Tigers of Homs', kind: 'NGO' }] },
      ],
    });
    // As if the words were found, but not who they are.
    const read = {
      ...nobody,
      entities: [],
      events: nobody.events.map((one) => ({
        ...one,
        participants: one.participants.map(({ role, start, end }) => ({
          role,
          start,
          end,
          text: 'Tigers of Homs',
        })),
      })),
    };
    await ingestAll(store, [read]);
    const before = await exportGraph(store.sql);
    const alpha = await actor('Alpha');
    const name = (id: string) =>
      store.curator.addAlias(ONCE, { type: 'ACTOR', id }, 'Tigers of Homs', 'en', BY);
    const { curationId } = await name(alpha);
    const linked = () =>
      store.sql`select m.quote, p.role from mentions m join reports r using (document_id)
        join participations p on p.event_id = r.event_id and p.actor_id = m.actor_id
        where m.actor_id = ${alpha} and r.type = 'PROTEST' and r.happened_from = '2024-03-01'`;
    expect(await linked()).toEqual([{ quote: 'Tigers of Homs', role: 'AGENT' }]);
    const after = await exportGraph(store.sql);
    await withdrawn();
    await ingestAll(store, [read, THIRD, FIRST, SECOND]);
    expectSame(await exportGraph(store.sql), after);
    // Borne by two, it is neither's; of two that are one it is that one's.
    const beta = await actor('Beta');
    const second = await name(beta);
    expect(await linked()).toEqual([]);
    const merged = await store.curator.merge(ONCE, 'ACTOR', beta, alpha, BY);
    expect(await linked()).toHaveLength(1);
    for (const id of [merged.curationId, second.curationId]) await store.curator.undo(ONCE, id, BY, reread);
    const kept = (graph: string) =>
      graph.split('\n').filter((row) => !/^curations |^curationSubjects /.test(row));
    expectSame(kept(await exportGraph(store.sql)).join('\n'), kept(after).join('\n'));
    await undone(curationId, before);
  });
});

describe('what is sent', () => {
  test('under one key is done once, however often and at once', async () => {
    const [from, into] = [await actor('Alfa'), await actor('Alpha')];
    const key: Once = { key: 'k1', mutation: 'mergeActors', input: { from, into } };
    const other = await createStoreAgain();
    const answers = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((n) =>
        (n % 2 === 0 ? store : other).curator.merge(key, 'ACTOR', from, into, BY),
      ),
    );
    expect(new Set(answers.map(({ curationId }) => curationId)).size).toBe(1);
    expect(await store.sql`select from curations`).toHaveLength(1);
    await refused(
      store.curator.merge({ ...key, input: { from: into, into: from } }, 'ACTOR', into, from, BY),
      'IDEMPOTENCY_KEY_REUSED',
      'input.idempotencyKey',
    );
    await other.close();
  });

  test('at once without a key is done one after the other', async () => {
    const type = ['COERCE', 'AID', 'PROTEST', 'COERCE'] as const;
    const id = await report('ASSAULT');
    const done = await Promise.allSettled(
      type.map((to) => store.curator.correctAssertion(ONCE, ref('Report', id), { type: to }, MODES, BY)),
    );
    expect(done.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(3);
    await lasts();
    for (const { id: made } of await store.sql<{ id: string }[]>`select id from curations order by seq desc`)
      await store.curator.undo(ONCE, made, BY, reread);
    expectSame(await exportGraph(store.sql), plain);
  });

  test('while documents come and go, by two servers, leaves the graph that follows from both', async () => {
    const other = await createStoreAgain();
    const [alfa, alpha, gamma] = [await actor('Alfa'), await actor('Alpha'), await actor('Gamma')];
    const assault = await report('ASSAULT');
    const ids = (await store.sql<{ id: string }[]>`select id from documents order by id`).map(({ id }) => id);
    const done = await Promise.allSettled([
      store.curator.merge(ONCE, 'ACTOR', alfa, alpha, BY),
      other.withdrawDocument(ids[0] ?? ''),
      other.curator.merge(ONCE, 'ACTOR', gamma, alpha, BY),
      store.ingestDocument(THIRD, NO_SOURCE),
      other.curator.correctAssertion(ONCE, ref('Report', assault), { type: 'COERCE' }, MODES, BY),
      other.ingestDocuments(ALL.map((graph) => ({ graph, source: NO_SOURCE }))),
      store.withdrawDocument(ids[1] ?? ''),
      store.curator.addAlias(ONCE, { type: 'ACTOR', id: alpha }, 'Beta', 'en', BY),
    ]);
    for (const one of done)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ name: 'UserError', code: 'NOT_FOUND' });
    await ingestAll(store, ALL);
    await lasts();
    for (const { id } of await store.sql<{ id: string }[]>`select id from curations order by seq desc`)
      await other.curator.undo(ONCE, id, BY, reread);
    expectSame(await exportGraph(store.sql), plain);
    await other.close();
  });

  test.each([
    ['of nobody', { type: 'ACTOR' as const, id: '00000000-0000-8000-8000-000000000000' }, 'NOT_FOUND'],
  ])('for somebody %s is refused, and nothing is stored', async (_, node, code) => {
    await refused(store.curator.addAlias(ONCE, node, 'X', 'en', BY), code, 'input.id');
    await refused(
      store.curator.correctAssertion(ONCE, ref('Report', node.id), { type: 'AID' }, MODES, BY),
      'NOT_FOUND',
      'input.assertionId',
    );
    expect(await store.sql`select from curations`).toHaveLength(0);
    expectSame(await exportGraph(store.sql), plain);
  });

  test('without sense is refused', async () => {
    const id = await report('PROTEST');
    const correct = (input: Parameters<typeof store.curator.correctAssertion>[2]) =>
      store.curator.correctAssertion(ONCE, ref('Report', id), input, MODES, BY);
    await refused(correct({}), 'NO_CHANGE', 'input');
    await refused(correct({ type: 'PROTEST' }), 'NO_CHANGE', 'input');
    await refused(correct({ role: 'AGENT' }), 'CONTRADICTION', 'input.role');
    await refused(correct({ mode: 'nonsense' }), 'CONTRADICTION', 'input.mode');
    await refused(
      correct({ place: { type: 'PLACE', id: await actor('Beta') } }),
      'NOT_FOUND',
      'input.placeId',
    );
    expectSame(await exportGraph(store.sql), plain);
  });
});

async function createStoreAgain() {
  const { openStore } = await import('../../src/store/index.ts');
  return openStore(store.config);
}
