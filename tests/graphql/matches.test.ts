import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { ALEPPO, BLINKEN, ISLAMIC_STATE, LAVROV, POLICE_CHIEF } from '../resolve/beings.ts';
import { graphOf, type Told } from '../resolve/story.ts';
import { createTestStore, NO_SOURCE, type TestStore } from '../support/test-store.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query, which TypeScript does not know
type Answer = any;

const BOMBING: Told = { type: 'ASSAULT', on: '2024-03-12', agents: [ISLAMIC_STATE], places: [ALEPPO] };
const PAPERS = [
  graphOf({ publisher: 'A', events: [{ ...BOMBING, counts: { KILLED: 12, INJURED: 30 } }] }),
  graphOf({
    publisher: 'B',
    language: 'en',
    events: [
      { ...BOMBING, counts: { KILLED: [10] }, same: 'bombing' },
      { ...BOMBING, counts: { KILLED: 14 }, same: 'bombing' },
      { type: 'CONSULT', on: '2024-03-12', parties: [BLINKEN, LAVROV] },
    ],
  }),
  graphOf({ publisher: 'C', events: [BOMBING] }),
];

let store: TestStore;
/** The ids that the bombing has while each paper is alone in the graph. */
const before: string[] = [];
beforeAll(async () => {
  store = await createTestStore();
  for (const paper of PAPERS) {
    const { documentId } = await store.ingestDocument(paper, NO_SOURCE);
    before.push((await ask(`{ events(filter: { types: [ASSAULT] }) { nodes { id } } }`)).events.nodes[0].id);
    await store.withdrawDocument(documentId);
  }
  for (const paper of PAPERS) await store.ingestDocument(paper, NO_SOURCE);
});
afterAll(() => store.close());

async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(store),
  });
  if (errors) throw new AggregateError(errors);
  return data;
}

test('a report says with which others it was matched, by what and how surely', async () => {
  const { events } = await ask(`{ events(filter: { types: [ASSAULT] }) { totalCount nodes { reportCount
    reports { nodes { document { name } matches { totalCount nodes { score rule document { name } reports { evidence { quote } event { id } } } } } } } } }`);
  expect(events.totalCount).toBe(1);
  const [{ reports, reportCount }] = events.nodes;
  expect(reportCount).toBe(4);
  for (const { document, matches } of reports.nodes) {
    expect(matches.nodes.map((one: Answer) => one.document.name).sort()).toEqual(
      ['A', 'B', 'C'].filter((name) => name !== document.name),
    );
    expect(matches.totalCount).toBe(2);
    for (const { score, rule, document: other, reports: told } of matches.nodes) {
      expect(score).toBeGreaterThanOrEqual(0.5);
      expect(rule).toMatch(/^same\/day\+city\+agent/);
      expect(told).toHaveLength(other.name === 'B' ? 2 : 1);
    }
  }
  const { events: meeting } = await ask(
    `{ events(filter: { types: [CONSULT] }) { nodes { reports { nodes { matches { nodes { rule } } } } } } }`,
  );
  expect(meeting.nodes[0].reports.nodes[0].matches.nodes).toEqual([]);
});

test('an event gives the lowest and the highest number of its reports', async () => {
  const { events } = await ask(`{ events { nodes { type numbers { measure unit low high reports } } } }`);
  expect(events.nodes.find(({ type }: Answer) => type === 'ASSAULT').numbers).toEqual([
    { measure: 'KILLED', unit: null, low: 10, high: 14, reports: 3 },
    { measure: 'INJURED', unit: null, low: 30, high: 30, reports: 1 },
  ]);
  expect(events.nodes.find(({ type }: Answer) => type === 'CONSULT').numbers).toEqual([]);
});

test('the id that an event had before others joined it leads to it', async () => {
  expect(new Set(before).size).toBe(3);
  const { events } = await ask(`{ events(filter: { types: [ASSAULT] }) { nodes { id } } }`);
  const [{ id }] = events.nodes;
  expect(before).toContain(id);
  for (const old of before) {
    const found = await ask(
      'query ($id: ID!) { event(id: $id) { id } node(id: $id) { id } events(filter: { ids: [$id] }) { nodes { id } } }',
      { id: old },
    );
    expect(found).toEqual({ event: { id }, node: { id }, events: { nodes: [{ id }] } });
  }
});

test('persons whose names sound alike in two scripts are proposed to each other', async () => {
  const ids: string[] = [];
  for (const [language, on] of [
    ['ar', '2020-01-01'],
    ['en', '2021-01-01'],
  ] as const) {
    const events: Told[] = [{ type: 'COERCE', on, targets: [POLICE_CHIEF] }];
    ids.push(
      (await store.ingestDocument(graphOf({ publisher: language, language, events }), NO_SOURCE)).documentId,
    );
  }
  const { actors } = await ask(
    `{ actors(filter: { text: "محمد العلي" }) { nodes { name possibleDuplicates { totalCount nodes { score rule actor { name possibleDuplicates { nodes { actor { name } } } } } } } } }`,
  );
  expect(actors.nodes).toEqual([
    {
      name: 'محمد العلي',
      possibleDuplicates: {
        totalCount: 1,
        nodes: [
          {
            score: expect.any(Number),
            rule: 'name/transliteration',
            actor: {
              name: 'Mohammed al-Ali',
              possibleDuplicates: { nodes: [{ actor: { name: 'محمد العلي' } }] },
            },
          },
        ],
      },
    },
  ]);
  for (const id of ids) await store.withdrawDocument(id);
});

test('a joined actor has both names, says by what, and is found by both ids', async () => {
  const MEETING: Told = { type: 'CONSULT', on: '2024-03-12', parties: [BLINKEN, LAVROV] };
  const ids: string[] = [];
  const found: string[] = [];
  for (const language of ['ar', 'en'] as const) {
    const events: Told[] = [MEETING, { type: 'COERCE', on: '2024-03-12', targets: [POLICE_CHIEF] }];
    const { documentId } = await store.ingestDocument(
      graphOf({ publisher: language, language, events }),
      NO_SOURCE,
    );
    const name = language === 'ar' ? POLICE_CHIEF.ar : POLICE_CHIEF.en;
    const { actors } = await ask(
      'query ($name: String) { actors(filter: { text: $name }) { nodes { id } } }',
      { name },
    );
    found.push(actors.nodes[0].id);
    ids.push(documentId);
    if (ids.length === 1) await store.withdrawDocument(documentId);
  }
  await store.ingestDocument(
    graphOf({
      publisher: 'ar',
      language: 'ar',
      events: [MEETING, { type: 'COERCE', on: '2024-03-12', targets: [POLICE_CHIEF] }],
    }),
    NO_SOURCE,
  );
  expect(new Set(found).size).toBe(2);
  const both: Answer[] = [];
  for (const id of found)
    both.push(
      await ask(
        `query ($id: ID!) { actor(id: $id) { id nameAr nameEn participations { totalCount } possibleDuplicates { totalCount } history { totalCount }
          joins { actorId score rule documents { totalCount nodes { name } } } } }`,
        { id },
      ),
    );
  expect(both[0]).toEqual(both[1]);
  const [{ actor }] = both;
  expect(actor).toMatchObject({
    nameAr: 'محمد العلي',
    nameEn: 'Mohammed al-Ali',
    participations: { totalCount: 1 },
    possibleDuplicates: { totalCount: 0 },
    history: { totalCount: 0 },
  });
  const [join] = actor.joins;
  expect(actor.joins).toHaveLength(1);
  expect(new Set([actor.id, join.actorId])).toEqual(new Set(found));
  expect(join).toMatchObject({ rule: 'name/transliteration+story', score: expect.any(Number) });
  expect(join.documents.nodes.map(({ name }: Answer) => name).sort()).toEqual(['ar', 'en']);
});
