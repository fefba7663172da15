/** Trains the models of roles on the annotated Arabic documents of tests/corpus; the same documents give the same bytes. */
import { existsSync, writeFileSync } from 'node:fs';
import { ROLE_CLASSES } from '../../src/extract/events/roles.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { readCorpus } from '../corpus/gold.ts';
import { printModel, trainLogistic } from './logistic.ts';
import { roleInstances } from './roles.ts';

const FOLDERS = ['tests/corpus/ar-dev', 'tests/corpus/ar-train'];
const gazetteer = loadGazetteer();
const documents = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readCorpus(folder, 'ar'),
);
const instances = documents.flatMap((document) => roleInstances(document, gazetteer));
const weights = trainLogistic(instances, ROLE_CLASSES.length);
writeFileSync(
  'src/languages/ar/lexicon/events/roles.tsv',
  printModel(
    ROLE_CLASSES,
    weights,
    'Made by scripts/events/train.ts from the annotated documents of tests/corpus.',
  ),
);
process.stdout.write(
  `${documents.length} documents, ${instances.length} candidates, ${weights.size} features\n`,
);
