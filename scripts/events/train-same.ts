/**
 * Trains the model of which events of a document are one happening on the annotated documents of tests/corpus; the same
 * documents give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { SAME_CLASSES, SAME_FILE } from '../../src/extract/events/sameness.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { readCorpus } from '../corpus/gold.ts';
import { printModel, trainLogistic } from './logistic.ts';
import { sameInstances } from './same.ts';

const HEAD = 'Made by scripts/events/train-same.ts from the annotated documents of tests/corpus.';
const OPTIONS = { epochs: 12, decay: 3e-2, least: 6, rate: 0.05 };
const FOLDERS = [
  'tests/corpus',
  'tests/corpus/ar-dev',
  'tests/corpus/ar-train',
  'tests/corpus/en-dev',
  'tests/corpus/en-train',
];

const gazetteer = loadGazetteer();
const documents = FOLDERS.flatMap((folder) =>
  (['ar', 'en'] as const).flatMap((language) => readCorpus(folder, language)),
);
const pairs = documents.flatMap((document) => sameInstances(document, gazetteer));
const weights = trainLogistic(pairs, SAME_CLASSES.length, OPTIONS);
writeFileSync(SAME_FILE, printModel(SAME_CLASSES, weights, HEAD));
process.stdout.write(`${documents.length} documents, ${pairs.length} pairs\n`);
