/** Grows boosted trees (Friedman 2001, with second-order leaves) for one class at a time, in a fixed order, so that they are the same everywhere. */
import type { Value } from '../../src/languages/shared/boosted-trees.ts';

export interface Growth {
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  /** Rows that a leaf holds at least. */
  readonly least: number;
  /** How far leaves are drawn towards 0. */
  readonly decay: number;
}
interface Question {
  readonly column: number;
  readonly value: Value;
}
interface Leaf {
  readonly rows: Int32Array;
  readonly best: { readonly gain: number; readonly question: Question } | null;
  question: Question | null;
  yes: Leaf | null;
  no: Leaf | null;
  score: number;
}

/** The table of `BoostedTrees`, without its header, for one class: rows of values, and which of them are of the class. */
export function growTrees(
  name: string,
  columns: readonly string[],
  table: readonly (readonly Value[])[],
  labels: readonly boolean[],
  { rounds, leaves, rate, least, decay }: Growth,
): string[] {
  const coded = columns.map((_, c) => code(table.map((row) => row[c] ?? '')));
  const sums = new Float64Array(table.length);
  const [gradient, curvature] = [new Float64Array(table.length), new Float64Array(table.length)];
  const share = labels.filter(Boolean).length / labels.length;
  const bias = Math.round(1000 * Math.log(share / (1 - share)));
  sums.fill(bias);
  const lines = [`${name}\t\tadd\t${bias}`];

  /** The best question to ask of rows whose gradients and curvatures add up to `g` and `h`. */
  const split = (rows: Int32Array, g: number, h: number): Leaf['best'] => {
    const whole = (g * g) / (h + decay);
    let best: Leaf['best'] = null;
    coded.forEach(({ codes, values, numeric }, column) => {
      const gs = new Float64Array(values.length);
      const hs = new Float64Array(values.length);
      const ns = new Int32Array(values.length);
      for (const row of rows) {
        const v = codes[row] ?? 0;
        gs[v] = (gs[v] ?? 0) + (gradient[row] ?? 0);
        hs[v] = (hs[v] ?? 0) + (curvature[row] ?? 0);
        ns[v] = (ns[v] ?? 0) + 1;
      }
      let [gy, hy, ny] = [0, 0, 0];
      for (let v = 0; v < values.length; v++) {
        gy = (numeric ? gy : 0) + (gs[v] ?? 0);
        hy = (numeric ? hy : 0) + (hs[v] ?? 0);
        ny = (numeric ? ny : 0) + (ns[v] ?? 0);
        if (ny < least || rows.length - ny < least) continue;
        const gain = (gy * gy) / (hy + decay) + ((g - gy) * (g - gy)) / (h - hy + decay) - whole;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, question: { column, value: values[v] ?? '' } };
      }
    });
    return best;
  };
  const leafOf = (rows: Int32Array): Leaf => {
    let [g, h] = [0, 0];
    for (const row of rows) {
      g += gradient[row] ?? 0;
      h += curvature[row] ?? 0;
    }
    const score = Math.round((-1000 * rate * g) / (h + decay));
    return { rows, best: split(rows, g, h), question: null, yes: null, no: null, score };
  };

  const all = Int32Array.from(table, (_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (const row of all) {
      const p = 1 / (1 + Math.exp(-(sums[row] ?? 0) / 1000));
      gradient[row] = p - (labels[row] ? 1 : 0);
      curvature[row] = p * (1 - p);
    }
    const root = leafOf(all);
    const open = [root];
    while (open.length < leaves) {
      const next = open.reduce((a, b) => ((b.best?.gain ?? 0) > (a.best?.gain ?? 0) ? b : a));
      if (next.best === null) break;
      const { question } = next.best;
      const column = coded[question.column];
      const asked = column === undefined ? 0 : column.values.indexOf(question.value);
      const says = (row: number): boolean =>
        column !== undefined &&
        (column.numeric ? (column.codes[row] ?? 0) <= asked : column.codes[row] === asked);
      next.question = question;
      next.yes = leafOf(next.rows.filter(says));
      next.no = leafOf(next.rows.filter((row) => !says(row)));
      open.splice(open.indexOf(next), 1, next.yes, next.no);
    }
    for (const leaf of open) for (const row of leaf.rows) sums[row] = (sums[row] ?? 0) + leaf.score;
    lines.push(...print(root, name, columns));
  }
  return lines;
}

/** Values of a column as numbers: words by first appearance, numbers by size. */
function code(values: readonly Value[]): { codes: Int32Array; values: Value[]; numeric: boolean } {
  const numeric = values.every((value) => typeof value === 'number');
  const known = numeric ? [...new Set(values)].sort((a, b) => Number(a) - Number(b)) : [...new Set(values)];
  const index = new Map(known.map((value, i) => [value, i]));
  return { codes: Int32Array.from(values, (value) => index.get(value) ?? 0), values: known, numeric };
}

function print(leaf: Leaf, name: string, columns: readonly string[]): string[] {
  const { question, yes, no } = leaf;
  if (question === null || yes === null || no === null) return [`${name}\t\tadd\t${leaf.score}`];
  const test = typeof question.value === 'number' ? 'to' : 'is';
  return [
    `${name}\t${columns[question.column]}\t${test}\t${question.value}`,
    ...print(yes, name, columns),
    ...print(no, name, columns),
  ];
}
