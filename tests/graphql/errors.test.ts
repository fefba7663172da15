import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { createTestGraph, type TestGraph } from './support/graph.ts';

let graph: TestGraph;
let actorId: string;
let sentenceId: string;
let cursor: string;
beforeAll(async () => {
  graph = await createTestGraph();
  const data = await graph.ask(
    '{ actors(first: 1) { nodes { id } edges { cursor } } documents(first: 1) { nodes { sentences(first: 1) { nodes { id } } } } }',
  );
  actorId = data.actors.nodes[0].id;
  cursor = data.actors.edges[0].cursor;
  sentenceId = data.documents.nodes[0].sentences.nodes[0].id;
});
afterAll(() => graph.close());

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

describe('what a client gets wrong is named, with what is allowed', () => {
  test.each([
    ['a page too large', '{ events(first: 101) { nodes { id } } }', 'PAGE_TOO_LARGE', 'first'],
    ['a page too large from the end', '{ events(last: 5000) { nodes { id } } }', 'PAGE_TOO_LARGE', 'last'],
    ['a negative page', '{ events(first: -1) { nodes { id } } }', 'INVALID_ARGUMENT', 'first'],
    ['both ends', '{ events(first: 1, last: 1) { nodes { id } } }', 'INVALID_ARGUMENT', 'last'],
    ['a garbage cursor', '{ events(after: "garbage") { nodes { id } } }', 'INVALID_CURSOR', 'after'],
    ['an empty cursor', '{ events(before: "") { nodes { id } } }', 'INVALID_CURSOR', 'before'],
    ['a garbage id', '{ actor(id: "garbage") { id } }', 'INVALID_ID', 'id'],
    ['an empty id', '{ node(id: "") { id } }', 'INVALID_ID', 'id'],
    ['an id among several', '{ nodes(ids: ["x"]) { id } }', 'INVALID_ID', 'ids[0]'],
    ['a NUL character', '{ search(text: "a\\u0000b") { totalCount } }', 'INVALID_TEXT', 'text'],
    [
      'a NUL character in a filter',
      '{ actors(filter: { text: "\\u0000" }) { totalCount } }',
      'INVALID_TEXT',
      'filter.text',
    ],
    [
      'a name without words',
      '{ actors(filter: { names: ["x", "!?"] }) { totalCount } }',
      'INVALID_TEXT',
      'filter.names[1]',
    ],
    ['text without words', '{ search(text: "!?") { totalCount } }', 'INVALID_TEXT', 'text'],
    [
      'an impossible date',
      '{ events(filter: { from: "2022-02-30" }) { totalCount } }',
      'INVALID_DATE',
      'filter.from',
    ],
    [
      'a date that is none',
      '{ documents(filter: { to: "yesterday" }) { totalCount } }',
      'INVALID_DATE',
      'filter.to',
    ],
    [
      'days the wrong way round',
      '{ events(filter: { from: "2022-05-02", to: "2022-05-01" }) { totalCount } }',
      'INVALID_DATE',
      'filter.to',
    ],
    [
      'a country that is none',
      '{ events(filter: { countries: ["Syria"] }) { totalCount } }',
      'INVALID_ARGUMENT',
      'filter.countries[0]',
    ],
    [
      'a point off the Earth',
      '{ places(filter: { near: { lat: 91, lon: 0, km: 1 } }) { totalCount } }',
      'INVALID_ARGUMENT',
      'filter.near.lat',
    ],
    [
      'a currency with a NUL character',
      '{ events(filter: { quantities: [{ measure: MONEY, unit: "US\\u0000" }] }) { totalCount } }',
      'INVALID_ARGUMENT',
      'filter.quantities[0].unit',
    ],
    [
      'a currency of the dead',
      '{ events(filter: { quantities: [{ measure: KILLED, unit: "USD" }] }) { totalCount } }',
      'INVALID_ARGUMENT',
      'filter.quantities[0].unit',
    ],
    [
      'a number without end',
      '{ events(filter: { quantities: [{ measure: KILLED, atLeast: 1e400 }] }) { totalCount } }',
      'INVALID_ARGUMENT',
      'filter.quantities[0].atLeast',
    ],
    [
      'modes that are none of the types',
      '{ events(filter: { not: { types: [AID, AGREE], modes: [DRONE] } }) { totalCount } }',
      'INVALID_ARGUMENT',
      'filter.not.modes',
    ],
    [
      'whether it happened, of what happened',
      '{ events(filter: { modalities: [ACTUAL], realised: true }) { totalCount } }',
      'INVALID_ARGUMENT',
      'filter.realised',
    ],
    [
      'a fault deep in a filter',
      '{ events(filter: { participants: [{ actor: { ids: ["x"] } }] }) { totalCount } }',
      'INVALID_ID',
      'filter.participants[0].actor.ids[0]',
    ],
  ])('%s', async (_, query, code, argument) => {
    const [error, ...others] = await graph.errors(query);
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code, argument });
    expect(error?.message).toContain(`Argument "${argument}"`);
    expect(error?.message).toContain(`Allowed: ${error?.allowed}`);
  });

  test('an id of another type', async () => {
    const [error] = await graph.errors(`{ place(id: "${actorId}") { id } }`);
    expect(error).toMatchObject({ code: 'WRONG_TYPE_OF_ID', argument: 'id', allowed: 'the id of a Place' });
    expect(error?.message).toContain('the id of an Actor');
    const [inFilter] = await graph.errors(
      `{ events(filter: { place: { ids: ["${actorId}"] } }) { totalCount } }`,
    );
    expect(inFilter).toMatchObject({ code: 'WRONG_TYPE_OF_ID', argument: 'filter.place.ids[0]' });
  });

  test('a cursor of another list, or of another order', async () => {
    const [error] = await graph.errors(`{ events(after: "${cursor}") { nodes { id } } }`);
    expect(error).toMatchObject({ code: 'INVALID_CURSOR', argument: 'after' });
    const [order] = await graph.errors(
      `{ actors(after: "${cursor}", orderBy: { field: NAME }) { nodes { id } } }`,
    );
    expect(order).toMatchObject({ code: 'INVALID_CURSOR' });
  });

  test.each([
    ['an impossible day', ['Event.HAPPENED.DESC', '2022-02-30', '00000000-0000-0000-0000-000000000000']],
    ['no uuid', ['Event.HAPPENED.DESC', '2022-02-03', "'; drop table events"]],
    ['a null where none stands', ['Event.HAPPENED.DESC', null, '00000000-0000-0000-0000-000000000000']],
    ['too few parts', ['Event.HAPPENED.DESC', '2022-02-03']],
    ['an object', {}],
  ])('a forged cursor: %s', async (_, parts) => {
    const [error] = await graph.errors('query ($after: String) { events(after: $after) { nodes { id } } }', {
      after: encoded(JSON.stringify(parts)),
    });
    expect(error?.code).toBe('INVALID_CURSOR');
  });

  test.each(['x', ' ', '\0', '%', '===='])('an id and a cursor with what is none of it: %j', async (sign) => {
    const asked =
      'query ($id: ID!, $after: String) { node(id: $id) { id } events(after: $after) { nodes { id } } }';
    const { edges } = (await graph.ask('{ events(first: 1) { edges { cursor } } }')).events;
    expect(
      (await graph.errors(asked, { id: actorId + sign, after: edges[0].cursor + sign })).map(
        ({ code }) => code,
      ),
    ).toEqual(['INVALID_ID', 'INVALID_CURSOR']);
    expect((await graph.ask(asked, { id: `${actorId}=`, after: `${edges[0].cursor}=` })).node.id).toBe(
      actorId,
    );
  });

  test.each(['Actor:x', 'Sentence:00000000-0000-0000-0000-000000000000', 'Nothing:1', 'Actor:'])(
    'a forged id: %s',
    async (text) => {
      const [error] = await graph.errors('query ($id: ID!) { node(id: $id) { id } }', { id: encoded(text) });
      expect(error?.code).toBe('INVALID_ID');
    },
  );
});

describe('ids', () => {
  test('lead back to the same thing, whatever it is', async () => {
    const data = await graph.ask(`{
      actors(first: 1) { nodes { id __typename participations(first: 1) { nodes { id } } } }
      places(first: 1) { nodes { id __typename } }
      sources(first: 1) { nodes { id __typename } }
      statements(first: 1) { nodes { id __typename } }
      mentions(first: 1) { nodes { id __typename } }
      events(first: 1) { nodes { id __typename reports(first: 1) { nodes { id __typename } } } }
      documents(first: 1) { nodes { id __typename sentences(first: 1) { nodes { id __typename } } } }
    }`);
    const found = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    const { nodes } = await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids: found,
    });
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(found);
    expect(
      new Set(nodes.map(({ __typename }: { __typename: string }) => __typename)).size,
    ).toBeGreaterThanOrEqual(9);
  });

  test('of what is not there give null', async () => {
    const nobody = encoded('Actor:00000000-0000-4000-8000-000000000000');
    const data = await graph.ask(
      `{ actor(id: "${nobody}") { id } nodes(ids: ["${nobody}", "${sentenceId}"]) { id } }`,
    );
    expect(data).toEqual({ actor: null, nodes: [null, { id: sentenceId }] });
  });

  test('that are none cost the others nothing', async () => {
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const variableValues = { ids: ['garbage', sentenceId, encoded('Actor:1'), actorId] };
    const contextValue = createContext(graph.store);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    expect(data).toEqual({ nodes: [null, { id: sentenceId }, null, { id: actorId }] });
    expect(errors?.map(({ path, extensions }) => ({ path, ...extensions }))).toMatchObject([
      { path: ['nodes', 0], code: 'INVALID_ID', argument: 'ids[0]' },
      { path: ['nodes', 2], code: 'INVALID_ID', argument: 'ids[2]' },
    ]);
  });
});
