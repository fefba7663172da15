import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createContext, type TextReader } from '../../src/graphql/context.ts';
import { Answerer } from '../../src/graphql/plan/answer.ts';
import { schema } from '../../src/graphql/schema.ts';
import { startServer } from '../../src/server.ts';
import { openStore } from '../../src/store/index.ts';
import { blocks, ROOT } from '../readme.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, ingestAll, type TestStore, withdrawAll } from '../support/test-store.ts';
import type { Answer } from './support/graph.ts';
import { told } from './support/told.ts';

const FIRST = told('first', '2024-01-03', [
  {
    type: 'ASSAULT',
    agent: 'Alpha',
    target: 'Beta',
    place: 'Raqqa',
    on: ['2024-01-02', '2024-01-02'],
    killed: 5,
  },
  { type: 'PROTEST', agent: 'Gamma', place: 'Homs', says: 'Delta' },
]);
const SECOND = told('second', '2024-01-04', [{ type: 'AID', agent: 'Alfa', target: 'Gamma', place: 'Homs' }]);

const texts: TextReader = {
  read: async (given) => {
    const graph = [FIRST, SECOND].find(({ document }) => document.text === given.text) ?? FIRST;
    return { ...graph, document: { ...graph.document, ...given, name: graph.document.name, language: 'en' } };
  },
  hash: async () => 'hash',
};

let store: TestStore;
let answerer: Answerer;
let plain: string;
beforeAll(async () => {
  store = await createTestStore();
  answerer = new Answerer(schema, store);
});
afterAll(() => store.close());
beforeEach(async () => {
  await withdrawAll(store);
  await store.sql`truncate curations, text_edits, curation_subjects, node_redirects, aliases, shelved_nodes, mutation_keys`;
  await ingestAll(store, [FIRST, SECOND]);
  plain = await exportGraph(store.sql);
});

interface Asking {
  readonly user?: string | null;
  readonly writable?: boolean;
  readonly on?: TestStore | Awaited<ReturnType<typeof openStore>>;
}
const run = (
  source: string,
  variableValues: Record<string, unknown>,
  { user = null, writable = true, on = store }: Asking,
) =>
  graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(on, { texts, writable }, null, user),
  });
const ask = async (
  source: string,
  variables: Record<string, unknown> = {},
  asking: Asking = {},
): Promise<Answer> => {
  const { data, errors } = await run(source, variables, asking);
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  const planned = await answerer.answer(JSON.stringify({ query: source, variables }));
  if (planned !== null) expect(JSON.parse(planned).data).toEqual(JSON.parse(JSON.stringify(data)));
  return data;
};

const CURATION = `curation { id kind by note undoneAt anchored changes { nodes { quote field before after } } }`;
const ERRORS = 'errors { code message argument allowed } clientMutationId';
const MUTATIONS: { readonly [name: string]: string } = {
  correctDocument: 'document { id published publisher { name } }',
  correctAssertion: 'assertion { id }',
  rejectAssertion: 'rejectedAssertionId',
  addAlias: 'entity { id names { nodes { text } } }',
  mergeActors: 'actor { id nameEn }',
  mergePlaces: 'place { id nameEn }',
  splitActor: 'actor { id nameEn kind }',
  splitPlace: 'place { id }',
  undoCuration: '',
};
const change = async (name: string, input: Record<string, unknown>, asking: Asking = {}): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${ERRORS} ${CURATION} ${MUTATIONS[name]} } }`;
  return (await ask(source, { input }, asking)).done;
};
const actorId = async (text: string): Promise<string> =>
  (await ask('query ($text: String!) { actors(filter: { text: $text }) { nodes { id } } }', { text })).actors
    .nodes[0]?.id;
const placeId = async (text: string): Promise<string> =>
  (await ask('query ($text: String!) { places(filter: { text: $text }) { nodes { id } } }', { text })).places
    .nodes[0]?.id;
const eventOf = async (type: string): Promise<Answer> =>
  (
    await ask(
      `query ($types: [EventType!]) { events(filter: { types: $types }) { totalCount groups(by: [TYPE]) { nodes { type count } } nodes { id modality date { from to precision }
        places { nodes { id name } } participations { nodes { id role name } } numbers { measure low high }
        reports { nodes { id rule arguments { id role name } quantities { id value } statement { id source { name } } } } } } }`,
      { types: [type] },
    )
  ).events.nodes[0];

describe('an analyst', () => {
  test('corrects an event, sees who did it, and takes it back', async () => {
    const { id } = await eventOf('ASSAULT');
    const done = await change(
      'correctAssertion',
      {
        assertionId: id,
        type: 'COERCE',
        mode: 'ARREST',
        modality: 'DENIED',
        time: { from: '2024-01-01' },
        number: { measure: 'KILLED', low: 3, high: 4 },
        placeId: await placeId('Homs'),
        participant: { role: 'PARTICIPANT', entityId: await actorId('Delta') },
        note: 'read again',
        clientMutationId: 'c1',
      },
      { user: 'amal' },
    );
    expect(done).toMatchObject({ errors: [], clientMutationId: 'c1', assertion: { id } });
    expect(done.curation).toMatchObject({
      kind: 'CORRECT_ASSERTION',
      by: 'amal',
      note: 'read again',
      anchored: true,
    });
    expect(done.curation.changes.nodes).toContainEqual({
      quote: 'assault',
      field: 'type',
      before: 'ASSAULT',
      after: 'COERCE',
    });
    const event = await eventOf('COERCE');
    expect(event).toMatchObject({
      id,
      modality: 'DENIED',
      date: { from: '2024-01-01', precision: 'DAY' },
      places: { nodes: [{ name: 'Homs' }] },
    });
    expect(event.participations.nodes).toContainEqual(
      expect.objectContaining({ role: 'PARTICIPANT', name: 'Delta' }),
    );
    expect(event.reports.nodes[0].quantities).toEqual([expect.objectContaining({ value: null })]);
    expect(await eventOf('ASSAULT')).toBeUndefined();
    const { node } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Event { history { totalCount nodes { id by subjects { nodes { node { __typename id } } } } } } } }`,
      { id },
    );
    expect(node.history).toMatchObject({ totalCount: 1, nodes: [{ id: done.curation.id, by: 'amal' }] });
    expect(node.history.nodes[0].subjects.nodes.map((one: Answer) => one.node.__typename).sort()).toEqual([
      'Actor',
      'Document',
      'Event',
      'Place',
      'Report',
    ]);
    const undone = await change('undoCuration', { curationId: done.curation.id, by: 'badr' });
    expect(undone).toMatchObject({ errors: [], curation: { id: done.curation.id } });
    expect(undone.curation.undoneAt).not.toBeNull();
    expect(await exportGraph(store.sql)).toBe(plain);
    const { events } = await ask(
      '{ events { nodes { type history(filter: { undone: true }) { nodes { undoneBy } } } } }',
    );
    expect(events.nodes.find(({ type }: Answer) => type === 'ASSAULT').history.nodes).toEqual([
      { undoneBy: 'badr' },
    ]);
  });

  test('corrects and rejects participations, arguments, quantities, mentions and speakers', async () => {
    const event = await eventOf('ASSAULT');
    const beta = event.participations.nodes.find(({ name }: Answer) => name === 'Beta');
    expect(
      await change('correctAssertion', {
        assertionId: beta.id,
        entityId: await actorId('Delta'),
        role: 'PARTICIPANT',
      }),
    ).toMatchObject({
      errors: [],
      // It has another id now, made of who takes part: the event is where it is found.
      assertion: null,
    });
    const [report] = (await eventOf('ASSAULT')).reports.nodes;
    const delta = report.arguments.find(({ name }: Answer) => name === 'Delta');
    expect(delta.role).toBe('PARTICIPANT');
    const { node } = await ask(
      'query ($id: ID!) { node(id: $id) { id ... on Argument { history { totalCount } } } }',
      { id: delta.id },
    );
    expect(node).toEqual({ id: delta.id, history: { totalCount: 1 } });
    expect(await change('rejectAssertion', { assertionId: report.quantities[0].id })).toMatchObject({
      rejectedAssertionId: report.quantities[0].id,
    });
    expect(await change('rejectAssertion', { assertionId: delta.id })).toMatchObject({ errors: [] });
    const after = await eventOf('ASSAULT');
    expect(after.participations.nodes.map(({ name }: Answer) => name)).toEqual(['Alpha']);
    expect(after.reports.nodes[0].quantities).toEqual([]);
    const { id } = (await eventOf('PROTEST')).reports.nodes[0].statement;
    await change('correctAssertion', { assertionId: id, entityId: await actorId('Alpha') });
    expect((await eventOf('PROTEST')).reports.nodes[0].statement).toEqual({ id, source: { name: 'Alpha' } });
    await change('rejectAssertion', { assertionId: id });
    expect((await eventOf('PROTEST')).reports.nodes[0].statement).toBeNull();
    const { curations } = await ask(
      '{ curations(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { kind } } }',
    );
    expect(curations).toMatchObject({
      totalCount: 5,
      pageInfo: { hasNextPage: true },
      nodes: [{ kind: 'REJECT_ASSERTION' }, { kind: 'CORRECT_ASSERTION' }],
    });
    const next = await ask('query ($after: String) { curations(after: $after) { nodes { kind } } }', {
      after: curations.pageInfo.endCursor,
    });
    expect(next.curations.nodes).toHaveLength(3);
  });

  test('corrects the day and the publisher of a document', async () => {
    const { documents } = await ask('{ documents(filter: { text: "aid" }) { nodes { id } } }');
    const documentId = documents.nodes[0].id;
    const done = await change('correctDocument', { documentId, published: '2024-01-09', publisher: 'Other' });
    expect(done).toMatchObject({
      errors: [],
      document: { id: documentId, published: '2024-01-09', publisher: { name: 'Other' } },
    });
    expect(done.curation.changes.nodes.map(({ field }: Answer) => field)).toEqual(['published', 'publisher']);
    await change('undoCuration', { curationId: done.curation.id });
    expect(await exportGraph(store.sql)).toBe(plain);
  });

  test('merges, and whoever has the old id is led on; splits, and names', async () => {
    const [alfa, alpha] = [await actorId('Alfa'), await actorId('Alpha')];
    expect(await change('mergeActors', { fromId: alfa, intoId: alpha })).toMatchObject({
      errors: [],
      actor: { id: alpha, nameEn: 'Alpha' },
    });
    expect(
      await ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id: alfa }),
    ).toEqual({ node: { id: alpha }, nodes: [{ id: alpha }] });
    const followed = await ask(
      `query ($id: ID!, $ids: [ID!]) { actor(id: $id) { id } actors(filter: { ids: [$id] }) { nodes { id } }
        several: actors(filter: { ids: $ids }) { nodes { id } }
        events(filter: { participants: [{ actor: { ids: [$id] } }] }) { totalCount } }`,
      { id: alfa, ids: [alfa, alpha] },
    );
    expect(followed).toEqual({
      ...{ actor: { id: alpha }, actors: { nodes: [{ id: alpha }] }, several: { nodes: [{ id: alpha }] } },
      events: { totalCount: 2 },
    });
    expect(await actorId('Alfa')).toBe(alpha);
    const { actor } = await ask(
      'query ($id: ID!) { actor(id: $id) { mentions { nodes { id text } } history { nodes { kind } } } actors { totalCount } }',
      { id: alpha },
    );
    expect(actor.history.nodes).toEqual([{ kind: 'MERGE' }]);
    const mention = actor.mentions.nodes.find(({ text }: Answer) => text === 'Alfa');
    const split = await change('splitActor', {
      id: alfa,
      assertionIds: [mention.id],
      intoNew: { kind: 'NGO', nameEn: 'Alfa of Homs' },
    });
    expect(split).toMatchObject({ errors: [], actor: { nameEn: 'Alfa of Homs', kind: 'NGO' } });
    const named = await change('addAlias', { id: split.actor.id, name: '  Homs   Alfa ', language: 'EN' });
    expect(named.entity.names.nodes).toContainEqual({ text: 'Homs Alfa' });
    expect(await actorId('Homs Alfa')).toBe(split.actor.id);
    expect(
      (await ask('{ search(text: "Homs Alfa") { nodes { item { __typename ... on Actor { id } } } } }'))
        .search.nodes[0].item.id,
    ).toBe(split.actor.id);
    const blocked = await change('undoCuration', { curationId: split.curation.id });
    expect(blocked.errors).toEqual([
      expect.objectContaining({
        code: 'UNDO_BLOCKED',
        argument: 'input.curationId',
        message: expect.stringContaining(`Later ones: ${named.curation.id}.`),
      }),
    ]);
    const places = [await placeId('Homs'), await placeId('Raqqa')];
    expect(await change('mergePlaces', { fromId: places[0], intoId: places[1] })).toMatchObject({
      errors: [],
      place: { id: places[1] },
    });
    expect(
      await ask(
        'query ($id: ID!) { place(id: $id) { id } events(filter: { place: { ids: [$id] } }) { totalCount } }',
        { id: places[0] },
      ),
    ).toEqual({ place: { id: places[1] }, events: { totalCount: 3 } });
    const { curations } = await ask('{ curations { nodes { id } } }');
    for (const { id } of curations.nodes)
      expect((await change('undoCuration', { curationId: id })).errors).toEqual([]);
    expect(await exportGraph(store.sql)).toBe(plain);
  });
});

describe('what makes no sense is told as data, and changes nothing', () => {
  const NOBODY = Buffer.from('Actor:00000000-0000-4000-8000-000000000000').toString('base64url');
  test.each<
    [string, (id: { event: string; alpha: string; homs: string }) => Record<string, unknown>, string, string]
  >([
    ['correctAssertion', () => ({ assertionId: 'nonsense', type: 'AID' }), 'INVALID_ID', 'input.assertionId'],
    [
      'correctAssertion',
      ({ alpha }) => ({ assertionId: alpha, type: 'AID' }),
      'WRONG_TYPE_OF_ID',
      'input.assertionId',
    ],
    ['correctAssertion', ({ event }) => ({ assertionId: event }), 'NO_CHANGE', 'input'],
    ['correctAssertion', ({ event }) => ({ assertionId: event, type: 'ASSAULT' }), 'NO_CHANGE', 'input'],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, role: 'AGENT' }),
      'CONTRADICTION',
      'input.role',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, type: 'AID', mode: 'ABDUCT' }),
      'CONTRADICTION',
      'input.mode',
    ],
    [
      'correctAssertion',
      ({ event, alpha }) => ({ assertionId: event, placeId: alpha }),
      'WRONG_TYPE_OF_ID',
      'input.placeId',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, time: { from: '2024-02-30' } }),
      'INVALID_DATE',
      'input.time.from',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, time: { from: '2024-02-03', to: '2024-02-01' } }),
      'INVALID_DATE',
      'input.time.to',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, time: { from: '2024-02-03', unknown: true } }),
      'INVALID_ARGUMENT',
      'input.time',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, number: { measure: 'KILLED', low: 5, high: 2 } }),
      'INVALID_ARGUMENT',
      'input.number.low',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, number: { measure: 'KILLED' } }),
      'INVALID_ARGUMENT',
      'input.number.value',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, number: { measure: 'KILLED', value: -1 } }),
      'INVALID_ARGUMENT',
      'input.number.value',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, number: { measure: 'KILLED', value: 1e300 } }),
      'INVALID_ARGUMENT',
      'input.number.value',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, number: { measure: 'KILLED', low: 1, high: 1.5 } }),
      'INVALID_ARGUMENT',
      'input.number.high',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, number: { measure: 'MONEY', value: 1, unit: 'dollars' } }),
      'INVALID_ARGUMENT',
      'input.number.unit',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, time: { from: '0001-01-01' } }),
      'INVALID_DATE',
      'input.time.from',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, time: { from: '2024-02-03', precision: 'MONTH' } }),
      'INVALID_ARGUMENT',
      'input.time.precision',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, number: { measure: 'KILLED', value: 1, unit: 'USD' } }),
      'INVALID_ARGUMENT',
      'input.number.unit',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, type: 'AID', by: 'a\0b' }),
      'INVALID_TEXT',
      'input.by',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, type: 'AID', idempotencyKey: ' ' }),
      'INVALID_ARGUMENT',
      'input.idempotencyKey',
    ],
    [
      'correctAssertion',
      ({ event }) => ({ assertionId: event, participant: { role: 'PLACE', entityId: NOBODY } }),
      'NOT_FOUND',
      'input.participant.entityId',
    ],
    ['rejectAssertion', ({ homs }) => ({ assertionId: homs }), 'WRONG_TYPE_OF_ID', 'input.assertionId'],
    ['addAlias', ({ alpha }) => ({ id: alpha, name: ' … ', language: 'EN' }), 'INVALID_TEXT', 'input.name'],
    ['addAlias', ({ alpha }) => ({ id: alpha, name: 'a\0b', language: 'EN' }), 'INVALID_TEXT', 'input.name'],
    [
      'addAlias',
      ({ alpha }) => ({ id: alpha, name: 'a\ud800', language: 'EN' }),
      'INVALID_TEXT',
      'input.name',
    ],
    [
      'addAlias',
      ({ alpha }) => ({ id: alpha, name: 'x'.repeat(400), language: 'EN' }),
      'INVALID_TEXT',
      'input.name',
    ],
    ['addAlias', ({ alpha }) => ({ id: alpha, name: 'Alpha', language: 'EN' }), 'NAME_KNOWN', 'input.name'],
    ['addAlias', ({ alpha }) => ({ id: alpha, name: 'ألفا', language: 'EN' }), 'INVALID_TEXT', 'input.name'],
    [
      'splitActor',
      ({ alpha, event }) => ({ id: alpha, assertionIds: [event], intoNew: { kind: 'NGO', nameEn: 'ألفا' } }),
      'INVALID_TEXT',
      'input.intoNew.nameEn',
    ],
    ['addAlias', ({ event }) => ({ id: event, name: 'X', language: 'EN' }), 'WRONG_TYPE_OF_ID', 'input.id'],
    ['mergeActors', ({ alpha }) => ({ fromId: alpha, intoId: alpha }), 'CONTRADICTION', 'input.fromId'],
    ['mergeActors', ({ alpha }) => ({ fromId: alpha, intoId: NOBODY }), 'NOT_FOUND', 'input.intoId'],
    [
      'mergeActors',
      ({ alpha, homs }) => ({ fromId: alpha, intoId: homs }),
      'WRONG_TYPE_OF_ID',
      'input.intoId',
    ],
    [
      'splitActor',
      ({ alpha }) => ({ id: alpha, assertionIds: [], intoId: alpha }),
      'INVALID_ARGUMENT',
      'input.assertionIds',
    ],
    [
      'splitActor',
      ({ alpha, event }) => ({ id: alpha, assertionIds: [event], intoNew: { kind: 'NGO', nameEn: 'X' } }),
      'CONTRADICTION',
      'input.assertionIds[0]',
    ],
    [
      'splitActor',
      ({ alpha, event }) => ({ id: alpha, assertionIds: [event], intoNew: { kind: 'NGO' } }),
      'INVALID_ARGUMENT',
      'input.intoNew',
    ],
    [
      'splitActor',
      ({ alpha, event }) => ({ id: alpha, assertionIds: [event] }),
      'INVALID_ARGUMENT',
      'input.intoNew',
    ],
    [
      'splitActor',
      ({ alpha, event }) => ({
        id: alpha,
        assertionIds: [event],
        intoNew: { kind: 'NGO', nameEn: 'X', country: 'Syria' },
      }),
      'INVALID_ARGUMENT',
      'input.intoNew.country',
    ],
    ['undoCuration', ({ event }) => ({ curationId: event }), 'WRONG_TYPE_OF_ID', 'input.curationId'],
    [
      'undoCuration',
      () => ({ curationId: NOBODY.replace('Actor', 'Curation') }),
      'WRONG_TYPE_OF_ID',
      'input.curationId',
    ],
    [
      'correctDocument',
      ({ event }) => ({ documentId: event, published: '2024-01-01' }),
      'WRONG_TYPE_OF_ID',
      'input.documentId',
    ],
  ])('%s %#', async (name, input, code, argument) => {
    const ids = {
      event: (await eventOf('ASSAULT')).id,
      alpha: await actorId('Alpha'),
      homs: await placeId('Homs'),
    };
    const answer = await change(name, { ...input(ids), clientMutationId: 'm' });
    expect(answer).toMatchObject({ curation: null, clientMutationId: 'm', errors: [{ code, argument }] });
    expect(answer.errors[0].message).toContain('Allowed: ');
    expect(answer.errors[0].allowed).not.toBeNull();
    expect(await store.sql`select from curations`).toHaveLength(0);
    expect(await exportGraph(store.sql)).toBe(plain);
  });

  test('where nobody may write, and where somebody says that he is another', async () => {
    const input = { id: await actorId('Alpha'), name: 'X', language: 'EN' };
    expect((await change('addAlias', input, { writable: false })).errors).toMatchObject([
      { code: 'WRITING_DISABLED' },
    ]);
    expect((await change('addAlias', { ...input, by: 'badr' }, { user: 'amal' })).errors).toMatchObject([
      { code: 'INVALID_ARGUMENT', argument: 'input.by' },
    ]);
    expect(await exportGraph(store.sql)).toBe(plain);
  });
});

test('an alias is of the language that its letters tell where none is given', async () => {
  const id = await actorId('Alpha');
  const named = [
    ['منظمة الشفق', undefined, 'AR'],
    ['قناة MBC', null, 'AR'],
    ['Shafaq', undefined, 'EN'],
    ['24/7', undefined, 'EN'],
    // Arabic papers write some names in Latin letters.
    ['MBC', 'AR', 'AR'],
  ] as const;
  for (const [name, language] of named)
    expect((await change('addAlias', { id, name, language })).errors, name).toEqual([]);
  const { actor } = await ask('query ($id: ID!) { actor(id: $id) { names { nodes { text language } } } }', {
    id,
  });
  for (const [text, , language] of named) expect(actor.names.nodes).toContainEqual({ text, language });
});

test('what breaks half way changes nothing', async () => {
  const { documents } = await ask('{ documents(filter: { text: "aid" }) { nodes { id } } }');
  const broken: TextReader = {
    ...texts,
    read: () => Promise.reject(new UserError('DOCUMENT_UNREADABLE', 'It cannot be read.')),
  };
  const { data } = await graphql({
    schema,
    source:
      'mutation ($id: ID!) { correctDocument(input: { documentId: $id, published: "2024-05-05", idempotencyKey: "half" }) { errors { code } } }',
    variableValues: { id: documents.nodes[0].id },
    contextValue: createContext(store, { texts: broken, writable: true }),
  });
  expect(data).toEqual({ correctDocument: { errors: [{ code: 'DOCUMENT_UNREADABLE' }] } });
  expect(await store.sql`select from curations union all select from mutation_keys`).toHaveLength(0);
  expect(await exportGraph(store.sql)).toBe(plain);
});

test('who asks is whom the header of a proxy names', async () => {
  const server = await startServer({ store, port: 0 });
  const response = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'Isnad-User': 'amal' },
    body: JSON.stringify({
      query:
        'mutation ($id: ID!) { addAlias(input: { id: $id, name: "First", language: EN }) { curation { by madeAt } errors { code } } }',
      variables: { id: await actorId('Alpha') },
    }),
  });
  const { data } = (await response.json()) as Answer;
  expect(data.addAlias).toMatchObject({ curation: { by: 'amal' }, errors: [] });
  expect(Math.abs(Date.parse(data.addAlias.curation.madeAt) - Date.now())).toBeLessThan(60_000);
  await server.close();
});

describe('a mutation under a key', () => {
  test('is known by it for thirty days', async () => {
    const id = await actorId('Alpha');
    for (const key of ['first', 'second'])
      await change('addAlias', { id, name: key, language: 'EN', idempotencyKey: key });
    await store.sql`
      update mutation_keys set made_at = now() - make_interval(days => case key when 'first' then 31 else 29 end)`;
    await change('addAlias', { id, name: 'third', language: 'EN', idempotencyKey: 'third' });
    const keys = await store.sql<{ key: string }[]>`select key from mutation_keys order by key`;
    expect(keys.map(({ key }) => key)).toEqual(['second', 'third']);
  });

  test('is made once, however often it is sent, at once and to two servers', async () => {
    const other = await openStore(store.config);
    const input = {
      fromId: await actorId('Alfa'),
      intoId: await actorId('Alpha'),
      idempotencyKey: 'merge-1',
    };
    const answers = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((n) =>
        change('mergeActors', { ...input, clientMutationId: `m${n}` }, { on: n % 2 === 0 ? store : other }),
      ),
    );
    expect(new Set(answers.map(({ curation }) => curation.id)).size).toBe(1);
    expect(answers.map(({ clientMutationId }) => clientMutationId)).toEqual([
      'm0',
      'm1',
      'm2',
      'm3',
      'm4',
      'm5',
    ]);
    expect((await change('mergeActors', { ...input, note: 'other' })).errors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED', argument: 'input.idempotencyKey' },
    ]);
    expect(
      (await change('addAlias', { id: input.intoId, name: 'X', language: 'EN', idempotencyKey: 'merge-1' }))
        .errors,
    ).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    await other.close();
  });

  test('that failed is made when it is sent right', async () => {
    const alpha = await actorId('Alpha');
    const input = { id: alpha, name: 'Alpha', language: 'EN', idempotencyKey: 'name-1' };
    expect((await change('addAlias', input)).errors).toMatchObject([{ code: 'NAME_KNOWN' }]);
    expect((await change('addAlias', { ...input, name: 'Alpha One' })).errors).toEqual([]);
  });

  test('brings a document and takes it out once', async () => {
    const source = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { taken ingestId document { id } errors { code } } }`;
    const input = { text: SECOND.document.text, publisher: 'Third', idempotencyKey: 'doc-1' };
    const answers = await Promise.all([0, 1, 2].map(() => ask(source, { input })));
    expect(answers.map(({ ingestDocument }) => ingestDocument.taken)).toEqual(['NEW', 'NEW', 'NEW']);
    const [{ ingestDocument }] = answers;
    expect(ingestDocument.ingestId).not.toBeNull();
    expect(answers.map((one) => one.ingestDocument)).toEqual(answers.map(() => ingestDocument));
    expect((await ask(source, { input: { ...input, publisher: 'Fourth' } })).ingestDocument.errors).toEqual([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    const withdraw = `mutation ($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { withdrawnDocumentId errors { code } } }`;
    const out = { id: ingestDocument.document.id, idempotencyKey: 'doc-2' };
    for (let n = 0; n < 2; n++)
      expect((await ask(withdraw, { input: out })).withdrawDocument).toEqual({
        withdrawnDocumentId: out.id,
        errors: [],
      });
    expect(await exportGraph(store.sql)).toBe(plain);
  });
});

describe('docs/curation.md', () => {
  const DOCUMENTED = new Map(
    blocks(readFileSync(join(ROOT, 'docs/curation.md'), 'utf8'), 'graphql').map((source) => [
      /(?:mutation|query) (\w+)/.exec(source)?.[1] ?? '',
      source,
    ]),
  );
  const documented = async (name: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const data = await ask(DOCUMENTED.get(name) ?? '', variables);
    const [answer] = Object.values<Answer>(data);
    if (name !== 'History' && name !== 'Waiting') expect(answer.errors).toEqual([]);
    return answer;
  };

  test('shows what works, in this order', async () => {
    const event = await eventOf('ASSAULT');
    const { actors } = await ask(
      '{ actors(filter: { text: "Gamma" }) { nodes { id mentions { nodes { id } } } } }',
    );
    const [gamma] = actors.nodes;
    const documents = await ask('{ documents(filter: { text: "aid" }) { nodes { id } } }');
    await documented('CorrectEvent', { event: event.id, place: await placeId('Homs') });
    await documented('CorrectDocument', { document: documents.documents.nodes[0].id });
    await documented('Merge', { one: await actorId('Alfa'), other: await actorId('Alpha') });
    const split = await documented('Split', { actor: gamma.id, mentions: [gamma.mentions.nodes[0].id] });
    expect(split.actor.name).toBe('Gamma of Homs');
    await documented('Name', { actor: await actorId('Alpha') });
    const { curation } = await documented('Reject', { assertion: (await eventOf('PROTEST')).id });
    expect((await documented('History', { event: event.id })).totalCount).toBe(5);
    expect((await documented('Undo', { curation: curation.id })).curation.undoneBy).toBe('Badr');
    expect((await documented('Waiting')).nodes).toEqual([]);
    expect(DOCUMENTED.size).toBe(9);
  });
});

test('what waits for its text is listed, and comes back with it', async () => {
  const { id } = await eventOf('AID');
  await change('correctAssertion', { assertionId: id, modality: 'PLANNED' });
  const { documents } = await ask('{ documents(filter: { text: "aid" }) { nodes { id } } }');
  await ask('mutation ($id: ID!) { withdrawDocument(input: { id: $id }) { withdrawnDocumentId } }', {
    id: documents.nodes[0].id,
  });
  const waiting =
    '{ curations(filter: { anchored: false }) { totalCount nodes { anchored subjects { nodes { node { id } } } } } }';
  expect((await ask(waiting)).curations).toEqual({
    totalCount: 1,
    nodes: [{ anchored: false, subjects: { nodes: [] } }],
  });
  await ingestAll(store, [SECOND]);
  expect((await ask(waiting)).curations.totalCount).toBe(0);
  expect((await eventOf('AID')).modality).toBe('PLANNED');
});
