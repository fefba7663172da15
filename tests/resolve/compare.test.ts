import { describe, expect, test } from 'vitest';
import { compare, JOIN } from '../../src/resolve/compare.ts';
import * as beings from './beings.ts';
import { type Story, type Told, tellingOf } from './story.ts';

const { ISLAMIC_STATE, COALITION, US, RUSSIA, RUSSIAN_ARMY, IRAN, BLINKEN, LAVROV, FIDAN } = beings;
const { SYRIA, ALEPPO_GOVERNORATE, ALEPPO, DAMASCUS, JARAMANA, AIRPORT, HOSPITAL } = beings;

const DAY = '2024-03-12';
const BOMBING: Told = {
  type: 'ASSAULT',
  mode: 'explosives',
  on: DAY,
  places: [ALEPPO],
  counts: { KILLED: 12 },
};
const MEETING: Told = { type: 'CONSULT', on: DAY, parties: [BLINKEN, LAVROV] };

type Paper = Omit<Story, 'events'>;
/** What it is about, the two tellings, and the papers that they stand in. */
type Case = readonly [string, Told, Told, Paper?, Paper?];
type Excluded = readonly [string, string, Told, Told, Paper?, Paper?];
const named = (cases: readonly Case[]) =>
  cases.map(([what, a, b, one, other]) => ({ what, a, b, one, other }));

const compared = (a: Told, b: Told, one: Paper = {}, other: Paper = {}) =>
  compare(tellingOf(a, one, beings.WITHIN), tellingOf(b, other, beings.WITHIN));

const TOGETHER: readonly Case[] = [
  ['the same numbers in the same town on the same day', BOMBING, { ...BOMBING, mode: 'suicide-attack' }],
  [
    'an exact number and a lower bound',
    { ...BOMBING, agents: [ISLAMIC_STATE] },
    { ...BOMBING, agents: [ISLAMIC_STATE], counts: { KILLED: [10] } },
  ],
  [
    'rival numbers',
    { ...BOMBING, agents: [ISLAMIC_STATE] },
    { ...BOMBING, agents: [ISLAMIC_STATE], counts: { KILLED: 15 } },
  ],
  [
    'a town and the governorate that it lies in',
    { ...BOMBING, agents: [ISLAMIC_STATE] },
    { ...BOMBING, agents: [ISLAMIC_STATE], places: [ALEPPO_GOVERNORATE] },
  ],
  [
    'a town and its suburb',
    { ...BOMBING, agents: [ISLAMIC_STATE], places: [DAMASCUS] },
    { ...BOMBING, agents: [ISLAMIC_STATE], places: [JARAMANA] },
  ],
  ['a state and its army', { ...BOMBING, agents: [RUSSIA] }, { ...BOMBING, agents: [RUSSIAN_ARMY] }],
  [
    'a meeting told of equals, and of a host and his guest',
    MEETING,
    { type: 'CONSULT', mode: 'visit', on: DAY, agents: [BLINKEN], targets: [LAVROV] },
  ],
  [
    'a meeting without a day, in papers of the same day',
    { ...MEETING, on: undefined },
    { ...MEETING, on: undefined },
  ],
  [
    'sanctions by and on the same',
    { type: 'SANCTION', on: DAY, agents: [US], targets: [IRAN] },
    { type: 'SANCTION', on: DAY, agents: [US], targets: [IRAN] },
  ],
  [
    'an election in a country',
    { type: 'ELECT', on: DAY, places: [SYRIA] },
    { type: 'ELECT', on: DAY, places: [SYRIA] },
  ],
  [
    'a claim and its denial',
    { ...BOMBING, agents: [RUSSIA] },
    { ...BOMBING, agents: [RUSSIA], modality: 'DENIED' },
  ],
  ['a plan told twice', { ...MEETING, modality: 'PLANNED' }, { ...MEETING, modality: 'PLANNED' }],
  [
    'a day, and none in the paper of the next',
    { ...BOMBING, agents: [ISLAMIC_STATE] },
    { ...BOMBING, agents: [ISLAMIC_STATE], on: undefined },
    {},
    { published: '2024-03-13' },
  ],
];

const APART: readonly Excluded[] = [
  ['another type', 'type', BOMBING, { ...BOMBING, type: 'MOBILIZE', mode: 'troops' }],
  ['another way of doing it', 'type', BOMBING, { ...BOMBING, mode: 'abduct' }],
  ['another day', 'days', BOMBING, { ...BOMBING, on: '2024-03-13' }],
  ['another town', 'places', BOMBING, { ...BOMBING, places: [DAMASCUS] }],
  [
    'another building of the town',
    'places',
    { ...BOMBING, places: [AIRPORT] },
    { ...BOMBING, places: [HOSPITAL] },
  ],
  ['a number that excludes the other', 'numbers', BOMBING, { ...BOMBING, counts: { KILLED: 300 } }],
  [
    'a number far beyond a lower bound',
    'numbers',
    { ...BOMBING, counts: { KILLED: [10] } },
    { ...BOMBING, counts: { KILLED: 300 } },
  ],
  ['a plan and what happened', 'modality', MEETING, { ...MEETING, modality: 'PLANNED' }],
  ['a demand and what happened', 'modality', MEETING, { ...MEETING, modality: 'REQUESTED' }],
  [
    'another attacker',
    'participants',
    { ...BOMBING, agents: [ISLAMIC_STATE] },
    { ...BOMBING, agents: [COALITION] },
  ],
  [
    'another target on the same day',
    'participants',
    { ...BOMBING, agents: [RUSSIA], targets: [ISLAMIC_STATE] },
    { ...BOMBING, agents: [RUSSIA], targets: [COALITION] },
  ],
  ['a meeting with somebody else', 'participants', MEETING, { ...MEETING, parties: [BLINKEN, FIDAN] }],
  [
    'news of another week',
    'days',
    { ...BOMBING, on: undefined },
    { ...BOMBING, on: undefined },
    { published: '2024-03-01' },
    { published: '2024-03-14' },
  ],
  ['no day at all', 'days', { ...BOMBING, on: undefined }, BOMBING, { published: null }],
];

const TOO_LITTLE: readonly Case[] = [
  ['two bombings without numbers or names', { ...BOMBING, counts: {} }, { ...BOMBING, counts: {} }],
  [
    'one speaker on one day',
    { type: 'ACCUSE', on: DAY, agents: [BLINKEN] },
    { type: 'ACCUSE', on: DAY, agents: [BLINKEN] },
  ],
  [
    'a country and a type',
    { ...BOMBING, places: [SYRIA], counts: {} },
    { ...BOMBING, places: [SYRIA], counts: {} },
  ],
  ['a day and the year that it is in', { ...BOMBING, on: ['2024-01-01', '2024-12-31'] }, BOMBING],
  ['numbers alone', { ...BOMBING, places: [] }, { ...BOMBING, places: [] }],
];

describe('two tellings are one happening', () => {
  test.each(named(TOGETHER))('$what', ({ a, b, one, other }) => {
    const found = compared(a, b, one, other);
    expect(found).toMatchObject({ excluded: null });
    expect(found.excluded === null && found.score).toBeGreaterThanOrEqual(JOIN);
  });

  test('and say what they agree on', () => {
    const told = { ...BOMBING, agents: [ISLAMIC_STATE] };
    expect(compared(told, told)).toMatchObject({ rule: 'same/day+city+agent+killed+mode' });
  });
});

describe('two tellings exclude each other by', () => {
  const cases = APART.map(([what, excluded, ...told]) => ({ excluded, told: named([[what, ...told]])[0] }));
  test.each(cases)('$excluded: $told.what', ({ excluded, told }) => {
    expect(told && compared(told.a, told.b, told.one, told.other)).toEqual({ excluded });
  });
});

describe('two tellings have too little in common:', () => {
  test.each(named(TOO_LITTLE))('$what', ({ a, b, one, other }) => {
    const found = compared(a, b, one, other);
    expect(found.excluded === null && found.score).toBeLessThan(JOIN);
  });
});
