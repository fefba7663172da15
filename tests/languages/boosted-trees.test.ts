import { describe, expect, test } from 'vitest';
import { growTrees } from '../../scripts/events/boosting.ts';
import { BoostedTrees } from '../../src/languages/shared/boosted-trees.ts';

const COLUMNS = ['kind', 'distance'];
const TABLE = `# a comment
class\tcolumn\ttest\tvalue
NEAR\t\tadd\t-100
NEAR\tdistance\tto\t3
NEAR\tkind\tis\tverb
NEAR\t\tadd\t700
NEAR\t\tadd\t200
NEAR\t\tadd\t-400
FAR\t\tadd\t5
`;

describe('boosted trees', () => {
  const trees = new BoostedTrees(TABLE, COLUMNS);
  const score = (name: string, row: readonly (string | number)[], least?: number): number =>
    trees.score(trees.classes.indexOf(name), trees.encode(row), least);
  test('the leaves that a row reaches add up', () => {
    expect(trees.classes).toEqual(['NEAR', 'FAR']);
    expect(score('NEAR', ['verb', 3])).toBe(600);
    expect(score('NEAR', ['noun', 0])).toBe(100);
    expect(score('NEAR', ['verb', 4])).toBe(-500);
    expect(score('FAR', ['verb', 4])).toBe(5);
  });
  test('what exceeds a bound is what it is without one, all else does not exceed it', () => {
    for (const row of [
      ['verb', 3],
      ['noun', 0],
      ['verb', 4],
    ] as const)
      for (const least of [-600, -500, -100, 0, 599, 600, 900]) {
        const [full, bounded] = [score('NEAR', row), score('NEAR', row, least)];
        expect(full > least ? bounded === full : bounded <= least).toBe(true);
      }
  });
  test('a word that no tree asks for is none', () => {
    expect(score('NEAR', ['unheard of', 1])).toBe(100);
  });
  test('a row used again scores what a new one does, whatever part of it is written anew', () => {
    const row = new Int32Array(COLUMNS.length);
    trees.write(['verb', 3], row, 0);
    expect(trees.score(0, row)).toBe(600);
    trees.write([4], row, 1);
    expect(trees.score(0, row)).toBe(score('NEAR', ['verb', 4]));
    trees.write(['unheard of'], row, 0);
    expect(trees.score(0, row)).toBe(score('NEAR', ['unheard of', 4]));
  });
  test('a class that the table has not scores nothing', () => {
    expect(score('NOWHERE', ['verb', 1])).toBe(0);
  });
  test('a column that the reader has not is an error', () => {
    expect(() => new BoostedTrees('class\tcolumn\ttest\tvalue\nA\tcolour\tis\tred\n', COLUMNS)).toThrow(
      'no column colour',
    );
  });
});

describe('growing them', () => {
  const rows = Array.from({ length: 60 }, (_, i) => [i % 2 === 0 ? 'verb' : 'noun', i % 6] as const);
  const isNear = ([kind, distance]: readonly [string, number]): boolean => kind === 'verb' && distance < 3;
  const grow = (): string[] =>
    growTrees('NEAR', COLUMNS, rows, rows.map(isNear), {
      rounds: 30,
      leaves: 4,
      rate: 0.3,
      least: 5,
      decay: 1,
    });
  test('tells those of the class from the others', () => {
    const trees = new BoostedTrees(`class\tcolumn\ttest\tvalue\n${grow().join('\n')}\n`, COLUMNS);
    expect(rows.map((row) => trees.score(0, trees.encode(row)) > 0)).toEqual(rows.map(isNear));
  });
  test('gives the same table from the same rows', () => {
    expect(grow()).toEqual(grow());
  });
});
