/**
 * The features of the tagger, in groups by what they hang on: what a group comes to is found out once for all places where
 * that is the same. Numbers of templates are stable: the trained weights stand under them.
 */
import type { Traits } from './traits.ts';

/** Takes a feature: its template with one or two values. */
export type Add = (template: number, a: number, b: number) => void;

/** Of a word by itself. */
export function ofWord(add: Add, at: Traits): void {
  add(0, 0, 0);
  add(1, at.key, 0);
  add(2, at.bare, 0);
  add(3, at.lemma, at.morph);
  add(12, at.pos, at.morph);
  add(22, at.words, at.pos);
  if (!at.isWord) return;
  add(44, at.prefix2, at.status);
  add(45, at.prefix3, at.status);
  suffixes(add, 60, at, at.status);
}

/** Of a word for the one behind it, of that status. */
export function ofWordBefore(add: Add, before: Traits, status: number): void {
  add(4, before.key, 0);
  add(6, before.lemma, 0);
  suffixes(add, 70, before, status);
}

/** Of a word for the one before it, of that status. */
export function ofWordAfter(add: Add, after: Traits, status: number): void {
  add(5, after.key, 0);
  add(7, after.lemma, 0);
  suffixes(add, 80, after, status);
}

/** Of a word for the second behind it, and for the second before it. */
export const ofSecondBefore = (add: Add, { lemma }: Traits): void => add(8, lemma, 0);
export const ofSecondAfter = (add: Add, { lemma }: Traits): void => add(9, lemma, 0);

/** Of a word and of the one before it, with what the gazetteer says of it. */
export const ofListed = (add: Add, at: Traits, listed: number): void => add(27, listed & 7, at.key);
export const ofListedBehind = (add: Add, before: Traits, listed: number): void =>
  add(18, listed, before.lemma);
/** Of the word before one of which the document says something elsewhere. */
export const ofSignsBehind = (add: Add, before: Traits, signs: number): void => add(42, signs, before.lemma);

/** Of the kinds of a word and of the one before it; then of the one behind it. */
export function ofKindBefore(add: Add, before: Traits, at: Traits): void {
  add(13, at.pos, before.pos);
  add(23, at.words, before.words);
  add(33, before.morph, at.morph);
  add(34, at.morph, before.words);
}
export function ofKindAfter(add: Add, at: Traits, after: Traits): void {
  add(14, at.pos, after.pos);
  add(24, at.words, after.words);
  add(32, at.morph, after.morph);
}

/** Of the kinds of three in a row: for the middle one, for the last. */
export const ofKindsAround = (add: Add, before: Traits, at: Traits, after: Traits): void =>
  add(15, before.pos * 256 + at.pos, after.pos);
export function ofKindsBefore(add: Add, second: Traits, before: Traits, at: Traits): void {
  add(16, second.pos * 256 + before.pos, at.pos);
  add(25, at.words * 256 + before.words, second.words);
}

/** Of the kind of a word with what gazetteer and document say of it. */
export function ofTold(add: Add, at: Traits, listed: number, signs: number): void {
  add(17, listed, 0);
  add(19, listed, at.pos);
  add(26, listed, at.words);
  add(38, signs, at.pos);
  add(39, signs, at.words);
  add(41, signs, listed);
}

/** Of what the gazetteer says of a word and of its neighbours. */
export function ofLists(add: Add, before: number, at: number, after: number): void {
  add(20, at, before);
  add(21, at, after);
}

/** Of what the document says of a word and of its neighbours. */
export function ofSigns(add: Add, before: number, at: number, after: number, { pos }: Traits): void {
  add(40, at * 64 + before, pos);
  add(43, at * 64 + after, pos);
}

/** Of the last noun of office or kind of body. */
export function ofHead(add: Add, head: number, { pos }: Traits): void {
  add(28, head, 0);
  add(29, head & 7, pos);
  add(30, head, pos);
}

/** Of the words themselves that stand together. */
export function ofWords(add: Add, second: Traits, before: Traits, at: Traits, after: Traits): void {
  add(10, before.lemma, at.bare);
  add(11, at.bare, after.lemma);
  add(31, at.morph, before.lemma);
  add(35, before.lemma, second.lemma);
  add(36, at.pos, before.lemma);
  add(37, at.pos, after.lemma);
}

function suffixes(add: Add, first: number, of: Traits, status: number): void {
  if (!of.isWord) return;
  add(first, of.suffix2, status);
  add(first + 1, of.suffix3, status);
  add(first + 2, of.suffix4, status);
}
