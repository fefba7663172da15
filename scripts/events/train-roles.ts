/** Trains the models of who takes part in events, one a language, on its annotated documents of tests/corpus; the same documents give the same bytes. */
import { writeFileSync } from 'node:fs';
import { ROLE_COLUMNS } from '../../src/extract/events/role-features.ts';
import { PARTY_ROLES, rolesFile } from '../../src/extract/events/role-model.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { learnedDocuments } from '../corpus/folders.ts';
import { growTrees } from './boosting.ts';
import { roleInstances } from './roles.ts';

const HEAD = 'Made by scripts/events/train-roles.ts from the annotated documents of tests/corpus.';
const GROWTH = { rounds: 120, leaves: 8, rate: 0.1, least: 20, decay: 5 };

const gazetteer = loadGazetteer();
for (const language of ['ar', 'en'] as const) {
  const documents = learnedDocuments().filter(({ head }) => head.language === language);
  const instances = documents.flatMap((document) => roleInstances(document, gazetteer));
  const lines = [...PARTY_ROLES, 'PLACE'].flatMap((role) => {
    const asked = instances.filter(({ place }) => place === (role === 'PLACE'));
    return growTrees(
      role,
      ROLE_COLUMNS,
      asked.map(({ row }) => row),
      asked.map((one) => one.role === role),
      GROWTH,
    );
  });
  writeFileSync(rolesFile(language), `# ${HEAD}\nclass\tcolumn\ttest\tvalue\n${lines.join('\n')}\n`);
  process.stdout.write(`${language}: ${documents.length} documents, ${instances.length} candidates\n`);
}
