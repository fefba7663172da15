import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../../src/server.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import { createTestStore, ingestAll, NO_SOURCE, type TestStore } from '../../support/test-store.ts';
import type { Answer } from '../support/graph.ts';
import { type Listening, listen } from '../support/listen.ts';
import { fresh, type Line, told } from '../support/told.ts';

/** Two servers on one Postgres, each with a store of its own, and a third process that stores. */
let store: TestStore;
let writer: Store;
let other: Store;
let servers: readonly [RunningServer, RunningServer];
const open: Listening[] = [];
beforeAll(async () => {
  store = await createTestStore();
  [writer, other] = [await openStore(store.config), await openStore(store.config)];
  servers = [await startServer({ store, port: 0 }), await startServer({ store: other, port: 0 })];
});
afterAll(async () => {
  for (const listening of open) listening.abort();
  for (const server of servers) await server.close();
  for (const one of [other, writer, store]) await one.close();
});

const SUBSCRIPTION = `subscription ($filter: EventFilter, $after: String) { eventAdded(filter: $filter, after: $after) {
  cursor event { id type modality participations { nodes { name role } } reports { nodes { document { name } evidence { quote } } } } } }`;

async function subscribe(variables: Record<string, unknown> = {}, at: 0 | 1 = 0): Promise<Listening> {
  const listening = await listen(servers[at], SUBSCRIPTION, variables);
  open.push(listening);
  return listening;
}

const eventOf = (answer: Answer): Answer => answer.data.eventAdded.event;
const nameOf = (answer: Answer): string => eventOf(answer).reports.nodes[0].document.name;

describe('events that come into the graph', () => {
  test('are told by every server, whichever process stored them, with all their fields', async () => {
    const listening = [await subscribe(), await subscribe({}, 1)];
    const [id] = await ingestAll(writer, [fresh([{ type: 'ASSAULT', agent: 'Alpha' }, { type: 'CONSULT' }])]);
    expect(id).toBeDefined();
    for (const one of listening) {
      const first = await one.next();
      expect(eventOf(first)).toMatchObject({ type: 'ASSAULT', modality: 'ACTUAL' });
      expect(eventOf(first).participations.nodes[0]).toEqual({ name: 'Alpha', role: 'AGENT' });
      expect(eventOf(first).reports.nodes[0].evidence.quote).not.toBe('');
      expect(eventOf(await one.next())).toMatchObject({ type: 'CONSULT' });
      expect(await one.silent()).toBe(true);
      one.abort();
    }
  });

  test('are those of the filter', async () => {
    const wanted = await subscribe({
      filter: { types: ['PROTEST'], participants: [{ actor: { text: 'Beta' } }] },
    });
    await ingestAll(writer, [
      fresh([{ type: 'PROTEST' }]),
      fresh([
        { type: 'ASSAULT', agent: 'Beta' },
        { type: 'PROTEST', agent: 'Beta' },
      ]),
    ]);
    expect(eventOf(await wanted.next())).toMatchObject({ type: 'PROTEST' });
    expect(await wanted.silent()).toBe(true);
    wanted.abort();
  });

  test('are told once, in the order in which they were committed, however many store at once', async () => {
    const listening = [await subscribe(), await subscribe({}, 1)];
    const documents = Array.from({ length: 24 }, () => fresh([{}]));
    await Promise.all(
      [store, other, writer].map((to, at) =>
        ingestAll(
          to,
          documents.filter((_, n) => n % 3 === at),
        ),
      ),
    );
    const seen = await Promise.all(
      listening.map(async (one) => {
        const names: string[] = [];
        for (let n = 0; n < documents.length; n++) names.push(nameOf(await one.next()));
        expect(await one.silent(100)).toBe(true);
        one.abort();
        return names;
      }),
    );
    expect(new Set(seen[0])).toEqual(new Set(documents.map(({ document }) => document.name)));
    expect(seen[1]).toEqual(seen[0]);
  });

  test('are told of documents that are stored together, in their order, an event of several with the first', async () => {
    const listening = await subscribe();
    const line: Line = {
      type: 'ASSAULT',
      agent: 'Eta',
      target: 'Theta',
      place: 'Aleppo',
      killed: 23,
      on: ['2018-03-04', '2018-03-04'],
    };
    const same = (name: string, publisher: string) => told(name, '2018-03-05', [line], { publisher });
    const documents = [
      fresh([{}, { type: 'PROTEST' }]),
      same('one', 'One'),
      fresh([{ type: 'REJECT' }]),
      same('two', 'Two'),
    ];
    const outcomes = await writer.ingestDocuments(documents.map((graph) => ({ graph, source: NO_SOURCE })));
    expect(outcomes).toMatchObject(documents.map(() => ({ taken: 'new' })));
    const answers: Answer[] = [];
    for (let n = 0; n < 4; n++) answers.push(eventOf(await listening.next()));
    expect(answers.map(({ type }) => type)).toEqual(['ASSAULT', 'PROTEST', 'ASSAULT', 'REJECT']);
    expect(answers[2].reports.nodes).toHaveLength(2);
    expect(await listening.silent(100)).toBe(true);
    listening.abort();
  });

  test('are not told when nothing new was stored', async () => {
    const line: Line = {
      type: 'ASSAULT',
      agent: 'Gamma',
      target: 'Delta',
      place: 'Homs',
      killed: 17,
      on: ['2019-03-04', '2019-03-04'],
    };
    const first = told('first', '2019-03-05', [line]);
    await ingestAll(writer, [first]);
    const listening = await subscribe();
    // The same once more; another account of the same; a reading that keeps what it tells; one that fails; one that is only tried.
    await ingestAll(writer, [first, told('second', '2019-03-06', [line], { publisher: 'Another' })]);
    await writer.ingestDocument(first, { ...NO_SOURCE, url: 'https://example.org/first' });
    const broken = fresh([{}]);
    await expect(
      writer.sql.begin(async (tx) => {
        await tx`insert into announcements (event_ids) select array_agg(id) from events`;
        await tx`select pg_notify('isnad_live', '')`;
        await tx`select 1/0`;
      }),
    ).rejects.toThrow();
    await writer.previewDocument(broken, NO_SOURCE);
    expect(await listening.silent()).toBe(true);
    await ingestAll(writer, [fresh([{ agent: 'Epsilon' }])]);
    expect(eventOf(await listening.next()).participations.nodes[0].name).toBe('Epsilon');
    listening.abort();
  });

  test('are told again from a cursor on, with nothing missed and nothing twice', async () => {
    const first = await subscribe();
    await ingestAll(writer, [fresh([{}, { type: 'PROTEST' }, { type: 'CONSULT' }])]);
    const { cursor } = (await first.next()).data.eventAdded;
    first.abort();
    const missed = fresh([{ type: 'THREATEN' }]);
    await ingestAll(writer, [missed]);
    const second = await subscribe({ after: cursor }, 1);
    await ingestAll(writer, [fresh([{ type: 'REJECT' }])]);
    const types: string[] = [];
    for (let n = 0; n < 4; n++) types.push(eventOf(await second.next()).type);
    expect(types).toEqual(['PROTEST', 'CONSULT', 'THREATEN', 'REJECT']);
    second.abort();
  });

  test('leave out what is gone by the time it is read', async () => {
    const first = await subscribe();
    const [id = ''] = await ingestAll(writer, [fresh([{}])]);
    const { cursor } = (await first.next()).data.eventAdded;
    const [gone = ''] = await ingestAll(writer, [fresh([{}])]);
    await writer.withdrawDocument(gone);
    await ingestAll(writer, [fresh([{ agent: 'Zeta' }])]);
    const after = await subscribe({ after: cursor });
    expect(eventOf(await after.next()).participations.nodes[0].name).toBe('Zeta');
    await writer.withdrawDocument(id);
    for (const one of [first, after]) one.abort();
  });

  test('are not lost when the listening connection is', async () => {
    const listening = await subscribe();
    const cut = async () => {
      const { count } = await writer.sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'isnad live' and datname = current_database()`;
      expect(count).toBeGreaterThan(0);
    };
    await cut();
    await ingestAll(writer, [fresh([{ type: 'PROTEST' }]), fresh([{ type: 'CONSULT' }])]);
    expect(eventOf(await listening.next()).type).toBe('PROTEST');
    expect(eventOf(await listening.next()).type).toBe('CONSULT');
    await cut();
    await ingestAll(writer, [fresh([{ type: 'REJECT' }])]);
    expect(eventOf(await listening.next()).type).toBe('REJECT');
    listening.abort();
  });
});

describe('what is wrong is told', () => {
  test.each([
    ['a filter', { filter: { ids: ['nonsense'] } }, { code: 'INVALID_ID', argument: 'filter.ids[0]' }],
    ['a day', { filter: { from: '2024-02-30' } }, { code: 'INVALID_DATE', argument: 'filter.from' }],
    ['a cursor', { after: 'nonsense' }, { code: 'INVALID_CURSOR', argument: 'after' }],
    [
      'a cursor of another graph',
      { after: Buffer.from('["eventAdded","999999999","1"]').toString('base64url') },
      { code: 'INVALID_CURSOR', argument: 'after' },
    ],
  ])('%s', async (_, variables, extensions) => {
    const listening = await subscribe(variables);
    expect(await listening.next()).toMatchObject({ errors: [{ extensions }] });
    expect(await listening.next()).toBeNull();
  });

  test('of an item in pieces: it comes in one', async () => {
    const listening = await listen(
      servers[0],
      'subscription { eventAdded { ... @defer { cursor } event { reports { nodes @stream { id } } } } }',
    );
    await ingestAll(writer, [fresh([{}])]);
    const answer = await listening.next();
    expect(Object.keys(answer)).toEqual(['data']);
    expect(answer.data.eventAdded).toMatchObject({
      cursor: expect.any(String),
      event: { reports: { nodes: [{}] } },
    });
    listening.abort();
  });

  test('a cursor that is too old', async () => {
    await writer.sql`select setval('announcements_number_seq', 20000)`;
    await ingestAll(writer, [fresh([{}])]);
    expect(await writer.sql`select number from announcements where number < 10002`).toHaveLength(0);
    const listening = await subscribe({ after: Buffer.from('["eventAdded","5","1"]').toString('base64url') });
    expect(await listening.next()).toMatchObject({ errors: [{ extensions: { code: 'CURSOR_EXPIRED' } }] });
  });

  test.each([
    ['two at once', 'subscription { eventAdded { cursor } ingestProgress { id } }', 'only one'],
    [
      'two at once by fragments',
      'subscription { ...F } fragment F on Subscription { a: eventAdded { cursor } b: eventAdded { cursor } }',
      'only one',
    ],
    ['none at all', 'subscription { eventAdded @skip(if: true) { cursor } }', '@skip'],
    [
      'perhaps none',
      'subscription ($x: Boolean = false) { ...F } fragment F on Subscription { ... @include(if: $x) { eventAdded { cursor } } }',
      '"if"',
    ],
    ['one in pieces', 'subscription { ... @defer { eventAdded { cursor } } }', 'Defer'],
    ['what is not there', 'subscription { nothing }', 'nothing'],
    [
      'what costs too much',
      `subscription { eventAdded { event { ${'reports(first: 100) { nodes { event { '.repeat(3)} id ${'} } }'.repeat(3)} } } }`,
      'fields',
    ],
    [
      'which of two is meant',
      'subscription A { eventAdded { cursor } } subscription B { eventAdded { cursor } }',
      'operation',
    ],
  ])('%s', async (_, query, message) => {
    const listening = await listen(servers[0], query);
    const { errors } = await listening.next();
    expect(errors[0].message).toContain(message);
    expect(await listening.next()).toBeNull();
  });
});
