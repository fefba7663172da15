import { isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { listedIdOf } from '../../src/store/index.ts';
import { type Answer, createTestGraph, type TestGraph } from './support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph();
  for (const name of ['One', 'Two', 'Three', 'Four'])
    await graph.store.curator.addAlias(
      { key: null, mutation: 'addAlias', input: null },
      { type: 'ACTOR', id: listedIdOf('ACTOR', 'is') },
      name,
      'en',
      { by: null, note: null },
    );
});
afterAll(() => graph.close());

/** The fields of a type that are connections. */
function connectionsOf(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields`);
  return Object.values(type.getFields())
    .filter(({ type: of }) => isNonNullType(of) && String(of.ofType).endsWith('Connection'))
    .map(({ name }) => name)
    .filter((name) => name !== 'search');
}

type Read = (args: string) => Promise<Answer>;

/** Everything there is, read `size` at a time from one end to the other. */
async function walk(read: Read, size: number, backward: boolean): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < 200; page++) {
    const bounds = backward
      ? `last: ${size}${cursor === null ? '' : `, before: "${cursor}"`}`
      : `first: ${size}${cursor === null ? '' : `, after: "${cursor}"`}`;
    const { edges, pageInfo }: Answer = await read(bounds);
    const cursors = edges.map((edge: Answer) => edge.cursor);
    expect(edges.length).toBeLessThanOrEqual(size);
    expect(pageInfo.startCursor).toBe(cursors[0] ?? null);
    expect(pageInfo.endCursor).toBe(cursors.at(-1) ?? null);
    if (backward) seen.unshift(...cursors);
    else seen.push(...cursors);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
  throw new Error('the pages have no end');
}

async function expectPages(read: Read): Promise<void> {
  const { totalCount, edges }: Answer = await read('first: 100');
  const all = edges.map((edge: Answer) => edge.cursor);
  expect(all).toHaveLength(Math.min(totalCount, 100));
  expect(new Set(all).size).toBe(all.length);
  for (const size of [1, 3, 7].filter((given) => totalCount / given < 60)) {
    const forward = await walk(read, size, false);
    expect(forward).toHaveLength(totalCount);
    expect(forward.slice(0, 100)).toEqual(all);
    expect(await walk(read, size, true)).toEqual(forward);
  }
}

const PAGE =
  '{ totalCount edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

describe('a list of the root', () => {
  test.each(connectionsOf('Query'))('%s gives everything once, forward and backward', async (field) => {
    const read: Read = async (args) => (await graph.ask(`{ ${field}(${args}) ${PAGE} }`))[field];
    const { totalCount } = await read('first: 1');
    expect(totalCount).toBeGreaterThan(3);
    await expectPages(read);
  });

  test.each([
    ['events', 'REPORTS', 'DESC'],
    ['events', 'HAPPENED', 'ASC'],
    ['actors', 'NAME', 'ASC'],
    ['actors', 'LAST_SEEN', 'ASC'],
    ['places', 'NAME', 'DESC'],
    ['places', 'POPULATION', 'DESC'],
    ['documents', 'INGESTED', 'ASC'],
    ['documents', 'PUBLISHED', 'ASC'],
    ['sources', 'NAME', 'DESC'],
    ['statements', 'PUBLISHED', 'ASC'],
    ['mentions', 'PUBLISHED', 'ASC'],
  ])('%s by %s %s too', async (field, by, direction) => {
    await expectPages(
      async (args) =>
        (
          await graph.ask(`{ ${field}(orderBy: { field: ${by}, direction: ${direction} }, ${args}) ${PAGE} }`)
        )[field],
    );
  });

  test('search gives everything once', async () => {
    await expectPages(async (args) => (await graph.ask(`{ search(text: "داعش", ${args}) ${PAGE} }`)).search);
  });
});

const NESTED = ['Actor', 'Place', 'Event', 'Source', 'Document', 'Statement', 'Curation'].flatMap((type) =>
  connectionsOf(type).map((field) => [type, field] as const),
);

describe('a list of a node', () => {
  test.each(NESTED)('%s.%s gives everything once, forward and backward', async (type, field) => {
    const root = `${type.toLowerCase()}s`;
    const all = await graph.ask(`{ ${root}(first: 100) { nodes { id it: ${field} { totalCount } } } }`);
    const richest = all[root].nodes.sort((a: Answer, b: Answer) => b.it.totalCount - a.it.totalCount)[0];
    await expectPages(
      async (args) =>
        (
          await graph.ask(
            `query ($id: ID!) { node(id: $id) { ... on ${type} { ${field}(${args}) ${PAGE} } } }`,
            {
              id: richest.id,
            },
          )
        ).node[field],
    );
  });

  test.each(connectionsOf('Participation'))('Participation.%s too', async (field) => {
    const { events } = await graph.ask(
      `{ events(first: 100) { nodes { participations { nodes { id it: ${field} { totalCount } } } } } }`,
    );
    const [richest] = events.nodes
      .flatMap((event: Answer) => event.participations.nodes)
      .sort((a: Answer, b: Answer) => b.it.totalCount - a.it.totalCount);
    await expectPages(
      async (args) =>
        (
          await graph.ask(
            `{ node(id: "${richest.id}") { ... on Participation { ${field}(${args}) ${PAGE} } } }`,
          )
        ).node[field],
    );
  });

  test.each([
    ['HAPPENED', 'ASC'],
    ['REPORTS', 'DESC'],
    ['REPORTS', 'ASC'],
  ])(
    'the events of an actor by %s %s too, where it has a role, and over the years',
    async (by, direction) => {
      const { actors } = await graph.ask('{ actors(first: 100) { nodes { id events { totalCount } } } }');
      const [richest] = actors.nodes.sort(
        (a: Answer, b: Answer) => b.events.totalCount - a.events.totalCount,
      );
      const order = `roles: [AGENT, TARGET], orderBy: { field: ${by}, direction: ${direction} }`;
      const of = async (args: string): Promise<Answer> =>
        (await graph.ask(`{ actor(id: "${richest.id}") { events(${order}, ${args}) ${PAGE} } }`)).actor
          .events;
      await expectPages(of);
      const { actor } = await graph.ask(
        `{ actor(id: "${richest.id}") { events { totalCount groups(by: [TYPE]) { nodes { count } } timeline(by: YEAR) { nodes { count } } } } }`,
      );
      const sum = (nodes: Answer[]): number => nodes.reduce((total, { count }) => total + count, 0);
      expect(sum(actor.events.groups.nodes)).toBe(actor.events.totalCount);
      expect(sum(actor.events.timeline.nodes)).toBeLessThanOrEqual(actor.events.totalCount);
    },
  );

  test.each(connectionsOf('Sentence'))('Sentence.%s gives everything once', async (field) => {
    const all = await graph.ask(
      `{ documents { nodes { sentences { nodes { id it: ${field} { totalCount } } } } } }`,
    );
    const sentences = all.documents.nodes.flatMap((document: Answer) => document.sentences.nodes);
    const richest = sentences.sort((a: Answer, b: Answer) => b.it.totalCount - a.it.totalCount)[0];
    expect(richest.it.totalCount).toBeGreaterThan(1);
    await expectPages(
      async (args) =>
        (
          await graph.ask(
            `query ($id: ID!) { node(id: $id) { ... on Sentence { ${field}(${args}) ${PAGE} } } }`,
            {
              id: richest.id,
            },
          )
        ).node[field],
    );
  });
});

describe('a page', () => {
  test('holds twenty where nobody says, and nothing where nothing is asked for', async () => {
    const { mentions } = await graph.ask('{ mentions { nodes { id } pageInfo { hasNextPage } } }');
    expect(mentions.nodes).toHaveLength(20);
    const { none } = await graph.ask('{ none: mentions(first: 0) { nodes { id } totalCount } }');
    expect(none.nodes).toEqual([]);
    expect(none.totalCount).toBeGreaterThan(20);
  });

  test('between two cursors holds what lies between them', async () => {
    const { mentions } = await graph.ask('{ mentions(first: 9) { edges { cursor } } }');
    const cursors = mentions.edges.map((edge: Answer) => edge.cursor);
    const { between } = await graph.ask(
      `{ between: mentions(after: "${cursors[2]}", before: "${cursors[6]}") { edges { cursor } } }`,
    );
    expect(between.edges.map((edge: Answer) => edge.cursor)).toEqual(cursors.slice(3, 6));
  });

  test('is of each parent, when several parents are asked at once', async () => {
    const { documents } = await graph.ask(
      '{ documents { nodes { id few: sentences(first: 2) { nodes { document { id } ordinal } totalCount } } } }',
    );
    for (const document of documents.nodes) {
      expect(document.few.nodes).toEqual([
        { document: { id: document.id }, ordinal: 0 },
        { document: { id: document.id }, ordinal: 1 },
      ]);
      expect(document.few.totalCount).toBeGreaterThan(2);
    }
  });
});
