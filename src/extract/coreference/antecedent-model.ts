/** The model of what a definite noun refers to: it weighs what the rules hold against all that can be seen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BoostedTrees } from '../../languages/shared/boosted-trees.ts';
import { packageRoot } from '../../text/package-root.ts';
import type { Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { ANTECEDENT_COLUMNS, antecedentRows } from './antecedent-features.ts';
import type { Antecedent } from './antecedents.ts';
import { calledSo } from './called-so.ts';
import type { Reference } from './nominals.ts';

/** Where the model stands; made by scripts/coreference/train-antecedents.ts. */
export const ANTECEDENTS_FILE = 'src/extract/coreference/antecedents.tsv';

/** What an antecedent must exceed in thousandths of a logit: one of many is right more often than each alone is likely to be. */
const MEANT = -750;

let kept: BoostedTrees | null = null;
const model = (): BoostedTrees => {
  kept ??= new BoostedTrees(readFileSync(join(packageRoot(), ANTECEDENTS_FILE), 'utf8'), ANTECEDENT_COLUMNS);
  return kept;
};

/** The likeliest of all that a reference may mean, or the one that was just called so; null where none is likely enough. */
export function likeliestOf(
  reference: Reference,
  nominal: Nominal,
  all: readonly Antecedent[],
  view: SyntaxView,
): Antecedent | null {
  if (all.length === 0) return null;
  const trees = model();
  let best: Antecedent | null = null;
  let top = MEANT;
  antecedentRows(reference, nominal, all, view).forEach((row, i) => {
    const score = trees.score(0, trees.encode(row), top);
    if (score > top) {
      top = score;
      best = all[i] ?? null;
    }
  });
  return best ?? calledSo(all);
}
