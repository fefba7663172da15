import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../text/package-root.ts';

/** The tags of a token: outside, and begin or inside of the name of a place, a person, an organisation. */
export const TAGS = ['O', 'B-LOC', 'I-LOC', 'B-PERS', 'I-PERS', 'B-ORG', 'I-ORG'] as const;
export type Tag = (typeof TAGS)[number];
const COUNT = TAGS.length;

/** What was learned: for each feature a weight for each tag but the first (whose weight is nought), and for each pair of tags in a row. */
export interface Model {
  /** Writes the weights of features, added up, where zeros stand. */
  readonly scores: (features: Uint32Array, into: Float64Array, at: number) => void;
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
/** A slot of the table of features, 32-bit words: the hash, then a byte for each weight, then whether it is taken. */
const SLOT = 3;
const USED = 4 + COUNT - 1;
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
  const table = new Int32Array(size * SLOT);
  const bytes8 = new Int8Array(table.buffer);
  const known = new Uint32Array(BITS >>> 5);
  for (let row = 0; row < count; row++) {
    const key = view.getUint32(start + row * 4, true);
    let slot = key & (size - 1);
    while (bytes8[slot * SLOT * 4 + USED] !== 0) slot = (slot + 1) & (size - 1);
    table[slot * SLOT] = key;
    const base = slot * SLOT * 4;
    bytes8[base + USED] = 1;
    for (let tag = 0; tag < COUNT - 1; tag++)
      bytes8[base + 4 + tag] = view.getInt8(weights + row * (COUNT - 1) + tag);
    const bit = bitOf(key);
    known[bit >>> 5] = (known[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return {
    transitions,
    scores: (features, into, at) => {
      for (let i = 0; i < features.length; i++) {
        const key = features[i] ?? 0;
        const bit = bitOf(key);
        if ((((known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
        let slot = key & (size - 1);
        while (table[slot * SLOT] !== (key | 0) && bytes8[slot * SLOT * 4 + USED] !== 0)
          slot = (slot + 1) & (size - 1);
        const base = slot * SLOT * 4 + 3;
        for (let tag = 1; tag < COUNT; tag++)
          into[at + tag] = (into[at + tag] ?? 0) + (bytes8[base + tag] ?? 0);
      }
      for (let tag = 1; tag < COUNT; tag++) into[at + tag] = (into[at + tag] ?? 0) / SCALE;
    },
  };
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
