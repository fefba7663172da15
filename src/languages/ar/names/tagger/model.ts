import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../text/package-root.ts';

/** The tags of a token: outside, and begin or inside of the name of a place, a person, an organisation. */
export const TAGS = ['O', 'B-LOC', 'I-LOC', 'B-PERS', 'I-PERS', 'B-ORG', 'I-ORG'] as const;
export type Tag = (typeof TAGS)[number];
const COUNT = TAGS.length;

/** What was learned: for each feature a weight for each tag but the first (whose weight is nought), and for each pair of tags in a row. */
export interface Model {
  /** Adds the weights of a feature, packed, to the numbers that stand at a place. */
  readonly look: (feature: number, sums: Int32Array, at: number) => void;
  /** Adds what packed sums come to, to the weights of the tags that stand at a place. */
  readonly unpack: (sums: Int32Array, into: Float64Array, at: number) => void;
  /** `COUNT + 1` rows (the last: sentence start) of `COUNT` weights. */
  readonly transitions: Float64Array;
}

/** I-X follows only B-X and I-X. */
export const allowed = (from: number, to: number): boolean =>
  to % 2 === 1 || to === 0 || from === to || from === to - 1;

const FILE = 'src/languages/ar/lexicon/names/tagger.bin';
const SCALE = 16;
/** Bytes of a feature: hash, then a signed byte for each tag but O. */
const ROW = 4 + COUNT - 1;
const HEADER = 4;
/** A slot of the table of features: the hash, then the weights, two in each number, so that a look costs one line of the cache. */
const SLOT = 4;
const HALF = 16;
/** How many numbers hold the weights of all tags but O, two in each. */
export const PACKED = (COUNT - 1) / 2;
/** Most features that a text has were never learned: a small table of bits says so without a look into the big one. */
const BITS = 1 << 20;
const bitOf = (hash: number): number => (hash >>> 7) & (BITS - 1);

let kept: Model | null | undefined;

/** The trained model, read once; null where none is there. */
export function nameModel(): Model | null {
  if (kept === undefined) {
    const path = join(packageRoot(), FILE);
    kept = existsSync(path) ? decodeModel(readFileSync(path)) : null;
  }
  return kept;
}

/** The model that `encodeModel` wrote. */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const transitions = new Float64Array((COUNT + 1) * COUNT);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getInt8(HEADER + i) / SCALE;
  const start = HEADER + transitions.length;
  const weights = start + count * 4;
  let size = 1;
  while (size * 3 < count * 4) size *= 2;
  const last = size - 1;
  const table = new Int32Array(size * SLOT);
  const known = new Uint32Array(BITS >>> 5);
  for (let row = 0; row < count; row++) {
    const key = view.getUint32(start + row * 4, true);
    let at = (key & last) * SLOT;
    while (isTaken(table, at)) at = (at + SLOT) & (size * SLOT - 1);
    table[at] = key;
    for (let tag = 0; tag < COUNT - 1; tag++) {
      const weight = view.getInt8(weights + row * (COUNT - 1) + tag);
      const pair = at + 1 + (tag >> 1);
      table[pair] = (table[pair] ?? 0) + (tag % 2 === 0 ? weight : weight << HALF);
    }
    const bit = bitOf(key);
    known[bit >>> 5] = (known[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return {
    transitions,
    look: (feature, sums, to) => {
      const key = feature | 0;
      const bit = bitOf(key);
      if ((((known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return;
      let at = (key & last) * SLOT;
      while (table[at] !== key && isTaken(table, at)) at = (at + SLOT) & (size * SLOT - 1);
      sums[to] = (sums[to] ?? 0) + (table[at + 1] ?? 0);
      sums[to + 1] = (sums[to + 1] ?? 0) + (table[at + 2] ?? 0);
      sums[to + 2] = (sums[to + 2] ?? 0) + (table[at + 3] ?? 0);
    },
    unpack: (sums, into, to) => {
      for (let pair = 0; pair < PACKED; pair++) addPair(sums[pair] ?? 0, into, to + 1 + 2 * pair);
    },
  };
}

const isTaken = (table: Int32Array, at: number): boolean =>
  ((table[at + 1] ?? 0) | (table[at + 2] ?? 0) | (table[at + 3] ?? 0)) !== 0;

/** Adds what two weights that share a number come to. */
function addPair(sums: number, into: Float64Array, at: number): void {
  const low = (sums << HALF) >> HALF;
  into[at] = (into[at] ?? 0) + low / SCALE;
  into[at + 1] = (into[at + 1] ?? 0) + ((sums - low) >> HALF) / SCALE;
}

/** Features with their weights (`COUNT` each), as bytes: the heaviest `limit` of them, by hash. */
export function encodeModel(
  features: ReadonlyMap<number, Float64Array>,
  transitions: Float64Array,
  limit: number,
): Uint8Array {
  const round = (x: number): number => Math.max(-127, Math.min(127, Math.round(x * SCALE)));
  const rows = [...features]
    .map(([hash, w]) => ({ hash, row: TAGS.slice(1).map((_, i) => round((w[i + 1] ?? 0) - (w[0] ?? 0))) }))
    .map((r) => ({ ...r, weight: Math.max(...r.row.map(Math.abs)) }))
    .filter((r) => r.weight > 1)
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, limit)
    .sort((a, b) => a.hash - b.hash);
  const bytes = new Uint8Array(HEADER + transitions.length + rows.length * ROW);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, rows.length, true);
  transitions.forEach((x, i) => {
    view.setInt8(HEADER + i, round(x));
  });
  const start = HEADER + transitions.length;
  rows.forEach(({ hash, row }, i) => {
    view.setUint32(start + i * 4, hash, true);
    row.forEach((w, tag) => {
      view.setInt8(start + rows.length * 4 + i * (COUNT - 1) + tag, w);
    });
  });
  return bytes;
}
