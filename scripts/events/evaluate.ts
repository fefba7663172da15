/** Five-fold evaluation of the model of worth of a language (the argument, ar or en), by document: precision, recall and F1 at several thresholds, beside keeping every trigger. */
import { WORTH_CLASSES } from '../../src/extract/events/worth.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { LinearModel } from '../../src/languages/shared/linear-model.ts';
import { asked } from './languages.ts';
import { trainLogistic } from './logistic.ts';
import { worthInstances } from './worth.ts';

const FOLDS = 5;
const OPTIONS = [
  { epochs: 10, decay: 3e-3, least: 4, rate: 0.03 },
  { epochs: 8, decay: 1e-3, least: 3 },
  { epochs: 10, decay: 1e-2, least: 3, rate: 0.05 },
  { epochs: 15, decay: 3e-3, least: 4, rate: 0.05 },
];
const THRESHOLDS = [-1500, -1000, -500, 0, 500];

const gazetteer = loadGazetteer();
const documents = asked().documents.map((document) => worthInstances(document, gazetteer));

/** Precision, recall and F1 of keeping what scores above a threshold. */
function report(
  scored: readonly { readonly score: number; readonly label: number }[],
  threshold: number,
): string {
  const kept = scored.filter((s) => s.score > threshold);
  const right = kept.filter((s) => s.label === 1).length;
  const gold = scored.filter((s) => s.label === 1).length;
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  return `P ${percent(right, kept.length)} R ${percent(right, gold)} F1 ${percent(2 * right, kept.length + gold)}`;
}

const all = documents.flat().map(({ label }) => ({ score: 0, label }));
console.log('every trigger', report(all, -1));
for (const options of OPTIONS) {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const train = documents.filter((_, i) => i % FOLDS !== fold).flat();
    const model = new LinearModel(WORTH_CLASSES, trainLogistic(train, WORTH_CLASSES.length, options));
    return documents
      .filter((_, i) => i % FOLDS === fold)
      .flat()
      .map(({ features, label }) => {
        const [no = 0, yes = 0] = model.scores(features);
        return { score: yes - no, label };
      });
  }).flat();
  for (const threshold of THRESHOLDS)
    console.log(JSON.stringify(options), threshold, report(scored, threshold));
}
