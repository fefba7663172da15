/** Corrections are told to those who follow the graph, whichever server they were made by. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalId } from '../../../src/graphql/ids.ts';
import { type RunningServer, startServer } from '../../../src/server.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import { createTestStore, ingestAll, type TestStore, withdrawAll } from '../../support/test-store.ts';
import type { Answer } from '../support/graph.ts';
import { type Listening, listen } from '../support/listen.ts';
import { told } from '../support/told.ts';

const FIRST = told('first', '2024-01-03', [
  { type: 'ASSAULT', agent: 'Alpha', target: 'Beta', place: 'Raqqa', killed: 5 },
  { type: 'PROTEST', agent: 'Gamma', place: 'Homs' },
]);
const SECOND = told('second', '2024-01-04', [{ type: 'AID', agent: 'Alfa', target: 'Gamma', place: 'Homs' }]);

let store: TestStore;
let other: Store;
let servers: readonly [RunningServer, RunningServer];
const open: Listening[] = [];
beforeAll(async () => {
  store = await createTestStore();
  other = await openStore(store.config);
  servers = [await startServer({ store, port: 0 }), await startServer({ store: other, port: 0 })];
});
afterAll(async () => {
  for (const listening of open) listening.abort();
  for (const server of servers) await server.close();
  await other.close();
  await store.close();
});
beforeEach(async () => {
  await withdrawAll(store);
  await store.sql`truncate curations, text_edits, curation_subjects, node_redirects, aliases, shelved_nodes, mutation_keys`;
  await ingestAll(store, [FIRST, SECOND]);
});

const MADE = `subscription ($filter: CurationFilter, $of: ID, $after: String) { curationMade(filter: $filter, of: $of, after: $after) {
  cursor undone curation { id kind by changes { nodes { field before after } } subjects { nodes { node { id } } } } events { totalCount nodes { id type participations { nodes { name } } } } } }`;
const follow = async (variables: Record<string, unknown> = {}): Promise<Listening> => {
  const listening = await listen(servers[0], MADE, variables);
  open.push(listening);
  return listening;
};
const made = ({ data }: Answer): Answer => data.curationMade;

/** By the other server. */
async function change(name: string, input: Record<string, unknown>): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const response = await fetch(new URL('/graphql', servers[1].url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($input: ${type}!) { done: ${name}(input: $input) { errors { code } curation { id } } }`,
      variables: { input },
    }),
  });
  const { data }: Answer = JSON.parse(await response.text());
  expect(data.done.errors).toEqual([]);
  return data.done.curation.id;
}
const id = async (type: 'Actor' | 'Event', name: string): Promise<string> => {
  const [row] =
    type === 'Actor'
      ? await store.sql`select id from actors where name_en = ${name}`
      : await store.sql`select id from events where type = ${name}`;
  return globalId(type, row?.['id']);
};

describe('what analysts do', () => {
  test('is told when it is done and when it is taken back, with the events that are others by it', async () => {
    const listening = await follow();
    const curationId = await change('mergeActors', {
      fromId: await id('Actor', 'Alfa'),
      intoId: await id('Actor', 'Alpha'),
      by: 'Amal',
    });
    const merged = made(await listening.next());
    expect(merged).toMatchObject({ undone: false, curation: { id: curationId, kind: 'MERGE', by: 'Amal' } });
    expect(merged.events.nodes).toEqual([
      {
        id: await id('Event', 'AID'),
        type: 'AID',
        participations: { nodes: [{ name: 'Alpha' }, { name: 'Gamma' }] },
      },
    ]);
    await change('undoCuration', { curationId });
    const undone = made(await listening.next());
    expect(undone).toMatchObject({ undone: true, curation: { id: curationId } });
    expect(undone.events.nodes[0].participations.nodes[0]).toEqual({ name: 'Alfa' });
    listening.abort();
  });

  test('is told to those who follow a thing where it is about that, or changes that', async () => {
    const [aid, protest] = [await id('Event', 'AID'), await id('Event', 'PROTEST')];
    const [alfa, alpha] = [await id('Actor', 'Alfa'), await id('Actor', 'Alpha')];
    const [ofAid, ofProtest, ofAlfa] = [
      await follow({ of: aid }),
      await follow({ of: protest }),
      await follow({ of: alfa }),
    ];
    await change('mergeActors', { fromId: alfa, intoId: alpha });
    await change('rejectAssertion', { assertionId: protest });
    await change('addAlias', { id: alpha, name: 'The Alphas', language: 'EN' });
    expect(made(await ofAid.next()).curation.kind).toBe('MERGE');
    expect(made(await ofProtest.next())).toMatchObject({
      curation: { kind: 'REJECT_ASSERTION' },
      events: { totalCount: 0 },
    });
    expect(made(await ofAlfa.next()).curation.kind).toBe('MERGE');
    // Whoever knows it by the id that was merged away follows what it has become.
    expect(made(await ofAlfa.next()).curation.kind).toBe('ADD_ALIAS');
    for (const one of [ofAid, ofProtest, ofAlfa]) expect(await one.silent(100)).toBe(true);
  });

  test('is told by filter, and after a cursor what was missed; no event is told as new', async () => {
    const events = await listen(servers[0], 'subscription { eventAdded { event { id } } }');
    open.push(events);
    // What was stored a moment before may be told still.
    while (!(await events.silent())) await events.next();
    const first = await follow({ filter: { kinds: ['ADD_ALIAS'], by: 'Amal' } });
    const alpha = await id('Actor', 'Alpha');
    await change('addAlias', { id: alpha, name: 'One', language: 'EN', by: 'Badr' });
    await change('addAlias', { id: alpha, name: 'Two', language: 'EN', by: 'Amal' });
    const told = made(await first.next());
    expect(told.curation.changes.nodes).toEqual([{ field: 'name', before: null, after: 'Two' }]);
    first.abort();
    await change('correctAssertion', { assertionId: await id('Event', 'AID'), modality: 'DENIED' });
    const later = await follow({ after: told.cursor });
    expect(made(await later.next())).toMatchObject({
      curation: { kind: 'CORRECT_ASSERTION' },
      events: { nodes: [{ type: 'AID' }] },
    });
    expect(await events.silent(100)).toBe(true);
  });

  test.each([
    [{ of: 'nonsense' }, 'INVALID_ID', 'of'],
    [{ of: globalId('Source', '00000000-0000-4000-8000-000000000000') }, 'WRONG_TYPE_OF_ID', 'of'],
    [{ after: 'nonsense' }, 'INVALID_CURSOR', 'after'],
    [{ filter: { by: 'a\0' } }, 'INVALID_TEXT', 'filter.by'],
  ])('is not told where %j is asked', async (variables, code, argument) => {
    expect(await (await follow(variables)).next()).toMatchObject({
      errors: [{ extensions: { code, argument } }],
    });
  });
});
