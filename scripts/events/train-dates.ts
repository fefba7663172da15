/**
 * Trains the model of which events a time expression dates on the annotated documents of tests/corpus, both languages together;
 * the same documents give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { DATE_COLUMNS } from '../../src/extract/events/date-features.ts';
import { DATES_FILE } from '../../src/extract/events/date-model.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { learnedDocuments } from '../corpus/folders.ts';
import { growTrees } from './boosting.ts';
import { dateInstances } from './dates.ts';

const HEAD = 'Made by scripts/events/train-dates.ts from the annotated documents of tests/corpus.';
const GROWTH = { rounds: 120, leaves: 8, rate: 0.08, least: 12, decay: 8 };

const gazetteer = loadGazetteer();
const documents = learnedDocuments();
const instances = documents.flatMap((document) => dateInstances(document, gazetteer));
const lines = growTrees(
  'DATES',
  DATE_COLUMNS,
  instances.map(({ row }) => row),
  instances.map(({ dates }) => dates),
  GROWTH,
);
writeFileSync(DATES_FILE, `# ${HEAD}\nclass\tcolumn\ttest\tvalue\n${lines.join('\n')}\n`);
process.stdout.write(`${documents.length} documents, ${instances.length} pairs\n`);
