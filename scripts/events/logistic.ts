/** Multinomial logistic regression by stochastic gradient, in a fixed order, so that it gives the same weights everywhere. */
export interface Instance {
  readonly features: readonly string[];
  readonly label: number;
}

/** Weights in thousandths for each feature that stands in at least `least` instances. */
export function trainLogistic(
  instances: readonly Instance[],
  classes: number,
  { epochs = 20, rate = 0.1, decay = 1e-4, least = 2 } = {},
): Map<string, Int32Array> {
  const counts = new Map<string, number>();
  for (const { features } of instances)
    for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map(
    [...counts]
      .filter(([, n]) => n >= least)
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([f], i) => [f, i]),
  );
  const weights = new Float64Array(index.size * classes);
  const squares = new Float64Array(index.size * classes).fill(1e-6);
  const rows = instances.map(({ features, label }) => ({
    ids: [...new Set(features)].flatMap((f) => index.get(f) ?? []),
    label,
  }));
  let seed = 12345;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 4294967296;
  };
  const order = rows.map((_, i) => i);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const row = rows[at];
      if (row === undefined) continue;
      scores.fill(0);
      for (const id of row.ids)
        for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[id * classes + c] ?? 0);
      const top = Math.max(...scores);
      let sum = 0;
      for (let c = 0; c < classes; c++) {
        scores[c] = Math.exp((scores[c] ?? 0) - top);
        sum += scores[c] ?? 0;
      }
      for (let c = 0; c < classes; c++) {
        const error = (scores[c] ?? 0) / sum - (c === row.label ? 1 : 0);
        for (const id of row.ids) {
          const k = id * classes + c;
          const gradient = error + decay * (weights[k] ?? 0);
          squares[k] = (squares[k] ?? 0) + gradient * gradient;
          weights[k] = (weights[k] ?? 0) - (rate * gradient) / Math.sqrt(squares[k] ?? 1);
        }
      }
    }
  }
  return new Map(
    [...index].map(([feature, id]) => [
      feature,
      Int32Array.from(weights.slice(id * classes, (id + 1) * classes), (w) => Math.round(w * 1000)),
    ]),
  );
}

/** The table that `LinearModel.parse` reads. */
export const printModel = (
  classes: readonly string[],
  weights: ReadonlyMap<string, Int32Array>,
  head: string,
): string =>
  `# ${head}\nfeature\t${classes.join('\t')}\n${[...weights].map(([f, row]) => `${f}\t${row.join('\t')}`).join('\n')}\n`;
