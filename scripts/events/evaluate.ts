/** Five-fold evaluation of the role model by document: F1 of the roles it gives, beside what the rules alone give. */
import { existsSync } from 'node:fs';
import { ROLE_CLASSES } from '../../src/extract/events/roles.ts';
import { WORTH_CLASSES } from '../../src/extract/events/worth.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { LinearModel } from '../../src/languages/shared/linear-model.ts';
import { readCorpus } from '../corpus/gold.ts';
import { trainLogistic } from './logistic.ts';
import { roleInstances } from './roles.ts';
import { worthInstances } from './worth.ts';

const gazetteer = loadGazetteer();
const documents = ['tests/corpus/ar-dev', 'tests/corpus/ar-train', ...process.argv.slice(2)]
  .filter((f) => existsSync(f))
  .flatMap((f) => readCorpus(f, 'ar'))
  .map((d) => roleInstances(d, gazetteer));
const none = 0;
const tally = () => ({ tp: 0, predicted: 0, gold: 0 });
const f1 = ({ tp, predicted, gold }: { tp: number; predicted: number; gold: number }) =>
  `P ${((100 * tp) / predicted).toFixed(1)} R ${((100 * tp) / gold).toFixed(1)} F1 ${((200 * tp) / (predicted + gold)).toFixed(1)}`;
const count = (t: { tp: number; predicted: number; gold: number }, guess: number, label: number) => {
  if (guess !== none) t.predicted++;
  if (label !== none) t.gold++;
  if (guess === label && label !== none) t.tp++;
};
const rules = tally();
const ruleOf = (features: readonly string[]): number => {
  const found = features.find((f) => /^rule \S+ [A-Z]+$/.test(f))?.split(' ')[1];
  const classes: readonly string[] = ROLE_CLASSES;
  return found === undefined ? 0 : Math.max(0, classes.indexOf(found));
};
for (const instance of documents.flat()) count(rules, ruleOf(instance.features), instance.label);
console.log('rules', f1(rules), documents.flat().length);
for (const options of [
  { epochs: 5, decay: 1e-2, least: 4, rate: 0.05 },
  { epochs: 10, decay: 5e-3, least: 4, rate: 0.05 },
  { epochs: 10, decay: 2e-2, least: 3, rate: 0.05 },
]) {
  const scored: [number[], number][] = [];
  for (let fold = 0; fold < 5; fold++) {
    const train = documents.filter((_, i) => i % 5 !== fold).flat();
    const model = new LinearModel(ROLE_CLASSES, trainLogistic(train, ROLE_CLASSES.length, options));
    for (const { features, label } of documents.filter((_, i) => i % 5 === fold).flat())
      scored.push([[...model.scores(features)], label]);
  }
  for (const margin of [0, 300, 600, 900, 1200]) {
    const learned = tally();
    for (const [scores, label] of scored) {
      const shifted = scores.map((s, i) => (i === none ? s - margin : s));
      count(learned, shifted.indexOf(Math.max(...shifted)), label);
    }
    console.log(JSON.stringify(options), margin, f1(learned));
  }
}

const triggers = ['tests/corpus/ar-dev', 'tests/corpus/ar-train', ...process.argv.slice(2)]
  .filter((f) => existsSync(f))
  .flatMap((f) => readCorpus(f, 'ar'))
  .map((d) => worthInstances(d, gazetteer));
const all = tally();
for (const { label } of triggers.flat()) count(all, 1, label);
console.log('all triggers', f1(all), triggers.flat().length);
for (const options of [
  { epochs: 8, decay: 1e-3, least: 3 },
  { epochs: 10, decay: 1e-2, least: 3, rate: 0.05 },
  { epochs: 15, decay: 3e-3, least: 4, rate: 0.05 },
]) {
  const scored: [number, number][] = [];
  for (let fold = 0; fold < 5; fold++) {
    const model = new LinearModel(
      WORTH_CLASSES,
      trainLogistic(triggers.filter((_, i) => i % 5 !== fold).flat(), 2, options),
    );
    for (const { features, label } of triggers.filter((_, i) => i % 5 === fold).flat()) {
      const [no = 0, yes = 0] = model.scores(features);
      scored.push([yes - no, label]);
    }
  }
  for (const threshold of [-1500, -1000, -500, 0, 500]) {
    const t = tally();
    for (const [score, label] of scored) count(t, score > threshold ? 1 : 0, label);
    console.log(JSON.stringify(options), threshold, f1(t));
  }
}
