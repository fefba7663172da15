/**
 * Trains the model of which events of a document are one happening on the annotated documents of tests/corpus, and chooses for
 * each language by folds of them how lenient it is; the same documents give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../schema/ontology/enums.ts';
import { LENIENCE_FILE } from '../../src/extract/events/lenience.ts';
import { SAME_COLUMNS, SAME_FILE } from '../../src/extract/events/sameness.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { BoostedTrees } from '../../src/languages/shared/boosted-trees.ts';
import { learnedDocuments } from '../corpus/folders.ts';
import { growTrees } from './boosting.ts';
import { type Agreement, count, type SameDocument, type SameInstance, sameInstances } from './same.ts';

const HEAD = 'Made by scripts/events/train-same.ts from the annotated documents of tests/corpus.';
const GROWTH = { rounds: 60, leaves: 8, rate: 0.1, least: 20, decay: 5 };
const HEADER = 'class\tcolumn\ttest\tvalue';
/** How many parts the documents are split in, in how many ways: what is right for one split is chance. */
const [FOLDS, SPLITS] = [10, 3];
const LENIENCES = Array.from({ length: 15 }, (_, i) => 400 + 100 * i);
/** In points of a hundred: about what chance makes of as many pairs as there are. */
const NEARLY = 1;

function train(documents: readonly SameDocument[]): string[] {
  const pairs = documents.flat(2).filter(({ same }) => same !== null);
  return growTrees(
    'SAME',
    SAME_COLUMNS,
    pairs.map(({ row }) => row),
    pairs.map(({ same }) => same === true),
    GROWTH,
  );
}

const gazetteer = loadGazetteer();
const learned = learnedDocuments();
const documents = learned.map((document) => sameInstances(document, gazetteer));

/** For each language and lenience, the agreement on documents that the model has not seen. */
const found = new Map(
  LANGUAGES.map((code) => [code, LENIENCES.map((): Agreement => ({ both: 0, either: 0 }))]),
);
for (let split = 0; split < SPLITS; split++) {
  const foldOf = (at: number): number => (at * (2 * split + 1) + Math.floor(at / FOLDS) * split) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const lines = train(documents.filter((_, at) => foldOf(at) !== fold));
    const model = new BoostedTrees([HEADER, ...lines].join('\n'), SAME_COLUMNS);
    documents.forEach((document, at) => {
      if (foldOf(at) !== fold) return;
      const scores = new Map(document.flat().map((pair) => [pair, model.score(0, model.encode(pair.row))]));
      const score = (pair: SameInstance): number => scores.get(pair) ?? 0;
      const agreements = found.get(learned[at]?.head.language ?? 'ar') ?? [];
      for (const [i, agreement] of agreements.entries()) count(document, score, LENIENCES[i] ?? 0, agreement);
    });
  }
}

/**
 * The strictest that agrees nearly as well as any, by the mean of three in a row, since one by itself may agree by chance: to
 * join what is not one misleads more than to part what is.
 */
function best(agreements: readonly Agreement[]): number {
  const rate = (i: number): number => (100 * (agreements[i]?.both ?? 0)) / (agreements[i]?.either ?? 1);
  const around = LENIENCES.map((_, i) =>
    i === 0 || i === LENIENCES.length - 1 ? 0 : (rate(i - 1) + rate(i) + rate(i + 1)) / 3,
  );
  return LENIENCES[around.findIndex((mean) => mean >= Math.max(...around) - NEARLY)] ?? 0;
}

const chosen = LANGUAGES.map((code) => [code, best(found.get(code) ?? [])] as const);
for (const [code, agreements] of found)
  process.stdout.write(
    `${code} ${agreements.map(({ both, either }, i) => `${LENIENCES[i]}: ${((100 * both) / either).toFixed(1)}`).join(' ')}\n`,
  );
writeFileSync(SAME_FILE, `# ${HEAD}\n${HEADER}\n${train(documents).join('\n')}\n`);
writeFileSync(
  LENIENCE_FILE,
  `# ${HEAD}\nlanguage\tlenience\n${chosen.map((row) => row.join('\t')).join('\n')}\n`,
);
process.stdout.write(`${documents.length} documents, ${documents.flat(2).length} pairs\n`);
