/** A linear classifier over named features: a table of whole-numbered weights that can be read, and trained again to the same bytes. */
export class LinearModel {
  readonly classes: readonly string[];
  readonly #weights: ReadonlyMap<string, Int32Array>;

  constructor(classes: readonly string[], weights: ReadonlyMap<string, Int32Array>) {
    this.classes = classes;
    this.#weights = weights;
  }

  /** The table: a header `feature` and the classes, then a row a feature with its weight for each class in thousandths. */
  static parse(text: string): LinearModel {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const [, ...classes] = (lines[0] ?? '').split('\t');
    const weights = new Map<string, Int32Array>();
    for (const line of lines.slice(1)) {
      const [feature = '', ...cells] = line.split('\t');
      weights.set(feature, Int32Array.from(cells, Number));
    }
    return new LinearModel(classes, weights);
  }

  /** The sum of weights for each class, in the order of `classes`. */
  scores(features: readonly string[]): Int32Array {
    const sums = new Int32Array(this.classes.length);
    for (const feature of features) {
      const row = this.#weights.get(feature);
      if (row === undefined) continue;
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
    }
    return sums;
  }
}
