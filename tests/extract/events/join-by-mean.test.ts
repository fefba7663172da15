import { expect, test } from 'vitest';
import { joinByMean } from '../../../src/extract/events/join-by-mean.ts';

const groups = (...pairs: readonly (readonly [number, number, number])[]): string =>
  [...joinByMean(pairs.map(([one, other, score]) => ({ one, other, score })))]
    .sort(([a], [b]) => a - b)
    .map(([, first]) => first)
    .join(' ');

test('what is joined is called by its first', () => {
  expect(groups([0, 1, -5], [0, 2, 3], [1, 2, -1])).toBe('0 1 0');
});

test('the mean over a group decides, not the best of its pairs', () => {
  expect(groups([0, 1, 9], [0, 2, -4], [1, 2, 3])).toBe('0 0 2');
  expect(groups([0, 1, 9], [0, 2, -2], [1, 2, 3])).toBe('0 0 0');
});

test('what speaks most for itself is joined first', () => {
  expect(groups([0, 1, 1], [1, 2, 5], [0, 2, -9])).toBe('0 1 1');
});

test('what was not compared neither speaks for nor against', () => {
  expect(groups([0, 1, 2], [1, 2, 2])).toBe('0 0 0');
});

test('nothing that speaks against every other is joined', () => {
  expect(groups([0, 1, 0], [0, 2, -1], [1, 2, -1])).toBe('0 1 2');
  expect(groups()).toBe('');
});

test('a thousand alike become one in no time', () => {
  const alike = Array.from({ length: 1000 }, (_, i) => [1, 2, 3].map((by) => [i, i + by, 1] as const)).flat();
  expect(new Set(groups(...alike).split(' '))).toEqual(new Set(['0']));
});
