import { expect, test } from 'vitest';
import { cluster, type Match } from '../../src/resolve/cluster.ts';

const MATCHES: readonly Match[] = [
  { a: 'a', b: 'b', score: 0.9 },
  { a: 'b', b: 'c', score: 0.8 },
  { a: 'c', b: 'd', score: 0.6 },
  { a: 'e', b: 'f', score: 0.5 },
];
const never = () => false;
const eventsOf = (found: ReturnType<typeof cluster>) =>
  Object.fromEntries([...found].map(([id, { event }]) => [id, event]));

test('what matches is one happening, named by the least of its tellings', () => {
  const found = cluster(['f', 'e', 'd', 'c', 'b', 'a', 'g'], MATCHES, never);
  expect(eventsOf(found)).toEqual({ a: 'a', b: 'a', c: 'a', d: 'a', e: 'e', f: 'e', g: 'g' });
});

test('a match does not join what others exclude; the surer match goes first', () => {
  const found = cluster(['a', 'b', 'c', 'd'], MATCHES, (x, y) => [x, y].sort().join('') === 'ac');
  expect(eventsOf(found)).toEqual({ a: 'a', b: 'a', c: 'c', d: 'c' });
  expect([...found.values()].every(({ component }) => component === 'a')).toBe(true);
});

test('the order in which tellings and matches come is of no consequence', () => {
  const excludes = (x: string, y: string) => [x, y].sort().join('') === 'bd';
  const one = cluster(['a', 'b', 'c', 'd', 'e', 'f'], MATCHES, excludes);
  const other = cluster(['d', 'f', 'a', 'c', 'b', 'e'], [...MATCHES].reverse(), excludes);
  expect(eventsOf(other)).toEqual(eventsOf(one));
});
