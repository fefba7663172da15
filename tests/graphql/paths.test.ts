import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Link, type Network, shortestChains } from '../../src/graphql/load/paths.ts';
import { type Answer, createTestGraph, type TestGraph } from './support/graph.ts';
import { told } from './support/told.ts';

/** A network of links written `a-b` or `a-b:weight`; `asked` is what all the links were asked of. */
function networkOf(...links: string[]): Network & { readonly asked: (readonly string[])[] } {
  const all = links.flatMap((written): Link[] => {
    const [pair = '', weight = '1'] = written.split(':');
    const [near = '', far = ''] = pair.split('-');
    return [
      { near, far, weight: Number(weight) },
      { near: far, far: near, weight: Number(weight) },
    ];
  });
  const asked: (readonly string[])[] = [];
  return {
    asked,
    cost: async (nodes) => all.filter(({ near }) => nodes.includes(near)).length,
    links: async (near, far) => {
      if ('except' in far) asked.push(near);
      return all.filter(
        (link) =>
          near.includes(link.near) &&
          ('except' in far ? !far.except.includes(link.far) : far.among.includes(link.far)),
      );
    },
  };
}
const chains = async (links: string, from: string, to: string, steps = 4, limit = 10): Promise<string[]> =>
  (await shortestChains([...from], [...to], steps, limit, networkOf(...links.split(' ')))).map((nodes) =>
    nodes.join(''),
  );

describe('shortest chains', () => {
  test('of one step, of several, of none', async () => {
    expect(await chains('a-b', 'a', 'b')).toEqual(['ab']);
    expect(await chains('a-b b-c c-d d-e', 'a', 'e')).toEqual(['abcde']);
    expect(await chains('a-b c-d', 'a', 'd')).toEqual([]);
    expect(await chains('a-b', 'a', 'a')).toEqual(['a']);
    expect(await chains('a-b c-d x-a', 'ac', 'bd')).toEqual(['ab', 'cd']);
    expect(await chains('a-b', 'a', '')).toEqual([]);
  });

  test('no longer than allowed', async () => {
    expect(await chains('a-b b-c c-d', 'a', 'd', 2)).toEqual([]);
    expect(await chains('a-b b-c c-d', 'a', 'd', 3)).toEqual(['abcd']);
  });

  test('all of the shortest, and none that is longer', async () => {
    expect(await chains('a-b b-d a-c c-d a-e e-f f-d', 'a', 'd')).toEqual(['abd', 'acd']);
    expect(await chains('a-b a-c b-d c-d d-e d-f e-g f-g', 'a', 'g')).toEqual([
      'abdeg',
      'abdfg',
      'acdeg',
      'acdfg',
    ]);
  });

  test('those first whose weakest link is strongest', async () => {
    expect(await chains('a-b:9 b-d:1 a-c:2 c-d:2', 'a', 'd')).toEqual(['acd', 'abd']);
    expect(await chains('a-b:9 b-d:1 a-c:2 c-d:2', 'a', 'd', 4, 1)).toEqual(['acd']);
  });

  test('searched from the end with fewer neighbours, and never all around a hub that is the other end', async () => {
    const rays = Array.from({ length: 50 }, (_, index) => `c-x${index}`);
    const star = networkOf('a-b', 'b-c', ...rays);
    expect(await shortestChains(['c'], ['a'], 4, 10, star)).toEqual([['c', 'b', 'a']]);
    expect(star.asked).toEqual([['a']]);
    const hubs = networkOf('a-c', ...rays, ...rays.map((ray) => ray.replace('c-', 'a-')));
    expect(await shortestChains(['a'], ['c'], 4, 10, hubs)).toEqual([['a', 'c']]);
    expect(hubs.asked).toEqual([]);
  });

  test('the strongest of very many, equal ones in the order of their nodes', async () => {
    const through = (node: string, weight: number) => [`a-${node}:${weight}`, `${node}-z:9`];
    const weak = Array.from({ length: 3_000 }, (_, index) => `m${String(index).padStart(4, '0')}`);
    const network = networkOf(
      ...weak.flatMap((node) => through(node, 1)),
      ...through('n', 3),
      ...through('o', 2),
    );
    expect(await shortestChains(['a'], ['z'], 4, 4, network)).toEqual([
      ['a', 'n', 'z'],
      ['a', 'o', 'z'],
      ['a', 'm0000', 'z'],
      ['a', 'm0001', 'z'],
    ]);
  });
});

describe('paths and neighbours in the graph', () => {
  let graph: TestGraph;
  let ids: Record<string, string>;
  beforeAll(async () => {
    graph = await createTestGraph([
      told('one', '2024-01-02', [
        { type: 'ASSAULT', agent: 'Alpha', target: 'Beta', on: ['2024-01-01', '2024-01-01'] },
        { type: 'CONSULT', agent: 'Beta', target: 'Gamma', on: ['2024-01-02', '2024-01-02'] },
      ]),
      told('two', '2024-02-02', [
        { type: 'ASSAULT', agent: 'Alpha', target: 'Beta', on: ['2024-02-01', '2024-02-01'] },
        { type: 'ASSAULT', agent: 'Beta', target: 'Alpha' },
        { type: 'AID', agent: 'Gamma', target: 'Delta' },
        { type: 'AID', agent: 'Lonely' },
      ]),
    ]);
    const { actors } = await graph.ask('{ actors { nodes { id name } } }');
    ids = Object.fromEntries(actors.nodes.map(({ id, name }: Answer) => [name, id]));
  });
  afterAll(() => graph.close());

  const PATHS = `query ($from: ActorFilter!, $to: ActorFilter!, $steps: Int! = 4, $filter: EventFilter) {
    paths(from: $from, to: $to, maxSteps: $steps, filter: $filter) {
      length actors { name } steps { from { name } to { name } events { totalCount nodes { type } } } } }`;
  const paths = async (from: string, to: string, more: Record<string, unknown> = {}): Promise<Answer[]> =>
    (await graph.ask(PATHS, { from: { text: from }, to: { ids: [ids[to]] }, ...more })).paths;

  test('a path names who stands on it and by which events', async () => {
    const [path, ...others] = await paths('Alpha', 'Delta');
    expect(others).toEqual([]);
    expect(path.length).toBe(3);
    expect(path.actors.map(({ name }: Answer) => name)).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
    expect(path.steps.map(({ events }: Answer) => events.totalCount)).toEqual([3, 1, 1]);
    expect(path.steps[2].events.nodes).toEqual([{ type: 'AID' }]);
  });

  test('only by the events that are asked for', async () => {
    expect(await paths('Alpha', 'Delta', { filter: { types: ['ASSAULT'] } })).toEqual([]);
    expect(await paths('Alpha', 'Delta', { steps: 2 })).toEqual([]);
    expect(await paths('Alpha', 'Lonely')).toEqual([]);
    expect(await paths('Alpha', 'Beta', { filter: { not: { types: ['AID'] } } })).toHaveLength(1);
  });

  test('refuses too many steps, and what is no actor', async () => {
    const errors = (more: Record<string, unknown>) =>
      graph.errors(PATHS, { from: { text: 'Alpha' }, to: { text: 'Beta' }, ...more });
    expect((await errors({ steps: 7 }))[0]).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'maxSteps' });
    const { documents } = await graph.ask('{ documents { nodes { id } } }');
    expect((await errors({ to: { ids: [documents.nodes[0].id] } }))[0]).toMatchObject({
      code: 'WRONG_TYPE_OF_ID',
      argument: 'to.ids[0]',
    });
  });

  const NEIGHBOURS = `query ($id: ID!, $filter: EventFilter, $actor: ActorFilter, $order: NeighbourOrder) {
    actor(id: $id) { neighbours(filter: $filter, actor: $actor, orderBy: $order) { totalCount nodes {
      actor { name } eventCount firstDate lastDate roles { own other count } events { totalCount nodes { type } } } } } }`;
  const neighbours = async (who: string, more: Record<string, unknown> = {}): Promise<Answer> =>
    (await graph.ask(NEIGHBOURS, { id: ids[who], ...more })).actor.neighbours;

  test('neighbours, how often, when and in which roles', async () => {
    const { totalCount, nodes } = await neighbours('Beta');
    expect(totalCount).toBe(2);
    expect(nodes[0]).toMatchObject({
      actor: { name: 'Alpha' },
      eventCount: 3,
      firstDate: '2024-01-01',
      roles: [
        { own: 'TARGET', other: 'AGENT', count: 2 },
        { own: 'AGENT', other: 'TARGET', count: 1 },
      ],
      events: { totalCount: 3 },
    });
    expect(nodes[1]).toMatchObject({ actor: { name: 'Gamma' }, eventCount: 1, lastDate: '2024-01-02' });
    expect((await neighbours('Lonely')).nodes).toEqual([]);
  });

  test('only in such events, only such neighbours, in another order', async () => {
    const talks = await neighbours('Beta', { filter: { types: ['CONSULT'] } });
    expect(talks.nodes.map(({ actor }: Answer) => actor.name)).toEqual(['Gamma']);
    const assaults = await neighbours('Beta', { filter: { types: ['ASSAULT'], from: '2024-02-01' } });
    expect(assaults.nodes[0].events.totalCount).toBe(2);
    const gamma = await neighbours('Beta', { actor: { text: 'gamma' } });
    expect(gamma.totalCount).toBe(1);
    const earliest = await neighbours('Beta', { order: { field: 'LATEST', direction: 'ASC' } });
    expect(earliest.nodes[0].actor.name).toBe('Gamma');
  });

  test('neighbours of many actors take as many statements as of one', async () => {
    const query = (first: number) =>
      `{ actors(first: ${first}) { nodes { neighbours { totalCount nodes { actor { name } roles { count } events { nodes { type } } } } } } }`;
    expect(await graph.statements(query(5))).toBe(await graph.statements(query(1)));
  });
});
