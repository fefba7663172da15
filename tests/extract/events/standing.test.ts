import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../schema/ontology/enums.ts';
import { lenienceOf } from '../../../src/extract/events/lenience.ts';
import { standingsOf } from '../../../src/extract/events/standing.ts';

const on = (sentence: number, day: string | null) => ({
  sentence,
  time: day === null ? null : { value: { start: day, end: day } },
});

describe('where an event stands among those of its type', () => {
  const standings = standingsOf(
    [on(0, null), on(1, '2024-05-10'), on(1, null), on(4, '2021-03-24'), on(9, '2024-06-01')],
    10,
  );
  test('how many its sentence tells, and which it is', () =>
    expect(standings.map(({ here, nth }) => [here, nth])).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 0],
      [1, 0],
    ]));
  test('its time against that which the beginning tells', () =>
    expect(standings.map(({ dated }) => dated)).toEqual(['none', 'same', 'none', 'before', 'after']));
  test('how far on it is told', () => expect(standings.map(({ tenth }) => tenth)).toEqual([0, 1, 1, 4, 9]));
  test('no time is compared where the beginning has none', () =>
    expect(standingsOf([on(0, null), on(5, '2024-06-01')], 6).map(({ dated }) => dated)).toEqual([
      'none',
      'none',
    ]));
});

test('every language has its lenience', () => {
  for (const code of LANGUAGES) expect(lenienceOf(code)).toBeGreaterThan(0);
});
