import { foldedSet } from '../../shared/word-set.ts';
import type { HeadMatch } from './heads.ts';
import { HONORIFICS } from './phrase-words.ts';
import type { NameView } from './view.ts';

const ROADS = foldedSet('طريق أوتوستراد أتوستراد اوتستراد');
/** Which of a country's roads it is, before its number or name. */
const SORTS = foldedSet(
  'السريع السيار الوطني الوطنية القومي الدولي الإقليمي الجهوي الجهوية الولائي السيارة الساحلي الصحراوي الدائري الاتحادي',
);
/** What a road is called after without a town: `طريق المطار`. */
const MARKS = foldedSet('المطار المحلق الميناء المتحلق الكورنيش الحزام الجامعة السد الجبل الشاطئ المعسكر');
/** `عن طريق`, `خارطة الطريق`: no road. */
const NO_ROAD = foldedSet('عن خارطة خريطة قاطع قطاع');
/** `الطريق السريع إم-4`. */
const LETTERS = foldedSet('إم أم إي إيه إن أي إتش');
const LONGEST = 4;

/** Roads by their number, their name, or the towns that they join: `الطريق السريع رقم 2`, `طريق دمشق السويداء`. */
export function findRoads(view: NameView): HeadMatch[] {
  const found: HeadMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || view.timed(i) || !ROADS.has(view.stem(i)) || NO_ROAD.has(view.bare(i - 1)))
      continue;
    const definite = view.analysis(i)?.definite === true && view.bare(i).startsWith('ال');
    const last = definite || SORTS.has(view.key(i + 1)) ? sorted(view, i) : towns(view, i);
    if (last === null) continue;
    found.push({ first: i, last, cut: view.cut(i), type: 'PLACE', kind: 'FACILITY', rule: 'name/road' });
    i = last;
  }
  return found;
}

/** Its sort, with its number or a name that no dictionary has. */
function sorted(view: NameView, first: number): number | null {
  let last = first;
  while (SORTS.has(view.key(last + 1))) last++;
  if (last === first) return null;
  let at = last + 1;
  if (view.key(at) === 'رقم') at++;
  if (isNumber(view, at)) return at;
  while (
    at - last <= LONGEST &&
    view.isWord(at) &&
    (view.unknown(at) || LETTERS.has(view.key(at))) &&
    view.cut(at) === 0
  )
    at++;
  if (/^[-–]$/.test(view.form(at)) && isNumber(view, at + 1)) return at + 1;
  const other = at > last + 1 && /^[-–]$/.test(view.form(at)) ? townAt(view, at + 1) : null;
  if (other !== null) return other;
  return at > last + 1 || isNumber(view, at) ? (isNumber(view, at) ? at : at - 1) : null;
}

const isNumber = (view: NameView, i: number): boolean =>
  view.at(i)?.kind === 'NUMBER' && !view.timed(i) && /^[0-9٠-٩]{1,4}$/.test(view.form(i));

/** One town or two of them. */
function towns(view: NameView, first: number): number | null {
  if (MARKS.has(view.key(first + 1))) {
    let last = first + 1;
    if (view.pos(last + 1) === 'ADJ' && /^ال(?:شمال|جنوب|شرق|غرب)ي$/.test(view.key(last + 1))) last++;
    return last;
  }
  // طريق الملك فهد
  if (
    HONORIFICS.has(view.key(first + 1)) &&
    (view.isGiven(first + 2) || view.lexicon.given.has(view.key(first + 2)))
  )
    return first + 2;
  const one = townAt(view, first + 1);
  if (one === null) return null;
  const dash = /^[-–]$/.test(view.form(one + 1)) ? 1 : 0;
  const two = townAt(view, one + 1 + dash);
  const last = two ?? one;
  return SORTS.has(view.key(last + 1)) ? last + 1 : last;
}

/** The last word of a town's name that begins there, listed or in no dictionary; null where none does. */
function townAt(view: NameView, i: number): number | null {
  if (!view.isWord(i) || view.timed(i) || view.cut(i) > 0) return null;
  for (let last = i + 2; last >= i; last--) {
    const keys = Array.from({ length: last - i + 1 }, (_, k) => view.key(i + k));
    const entries = view.gazetteer.lookup(keys.join(' '));
    if (entries.some(({ candidate, common }) => !common && TOWNS.has(candidate.kind))) return last;
  }
  return view.unknown(i) && view.place(i) > 0.3 ? i : null;
}
const TOWNS = new Set<string>(['CITY', 'ADMIN1', 'ADMIN2', 'FACILITY']);
