import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, createTestGraph, type TestGraph } from './support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph();
});
afterAll(() => graph.close());

const groups = async (list: string, args: string, fields: string): Promise<Answer[]> =>
  (await graph.ask(`{ ${list} { groups(first: 100, ${args}) { nodes { count ${fields} } } } }`))[
    list.replace(/\(.*/s, '')
  ].groups.nodes;
const sum = (nodes: readonly Answer[]): number => nodes.reduce((all, { count }) => all + count, 0);

describe('groups', () => {
  test('count all members of a list, whatever the page, most first', async () => {
    const { events } = await graph.ask(
      '{ events(first: 1) { totalCount groups(by: [TYPE]) { totalCount nodes { type count } } } }',
    );
    const counts = events.groups.nodes.map(({ count }: Answer) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(sum(events.groups.nodes)).toBe(events.totalCount);
    expect(events.groups.totalCount).toBe(events.groups.nodes.length);
  });

  test('agree with the filter of the list', async () => {
    for (const { type, count } of await groups('events', 'by: [TYPE]', 'type')) {
      const { events } = await graph.ask(`{ events(filter: { types: [${type}] }) { totalCount } }`);
      expect(count, type).toBe(events.totalCount);
    }
    expect(await groups('events(filter: { types: [] })', 'by: [TYPE]', 'type')).toEqual([]);
  });

  test('combine keys; what has several values of one counts for each', async () => {
    const nodes = await groups('events', 'by: [AGENT, TYPE]', 'agent { name } type');
    const islamicState = nodes.filter(({ agent }) => agent?.name === 'Islamic State');
    const { events } = await graph.ask(
      '{ events(filter: { participants: [{ actor: { text: "Daesh" }, roles: [AGENT] }] }) { totalCount } }',
    );
    expect(sum(islamicState)).toBe(events.totalCount);
    expect(new Set(islamicState.map(({ type }) => type)).size).toBe(islamicState.length);
    // Nobody is named as agent of some: they are a group of their own.
    expect(nodes.some(({ agent }) => agent === null)).toBe(true);
  });

  test('by month, in the order of months', async () => {
    const nodes = await groups('events', 'by: [MONTH], orderBy: { field: KEY, direction: ASC }', 'month');
    const months = nodes.map(({ month }) => month);
    expect(months).toEqual([...months].sort());
    expect(months).toContain('2022-03');
  });

  test('add up what an event is told to have cost', async () => {
    const nodes = await groups(
      'events',
      'by: [TYPE], measures: [KILLED]',
      'type amounts { measure low high eventCount }',
    );
    const attacks = nodes.find(({ type }) => type === 'ASSAULT');
    const [killed] = attacks.amounts;
    expect(killed.measure).toBe('KILLED');
    expect(killed.low).toBeGreaterThan(0);
    expect(killed.high).toBeGreaterThanOrEqual(killed.low);
    expect(killed.eventCount).toBeLessThanOrEqual(attacks.count);
    for (const { amounts } of await groups('events', 'by: [TYPE]', 'amounts { low }'))
      expect(amounts).toEqual([]);
  });

  test('of the lists of each node, in one statement for all of them', async () => {
    const query = (first: number) =>
      `{ actors(first: ${first}, filter: { events: {} }) { nodes { name events { totalCount groups(by: [TYPE]) { nodes { type count } } } } } }`;
    const { actors } = await graph.ask(query(50));
    for (const { name, events } of actors.nodes)
      expect(sum(events.groups.nodes), name).toBe(events.totalCount);
    expect(await graph.statements(query(50))).toBe(await graph.statements(query(2)));
  });

  test.each([
    ['actors', 'KIND', 'kind'],
    ['places', 'COUNTRY', 'country'],
    ['documents', 'PUBLISHER', 'publisher { name }'],
    ['documents', 'LANGUAGE', 'language'],
    ['statements', 'SOURCE', 'source { name }'],
  ])('of %s by %s', async (list, by, field) => {
    const nodes = await groups(list, `by: [${by}]`, field);
    const { totalCount } = (await graph.ask(`{ ${list} { totalCount } }`))[list];
    expect(sum(nodes)).toBe(totalCount);
  });

  test('of mentions in a document by form', async () => {
    const { documents } = await graph.ask(
      '{ documents { nodes { mentions { totalCount groups(by: [FORM]) { nodes { form count } } } } } }',
    );
    for (const { mentions } of documents.nodes) expect(sum(mentions.groups.nodes)).toBe(mentions.totalCount);
  });

  test('page as every list does', async () => {
    const all = await groups('events', 'by: [TYPE]', 'type');
    const page = async (after: string | null): Promise<Answer> =>
      (
        await graph.ask(
          'query ($after: String) { events { groups(first: 2, after: $after, by: [TYPE]) { nodes { type count } pageInfo { hasNextPage endCursor } } } }',
          { after },
        )
      ).events.groups;
    const read: Answer[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await page(after);
      read.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(all);
  });

  test('refuse no key, too many, one twice, and cursors of another grouping', async () => {
    const refused = async (args: string) =>
      (await graph.errors(`{ events { groups(${args}) { nodes { count } } } }`))[0];
    expect(await refused('by: []')).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'by' });
    expect(await refused('by: [TYPE, MODE, YEAR, MONTH, DAY]')).toMatchObject({
      code: 'INVALID_ARGUMENT',
      argument: 'by',
    });
    expect(await refused('by: [TYPE, YEAR, TYPE]')).toMatchObject({
      code: 'INVALID_ARGUMENT',
      argument: 'by',
      allowed: '1 to 4 different keys',
      message: expect.stringContaining('TYPE stands in it twice'),
    });
    const { events } = await graph.ask('{ events { groups(first: 1, by: [TYPE]) { edges { cursor } } } }');
    const [{ cursor }] = events.groups.edges;
    expect(await refused(`by: [MONTH], after: "${cursor}"`)).toMatchObject({ code: 'INVALID_CURSOR' });
  });
});
