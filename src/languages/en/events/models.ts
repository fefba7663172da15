import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../text/package-root.ts';
import { LinearModel } from '../../shared/linear-model.ts';

const WORTH = 'src/languages/en/lexicon/events/worth.tsv';
let worth: LinearModel | null = null;

/** Whether a trigger is worth a record, learned by scripts/events/train.ts; read once. */
export const worthModel = (): LinearModel => {
  worth ??= LinearModel.parse(readFileSync(join(packageRoot(), WORTH), 'utf8'));
  return worth;
};
