/** Things that may be one, `one` before `other`, and what speaks for it: below 0 more against. */
export interface Scored {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

interface Bond {
  sum: number;
  pairs: number;
}

/**
 * Joins things to groups, each time the two groups between which most speaks for it on the mean of the pairs that were scored, as
 * long as it does (average linkage, Sokal and Michener 1958). Returns for each thing of a pair the first of its group.
 */
export function joinByMean(scored: readonly Scored[]): Map<number, number> {
  const bonds = new Map<number, Map<number, Bond>>();
  const bondsOf = (group: number): Map<number, Bond> => {
    const known = bonds.get(group) ?? new Map<number, Bond>();
    bonds.set(group, known);
    return known;
  };
  for (const { one, other, score } of scored) {
    const bond = { sum: score, pairs: 1 };
    bondsOf(one).set(other, bond);
    bondsOf(other).set(one, bond);
  }
  const things = [...bonds.keys()].sort((a, b) => a - b);
  const best = new Map([...bonds].map(([group, others]) => [group, bestOf(others)]));
  /** The group that each one has gone into: one with an earlier first thing. */
  const into = new Map<number, number>();
  for (let next = closest(best); next !== null; next = closest(best)) {
    const [kept, gone] = [Math.min(...next), Math.max(...next)];
    into.set(gone, kept);
    const moved = bondsOf(gone);
    bonds.delete(gone);
    best.delete(gone);
    bondsOf(kept).delete(gone);
    moved.delete(kept);
    for (const [other, { sum, pairs }] of moved) {
      const bond = bondsOf(kept).get(other) ?? { sum: 0, pairs: 0 };
      bond.sum += sum;
      bond.pairs += pairs;
      bondsOf(kept).set(other, bond);
      bondsOf(other).delete(gone);
      bondsOf(other).set(kept, bond);
    }
    for (const group of [kept, ...moved.keys()]) best.set(group, bestOf(bondsOf(group)));
  }
  const first = new Map<number, number>();
  for (const thing of things) first.set(thing, first.get(into.get(thing) ?? thing) ?? thing);
  return first;
}

/** The two groups between which most speaks for joining them; null where nothing does. */
function closest(best: ReadonlyMap<number, Best>): readonly [number, number] | null {
  let found: readonly [number, number] | null = null;
  let most = 0;
  for (const [group, { other, mean }] of best)
    if (mean > most) {
      found = [group, other];
      most = mean;
    }
  return found;
}

interface Best {
  readonly other: number;
  readonly mean: number;
}

function bestOf(others: ReadonlyMap<number, Bond>): Best {
  let best: Best = { other: -1, mean: Number.NEGATIVE_INFINITY };
  for (const [other, { sum, pairs }] of others) {
    const mean = sum / pairs;
    if (mean > best.mean || (mean === best.mean && other < best.other)) best = { other, mean };
  }
  return best;
}
