import type { Token } from '../../../extract/layers.ts';
import { wordSet } from '../../shared/word-set.ts';
import { peel } from '../peel.ts';
import { PLACE_HEADS } from './kinds.ts';
import { isPreposition } from './lexicon.ts';
import type { NameView } from './view.ts';

export interface PersonMatch {
  readonly first: number;
  readonly last: number;
  /** Units peeled off the first token's form. */
  readonly cut: number;
  readonly rule: string;
}

interface Beginning {
  readonly key: string;
  readonly cut: number;
}

/** Words inside a name that join its parts. */
const JOINTS = wordSet(
  'بن ابن بنت ال ابو ابي ابا ام عبد ولد دي فان فون دو لو دا ديل ديلا دوس ماك بو بني اغ اولد لا',
);
/** Parts that never end a name. */
const OPEN = wordSet('بن ابن بنت ال ابو ابي ابا ام عبد ولد دي فان فون دو دا ديل ديلا دوس ماك بو بني اغ اولد');
/** Joints that may begin one. */
const BEGINNERS = wordSet('ابو ابي ابا ام عبد بن ابن ال بنت');
const FUNCTIONAL = new Set(['VERB', 'ADP', 'PART', 'SCONJ', 'CCONJ', 'DET', 'PRON', 'ADV', 'NUM']);
const LONGEST = 7;
/** How sure the tagger must be for a word to belong to a name that nothing else supports. */
const LIKELY = 0.5;
const POSSIBLE = 0.25;

/** Persons' names by their parts: a given name and what follows it, words after a title, and what the tagger takes for one. */
export function findPersons(view: NameView): PersonMatch[] {
  const found: PersonMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    const match = personAt(view, i);
    if (match === null) continue;
    found.push(match);
    i = match.last;
  }
  return found;
}

function personAt(view: NameView, i: number): PersonMatch | null {
  const token = view.at(i);
  if (token === undefined || token.kind !== 'WORD' || view.timed(i) || isPreposition(token)) return null;
  const titled = titleBefore(view, i);
  if (titled === null && PLACE_HEADS.has(view.stem(i - 1)) && view.analysis(i - 1)?.definite === false)
    return null;
  const start = beginning(view, i, titled);
  if (start === null) return null;
  const last = lastOf(view, i, start.key);
  const words = last - i + 1;
  const given = view.lexicon.given.has(start.key);
  if (words === 1) {
    if (BEGINNERS.has(start.key)) return null;
    const belief = view.person(i);
    const alone = titled === 'near' ? (given || !ordinary(view, i) ? POSSIBLE : LIKELY) : 0.6;
    if (belief < alone || (start.cut > 0 && belief < 0.8)) return null;
    if (view.isTitle(i) && !given) return null;
    return { first: i, last, cut: start.cut, rule: titled === null ? 'person/tagger' : 'person/title' };
  }
  const support = mean(view, i, last);
  const listed = range(i + 1, last).some((j) => view.isFamily(j) || view.isGiven(j));
  const enough =
    support > LIKELY ||
    (titled !== null && support > POSSIBLE) ||
    (given && listed && support > 0.15) ||
    (given && titled === 'near') ||
    (titled !== null && listed && range(i, last).every((j) => !ordinary(view, j)) && support > 0.05) ||
    (given && titled !== null && support > 0.05 && !ordinary(view, last)) ||
    (given && !ordinary(view, i) && range(i + 1, last).every((j) => !ordinary(view, j)) && support > 0.1);
  if (!enough) return null;
  return {
    first: i,
    last,
    cut: start.cut,
    rule: given ? 'person/given-name' : titled === null ? 'person/tagger' : 'person/title',
  };
}

/** Where and how a name begins in a word; null where it can't. */
function beginning(view: NameView, i: number, titled: 'near' | 'far' | null): Beginning | null {
  const token = view.at(i);
  if (token === undefined) return null;
  const start = supported(view, i, token, titled);
  if (start === null || view.isNationality(i) || accusative(view, i) || owned(view, i)) return null;
  if (start.cut > 0 && !view.isGiven(i) && wholeWord(view, i)) return null;
  const belief = view.person(i);
  if (view.isTitle(i) && ((!view.isGiven(i) && belief < 0.9) || token.key.startsWith('ال'))) return null;
  return FUNCTIONAL.has(view.pos(i)) && belief < LIKELY ? null : start;
}

/** A given name or a joint in the word, else the word itself where a title or the tagger speaks for it: few words get past this. */
function supported(view: NameView, i: number, token: Token, titled: 'near' | 'far' | null): Beginning | null {
  const analysed = view.cut(i);
  const belief = view.person(i);
  for (const { key, cut } of peel(token)) {
    const listed = view.lexicon.given.has(key) || BEGINNERS.has(key);
    if (!listed) continue;
    if (cut === 0 || cut === analysed || (belief > POSSIBLE && !view.lexicon.given.has(token.key)))
      return { key, cut };
  }
  const before = titled === 'far' && !ordinary(view, i) && view.isGiven(i + 1);
  if (titled !== 'near' && !before && view.beginsPerson(i) < POSSIBLE) return null;
  if (belief < (before ? 0.02 : titled === 'near' ? 0.15 : POSSIBLE)) return null;
  return { key: token.key.slice(analysed), cut: analysed };
}

function lastOf(view: NameView, first: number, key: string): number {
  let last = first;
  let open = OPEN.has(key);
  for (let j = first + 1; j < view.to && j - first < LONGEST; j++) {
    if (view.form(j) === '-' && view.isWord(j + 1) && view.person(j + 1) > LIKELY) continue;
    if (!view.isWord(j) || view.timed(j)) break;
    if (!open && !continues(view, j)) break;
    if (open && view.pos(j) === 'ADP' && view.person(j) < LIKELY) break;
    last = j;
    open = OPEN.has(view.key(j));
  }
  while (last > first && OPEN.has(view.key(last))) last--;
  return last;
}

function continues(view: NameView, j: number): boolean {
  const token = view.at(j);
  if (token === undefined || isPreposition(token)) return false;
  const key = token.key;
  const belief = view.person(j);
  if (joinsAnother(view, j)) return false;
  // Written with a madda it is Anne, no conjunction.
  if (JOINTS.has(key) || token.form === 'آن')
    return belief > 0.1 || view.person(j + 1) > POSSIBLE || view.isFamily(j + 1) || view.isGiven(j + 1);
  if (view.cut(j) > 0 && !view.isGiven(j) && !view.isFamily(j)) return false;
  if (view.cut(j) > 0 && belief < 0.6) return false;
  const listed = view.lexicon.given.has(key) || view.lexicon.family.has(key);
  if (owned(view, j)) return false;
  if (!listed && ((ordinary(view, j) && deed(view, j)) || isCountry(view, j))) return belief > 0.97;
  if (ordinary(view, j)) {
    const verb = FUNCTIONAL.has(view.pos(j));
    return belief > (listed ? (verb ? 0.3 : 0.15) : verb ? 0.7 : 0.4);
  }
  if (view.isNationality(j)) return belief > LIKELY;
  return listed ? belief > 0.02 : belief > 0.12;
}

/** و written onto another name: `ميركل وإيمانويل ماكرون`. */
function joinsAnother(view: NameView, j: number): boolean {
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
const owned = (view: NameView, i: number): boolean =>
  ordinary(view, i) && view.analysis(i)?.enclitic != null && !view.isGiven(i) && !view.isFamily(i);

/** What looks like a letter and a name is a word of the dictionary: `وباء كورونا`. */
const wholeWord = (view: NameView, i: number): boolean =>
  view.at(i)?.analyses.some((a) => a.cut === 0 && (a.pos === 'NOUN' || a.pos === 'ADJ')) === true;

/** What is said of a person, behind the name: `إسماعيل ولد الشيخ أحمد اتصالا`, `عبد المجيد عبد الرحيم تسجيل`. */
const deed = (view: NameView, j: number): boolean =>
  view.analysis(j)?.derived === 'MASDAR' || (view.pos(j) === 'NOUN' && /[^اىءو]ا$/.test(view.form(j)));

/** A country that no family is called after ends the name: `باولو جنتيلوني تونس`. */
const isCountry = (view: NameView, j: number): boolean =>
  view.gazetteer.lookup(view.key(j)).some((e) => e.candidate.kind === 'COUNTRY' && !e.common);

/** An indefinite noun in the accusative begins no name: `خلفا`. */
const accusative = (view: NameView, i: number): boolean =>
  ordinary(view, i) &&
  view.pos(i) === 'NOUN' &&
  view.form(i).endsWith('ا') &&
  !view.isGiven(i) &&
  view.person(i) < 0.9;

/** A word of the dictionary, not read as a proper noun here. */
function ordinary(view: NameView, i: number): boolean {
  const pos = view.pos(i);
  return pos !== 'PROPN' && pos !== 'X' && !view.unknown(i);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);
const mean = (view: NameView, first: number, last: number): number =>
  range(first, last).reduce((sum, i) => sum + view.person(i), 0) / (last - first + 1);

const PHRASE = new Set(['NOUN', 'ADJ', 'PROPN', 'X', 'ADP', 'NUM']);

/** A title or a noun of office directly before (`near`), or with its genitive, adjectives or a comma between (`far`). */
function titleBefore(view: NameView, i: number): 'near' | 'far' | null {
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
