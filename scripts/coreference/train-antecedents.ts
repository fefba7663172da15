/**
 * Trains the model of what definite nouns refer to on the annotated documents of tests/corpus, both languages together; the
 * same documents give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { ANTECEDENT_COLUMNS } from '../../src/extract/coreference/antecedent-features.ts';
import { ANTECEDENTS_FILE } from '../../src/extract/coreference/antecedent-model.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { learnedDocuments } from '../corpus/folders.ts';
import { growTrees } from '../events/boosting.ts';
import { referenceInstances } from './antecedents.ts';

const HEAD = 'Made by scripts/coreference/train-antecedents.ts from the annotated documents of tests/corpus.';
const GROWTH = { rounds: 250, leaves: 8, rate: 0.1, least: 10, decay: 3 };

const gazetteer = loadGazetteer();
const documents = learnedDocuments();
const references = documents.flatMap((document) => referenceInstances(document, gazetteer));
const lines = growTrees(
  'MEANS',
  ANTECEDENT_COLUMNS,
  references.flatMap(({ rows }) => rows),
  references.flatMap(({ rows, meant }) => rows.map((_, i) => i === meant)),
  GROWTH,
);
writeFileSync(ANTECEDENTS_FILE, `# ${HEAD}\nclass\tcolumn\ttest\tvalue\n${lines.join('\n')}\n`);
process.stdout.write(`${documents.length} documents, ${references.length} references\n`);
