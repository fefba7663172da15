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

/** The same, the plain way: every time all pairs of groups are looked through. */
function plainly(scored: readonly { one: number; other: number; score: number }[]): Map<number, number> {
  const order = [...new Set(scored.flatMap(({ one, other }) => [one, other]))];
  const groupOf = new Map(order.map((thing) => [thing, thing]));
  for (;;) {
    const bonds = new Map<string, { a: number; b: number; sum: number; pairs: number }>();
    for (const { one, other, score } of scored) {
      const [a, b] = [groupOf.get(one) ?? one, groupOf.get(other) ?? other].sort((x, y) => x - y);
      if (a === undefined || b === undefined || a === b) continue;
      const bond = bonds.get(`${a} ${b}`) ?? { a, b, sum: 0, pairs: 0 };
      bonds.set(`${a} ${b}`, { a, b, sum: bond.sum + score, pairs: bond.pairs + 1 });
    }
    const best = Math.max(0, ...[...bonds.values()].map(({ sum, pairs }) => sum / pairs));
    const join = [...bonds.values()].find(({ sum, pairs }) => best > 0 && sum / pairs === best);
    if (join === undefined) return groupOf;
    for (const [thing, group] of groupOf) if (group === join.b) groupOf.set(thing, join.a);
  }
}

test('joins what the plain way joins', () => {
  let state = 7;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let round = 0; round < 200; round++) {
    const pairs = new Map<string, { one: number; other: number; score: number }>();
    for (let n = 0; n < 60; n++) {
      const [one, other] = [draw(20), draw(20)];
      // Each score is its own, so that no two ways are as good.
      if (one < other) pairs.set(`${one} ${other}`, { one, other, score: draw(1 << 20) / (1 << 20) - 0.6 });
    }
    const scored = [...pairs.values()];
    expect(new Map([...joinByMean(scored)].sort())).toEqual(new Map([...plainly(scored)].sort()));
  }
});

test('joins thousands in time that grows with them', () => {
  const cost = (things: number): number => {
    const scored = Array.from({ length: 3 * things }, (_, n) => {
      const one = Math.floor(n / 3);
      return { one, other: one + 1 + (n % 3), score: 0.1 + ((n * 7_919) % 1_000) / 1_000 - 0.5 };
    });
    const before = process.cpuUsage();
    joinByMean(scored);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  cost(1_000);
  expect(cost(32_000) / cost(4_000)).toBeLessThan(32);
});
