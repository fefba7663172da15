/** Questions about a word that may be part of a person's name. */
import { wordSet } from '../../shared/word-set.ts';
import type { NameView } from './view.ts';

/** Words inside a name that join its parts. */
export const JOINTS = wordSet(
  'بن ابن بنت ال ابو ابي ابا ام عبد ولد دي فان فون دو لو دا ديل ديلا دوس ماك بو بني اغ اولد لا',
);
export const FUNCTIONAL = new Set(['VERB', 'ADP', 'PART', 'SCONJ', 'CCONJ', 'DET', 'PRON', 'ADV', 'NUM']);

/** A word of the dictionary, not read as a proper noun here. */
export function ordinary(view: NameView, i: number): boolean {
  const pos = view.pos(i);
  return pos !== 'PROPN' && pos !== 'X' && !view.unknown(i);
}

/** و written onto another name: `ميركل وإيمانويل ماكرون`. */
export function joinsAnother(view: NameView, j: number): boolean {
  const key = view.key(j);
  if (!key.startsWith('و') || key.length < 4) return false;
  if (view.lexicon.given.has(key) || view.lexicon.family.has(key)) return false;
  const rest = key.slice(1);
  return (
    rest.startsWith('ال') ||
    view.cut(j) > 0 ||
    view.lexicon.given.has(rest) ||
    view.lexicon.family.has(rest) ||
    view.beginsPerson(j) > 0.2
  );
}

/** A noun with a pronoun: `بعثتهم ماري`, `دعمه لولد الشيخ`. */
export const owned = (view: NameView, i: number): boolean =>
  ordinary(view, i) &&
  view.analysis(i)?.enclitic != null &&
  !view.isGiven(i) &&
  !view.isFamily(i) &&
  view.person(i) < SURE;

/** So sure the tagger must be of what the dictionary reads otherwise: `أحمد تيجان كباه`. */
const SURE = 0.9;

/** What looks like a letter and a name is a word of the dictionary: `وباء كورونا`. */
export const wholeWord = (view: NameView, i: number): boolean =>
  view.at(i)?.analyses.some((a) => a.cut === 0 && (a.pos === 'NOUN' || a.pos === 'ADJ')) === true;

/** What is said of a person, behind the name: `إسماعيل ولد الشيخ أحمد اتصالا`, `عبد المجيد عبد الرحيم تسجيل`. */
export const deed = (view: NameView, j: number): boolean =>
  view.analysis(j)?.derived === 'MASDAR' || (view.pos(j) === 'NOUN' && /[^اىءو]ا$/.test(view.form(j)));

/** A country that no family is called after ends the name: `باولو جنتيلوني تونس`. */
export const isCountry = (view: NameView, j: number): boolean =>
  view.gazetteer.lookup(view.key(j)).some((e) => e.candidate.kind === 'COUNTRY' && !e.common);

/** An indefinite noun in the accusative begins no name: `خلفا`. */
export const accusative = (view: NameView, i: number): boolean =>
  ordinary(view, i) &&
  view.pos(i) === 'NOUN' &&
  view.form(i).endsWith('ا') &&
  !view.isGiven(i) &&
  view.person(i) < 0.9;

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);
