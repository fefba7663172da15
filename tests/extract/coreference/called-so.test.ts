import { describe, expect, test } from 'vitest';
import { calledSo } from '../../../src/extract/coreference/called-so.ts';
import type { EntityMention } from '../../../src/extract/layers.ts';

const name: EntityMention = { start: 0, end: 7, first: 0, last: 0, form: 'NAME' };
const agency = {
  id: 'Sputnik',
  fits: true,
  classed: true,
  headed: false,
  last: name as EntityMention | null,
  distance: 1,
};

describe('the one that was just called so', () => {
  test('is meant by its noun alone, whatever else is of its kind', () =>
    expect(calledSo([{ ...agency, id: 'United Nations', classed: false }, agency])?.id).toBe('Sputnik'));
  test.each([
    ['it stands too far before', [{ ...agency, distance: 3 }]],
    ['it is named behind only', [{ ...agency, last: null, distance: -1 }]],
    ['it is of no kind that the noun may mean', [{ ...agency, fits: false }]],
    ['two were called so', [agency, { ...agency, id: 'Reuters' }]],
    [
      'the name of another begins with the noun',
      [agency, { ...agency, id: 'Emirates News Agency', classed: false, headed: true }],
    ],
  ])('but not where %s', (_, all) => expect(calledSo(all)).toBeNull());
});
