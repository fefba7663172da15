/**
 * Trains the model of which events of a document are one happening on the annotated documents of tests/corpus; the same
 * documents give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { SAME_COLUMNS, SAME_FILE } from '../../src/extract/events/sameness.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { learnedDocuments } from '../corpus/folders.ts';
import { growTrees } from './boosting.ts';
import { sameInstances } from './same.ts';

const HEAD = 'Made by scripts/events/train-same.ts from the annotated documents of tests/corpus.';
const GROWTH = { rounds: 60, leaves: 8, rate: 0.1, least: 20, decay: 5 };

const gazetteer = loadGazetteer();
const documents = learnedDocuments();
const pairs = documents.flatMap((document) => sameInstances(document, gazetteer));
const lines = growTrees(
  'SAME',
  SAME_COLUMNS,
  pairs.map(({ row }) => row),
  pairs.map(({ same }) => same),
  GROWTH,
);
writeFileSync(SAME_FILE, `# ${HEAD}\nclass\tcolumn\ttest\tvalue\n${lines.join('\n')}\n`);
process.stdout.write(`${documents.length} documents, ${pairs.length} pairs\n`);
