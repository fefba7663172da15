import type { Token } from '../../../extract/layers.ts';
import { ofSpelling } from '../../../text/spelling.ts';
import { wordSet } from '../../shared/word-set.ts';
import { peel } from '../peel.ts';
import { FACILITIES, PLACE_HEADS, TOWNLETS } from './kinds.ts';
import { isPreposition, nameLexicon } from './lexicon.ts';
import {
  accusative,
  deed,
  FUNCTIONAL,
  isCountry,
  JOINTS,
  joinsAnother,
  ordinary,
  owned,
  range,
  wholeWord,
} from './person-words.ts';
import { apposedTo, goesOn, titleBefore } from './titled-persons.ts';
import type { NameView } from './view.ts';

export interface PersonMatch {
  readonly first: number;
  readonly last: number;
  /** Units peeled off the first token's form. */
  readonly cut: number;
  readonly rule: string;
}

const isBuilding = (view: NameView, i: number): boolean =>
  (FACILITIES.has(view.stem(i)) || view.lexicon.heads.has(view.stem(i))) &&
  !view.isGiven(i) &&
  !view.isFamily(i);

/** Its fields always in one order: see `matched`. */
export const person = (first: number, last: number, cut: number, rule: string): PersonMatch => ({
  first,
  last,
  cut,
  rule,
});

interface Beginning {
  readonly key: string;
  readonly cut: number;
}

/** Parts that never end a name. */
const OPEN = wordSet(
  'بن ابن بنت ال ابو ابي ابا ام عبد ولد دي فان فون دو دا ديل ديلا دوس ماك بو بني اغ اولد ايت',
);
/** Joints that may begin one. */
const BEGINNERS = wordSet('ابو ابي ابا ام عبد بن ابن ال بنت');
const SON = wordSet('بن ابن بنت');
/** A preposition that is a name too: `خضير خلف شلال`. */
const BEHIND = 'خلف';
/** `وآل شمص`: a family begins. */
const KINDRED = /^(?:[وف][لب]?|[لب])آل$/;
const KINDRED_ONE = /^[وف]?[لب]?آل$/;
const LONGEST = 7;
/** How sure the tagger must be for a word to belong to a name that nothing else supports. */
const LIKELY = 0.5;
const POSSIBLE = 0.25;

/** Persons' names by their parts: a given name and what follows it, words after a title, and what the tagger takes for one. */
export function findPersons(view: NameView): PersonMatch[] {
  const found: PersonMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    const match = personAt(view, i);
    // محمية نغورونغورو, جامعة الشيخ أنتا ديوب: a noun of a building or a body begins no person's name.
    if (match === null || (match.rule === 'person/tagger' && isBuilding(view, match.first))) continue;
    found.push(match);
    i = match.last;
  }
  return found;
}

function personAt(view: NameView, i: number): PersonMatch | null {
  const token = view.at(i);
  if (token === undefined || token.kind !== 'WORD' || view.timed(i) || isPreposition(token)) return null;
  const titled = titleBefore(view, i);
  if (TOWNLETS.has(view.bare(i))) return null;
  if (KINDRED_ONE.test(view.form(i - 1)) && !view.isGiven(i - 2)) return null;
  if (titled === null && PLACE_HEADS.has(view.stem(i - 1)) && view.analysis(i - 1)?.definite === false)
    return null;
  const start = beginning(view, i, titled);
  if (start === null) return null;
  const given = view.lexicon.given.has(start.key);
  const apposed = titled === 'far' && given ? apposedTo(view, i) : null;
  const last = apposed ?? lastOf(view, i, start.key, titled !== null && given);
  const words = last - i + 1;
  if (words === 1) {
    if (BEGINNERS.has(start.key)) return null;
    const belief = view.person(i);
    const alone = titled === 'near' ? (given || !ordinary(view, i) ? POSSIBLE : LIKELY) : 0.6;
    if (belief < alone || (start.cut > 0 && belief < 0.8)) return null;
    if (view.isTitle(i) && (!given || isCountry(view, i + 1))) return null;
    return { first: i, last, cut: start.cut, rule: titled === null ? 'person/tagger' : 'person/title' };
  }
  const support = mean(view, i, last);
  const listed = range(i + 1, last).some((j) => view.isFamily(j) || view.isGiven(j));
  const enough =
    apposed !== null ||
    support > LIKELY ||
    (titled !== null && support > POSSIBLE) ||
    (given && listed && support > 0.15) ||
    (given && titled === 'near') ||
    (given && listed && view.isAli(i)) ||
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
  // رئيسة البعثة ماري: the noun of the office is none of hers.
  if (start.key.startsWith('ال') && (ordinary(view, i) || start.key.endsWith('ي')) && view.isGiven(i + 1))
    return null;
  // رئيس وكالة باتام محمد رودي: the place is whose office it is.
  if (!view.isGiven(i) && view.isGiven(i + 1) && isOwner(view, i, start.key)) return null;
  if (PLACE_HEADS.has(view.stem(i)) && !view.isGiven(i)) return null;
  // زار بابا الفاتيكان ديلي
  if (start.key.startsWith('ال') && isCountry(view, i)) return null;
  const belief = view.person(i);
  if (view.isTitle(i) && ((!view.isGiven(i) && belief < 0.9) || token.key.startsWith('ال'))) return null;
  const spelled = view.isAli(i) && (view.isGiven(i + 1) || view.isFamily(i + 1) || view.unknown(i + 1));
  return FUNCTIONAL.has(view.pos(i)) && belief < LIKELY && !spelled ? null : start;
}

/** A place right behind an indefinite noun: `محافظ شبوة عوض`, `رئيس وكالة باتام محمد`. */
const isOwner = (view: NameView, i: number, key: string): boolean => {
  const before = view.analysis(i - 1);
  if (before?.pos !== 'NOUN' || before.definite) return false;
  const entries = view.gazetteer.lookup(key);
  return entries.length > 0 && entries.every(({ candidate }) => candidate.type === 'PLACE');
};

/** The given names and joints that may begin in a word: most have none. */
const beginnings = ofSpelling((spelling) =>
  peel({ spelling }).filter(({ key }) => nameLexicon().given.has(key) || BEGINNERS.has(key)),
);

/** A given name or a joint in the word, else the word itself where a title or the tagger speaks for it: few words get past this. */
function supported(view: NameView, i: number, token: Token, titled: 'near' | 'far' | null): Beginning | null {
  const analysed = view.cut(i);
  const belief = view.person(i);
  for (const { key, cut } of beginnings(token.spelling)) {
    // الجنرال كالب مفاونغ: no preposition stands between an office and a name.
    const written = view.unknown(i) && analysed === 0 && (titled === 'near' || token.form.startsWith('ك'));
    if (
      cut === 0 ||
      cut === analysed ||
      (belief > POSSIBLE && !view.lexicon.given.has(token.key) && !written)
    )
      return { key, cut };
  }
  const before = titled === 'far' && !ordinary(view, i) && view.isGiven(i + 1);
  if (titled !== 'near' && !before && view.beginsPerson(i) < POSSIBLE) return null;
  if (belief < (before ? 0.02 : titled === 'near' ? 0.15 : POSSIBLE)) return null;
  return { key: token.key.slice(analysed), cut: analysed };
}

function lastOf(view: NameView, first: number, key: string, titled: boolean): number {
  let last = first;
  let open = OPEN.has(key);
  for (let j = first + 1; j < view.to && j - first < LONGEST; j++) {
    if (view.form(j) === '-' && view.isWord(j + 1) && view.person(j + 1) > LIKELY) continue;
    if (!view.isWord(j) || view.timed(j)) break;
    if (!open && !continues(view, j) && !(titled && goesOn(view, first, j))) break;
    // هشام آيت منا
    if (open && view.pos(j) === 'ADP' && view.person(j) < LIKELY && view.key(j - 1) !== 'ايت') break;
    last = j;
    open = OPEN.has(view.key(j));
  }
  while (last > first && OPEN.has(view.key(last))) last--;
  return last;
}

function continues(view: NameView, j: number): boolean {
  const token = view.at(j);
  if (KINDRED.test(view.form(j))) return false;
  if (token === undefined || isPreposition(token)) return false;
  const key = token.key;
  const belief = view.person(j);
  if (joinsAnother(view, j)) return false;
  // عوض بن عوض الصلاحي
  if (SON.has(view.key(j - 2)) && /^ال.{2,}ي$/.test(key) && view.cut(j) === 0)
    return !view.isNationality(j) && !view.isTitle(j) && view.pos(j) !== 'VERB';
  if (key === BEHIND) return view.isGiven(j - 1) && (view.isFamily(j + 1) || view.unknown(j + 1));
  // Written with a madda it is Anne, no conjunction.
  if (JOINTS.has(key) || token.form === 'آن')
    return belief > 0.1 || view.person(j + 1) > POSSIBLE || view.isFamily(j + 1) || view.isGiven(j + 1);
  if (view.isAli(j - 1) && view.cut(j) === 0 && (view.isGiven(j) || view.isFamily(j))) return true;
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

const mean = (view: NameView, first: number, last: number): number =>
  range(first, last).reduce((sum, i) => sum + view.person(i), 0) / (last - first + 1);
