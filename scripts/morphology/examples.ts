/** Training examples: PUD with its tags, ANERcorp with what its names tell of proper nouns. */
import { readFileSync } from 'node:fs';
import { tagWords } from '../../src/languages/ar/morphology/disambiguate.ts';
import type { Group } from '../../src/languages/ar/morphology/features.ts';
import { tokenise } from '../../src/languages/ar/tokens.ts';
import { align, isRight, isStrict, listedPos, sameLemma } from './gold.ts';
import type { Example } from './perceptron.ts';
import type { GoldSentence, GoldWord } from './pud.ts';

const CORPORA = process.env['CORPORA'] ?? '../shared/corpora';

function rightGroups(groups: readonly Group[], gold: GoldWord): ReadonlySet<Group> | null {
  const stages: ((group: Group) => boolean)[] = [
    (g) =>
      isStrict(g.best.pos, gold) &&
      g.best.cut === gold.cut &&
      (g.best.enclitic !== null) === gold.enclitic &&
      g.readings.some((r) => sameLemma(r.lemma, gold.lemma)),
    (g) =>
      isStrict(g.best.pos, gold) && g.best.cut === gold.cut && (g.best.enclitic !== null) === gold.enclitic,
    (g) =>
      isRight(g.best.pos, gold, listedPos(g.best)) &&
      g.best.cut === gold.cut &&
      (g.best.enclitic !== null) === gold.enclitic,
    (g) => isRight(g.best.pos, gold, listedPos(g.best)) && g.best.cut === gold.cut,
  ];
  for (const stage of stages) {
    const kept = groups.filter(stage);
    if (kept.length > 0) return new Set(kept);
  }
  return null;
}

export function pudExamples(sentences: readonly GoldSentence[]): Example[] {
  return sentences.map((sentence) => {
    const pairs = align(sentence);
    const words = tagWords(pairs.map(({ token }) => token));
    return {
      words,
      right: pairs.map(({ gold }, i) => (gold === null ? null : rightGroups(words[i]?.groups ?? [], gold))),
    };
  });
}

/** Persons and places are proper nouns, words outside names are not; of other names nothing is known. */
export function nameExamples(): Example[] {
  const examples: Example[] = [];
  for (const block of readFileSync(`${CORPORA}/anercorp_train.txt`, 'utf8').split('\n\n')) {
    const rows = block
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '));
    const text = rows.map(([word = '']) => word).join(' ');
    const tokens = tokenise(text, [{ start: 0, end: text.length, index: 0, kind: 'BODY' }]);
    const tags = new Map<number, string>();
    let at = 0;
    for (const [word = '', tag = 'O'] of rows) {
      tags.set(at, tag);
      at += word.length + 1;
    }
    const words = tagWords(tokens);
    const right = tokens.map((token, i) => {
      const tag = tags.get(token.start);
      const groups = words[i]?.groups ?? [];
      if (tag === undefined || token.kind !== 'WORD') return null;
      const proper = tag.endsWith('PERS') || tag === 'B-LOC';
      if (!proper && tag !== 'O') return null;
      const kept = groups.filter((group) => (group.best.pos === 'PROPN') === proper);
      return kept.length === 0 || kept.length === groups.length ? null : new Set(kept);
    });
    if (words.length > 0) examples.push({ words, right });
  }
  return examples;
}
