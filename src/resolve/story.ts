import { findEachOther } from './anchors.ts';
import { type Comparison, ENOUGH, JOIN, scoreOf } from './compare.ts';
import { compared } from './compared.ts';
import { areApart, glanceOf } from './glance.ts';
import type { Telling } from './telling.ts';

/** A telling with its id in the whole graph. */
export interface Identified {
  readonly id: string;
  readonly telling: Telling;
}

/** Two tellings taken for one happening; `a` has the lesser id. */
export interface TellingMatch {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly rule: string;
}

interface Pair {
  readonly ours: Identified;
  readonly theirs: Identified;
  readonly found: Comparison & { readonly excluded: null };
}

/**
 * What two documents tell alike. Tellings that have enough in common match by themselves; where some do, the documents
 * tell one story, and what is left on both sides needs less: each must be the other's only best. A function of the two
 * documents alone, whichever comes first.
 */
export function matchDocuments(ours: readonly Identified[], theirs: readonly Identified[]): TellingMatch[] {
  const pairs = pairsOf(ours, theirs);
  const sure = pairs.filter(({ found }) => found.score >= JOIN);
  if (!sure.some(({ ours, theirs }) => findEachOther(ours.telling, theirs.telling))) return [];
  const matched = [new Set(sure.map((pair) => pair.ours)), new Set(sure.map((pair) => pair.theirs))] as const;
  const common = Math.min(matched[0].size, matched[1].size);
  const support = supportOf(common, Math.min(ours.length, theirs.length));
  const left = pairs.filter((pair) => !matched[0].has(pair.ours) && !matched[1].has(pair.theirs));
  const best = bestOf(left);
  const likely = left.filter(
    (pair) =>
      pair.found.shared &&
      pair.found.points + support >= ENOUGH &&
      best.get(pair.ours) === pair &&
      best.get(pair.theirs) === pair,
  );
  return [
    ...sure.map((pair) => matchOf(pair, pair.found.score, pair.found.rule)),
    ...likely.map((pair) => matchOf(pair, scoreOf(pair.found.points + support), `${pair.found.rule}+story`)),
  ];
}

/** For each telling the pair that it is best in; null where two are equally good. */
function bestOf(pairs: readonly Pair[]): ReadonlyMap<Identified, Pair | null> {
  const best = new Map<Identified, Pair | null>();
  const most = new Map<Identified, number>();
  for (const pair of pairs)
    for (const one of [pair.ours, pair.theirs]) {
      const before = most.get(one) ?? Number.NEGATIVE_INFINITY;
      if (pair.found.points < before) continue;
      best.set(one, pair.found.points === before ? null : pair);
      most.set(one, pair.found.points);
    }
  return best;
}

/** Points that a story lends to its parts, by how many happenings its documents are known to share. */
function supportOf(common: number, fewer: number): number {
  const share = common / fewer;
  if (common >= 3 || (common >= 2 && share >= 0.25)) return 4;
  return common >= 2 || share >= 0.25 ? 2 : 1;
}

/** Those that do not exclude each other; most do at a glance. */
function pairsOf(ours: readonly Identified[], theirs: readonly Identified[]): Pair[] {
  const others = theirs.map((other) => ({ other, glance: glanceOf(other.telling) }));
  const pairs: Pair[] = [];
  for (const one of ours) {
    const own = glanceOf(one.telling);
    for (const { other, glance } of others) {
      if (areApart(own, glance)) continue;
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      const found = compared(a.telling, b.telling);
      if (found.excluded === null) pairs.push({ ours: one, theirs: other, found });
    }
  }
  return pairs;
}

const matchOf = ({ ours, theirs }: Pair, score: number, rule: string): TellingMatch =>
  ours.id < theirs.id ? { a: ours.id, b: theirs.id, score, rule } : { a: theirs.id, b: ours.id, score, rule };
