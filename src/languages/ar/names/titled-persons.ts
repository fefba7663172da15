/** What a title or an office before a word says of its being a person's name. */
import type { Token } from '../../../extract/layers.ts';
import { wordSet } from '../../shared/word-set.ts';
import { isPreposition } from './lexicon.ts';
import { FUNCTIONAL, isCountry, JOINTS, joinsAnother, ordinary, range } from './person-words.ts';
import type { NameView } from './view.ts';

const PHRASE = new Set(['NOUN', 'ADJ', 'PROPN', 'X', 'ADP', 'NUM']);

/** A title or a noun of office directly before (`near`), or with its genitive, adjectives or a comma between (`far`). */
export function titleBefore(view: NameView, i: number): 'near' | 'far' | null {
  for (let j = i - 1; j >= view.from && i - j <= 6; j--) {
    const form = view.form(j);
    if (form.length === 1 && '،,"«“”'.includes(form)) continue;
    if (!view.isWord(j)) return null;
    if (view.isTitle(j)) {
      if (i - j === 1) return 'near';
      return range(j + 1, i - 1).every((k) => !view.isWord(k) || PHRASE.has(view.pos(k) || 'X'))
        ? 'far'
        : null;
    }
    if (view.pos(j) === 'VERB' || view.pos(j) === 'SCONJ') return null;
  }
  return null;
}

/** `وزير الداخلية السوداني، خليل باشا سائرين،`: some words between marks, the first a given name, behind an office: a name. */
export function apposedTo(view: NameView, i: number): number | null {
  if (!MARK.test(view.form(i - 1))) return null;
  let last = i;
  while (last - i < APPOSED && view.isWord(last) && mayStandIn(view, last)) last++;
  return last - i > 1 && MARK.test(view.form(last)) ? last - 1 : null;
}

/** How sure the tagger must be that a word is a place's. */
const LIKELY = 0.5;
const MARK = /^[،,()]$/;
const APPOSED = 4;

const mayStandIn = (view: NameView, j: number): boolean =>
  !view.timed(j) &&
  !isPreposition(view.at(j) as Token) &&
  !view.isNationality(j) &&
  (!view.isTitle(j) || HONORIFICS.has(view.key(j)) || view.isGiven(j)) &&
  (!FUNCTIONAL.has(view.pos(j)) || view.isGiven(j) || view.isFamily(j) || JOINTS.has(view.key(j))) &&
  (view.pos(j) === 'PROPN' ||
    view.isGiven(j) ||
    view.isFamily(j) ||
    HONORIFICS.has(view.key(j)) ||
    JOINTS.has(view.key(j)) ||
    !ordinary(view, j));

const THAT = /^(?:إن|أن|إنه|إنها)$/;
const endsSubject = (view: NameView, j: number): boolean =>
  view.pos(j) === 'NOUN' &&
  view.analysis(j)?.definite === false &&
  !view.timed(j) &&
  !view.isTitle(j) &&
  !/ا$/.test(view.key(j));

/** Titles that stand behind a given name. */
const HONORIFICS = wordSet('باشا بك بيك افندي اغا خان شاه ميرزا');

/** Right behind a title and a given name, what is in no dictionary but that of names belongs to the name. */
export function goesOn(view: NameView, first: number, j: number): boolean {
  const token = view.at(j);
  const joint = HONORIFICS.has(view.key(j - 1)) || view.form(j - 1) === 'آن';
  if (j > first + 1 && !joint) return false;
  if (token === undefined || isPreposition(token) || joinsAnother(view, j) || view.cut(j) > 0) return false;
  const next = view.isWord(j + 1) && view.cut(j + 1) === 0 && !ordinary(view, j + 1);
  if (HONORIFICS.has(token.key) || token.form === 'آن') return next;
  // قال المفوض حمزة شفقات إن: nothing else stands between a given name and what is said.
  if (THAT.test(view.form(j + 1)) && endsSubject(view, j)) return true;
  return !ordinary(view, j) && !view.isNationality(j) && !isCountry(view, j) && view.place(j) < LIKELY;
}
