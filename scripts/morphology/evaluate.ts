/** Five-fold evaluation on UD Arabic-PUD: coverage, segmentation, part of speech, lemma. `errors N` lists the commonest confusions. */
import { tag } from '../../src/languages/ar/morphology/tagger.ts';
import { nameExamples, pudExamples } from './examples.ts';
import { align, isRight, isStrict, listedPos, sameLemma } from './gold.ts';
import { train } from './perceptron.ts';
import { readPud } from './pud.ts';

const sentences = readPud();
const examples = pudExamples(sentences);
const names = process.argv.includes('nonames') ? [] : nameExamples();
const FOLDS = process.argv.includes('quick') ? 2 : 5;
const sum = {
  words: 0,
  unaligned: 0,
  covered: 0,
  strict: 0,
  right: 0,
  lemma: 0,
  anyLemma: 0,
  segmented: 0,
  rightNoProper: 0,
};
const confusions = new Map<string, string[]>();
const uncovered: string[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const held = (i: number): boolean => Math.floor((i * 5) / sentences.length) === fold;
  const seen = examples.filter((_, i) => !held(i));
  const weights = train([...seen, ...seen, ...seen, ...names], 6);
  for (const [i, sentence] of sentences.entries()) {
    if (!held(i)) continue;
    const ranked = tag(examples[i]?.words ?? [], weights);
    for (const [at, { token, gold }] of align(sentence).entries()) {
      if (token.kind !== 'WORD') continue;
      sum.words++;
      const chosen = ranked[at]?.[0]?.best;
      if (gold === null || chosen === undefined) {
        sum.unaligned++;
        continue;
      }
      const ok = isRight(chosen.pos, gold, listedPos(chosen));
      const all = ranked[at]?.flatMap((group) => group.readings) ?? [];
      if (all.some((one) => isRight(one.pos, gold, listedPos(one)))) sum.covered++;
      else uncovered.push(`${token.text}/${gold.pos}`);
      if (isStrict(chosen.pos, gold)) sum.strict++;
      if (ok) sum.right++;
      else {
        const kind = `${gold.pos} as ${chosen.pos}`;
        confusions.set(kind, [...(confusions.get(kind) ?? []), token.text]);
      }
      if (
        ok ||
        (gold.pos === 'PROPN' && (chosen.pos === 'NOUN' || chosen.pos === 'ADJ')) ||
        (chosen.pos === 'PROPN' && (gold.pos === 'NOUN' || gold.pos === 'ADJ'))
      )
        sum.rightNoProper++;
      if (sameLemma(chosen.lemma, gold.lemma)) sum.lemma++;
      if (all.some((one) => sameLemma(one.lemma, gold.lemma))) sum.anyLemma++;
      if (chosen.cut === gold.cut && (chosen.enclitic !== null) === gold.enclitic) sum.segmented++;
    }
  }
}
for (const [name, value] of Object.entries(sum))
  console.log(name.padEnd(14), value, `${((100 * value) / sum.words).toFixed(2)} %`);
if (process.argv.includes('errors'))
  for (const [kind, list] of [...confusions].sort((a, b) => b[1].length - a[1].length).slice(0, 25))
    console.log(kind, list.length, list.slice(0, 40).join(' '));
if (process.argv.includes('errors'))
  console.log('uncovered', uncovered.length, uncovered.slice(0, 300).join(' '));
