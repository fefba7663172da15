import { expect, test } from 'vitest';
import { loadMeasures } from '../../../../src/languages/en/lexicon/load.ts';
import { loadCurrencies } from '../../../../src/languages/en/lexicon/load-quantities.ts';

const sorted = (words: readonly string[]): readonly string[] =>
  words.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

test('measures are sorted, each noun once', () => {
  const words = loadMeasures().map((row) => row.singular.text);
  expect(words).toEqual(sorted(words));
  expect(new Set(words).size).toBe(words.length);
});

test('currencies are sorted and have codes', () => {
  const words = [...loadCurrencies().keys()];
  expect(words).toEqual(sorted(words));
  expect(loadCurrencies().get('iraqi dinars')).toBe('IQD');
  expect(loadCurrencies().get('€')).toBe('EUR');
});
