/**
 * How well the rules read Arabic syntax, against the trees beside the documents of tests/corpus/ar-dev and ar-train: for each
 * relation, how many that the rules find are right, and how many of those there are they find. Prints, and asserts nothing:
 * scripts/run.sh syntax/evaluate [FOLDER].
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import type { DocumentLayers, Nominal } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { readCorpus } from '../corpus/gold.ts';
import { readTrees } from './trees.ts';

const FOLDERS =
  process.argv[2] === undefined ? ['tests/corpus/ar-dev', 'tests/corpus/ar-train'] : [process.argv[2]];

/** The labels of trees that the syntax layer has a place for, in the words of that layer. */
const RELATIONS = {
  subj: 'subjects',
  obj: 'objects',
  rel: 'relative clauses',
  gen: 'genitives',
  app: 'appositions',
  conj: 'coordinations',
} as const;
type Label = keyof typeof RELATIONS;
const LABELS = Object.keys(RELATIONS) as Label[];

/** Pairs of tokens, the dependent first. */
type Pairs = Record<Label, Set<string>>;
const none = (): Pairs => ({
  subj: new Set(),
  obj: new Set(),
  rel: new Set(),
  gen: new Set(),
  app: new Set(),
  conj: new Set(),
});

/** What the rules say of the sentences that have trees. */
function ruled({ syntax }: DocumentLayers, asked: ReadonlySet<number>): Pairs {
  const pairs = none();
  const head = (index: number): number => syntax.nominals[index]?.head ?? -1;
  const first = (nominal: Nominal): number => {
    let at = nominal;
    for (let guard = 0; at.coordinates !== null && guard < 64; guard++)
      at = syntax.nominals[at.coordinates] ?? at;
    return at.head;
  };
  for (const { sentence, verb, subject, objects, antecedent } of syntax.clauses) {
    if (!asked.has(sentence)) continue;
    if (subject !== null) pairs.subj.add(`${head(subject)} ${verb}`);
    for (const object of objects) pairs.obj.add(`${head(object)} ${verb}`);
    if (antecedent !== null) pairs.rel.add(`${verb} ${head(antecedent)}`);
  }
  for (const nominal of syntax.nominals) {
    if (!asked.has(nominal.sentence)) continue;
    const { governor, coordinates, apposition } = nominal;
    if (coordinates !== null) pairs.conj.add(`${nominal.head} ${first(nominal)}`);
    else if (governor !== null) pairs.gen.add(`${nominal.head} ${head(governor)}`);
    if (apposition !== null) {
      const [one, other] = [nominal.head, head(apposition)];
      pairs.app.add(`${Math.max(one, other)} ${Math.min(one, other)}`);
    }
  }
  return pairs;
}

const gazetteer = loadGazetteer();
const counts = new Map(LABELS.map((label) => [label, { right: 0, found: 0, there: 0 }]));
let [words, sentences] = [0, 0];
for (const folder of FOLDERS) {
  const trees = new Set(readdirSync(folder).filter((file) => file.endsWith('.dep')));
  for (const { head } of readCorpus(folder, 'ar')) {
    const file = `${head.name}.dep`;
    if (!trees.has(file)) continue;
    const layers = readDocument(head, gazetteer);
    const drawn = readTrees(join(folder, file), layers.tokens);
    const there = none();
    for (const { token, head: governor, label } of drawn.words) {
      words++;
      if (label in RELATIONS) there[label as Label].add(`${token} ${governor}`);
    }
    sentences += drawn.sentences.size;
    const found = ruled(layers, drawn.sentences);
    for (const label of LABELS) {
      const count = counts.get(label);
      if (count === undefined) continue;
      count.found += found[label].size;
      count.there += there[label].size;
      for (const pair of found[label]) if (there[label].has(pair)) count.right++;
    }
  }
}
process.stdout.write(`${words} words in ${sentences} sentences\n`);
for (const [label, { right, found, there }] of counts) {
  const share = (whole: number): string => ((100 * right) / whole).toFixed(1).padStart(5);
  process.stdout.write(
    `${RELATIONS[label].padEnd(18)} precision ${share(found)}  recall ${share(there)}  of ${there}\n`,
  );
}
