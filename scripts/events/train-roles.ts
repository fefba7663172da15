/**
 * Trains the model of who takes part in events on the annotated documents of tests/corpus, both languages together; the same
 * documents give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { ROLE_COLUMNS } from '../../src/extract/events/role-features.ts';
import { PARTY_ROLES, ROLES_FILE } from '../../src/extract/events/role-model.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { learnedDocuments } from '../corpus/folders.ts';
import { growTrees } from './boosting.ts';
import { roleInstances } from './roles.ts';

const HEAD = 'Made by scripts/events/train-roles.ts from the annotated documents of tests/corpus.';
const GROWTH = { rounds: 120, leaves: 6, rate: 0.1, least: 15, decay: 3 };

const gazetteer = loadGazetteer();
const documents = learnedDocuments();
const instances = documents.flatMap((document) => roleInstances(document, gazetteer));
const lines = [...PARTY_ROLES, 'PLACE'].flatMap((role) => {
  const asked = instances.filter(({ place }) => place === (role === 'PLACE'));
  const rows = asked.map(({ row }) => row);
  return growTrees(
    role,
    ROLE_COLUMNS,
    rows,
    asked.map((one) => one.role === role),
    GROWTH,
  );
});
writeFileSync(ROLES_FILE, `# ${HEAD}\nclass\tcolumn\ttest\tvalue\n${lines.join('\n')}\n`);
process.stdout.write(`${documents.length} documents, ${instances.length} candidates\n`);
