/** Trains the model of worth on the annotated Arabic documents of tests/corpus; the same documents give the same bytes. */
import { writeFileSync } from 'node:fs';
import { WORTH_CLASSES } from '../../src/extract/events/worth.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { readCorpus } from '../corpus/gold.ts';
import { printModel, trainLogistic } from './logistic.ts';
import { worthInstances } from './worth.ts';

const FOLDERS = ['tests/corpus/ar-dev', 'tests/corpus/ar-train'];
const FILE = 'src/languages/ar/lexicon/events/worth.tsv';
const HEAD = 'Made by scripts/events/train.ts from the annotated documents of tests/corpus.';
const OPTIONS = { epochs: 10, decay: 1e-2, least: 3, rate: 0.05 };

const gazetteer = loadGazetteer();
const documents = FOLDERS.flatMap((folder) => readCorpus(folder, 'ar'));
const triggers = documents.flatMap((document) => worthInstances(document, gazetteer));
const weights = trainLogistic(triggers, WORTH_CLASSES.length, OPTIONS);
writeFileSync(FILE, printModel(WORTH_CLASSES, weights, HEAD));
process.stdout.write(`${documents.length} documents, ${triggers.length} triggers\n`);
