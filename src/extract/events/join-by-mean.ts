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
  const closest = new Closest();
  for (const [group, others] of bonds) closest.set(group, bestOf(others));
  /** The group that each one has gone into: one with an earlier first thing. */
  const into = new Map<number, number>();
  for (let next = closest.take(); next !== null; next = closest.take()) {
    const [kept, gone] = [Math.min(...next), Math.max(...next)];
    into.set(gone, kept);
    const moved = bondsOf(gone);
    bonds.delete(gone);
    closest.delete(gone);
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
    for (const group of [kept, ...moved.keys()]) closest.set(group, bestOf(bondsOf(group)));
  }
  const first = new Map<number, number>();
  for (const thing of things) first.set(thing, first.get(into.get(thing) ?? thing) ?? thing);
  return first;
}

/** A group with what is best joined to it, in its place among the groups: of equals the first counts. */
interface Place {
  readonly group: number;
  readonly rank: number;
  readonly best: Best;
}

const before = (a: Place, b: Place): boolean =>
  a.best.mean > b.best.mean || (a.best.mean === b.best.mean && a.rank < b.rank);

/** Groups by how much speaks for joining the best to each: a heap, in which what has changed since is passed over. */
class Closest {
  readonly #heap: Place[] = [];
  readonly #now = new Map<number, Place>();
  #ranks = 0;

  set(group: number, best: Best): void {
    const place = { group, rank: this.#now.get(group)?.rank ?? this.#ranks++, best };
    this.#now.set(group, place);
    if (best.mean <= 0) return;
    const heap = this.#heap;
    let at = heap.push(place) - 1;
    for (let above = (at - 1) >> 1; at > 0; above = (at - 1) >> 1) {
      const other = heap[above];
      if (other === undefined || !before(place, other)) break;
      heap[at] = other;
      at = above;
    }
    heap[at] = place;
  }

  delete(group: number): void {
    this.#now.delete(group);
  }

  /** The two groups between which most speaks for joining them; null where nothing does. */
  take(): readonly [number, number] | null {
    for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
      this.#pop();
      if (this.#now.get(top.group) === top) return [top.group, top.best.other];
    }
    return null;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const [one, other] = [heap[left], heap[right]];
      if (one === undefined) break;
      const [child, next] = other !== undefined && before(other, one) ? [other, right] : [one, left];
      if (!before(child, last)) break;
      heap[at] = child;
      at = next;
    }
    heap[at] = last;
  }
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
