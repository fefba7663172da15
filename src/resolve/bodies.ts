import {
  arabicStems,
  bodyWords,
  isCommon,
  properOf,
  translationOf,
} from '../languages/shared/names/body-words.ts';
import { roughSound, wordScore } from './names.ts';

/** How alike two words must sound to be one word in two scripts. */
const SOUNDS = 0.75;
/** A name of common words alone may be the name of many (المحكمة العليا, Supreme Court), and one of one word tells too little. */
const COMMON = 0.8;
/** Of so many common words it is hardly the name of two. */
const MANY = 4;

/**
 * How likely an Arabic and an English name are of one body, 0 to 1: each word of the one must answer one of the other, as its
 * translation or by how it sounds, in any order (شرطة كركوك, Kirkuk police).
 */
export function sameBodyScore(ar: string, en: string): number {
  const [ours, theirs] = [bodyWords(ar), bodyWords(en)];
  const answers = ours
    .flatMap((word, i) => theirs.map((other, j) => ({ i, j, ...answer(word, other) })))
    .filter(({ score }) => score >= SOUNDS)
    .sort((a, b) => b.score - a.score);
  const answered = { ours: new Set<number>(), theirs: new Set<number>() };
  let [sum, proper] = [0, 0];
  for (const { i, j, score, common } of answers) {
    if (answered.ours.has(i) || answered.theirs.has(j)) continue;
    answered.ours.add(i);
    answered.theirs.add(j);
    sum += score;
    if (!common) proper++;
  }
  const share = (2 * sum) / Math.max(1, ours.length + theirs.length);
  const enough = ours.length >= (proper > 0 ? 2 : MANY);
  return enough ? share : Math.min(share, COMMON);
}

function answer(ar: string, en: string): { readonly score: number; readonly common: boolean } {
  const translated = translationOf(ar, en);
  if (translated !== null) return { score: 1, common: translated === 'common' };
  const stems = arabicStems(ar).filter((stem) => stem.length > 1);
  return { score: Math.max(0, ...stems.map((stem) => wordScore(stem, en))), common: false };
}

/** Words of fewer sounds are in the names of too many. */
const TELLING = 3;

/** By what a body is found that may be this one under a name in the other language: each word that is no common one, as it roughly sounds. */
export const bodyKeys = (name: string): string[] => [
  ...new Set(
    bodyWords(name).flatMap((word) => {
      if (isCommon(word)) return [];
      const proper = properOf(word);
      return (proper.length > 0 ? proper : arabicStems(word).map(roughSound))
        .filter((sound) => sound.length >= TELLING)
        .map((sound) => `body ${sound}`);
    }),
  ),
];
