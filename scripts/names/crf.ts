/**
 * Stochastic training of a linear-chain conditional random field: AdaGrad, examples in a fixed shuffled order. Each step sees
 * less than half of a token's features, drawn anew, so that none leans on words it has met; the weights of the last epochs
 * are averaged.
 */

import { weight } from '../../src/languages/ar/names/tagger/decode.ts';
import { allowed, TAGS } from '../../src/languages/ar/names/tagger/model.ts';
import type { Example } from './examples.ts';

const COUNT = TAGS.length;
const RATE = 0.12;
const DECAY = 3e-3;
/** The share of features that a step does without. */
const DROPPED = 0.6;
/** Epochs whose weights are averaged. */
const AVERAGED = 6;
const DRAWS = 2 ** 32;

export interface Trained {
  readonly features: Map<number, Float64Array>;
  readonly transitions: Float64Array;
}

/** Weights for every feature that occurs at least `least` times. */
export function train(examples: readonly Example[], epochs: number, least: number): Trained {
  const counts = new Map<number, number>();
  for (const e of examples)
    for (const token of e.features) for (const f of token) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [f, n] of counts) if (n >= least) ids.set(f, ids.size);
  const rows = examples.map((e) => ({
    tags: e.tags,
    features: e.features.map((token) => Int32Array.from([...token].flatMap((f) => ids.get(f) ?? []))),
  }));
  const weights = new Float64Array(ids.size * COUNT);
  const squares = new Float64Array(ids.size * COUNT).fill(1e-3);
  const transitions = new Float64Array((COUNT + 1) * COUNT);
  const transitionSquares = new Float64Array(transitions.length).fill(1e-3);
  const order = rows.map((_, i) => i);
  const sums = {
    weights: new Float64Array(weights.length),
    transitions: new Float64Array(transitions.length),
  };
  const draw = drawn(12345);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = draw() % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const features = row.features.map((list) => list.filter(() => draw() >= DROPPED * DRAWS));
      step({ tags: row.tags, features }, weights, squares, transitions, transitionSquares);
    }
    if (epoch < epochs - AVERAGED) continue;
    addTo(sums.weights, weights);
    addTo(sums.transitions, transitions);
  }
  const shares = Math.min(epochs, AVERAGED);
  return {
    features: new Map(
      [...ids].map(([f, id]) => [f, sums.weights.slice(id * COUNT, (id + 1) * COUNT).map((w) => w / shares)]),
    ),
    transitions: sums.transitions.map((w) => w / shares),
  };
}

/** Whole numbers below `DRAWS`, the same at every run. */
function drawn(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed;
  };
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (values[i] ?? 0);
}

function step(
  row: { readonly tags: readonly number[]; readonly features: readonly Int32Array[] },
  weights: Float64Array,
  squares: Float64Array,
  transitions: Float64Array,
  transitionSquares: Float64Array,
): void {
  const length = row.features.length;
  const scores = new Float64Array(length * COUNT);
  row.features.forEach((features, i) => {
    for (const f of features)
      for (let tag = 0; tag < COUNT; tag++)
        scores[i * COUNT + tag] = (scores[i * COUNT + tag] ?? 0) + (weights[f * COUNT + tag] ?? 0);
  });
  const { forward, backward, total } = sums(scores, length, transitions);
  const update = (w: Float64Array, g: Float64Array, at: number, gradient: number): void => {
    const slope = gradient + DECAY * (w[at] ?? 0);
    g[at] = (g[at] ?? 0) + slope * slope;
    w[at] = (w[at] ?? 0) - (RATE * slope) / Math.sqrt(g[at] ?? 1);
  };
  const before = transitions.slice();
  for (let i = 0; i < length; i++) {
    const right = row.tags[i] ?? 0;
    const previous = i === 0 ? COUNT : (row.tags[i - 1] ?? 0);
    for (let to = 0; to < COUNT; to++) {
      const gradient =
        Math.exp((forward[i * COUNT + to] ?? 0) + (backward[i * COUNT + to] ?? 0) - total) -
        (to === right ? 1 : 0);
      if (Math.abs(gradient) > 1e-4)
        for (const f of row.features[i] ?? []) update(weights, squares, f * COUNT + to, gradient);
      for (let from = i === 0 ? COUNT : 0; from < (i === 0 ? COUNT + 1 : COUNT); from++) {
        if (!allowed(from === COUNT ? 0 : from, to)) continue;
        const expected =
          i === 0
            ? Math.exp((forward[to] ?? 0) + (backward[to] ?? 0) - total)
            : Math.exp(
                (forward[(i - 1) * COUNT + from] ?? 0) +
                  (before[from * COUNT + to] ?? 0) +
                  (scores[i * COUNT + to] ?? 0) +
                  (backward[i * COUNT + to] ?? 0) -
                  total,
              );
        const slope = expected - (from === previous && to === right ? 1 : 0);
        if (Math.abs(slope) > 1e-4) update(transitions, transitionSquares, from * COUNT + to, slope);
      }
    }
  }
}

/** Forward and backward sums in the logarithm. */
function sums(
  scores: Float64Array,
  length: number,
  transitions: Float64Array,
): { forward: Float64Array; backward: Float64Array; total: number } {
  const forward = new Float64Array(length * COUNT);
  const backward = new Float64Array(length * COUNT);
  const terms = new Float64Array(COUNT);
  for (let i = 0; i < length; i++)
    for (let to = 0; to < COUNT; to++) {
      if (i === 0) forward[to] = weight(transitions, COUNT, to) + (scores[to] ?? 0);
      else {
        for (let from = 0; from < COUNT; from++)
          terms[from] = (forward[(i - 1) * COUNT + from] ?? 0) + weight(transitions, from, to);
        forward[i * COUNT + to] = logSum(terms) + (scores[i * COUNT + to] ?? 0);
      }
    }
  for (let i = length - 2; i >= 0; i--)
    for (let from = 0; from < COUNT; from++) {
      for (let to = 0; to < COUNT; to++)
        terms[to] =
          weight(transitions, from, to) +
          (scores[(i + 1) * COUNT + to] ?? 0) +
          (backward[(i + 1) * COUNT + to] ?? 0);
      backward[i * COUNT + from] = logSum(terms);
    }
  const total = length === 0 ? 0 : logSum(forward.subarray((length - 1) * COUNT));
  return { forward, backward, total };
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const t of terms) if (t > most) most = t;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const t of terms) sum += Math.exp(t - most);
  return most + Math.log(sum);
}
