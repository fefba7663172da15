import { describe, expect, test } from 'vitest';
import { readGazetteer, readTable } from '../../../src/extract/gazetteer/table.ts';
import { TOWN_COLUMNS, TOWNS, Towns } from '../../../src/extract/gazetteer/towns.ts';

describe('small towns', () => {
  const towns = new Towns();
  const found = (name: string, country: string): string | undefined => towns.find(name, country)?.en;

  test('are found by their spelling in their country alone', () => {
    expect(found('Pirbright', 'GB')).toBe('Pirbright');
    expect(found('Pirbright', 'EG')).toBeUndefined();
  });
  test.each([
    ['مالانفيل', 'BJ', 'Malanville'],
    ['سوكولكا', 'PL', 'Sokółka'],
    ['كوبيانسك', 'UA', 'Kupiansk'],
  ])('are found by what %s sounds like', (name, country, town) => expect(found(name, country)).toBe(town));
  test('are not guessed where the vowels speak against it', () => {
    expect(found('مولونفول', 'BJ')).toBeUndefined();
    expect(found('با', 'FR')).toBeUndefined();
  });
  test('stand in blocks of countries, with coordinates', () => {
    const rows = readTable(readGazetteer('places', TOWNS), TOWNS, TOWN_COLUMNS);
    const codes = rows.map(({ cells }) => cells[0] ?? '');
    expect(codes).toEqual(codes.toSorted());
    expect(rows.filter(({ cells }) => !(Math.abs(Number(cells[1])) <= 90 && cells[5] !== ''))).toEqual([]);
  });
});
