/** Trains the model of worth of a language (the argument, ar or en) on its annotated documents of tests/corpus; the same documents give the same bytes. */
import { writeFileSync } from 'node:fs';
import { WORTH_CLASSES } from '../../src/extract/events/worth.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { asked } from './languages.ts';
import { printModel, trainLogistic } from './logistic.ts';
import { worthInstances } from './worth.ts';

const HEAD = 'Made by scripts/events/train.ts from the annotated documents of tests/corpus.';
const OPTIONS = { epochs: 10, decay: 1e-2, least: 4, rate: 0.03 };

const gazetteer = loadGazetteer();
const { documents, file } = asked();
const triggers = documents.flatMap((document) => worthInstances(document, gazetteer));
const weights = trainLogistic(triggers, WORTH_CLASSES.length, OPTIONS);
writeFileSync(file, printModel(WORTH_CLASSES, weights, HEAD));
process.stdout.write(`${documents.length} documents, ${triggers.length} triggers\n`);
