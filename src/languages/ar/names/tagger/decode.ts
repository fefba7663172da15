import { allowed, type Model, PACKED, TAGS, type Tag } from './model.ts';

const COUNT = TAGS.length;

/** The weight of each tag at each token, given by its features. */
export function scoresOf(features: readonly Uint32Array[], model: Model): Float64Array {
  const scores = new Float64Array(features.length * COUNT);
  const sums = new Int32Array(PACKED);
  for (const [i, own] of features.entries()) {
    sums.fill(0);
    for (const feature of own) model.look(feature, sums, 0);
    model.unpack(sums, scores, i * COUNT);
  }
  return scores;
}

/** The likeliest tags of a sentence, given by its features. */
export const tagsOf = (features: readonly Uint32Array[], model: Model): Tag[] =>
  bestTags(scoresOf(features, model), features.length, model.transitions);

/** The probability of each tag at each token of a sentence, given by its weights: `COUNT` for each token in the order of `TAGS`. */
export function probabilitiesOf(scores: Float64Array, transitions: Float64Array): Float64Array {
  const length = scores.length / COUNT;
  const odds = scores.slice();
  const steps = oddsOf(transitions);
  for (let i = 0; i < length; i++) exponentiate(odds, i * COUNT);
  const result = new Float64Array(length * COUNT);
  for (let i = 0; i < length; i++) {
    for (let to = 0; to < COUNT; to++) {
      let sum = i === 0 ? (steps[COUNT * COUNT + to] ?? 0) : 0;
      for (let from = 0; i > 0 && from < COUNT; from++)
        sum += (result[(i - 1) * COUNT + from] ?? 0) * (steps[from * COUNT + to] ?? 0);
      result[i * COUNT + to] = sum * (odds[i * COUNT + to] ?? 0);
    }
    normalise(result, i * COUNT);
  }
  const after = new Float64Array(COUNT).fill(1);
  const before = new Float64Array(COUNT);
  for (let i = length - 1; i >= 0; i--) {
    if (i < length - 1) {
      for (let from = 0; from < COUNT; from++) {
        let sum = 0;
        for (let to = 0; to < COUNT; to++)
          sum += (steps[from * COUNT + to] ?? 0) * (odds[(i + 1) * COUNT + to] ?? 0) * (after[to] ?? 0);
        before[from] = sum;
      }
      after.set(before);
      normalise(after, 0);
    }
    for (let tag = 0; tag < COUNT; tag++)
      result[i * COUNT + tag] = (result[i * COUNT + tag] ?? 0) * (after[tag] ?? 0);
    normalise(result, i * COUNT);
  }
  return result;
}

/** `COUNT` logarithms become odds, the greatest one. */
function exponentiate(values: Float64Array, at: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < COUNT; tag++) most = Math.max(most, values[at + tag] ?? 0);
  for (let tag = 0; tag < COUNT; tag++) values[at + tag] = Math.exp((values[at + tag] ?? 0) - most);
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let tag = 0; tag < COUNT; tag++) sum += values[at + tag] ?? 0;
  for (let tag = 0; tag < COUNT; tag++) values[at + tag] = (values[at + tag] ?? 0) / sum;
}

const odds = new WeakMap<Float64Array, Float64Array>();
/** Transitions as odds, nought where none is allowed; kept for each model. */
function oddsOf(transitions: Float64Array): Float64Array {
  const known = odds.get(transitions);
  if (known !== undefined) return known;
  const made = transitions.map((_, i) => Math.exp(weight(transitions, Math.floor(i / COUNT), i % COUNT)));
  odds.set(transitions, made);
  return made;
}

/** The weight of a step between tags; minus infinity for one that is not allowed. */
export const weight = (transitions: Float64Array, from: number, to: number): number =>
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
