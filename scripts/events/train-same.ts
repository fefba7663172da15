/**
 * Trains the model of which events of a document are one happening on the annotated documents of tests/corpus; the same
 * documents give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { SAME_COLUMNS, SAME_FILE } from '../../src/extract/events/sameness.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { readCorpus } from '../corpus/gold.ts';
import { growTrees } from './boosting.ts';
import { sameInstances } from './same.ts';

const HEAD = 'Made by scripts/events/train-same.ts from the annotated documents of tests/corpus.';
const GROWTH = { rounds: 60, leaves: 4, rate: 0.1, least: 15, decay: 3 };
/** Without `ar-seen` and `en-seen`, whose happenings are labelled more sparingly. */
const FOLDERS = ['', '/ar-dev', '/ar-train', '/en-dev', '/en-train'].map((name) => `tests/corpus${name}`);

const gazetteer = loadGazetteer();
const documents = FOLDERS.flatMap((folder) =>
  (['ar', 'en'] as const).flatMap((language) => readCorpus(folder, language)),
);
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
