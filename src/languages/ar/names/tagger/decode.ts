import { allowed, type Model, TAGS, type Tag } from './model.ts';

const COUNT = TAGS.length;

/** The tags of a sentence as the model reads them, and how probable a name of each type is at each token. */
export interface Tagged {
  readonly tags: readonly Tag[];
  /** `COUNT` probabilities for each token. */
  readonly probabilities: Float64Array;
}

/** The best sequence of tags and the probability of each tag, for a sentence given by its features. */
export function decode(features: readonly Uint32Array[], model: Model): Tagged {
  const length = features.length;
  const scores = new Float64Array(length * COUNT);
  features.forEach((f, i) => {
    model.scores(f, scores, i * COUNT);
  });
  return {
    tags: bestTags(scores, length, model.transitions),
    probabilities: marginals(scores, length, model.transitions),
  };
}

const weight = (transitions: Float64Array, from: number, to: number): number =>
  allowed(from === COUNT ? 0 : from, to) ? (transitions[from * COUNT + to] ?? 0) : Number.NEGATIVE_INFINITY;

function bestTags(scores: Float64Array, length: number, transitions: Float64Array): Tag[] {
  const best = new Float64Array(length * COUNT);
  const back = new Int8Array(length * COUNT);
  for (let i = 0; i < length; i++)
    for (let to = 0; to < COUNT; to++) {
      let value = i === 0 ? weight(transitions, COUNT, to) : Number.NEGATIVE_INFINITY;
      for (let from = 0; i > 0 && from < COUNT; from++) {
        const through = (best[(i - 1) * COUNT + from] ?? 0) + weight(transitions, from, to);
        if (through > value) {
          value = through;
          back[i * COUNT + to] = from;
        }
      }
      best[i * COUNT + to] = value + (scores[i * COUNT + to] ?? 0);
    }
  const tags: Tag[] = [];
  let at = 0;
  for (let tag = 1; tag < COUNT; tag++)
    if ((best[(length - 1) * COUNT + tag] ?? 0) > (best[(length - 1) * COUNT + at] ?? 0)) at = tag;
  for (let i = length - 1; i >= 0; i--) {
    tags.push(TAGS[at] ?? 'O');
    at = back[i * COUNT + at] ?? 0;
  }
  return tags.reverse();
}

/** Forward and backward sums in the logarithm. */
export function marginals(scores: Float64Array, length: number, transitions: Float64Array): Float64Array {
  const { forward, backward, total } = sums(scores, length, transitions);
  return forward.map((f, i) => Math.exp(f + (backward[i] ?? 0) - total));
}

export function sums(
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
