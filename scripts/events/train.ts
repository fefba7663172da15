/** Trains the models of roles and of worth on the annotated Arabic documents of tests/corpus; the same documents give the same bytes. */
import { existsSync, writeFileSync } from 'node:fs';
import { ROLE_CLASSES } from '../../src/extract/events/roles.ts';
import { WORTH_CLASSES } from '../../src/extract/events/worth.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { readCorpus } from '../corpus/gold.ts';
import { printModel, trainLogistic } from './logistic.ts';
import { roleInstances } from './roles.ts';
import { worthInstances } from './worth.ts';

const FOLDERS = ['tests/corpus/ar-dev', 'tests/corpus/ar-train'];
const HEAD = 'Made by scripts/events/train.ts from the annotated documents of tests/corpus.';
const gazetteer = loadGazetteer();
const documents = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readCorpus(folder, 'ar'),
);
const write = (name: string, classes: readonly string[], weights: ReadonlyMap<string, Int32Array>): void =>
  writeFileSync(`src/languages/ar/lexicon/events/${name}.tsv`, printModel(classes, weights, HEAD));

const roles = documents.flatMap((document) => roleInstances(document, gazetteer));
write(
  'roles',
  ROLE_CLASSES,
  trainLogistic(roles, ROLE_CLASSES.length, { epochs: 5, decay: 1e-2, least: 4, rate: 0.05 }),
);
const triggers = documents.flatMap((document) => worthInstances(document, gazetteer));
write(
  'worth',
  WORTH_CLASSES,
  trainLogistic(triggers, WORTH_CLASSES.length, { epochs: 10, decay: 1e-2, least: 3, rate: 0.05 }),
);
process.stdout.write(
  `${documents.length} documents, ${roles.length} candidates, ${triggers.length} triggers\n`,
);
