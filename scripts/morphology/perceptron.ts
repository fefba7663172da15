/** Averaged perceptron over groups of readings, in whole numbers so that it gives the same bytes everywhere. */
import {
  features,
  type Group,
  MODEL_BITS,
  NO_GROUP,
  type TagWord,
} from '../../src/languages/ar/morphology/features.ts';
import { scoreGroup, surroundings } from '../../src/languages/ar/morphology/tagger.ts';

export interface Example {
  readonly words: readonly TagWord[];
  /** For each word the groups that are right; null where nothing is known of it. */
  readonly right: readonly (ReadonlySet<Group> | null)[];
}

export function train(examples: readonly Example[], epochs: number): Int8Array {
  const size = 1 << MODEL_BITS;
  const weights = new Int32Array(size);
  const totals = new Float64Array(size);
  const stamps = new Int32Array(size);
  let clock = 0;
  let seed = 12345;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 4294967296;
  };
  const order = examples.map((_, i) => i);
  const found: number[] = [];
  const update = (
    words: readonly TagWord[],
    at: number,
    group: Group,
    previous: Group,
    earlier: Group,
    by: number,
  ): void => {
    features(group, surroundings(words, at), previous, earlier, found);
    for (const index of found) {
      totals[index] = (totals[index] ?? 0) + (weights[index] ?? 0) * (clock - (stamps[index] ?? 0));
      stamps[index] = clock;
      weights[index] = (weights[index] ?? 0) + by;
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const which of order) {
      const { words, right } = examples[which] as Example;
      let earlier = NO_GROUP;
      let previous = NO_GROUP;
      for (let at = 0; at < words.length; at++) {
        clock++;
        const groups = words[at]?.groups ?? [];
        const good = right[at] ?? null;
        let best = groups[0] ?? NO_GROUP;
        let bestScore = Number.NEGATIVE_INFINITY;
        let bestGood: Group | null = null;
        let bestGoodScore = Number.NEGATIVE_INFINITY;
        const around = surroundings(words, at);
        if (groups.length > 1)
          for (const group of groups) {
            const score = scoreGroup(weights, around, group, previous, earlier);
            if (score > bestScore) [best, bestScore] = [group, score];
            if (good?.has(group) && score > bestGoodScore) [bestGood, bestGoodScore] = [group, score];
          }
        if (bestGood !== null && best !== bestGood && good !== null && !good.has(best)) {
          update(words, at, bestGood, previous, earlier, 1);
          update(words, at, best, previous, earlier, -1);
        }
        earlier = previous;
        // Half of the time go on from the truth, half from what was chosen: the tagger must live with its own mistakes.
        previous = bestGood !== null && random() < 0.5 ? bestGood : best;
      }
    }
  }
  const averages = new Float64Array(size);
  let largest = 1;
  for (let i = 0; i < size; i++) {
    averages[i] = ((totals[i] ?? 0) + (weights[i] ?? 0) * (clock - (stamps[i] ?? 0))) / clock;
    largest = Math.max(largest, Math.abs(averages[i] ?? 0));
  }
  const scale = 127 / Math.min(largest, CLIP);
  return Int8Array.from(averages, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
}
/** Weights beyond this are rare: finer steps below it are worth more. */
const CLIP = 12;
