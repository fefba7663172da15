/** That planned answers are what resolvers answer is checked by every query of these tests: see `ask` in support/graph.ts. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Planner } from '../../../src/graphql/plan/planner.ts';
import { Recent } from '../../../src/graphql/plan/recent.ts';
import { asSql, isSymbol, symbolicRow, Unplannable } from '../../../src/graphql/plan/symbols.ts';
import { actorRows } from '../../../src/graphql/refs.ts';
import { type Answer, createTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(() => graph.close());

describe('one statement answers', () => {
  test.each([
    [
      'a thing by its id',
      '{ actor(id: "%actor") { id name nameAr kind country firstSeen offices ambiguous } }',
    ],
    [
      'what hangs on it, several levels deep',
      `{ actor(id: "%actor") { events(first: 20) { totalCount nodes { id type mode sortDate date { from to precision }
        place { id name point { lat lon } parent { name parent { name } } } places { nodes { name ancestors { name } } }
        participations { nodes { role name(language: AR) actor { kind } place { name } } }
        reports { nodes { confidence evidence { quote before after sentence { id ordinal text } } document { title publisher { name } }
          attribution { source { name kind } statement { content } } dateEvidence { quote start end }
          arguments { role evidence { quote } } quantities { measure value low high } } } } } } }`,
    ],
    [
      'a filtered page with its total and what is around it',
      `{ events(first: 3, filter: { types: [ASSAULT], not: { modalities: [DENIED] } }) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { type } } } }`,
    ],
    [
      'a page from the end',
      '{ events(last: 3) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id } } }',
    ],
    [
      'neighbours',
      '{ actor(id: "%actor") { neighbours(first: 25) { nodes { eventCount actor { name } roles { own other count } events { nodes { type } } } } } }',
    ],
    [
      'paths between those who are near each other',
      '{ paths(from: { ids: ["%actor"] }, to: { events: {} }, maxSteps: 3) { length actors { name } steps { from { name } to { name } events { totalCount } } } }',
    ],
    [
      'groups and timelines',
      '{ events { groups(by: [TYPE, AGENT, MONTH], measures: [KILLED, INJURED]) { totalCount nodes { type agent { name } month count amounts { measure unit low high eventCount } } } timeline(by: MONTH) { nodes { from to count } } } }',
    ],
    [
      'names and sentences that are looked for',
      '{ search(text: "الهجمات") { nodes { score text item { __typename ... on Sentence { text } ... on Actor { name } } } } }',
    ],
    [
      'mentions, whatever they are of',
      '{ mentions(first: 9) { nodes { text form entity { __typename id name ... on Place { country } } } } }',
    ],
    [
      'the names, mentions and documents of actors and places',
      `{ actors { nodes { names { nodes { text } } mentions { totalCount nodes { text } } documents { nodes { name } } possibleDuplicates { totalCount } } }
        places { nodes { names(last: 1) { nodes { text main } } mentions(first: 2) { nodes { text } } documents { totalCount } } } }`,
    ],
    [
      'a text with its sentences, one after the other',
      '{ documents { nodes { text sentences { nodes { text next { text } previous { ordinal text } } } } } }',
    ],
    [
      'what the ontology says of types',
      '{ events { nodes { typeInfo { name type labelAr descriptionEn quadClass goldstein cameoRoots events(first: 1) { totalCount nodes { type } } } } } }',
    ],
    [
      'statements with their chains',
      '{ statements { nodes { direct cue { quote } chain { source { name } document { name } } cites { totalCount } } } }',
    ],
    [
      'several things under one alias or another',
      '{ a: events(first: 1) { nodes { type } } b: events(first: 2) { nodes { type } } a: events(first: 1) { totalCount } }',
    ],
    [
      'fragments and directives',
      'query { documents { nodes { ...F title @skip(if: true) } } } fragment F on Document { ... on Node { id } ... @include(if: true) { name } }',
    ],
    [
      'pages of nothing',
      '{ events(first: 0) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } actors(filter: { text: "zzzz" }) { nodes { id } pageInfo { startCursor hasNextPage } } }',
    ],
    [
      'what is not there',
      '{ document(id: "RG9jdW1lbnQ6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw") { title } }',
    ],
    [
      'an actor that is not there, beside something else',
      '{ actor(id: "QWN0b3I6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw") { name } events { totalCount } }',
    ],
  ])('%s', async (_, query) => {
    const { actors } = await graph.ask('{ actors(filter: { text: "Daesh", events: {} }) { nodes { id } } }');
    const asked = query.replace('%actor', actors.nodes[0].id);
    await graph.ask(asked);
    expect(await graph.planned(asked)).toBe(true);
  });

  test('with variables, page after page', async () => {
    const query =
      'query ($after: String, $types: [EventType!]) { events(first: 2, after: $after, filter: { types: $types }) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables: Record<string, unknown> = { after, types: ['ASSAULT', 'CONSULT'] };
      const { events }: Answer = await graph.ask(query, variables);
      expect(await graph.planned(query, variables)).toBe(true);
      seen.push(...events.nodes.map(({ id }: Answer) => id));
      after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
  });
});

describe('the ordinary way answers', () => {
  test.each([
    ['what is wrong', '{ events(first: 101) { totalCount } }'],
    ['what is not in the schema', '{ nothing }'],
    ['what cannot be parsed', '{ events'],
    ['what the schema says of itself', '{ __schema { queryType { name } } }'],
    [
      'an actor that is not there: it may have been merged into another',
      '{ actor(id: "QWN0b3I6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw") { name } }',
    ],
    ['what is computed from what was read', '{ search(text: "الهجمات") { nodes { highlights { text } } } }'],
    [
      'what would cost too much',
      '{ actors(first: 100) { nodes { events(first: 100) { nodes { reports(first: 100) { nodes { id } } } } } } }',
    ],
  ])('%s', async (_, query) => {
    expect(await graph.planned(query)).toBe(false);
  });
});

describe('columns in place of values', () => {
  const row = symbolicRow({ id: sql`actors.id` }, { limit: 3 }) as Record<string, unknown>;

  test('may be handed on, not computed with', () => {
    const { id } = row;
    expect(isSymbol(id)).toBe(true);
    expect(asSql(id)).toBe(id);
    expect(row['limit']).toBe(3);
    expect(() => `${id}`).toThrow(Unplannable);
    expect(() => Number(id) + 1).toThrow(Unplannable);
    expect(() => row['name']).toThrow(Unplannable);
    expect(() => 'id' in row).toThrow(Unplannable);
    expect(() => asSql(Number.NaN)).toThrow(Unplannable);
    expect(() => asSql(undefined)).toThrow(Unplannable);
  });

  test('are what a resolver asks the reader with', () => {
    const node: unknown = new Planner().one(actorRows, row['id'] as string);
    expect(node).toMatchObject({ kind: 'row', rows: actorRows });
  });
});

describe('what was asked for last', () => {
  test('is remembered, up to so many', () => {
    const recent = new Recent<number>(4);
    const made: string[] = [];
    const get = (key: string) => recent.get(key, () => made.push(key));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
    expect(made).toEqual(['a', 'b', 'c']);
    for (const key of ['d', 'e', 'd', 'c']) get(key);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'c']);
  });
});
