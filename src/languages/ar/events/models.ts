import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../text/package-root.ts';
import { LinearModel } from '../../shared/linear-model.ts';

const FOLDER = 'src/languages/ar/lexicon/events';
const loaded = new Map<string, LinearModel>();

function load(name: string): LinearModel {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const model = LinearModel.parse(readFileSync(join(packageRoot(), FOLDER, `${name}.tsv`), 'utf8'));
  loaded.set(name, model);
  return model;
}

/** What a candidate is to an event, learned by scripts/events/train.ts; read once. */
export const roleModel = (): LinearModel => load('roles');

/** Whether a trigger is worth a record, learned by scripts/events/train.ts; read once. */
export const worthModel = (): LinearModel => load('worth');
