import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinearModel } from '../../../extract/linear-model.ts';
import { packageRoot } from '../../../text/package-root.ts';

const FOLDER = 'src/languages/ar/lexicon/events';
let roles: LinearModel | null = null;

/** What a candidate is to an event, learned by scripts/events/train.ts; read once. */
export function roleModel(): LinearModel {
  roles ??= LinearModel.parse(readFileSync(join(packageRoot(), FOLDER, 'roles.tsv'), 'utf8'));
  return roles;
}
