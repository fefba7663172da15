/** Trains the tagger on UD Arabic-PUD and ANERcorp and writes its weights; the same input gives the same bytes. */
import { writeFileSync } from 'node:fs';
import { nameExamples, pudExamples } from './examples.ts';
import { train } from './perceptron.ts';
import { readPud } from './pud.ts';

const pud = pudExamples(readPud());
writeFileSync(
  'src/languages/ar/lexicon/morphology/tagger.bin',
  train([...pud, ...pud, ...pud, ...nameExamples()], 6),
);
