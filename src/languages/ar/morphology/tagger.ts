import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../text/package-root.ts';
import {
  addContext,
  BOUNDARY,
  fixedFeatures,
  type Group,
  MASK,
  MODEL_BITS,
  NO_GROUP,
  type Surroundings,
  type TagWord,
} from './features.ts';

const FILE = 'src/languages/ar/lexicon/morphology/tagger.bin';
export type Weights = Int8Array | Int32Array | Float64Array;

let kept: Int8Array | null = null;

/** The trained weights, read once; zeros where none were trained. Throws when the file has another size. */
export function taggerWeights(): Int8Array {
  if (kept !== null) return kept;
  const path = join(packageRoot(), FILE);
  const size = 1 << MODEL_BITS;
  if (!existsSync(path)) return new Int8Array(size);
  const bytes = readFileSync(path);
  if (bytes.length !== size) throw new Error(`${FILE}: ${size} bytes expected, ${bytes.length} found`);
  kept = new Int8Array(bytes.buffer, bytes.byteOffset, size);
  return kept;
}

const scratch: number[] = [];

/** A word with its neighbours. */
export const surroundings = (words: readonly TagWord[], at: number): Surroundings => ({
  before: (at > 0 ? words[at - 1] : undefined) ?? BOUNDARY,
  at: words[at] ?? BOUNDARY,
  after: words[at + 1] ?? BOUNDARY,
  next: words[at + 2] ?? BOUNDARY,
});

/** The weight of a group in its place. */
export function scoreGroup(
  weights: Weights,
  around: Surroundings,
  group: Group,
  previous: Group,
  earlier: Group,
): number {
  let sum = fixedWeight(weights, group);
  const count = addContext(group, around, previous, earlier, scratch, 0);
  for (let i = 0; i < count; i++) sum += weights[scratch[i] ?? 0] ?? 0;
  return sum;
}

/** Kept for the weights that do not change any more. */
function fixedWeight(weights: Weights, group: Group): number {
  if (weights === kept && group.fixedWeight !== null) return group.fixedWeight;
  let sum = 0;
  for (const feature of fixedFeatures(group)) sum += weights[feature & MASK] ?? 0;
  if (weights === kept) group.fixedWeight = sum;
  return sum;
}

/** The best first; of equals the one whose best reading is likelier by itself, then the one that stood first. */
function byScore(groups: readonly Group[], scoreOf: (group: Group) => number): readonly Group[] {
  const ranked: Group[] = [];
  const scores: number[] = [];
  for (const group of groups) {
    const score = scoreOf(group);
    let at = ranked.length;
    for (; at > 0; at--) {
      const other = scores[at - 1] ?? 0;
      const likelier = group.best.score > (ranked[at - 1]?.best.score ?? 0);
      if (score < other || (score === other && !likelier)) break;
      scores[at] = other;
      ranked[at] = ranked[at - 1] ?? group;
    }
    scores[at] = score;
    ranked[at] = group;
  }
  return ranked;
}

/** For each word its groups, likeliest first, chosen from left to right with a look at the two before. */
export function tag(words: readonly TagWord[], weights: Weights = taggerWeights()): (readonly Group[])[] {
  let earlier = NO_GROUP;
  let previous = NO_GROUP;
  return words.map((word, at) => {
    const around = surroundings(words, at);
    const ranked =
      word.groups.length < 2
        ? word.groups
        : byScore(word.groups, (group) => scoreGroup(weights, around, group, previous, earlier));
    earlier = previous;
    previous = ranked[0] ?? NO_GROUP;
    return ranked;
  });
}
