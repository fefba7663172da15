/**
 * Trains the tagger of names and writes its weights; the same input gives the same bytes.
 * scripts/names/run.sh train            ANERcorp and the annotated Arabic documents of tests/corpus (--without-documents: ANERcorp alone)
 * scripts/names/run.sh train --folds 5  no file: the F1 of five folds of ANERcorp
 */
import { writeFileSync } from 'node:fs';
import { tagsOf } from '../../src/languages/ar/names/tagger/decode.ts';
import { decodeModel, encodeModel, TAGS } from '../../src/languages/ar/names/tagger/model.ts';
import { LEARNED } from '../corpus/folders.ts';
import { train } from './crf.ts';
import { anerExamples, documentExamples, type Example } from './examples.ts';

const EPOCHS = 14;
/** Rarer features are left out. */
const LEAST = 1;
/** Features kept: less than a megabyte. */
const LIMIT = 95_000;
const folds = process.argv.indexOf('--folds');

if (folds < 0) {
  const aner = anerExamples();
  const own = process.argv.includes('--without-documents')
    ? []
    : LEARNED.ar.flatMap((folder) => documentExamples(folder));
  const trained = train([...aner, ...own, ...own], EPOCHS, LEAST);
  const bytes = encodeModel(trained.features, trained.transitions, LIMIT);
  writeFileSync('src/languages/ar/lexicon/names/tagger.bin', bytes);
  console.log(`${bytes.length} bytes from ${aner.length} + ${own.length} sentences`);
} else {
  const examples = anerExamples();
  const count = Number(process.argv[folds + 1] ?? 5);
  const tally = new Map<string, { right: number; found: number; gold: number }>();
  for (let fold = 0; fold < count; fold++) {
    const size = Math.ceil(examples.length / count);
    const test = examples.slice(fold * size, (fold + 1) * size);
    const rest = [...examples.slice(0, fold * size), ...examples.slice((fold + 1) * size)];
    const trained = train(rest, EPOCHS, LEAST);
    const model = decodeModel(encodeModel(trained.features, trained.transitions, LIMIT));
    for (const e of test) {
      const tags = tagsOf(e.features, model);
      score(
        spans(e, (i) => tags[i] ?? 'O'),
        spans(e, (i) => TAGS[e.tags[i] ?? 0] ?? 'O'),
        tally,
      );
    }
    console.log(`fold ${fold + 1}: ${report(tally)}`);
  }
}

/** Names over the corpus's own words. */
function spans(example: Example, tagOf: (token: number) => string): Set<string> {
  const found = new Set<string>();
  let open: { type: string; from: number } | null = null;
  const close = (to: number): void => {
    if (open !== null) found.add(`${open.type} ${open.from} ${to}`);
    open = null;
  };
  example.words.forEach((token, word) => {
    const tag = tagOf(token);
    const type = tag.slice(2);
    if (tag.startsWith('I-') && open?.type === type) return;
    close(word);
    if (tag !== 'O') open = { type, from: word };
  });
  close(example.words.length);
  return found;
}

function score(
  found: ReadonlySet<string>,
  gold: ReadonlySet<string>,
  tally: Map<string, { right: number; found: number; gold: number }>,
): void {
  for (const type of ['LOC', 'PERS', 'ORG', '']) {
    const of = (set: ReadonlySet<string>): string[] => [...set].filter((s) => s.startsWith(type));
    const t = tally.get(type) ?? { right: 0, found: 0, gold: 0 };
    t.right += of(found).filter((s) => gold.has(s)).length;
    t.found += of(found).length;
    t.gold += of(gold).length;
    tally.set(type, t);
  }
}

function report(tally: ReadonlyMap<string, { right: number; found: number; gold: number }>): string {
  return [...tally]
    .map(
      ([type, t]) =>
        `${type || 'all'} P ${rate(t.right / t.found)} R ${rate(t.right / t.gold)} F1 ${rate((2 * t.right) / (t.found + t.gold))}`,
    )
    .join('  ');
}

function rate(x: number): string {
  return (100 * x).toFixed(1);
}
