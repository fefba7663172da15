import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, createTestGraph, type TestGraph } from './support/graph.ts';
import { told } from './support/told.ts';

const PLACES = { Raqqa: 'sy-raqqa', Syria: 'sy', Diyala: 'iq-diyala' };
let graph: TestGraph;
beforeAll(async () => {
  graph = await createTestGraph([
    told(
      'first',
      '2024-01-02',
      [
        {
          type: 'ASSAULT',
          agent: 'Alpha',
          target: 'Beta',
          place: 'Raqqa',
          on: ['2024-01-01', '2024-01-01'],
          killed: 12,
        },
        {
          type: 'ASSAULT',
          agent: 'Alpha',
          target: 'Beta',
          place: 'Raqqa',
          killed: [30, null],
          same: 0,
          says: 'Gamma',
        },
        {
          type: 'PROTEST',
          agent: 'Delta',
          place: 'Diyala',
          on: ['2023-11-05', '2023-11-05'],
          killed: [2, 5],
        },
        { type: 'PROTEST', agent: 'Delta', place: 'Diyala', killed: 4, same: 2 },
        {
          type: 'CONSULT',
          agent: 'Gamma',
          target: 'Delta',
          modality: 'PLANNED',
          place: 'Syria',
          on: ['2024-01-10', '2024-01-10'],
        },
        { type: 'SANCTION', agent: 'Gamma', target: 'Alpha', modality: 'REQUESTED' },
      ],
      { places: PLACES },
    ),
    told(
      'second',
      '2024-02-02',
      [
        {
          type: 'CONSULT',
          agent: 'Gamma',
          target: 'Delta',
          place: 'Raqqa',
          on: ['2024-01-11', '2024-01-11'],
        },
        { type: 'SANCTION', agent: 'Gamma', target: 'Beta', on: ['2024-01-20', '2024-01-20'] },
        { type: 'AID', agent: 'Epsilon', says: 'Epsilon' },
      ],
      { places: PLACES, publisher: 'Gazette' },
    ),
  ]);
});
afterAll(() => graph.close());

const found = async (filter: string): Promise<string[]> =>
  (await graph.ask(`{ events(filter: { ${filter} }) { nodes { type } } }`)).events.nodes
    .map(({ type }: Answer) => type)
    .sort();

describe('events by what is told of them', () => {
  test('numbers as they are told: "more than 30" is no 100, "2 to 5" is 3 or fewer and 4 or more', async () => {
    expect(await found('quantities: [{ measure: KILLED, atLeast: 100 }]')).toEqual([]);
    expect(await found('quantities: [{ measure: KILLED, atLeast: 30 }]')).toEqual(['ASSAULT']);
    expect(await found('quantities: [{ measure: KILLED, atLeast: 13, atMost: 29 }]')).toEqual([]);
    expect(await found('quantities: [{ measure: KILLED, atMost: 3 }]')).toEqual(['PROTEST']);
    expect(await found('quantities: [{ measure: KILLED, atLeast: 4, atMost: 12 }]')).toEqual([
      'ASSAULT',
      'PROTEST',
    ]);
    expect(await found('quantities: [{ measure: INJURED }]')).toEqual([]);
    const [error] = await graph.errors(
      '{ events(filter: { quantities: [{ measure: KILLED, atLeast: 4, atMost: 3 }] }) { totalCount } }',
    );
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'filter.quantities[0].atMost' });
  });

  test('contradictions: 12 against more than 30, but not 4 against 2 to 5', async () => {
    expect(await found('disputed: true')).toEqual(['ASSAULT']);
    expect(await found('disputed: false, types: [PROTEST, ASSAULT]')).toEqual(['PROTEST']);
  });

  test('what rests on one source alone', async () => {
    // Of the attack both the paper itself tells and Gamma.
    expect(await found('soleSource: true, document: { publisher: { text: "The Paper" } }')).toEqual([
      'CONSULT',
      'PROTEST',
      'SANCTION',
    ]);
    expect(await found('soleSource: false')).toEqual(['ASSAULT']);
  });

  test('what was planned, and whether it came about: the same parties, in that place or inside it', async () => {
    const wished = 'modalities: [PLANNED, REQUESTED]';
    expect(await found(`realised: true, ${wished}`)).toEqual(['CONSULT']);
    expect(await found(`realised: false, ${wished}`)).toEqual(['SANCTION']);
    const [error] = await graph.errors(
      '{ events(filter: { realised: true, modalities: [ACTUAL] }) { totalCount } }',
    );
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'filter.realised' });
    const { events } = await graph.ask(
      '{ events(filter: { modalities: [PLANNED] }) { nodes { realisations { nodes { sortDate places { nodes { name } } modality } } } } }',
    );
    expect(events.nodes[0].realisations.nodes).toEqual([
      { sortDate: '2024-01-11', places: { nodes: [{ name: 'Raqqa' }] }, modality: 'ACTUAL' },
    ]);
  });

  test('where: in a rectangle, over the date line too', async () => {
    const box = (south: number, west: number, north: number, east: number) =>
      found(`place: { box: { south: ${south}, west: ${west}, north: ${north}, east: ${east} } }`);
    expect(await box(35.5, 38.5, 36.5, 39.5)).toEqual(['ASSAULT', 'CONSULT']);
    expect(await box(35.5, 39.5, 36.5, 38.5)).toEqual([]);
    expect(await box(30, 170, 36.5, 39.5)).toEqual(['ASSAULT', 'CONSULT', 'CONSULT']);
    const [error] = await graph.errors(
      '{ places(filter: { box: { south: 10, west: 0, north: 5, east: 1 } }) { totalCount } }',
    );
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'filter.box.north' });
  });
});

describe('what a document adds', () => {
  test('events, actors and places that no earlier one has', async () => {
    const { documents } =
      await graph.ask(`{ documents(orderBy: { field: PUBLISHED, direction: ASC }) { nodes {
      name newEvents { totalCount } newActors { nodes { name } } newPlaces { nodes { name } } } } }`);
    const names = (list: Answer) => list.nodes.map(({ name }: Answer) => name);
    const [first, second] = documents.nodes;
    expect(first.newEvents.totalCount).toBe(4);
    expect(names(first.newActors)).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma']);
    expect(names(first.newPlaces)).toEqual(['Diyala', 'Raqqa', 'Syria']);
    expect(second.newEvents.totalCount).toBe(3);
    expect(names(second.newActors)).toEqual(['Epsilon']);
    expect(names(second.newPlaces)).toEqual([]);
  });
});

describe('timelines', () => {
  const timeline = async (list: string, args: string): Promise<Answer[]> =>
    (await graph.ask(`{ ${list} { timeline(first: 100, ${args}) { nodes { from to count } } } }`)).events
      .timeline.nodes;

  test('every month from the first event to the last, the empty ones too', async () => {
    const months = await timeline('events(filter: { modalities: [ACTUAL] })', 'by: MONTH');
    expect(months.map(({ from, count }) => `${from.slice(0, 7)} ${count}`)).toEqual([
      '2023-11 1',
      '2023-12 0',
      '2024-01 3',
      '2024-02 1',
    ]);
    expect(months[3]).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
  });

  test('between days that are given, in weeks from Monday', async () => {
    const weeks = await timeline('events', 'by: WEEK, from: "2024-01-01", to: "2024-01-20"');
    expect(weeks).toMatchObject([
      { from: '2024-01-01', to: '2024-01-07', count: 2 },
      { from: '2024-01-08', to: '2024-01-14', count: 2 },
      { from: '2024-01-15', to: '2024-01-21', count: 1 },
    ]);
  });

  test('of one actor, and of nothing', async () => {
    const { actors } = await graph.ask(
      '{ actors(filter: { text: "Alpha" }) { nodes { events { timeline(by: YEAR) { totalCount nodes { from count } } } } } }',
    );
    expect(actors.nodes[0].events.timeline).toEqual({
      totalCount: 1,
      nodes: [{ from: '2024-01-01', count: 2 }],
    });
    expect(await timeline('events(filter: { types: [] })', 'by: DAY')).toEqual([]);
  });

  test('refuses more periods than anyone looks at', async () => {
    const asked = (by: string) =>
      `{ events { timeline(by: ${by}, from: "0001-01-01", to: "9999-12-31", first: 1) { nodes { count } } } }`;
    const [error] = await graph.errors(asked('DAY'));
    expect(error).toMatchObject({ code: 'INVALID_DATE', argument: 'to' });
    expect(error?.allowed).toContain('100000 periods');
    expect(await graph.errors(asked('YEAR'))).toEqual([]);
  });

  test('refuses days that are none, or the wrong way round', async () => {
    const [error] = await graph.errors(
      '{ events { timeline(by: DAY, from: "2024-02-01", to: "2024-01-01") { totalCount } } }',
    );
    expect(error).toMatchObject({ code: 'INVALID_DATE', argument: 'to' });
  });
});

describe('the number of a report is the largest that it tells, the others are parts of it', () => {
  let partial: TestGraph;
  beforeAll(async () => {
    const one = told('one', '2024-01-02', [{ type: 'ASSAULT', agent: 'Alpha', killed: 30 }]);
    // Thirty dead, four of them children.
    const events = one.events.map((event) => ({
      ...event,
      quantities: event.quantities.flatMap((all) => [all, { ...all, value: 4, low: 4, high: 4 }]),
    }));
    partial = await createTestGraph([{ ...one, events }]);
  });
  afterAll(() => partial.close());

  test('in sums, in what an event counts, and in what contradicts itself', async () => {
    const { events, disputed } = await partial.ask(`{
      disputed: events(filter: { disputed: true }) { totalCount }
      events {
        nodes { numbers { measure low high reports } }
        groups(by: [TYPE], measures: [KILLED]) { nodes { amounts { low high eventCount } } }
      } }`);
    expect(events.nodes[0].numbers).toEqual([{ measure: 'KILLED', low: 30, high: 30, reports: 1 }]);
    expect(events.groups.nodes[0].amounts).toEqual([{ low: 30, high: 30, eventCount: 1 }]);
    expect(disputed.totalCount).toBe(0);
  });
});
