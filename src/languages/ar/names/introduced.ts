import { foldedSet } from '../../shared/word-set.ts';
import { isPreposition } from './lexicon.ts';
import { FUNCTIONAL, JOINTS, ordinary } from './person-words.ts';
import type { PersonMatch } from './persons.ts';
import { LARGE } from './plausible.ts';
import { isQuote, type NameView } from './view.ts';

/** Whose kin someone is, with a pronoun: `زوجته فاطمة`. */
const KIN = foldedSet(
  'زوج زوجة ابن ابنة بنت أم أب والد والدة أخ أخت شقيق شقيقة نجل كريمة عم عمة خال خالة جد جدة حفيد حفيدة صهر كنة أرملة خطيب خطيبة طفل طفلة حماة توأم',
);
/** Kin of each other, whose names follow: `الشقيقان هلل ويغيل ينيف`. */
const SIBLINGS = foldedSet(
  'الشقيقان الشقيقين الأخوان الأخوين الشقيقتان الشقيقتين الأختان الأختين التوأمان التوأمين',
);
/** What says how someone is called, right before the name. */
const CALLED = foldedSet('المدعو المدعوة يدعى تدعى ويدعى وتدعى اسمه اسمها واسمه واسمها المسمى المسماة');
/** What says a nickname, in quotation marks: `الملقب بـ«الأعور»`. */
const NICKNAMED = foldedSet('الملقب الملقبة والملقب والملقبة يلقب المكنى المكناة');
/** The same where a person's name stands before it, for bodies too are known by another name. */
const KNOWN = foldedSet('المعروف المعروفة والمعروف والمعروفة الشهير الشهيرة');
/** The rule of a nickname, which is another name of the person named before it. */
export const NICKNAME = 'person/nickname';
const LONGEST = 4;
const REACH = 3;

/** Persons whom a word of kinship or of naming introduces, however ordinary or foreign their names are. */
export function findIntroduced(view: NameView): PersonMatch[] {
  const found: PersonMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || view.timed(i)) continue;
    const second = twoHold(view, i) ? secondOf(view, i) : null;
    if (second !== null) found.push(second);
    const nickname = nicknameAfter(view, i);
    if (nickname !== null) found.push(nickname);
    const siblings = SIBLINGS.has(view.bare(i));
    if (!siblings && !CALLED.has(view.key(i)) && !isKin(view, i)) continue;
    const first = nameFrom(view, isQuote(view.form(i + 1)) ? i + 2 : i + 1, 0);
    if (first === null) continue;
    found.push(first);
    const other = joinedTo(view, first);
    if (other !== null && (siblings || view.analysis(i)?.number !== 'SG')) found.push(other);
  }
  return found;
}

/** An office that two hold: `وزيرا الدفاع والمالية`, `رئيسا بلديتي بادوفا وفيرونا`. */
const twoHold = (view: NameView, i: number): boolean =>
  view.isTitle(i) && /(?:ا|ي|ان|ين)$/.test(view.bare(i)) && view.analysis(i)?.number === 'DU';

/** The second of two office-holders, behind the first that the tagger is sure of: `غويدو كروزيتو وجانكارلو جورجيتي`. */
function secondOf(view: NameView, i: number): PersonMatch | null {
  for (let j = i + 2; j < view.to - 1 && j - i < HELD; j++) {
    if (!view.isWord(j) || !view.form(j).startsWith('و') || !view.isWord(j + 1)) continue;
    if (view.person(j - 1) < 0.5 || view.person(j - 2) < 0.2) continue;
    if (mayGoOn(view, j + 1) && (view.unknown(j) || view.lexicon.given.has(view.key(j).slice(1))))
      return nameFrom(view, j, 1);
  }
  return null;
}
const HELD = 14;

const isKin = (view: NameView, i: number): boolean => {
  const analysis = view.analysis(i);
  return (
    analysis !== undefined &&
    analysis.enclitic !== null &&
    !/^كم?$/.test(analysis.enclitic) &&
    KIN.has(analysis.lemma)
  );
};

/** The name that begins at a word, `cut` units of it left out; null where an ordinary word stands there. */
function nameFrom(view: NameView, i: number, cut: number): PersonMatch | null {
  if (!mayBegin(view, i, cut)) return null;
  let last = i;
  for (let j = i + 1; j - i < LONGEST && mayGoOn(view, j); j++) last = j;
  while (last > i && JOINTS.has(view.key(last))) last--;
  return { first: i, last, cut, rule: 'person/introduced' };
}

/** و written onto a second name: `طفليها دوروك وألين`. */
function joinedTo(view: NameView, { last }: PersonMatch): PersonMatch | null {
  const j = last + 1;
  return view.key(j).startsWith('و') && view.key(j).length > 3 ? nameFrom(view, j, 1) : null;
}

function mayBegin(view: NameView, i: number, cut: number): boolean {
  const token = view.at(i);
  if (token === undefined || !view.isWord(i) || view.timed(i) || isPreposition(token)) return false;
  const key = token.key.slice(cut);
  if (view.lexicon.given.has(key)) return true;
  if (cut === 0 && view.cut(i) > 0 && !view.unknown(i)) return false;
  if (FUNCTIONAL.has(view.pos(i)) || view.isNationality(i) || view.isPlaceClass(i) || view.isTitle(i))
    return false;
  return !key.startsWith('ال') && (view.unknown(i) || view.pos(i) === 'PROPN') && !isGreat(view, key);
}

/** A country or a big town, where one goes with one's kin: `زار مع زوجته باريس`. */
const isGreat = (view: NameView, key: string): boolean =>
  view.gazetteer
    .lookup(key)
    .some(
      ({ candidate }) =>
        candidate.kind === 'COUNTRY' || (candidate.type === 'PLACE' && candidate.population > LARGE),
    );

const mayGoOn = (view: NameView, j: number): boolean => {
  const token = view.at(j);
  if (token === undefined || !view.isWord(j) || view.timed(j) || isPreposition(token) || view.cut(j) > 0)
    return false;
  if (JOINTS.has(token.key)) return view.isWord(j + 1);
  if (token.key.startsWith('و') && view.lexicon.given.has(token.key.slice(1))) return false;
  return (
    !ordinary(view, j) &&
    !view.isNationality(j) &&
    (view.unknown(j) ||
      (view.pos(j) === 'PROPN' && !token.key.startsWith('و')) ||
      view.isGiven(j) ||
      view.isFamily(j))
  );
};

/** What stands in quotation marks behind a word for a nickname. */
function nicknameAfter(view: NameView, i: number): PersonMatch | null {
  const key = view.key(i);
  if (!NICKNAMED.has(key) && !(KNOWN.has(key) && behindPerson(view, i))) return null;
  let open = i + 1;
  while (open - i <= REACH && !isQuote(view.form(open))) open++;
  if (!isQuote(view.form(open))) return null;
  let last = open;
  while (last - open < LONGEST && view.isWord(last + 1)) last++;
  if (last === open || !isQuote(view.form(last + 1))) return null;
  return { first: open + 1, last, cut: 0, rule: NICKNAME };
}

const behindPerson = (view: NameView, i: number): boolean => {
  let j = i - 1;
  while (j >= view.from && !view.isWord(j) && i - j < REACH) j--;
  return view.person(j) > 0.5;
};
