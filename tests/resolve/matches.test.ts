import { describe, expect, test } from 'vitest';
import { anchorsOf, findEachOther } from '../../src/resolve/anchors.ts';
import { type Identified, matchDocuments } from '../../src/resolve/story.ts';
import * as beings from './beings.ts';
import { type Told, tellingOf } from './story.ts';

const { ALEPPO, BLINKEN, COALITION, DAMASCUS, IRAN, ISLAMIC_STATE, JARAMANA, LAVROV, RUSSIA, US } = beings;

const DAY = '2024-03-12';
const BOMBING: Told = { type: 'ASSAULT', on: DAY, agents: [ISLAMIC_STATE], places: [ALEPPO] };
const MEETING: Told = { type: 'CONSULT', on: DAY, parties: [BLINKEN, LAVROV] };
const DEMAND: Told = { type: 'REQUEST', agents: [US], targets: [RUSSIA] };
const PRAISE: Told = { type: 'SUPPORT', agents: [COALITION] };

const document = (name: string, events: readonly Told[]): Identified[] =>
  events.map((told, at) => ({ id: `${name}${at}`, telling: tellingOf(told, {}, beings.WITHIN) }));
const matches = (ours: readonly Told[], theirs: readonly Told[]) =>
  matchDocuments(document('a', ours), document('b', theirs))
    .map(({ a, b }) => `${a} ${b}`)
    .sort();

describe('two documents', () => {
  test('that tell one story are matched in what has little in common too', () => {
    expect(matches([BOMBING, MEETING, DEMAND, PRAISE], [PRAISE, BOMBING, DEMAND, MEETING])).toEqual([
      'a0 b1',
      'a1 b3',
      'a2 b2',
      'a3 b0',
    ]);
  });

  test('that share nothing else are not', () => {
    expect(matches([DEMAND, PRAISE], [DEMAND, PRAISE])).toEqual([]);
    expect(matches([MEETING, DEMAND], [BOMBING, DEMAND])).toEqual([]);
  });

  test('are not matched in what has nothing in common but its type', () => {
    const march: Told = { type: 'PROTEST' };
    expect(matches([BOMBING, MEETING, march], [BOMBING, MEETING, march])).toEqual(['a0 b0', 'a1 b1']);
  });

  test('leave open which of two is meant', () => {
    expect(matches([BOMBING, MEETING, PRAISE], [BOMBING, MEETING, PRAISE, PRAISE])).toEqual([
      'a0 b0',
      'a1 b1',
    ]);
  });

  test('never match what excludes each other', () => {
    const planned: Told = { ...PRAISE, modality: 'PLANNED' };
    expect(matches([BOMBING, MEETING, PRAISE], [BOMBING, MEETING, planned])).toEqual(['a0 b0', 'a1 b1']);
  });

  test('match alike whichever comes first, and name what the story lent', () => {
    const [ours, theirs] = [
      document('a', [BOMBING, MEETING, PRAISE]),
      document('b', [MEETING, PRAISE, BOMBING]),
    ];
    const found = matchDocuments(ours, theirs);
    expect(new Set(matchDocuments(theirs, ours))).toEqual(new Set(found));
    expect(found.map(({ rule }) => rule).filter((rule) => rule.endsWith('+story'))).toEqual([
      'same/published+agent+type+story',
    ]);
  });
});

describe('a telling is found by', () => {
  const telling = (told: Told) => tellingOf(told, {}, beings.WITHIN);
  const keys = (told: Told) => anchorsOf(telling(told))?.anchors.map(({ key }) => key);

  test('its actors, its places and what they lie in', () => {
    expect(keys(BOMBING)).toEqual(
      expect.arrayContaining([
        'group/is',
        'geo/aleppo',
        'geo/sy-hl',
        'geo/sy',
        expect.stringMatching(/^cell/),
      ]),
    );
  });

  test('nothing when nobody could be sure of it', () => {
    expect(keys(PRAISE)).toBeUndefined();
    expect(keys({ ...MEETING, on: ['2024-01-01', '2024-12-31'] })).toBeUndefined();
    expect(keys({ type: 'CONSULT', on: DAY })).toBeUndefined();
  });

  test('those that it finds', () => {
    const sanction: Told = { type: 'SANCTION', on: DAY, agents: [US], targets: [IRAN] };
    for (const [a, b, met] of [
      [BOMBING, { ...BOMBING, agents: [COALITION] }, true],
      [{ ...BOMBING, places: [DAMASCUS] }, { ...BOMBING, places: [JARAMANA], agents: [COALITION] }, true],
      [sanction, MEETING, false],
    ] as const) {
      expect(findEachOther(telling(a), telling(b))).toBe(met);
      expect(findEachOther(telling(b), telling(a))).toBe(met);
    }
  });
});
