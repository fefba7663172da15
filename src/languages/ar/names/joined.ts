/** What و joins inside the name of a body, by what bodies are called after rather than by the tagger's opinion. */

import { foldedSet } from '../../shared/word-set.ts';
import { QUALITIES } from './kinds.ts';
import { bodyFields } from './lexicon.ts';
import type { NameView } from './view.ts';

/** `المنشآت الصغيرة والمتوسطة`, `للإرشاد القانوني والاجتماعي`: a second adjective of the same noun. */
export function joinsQuality(view: NameView, last: number, j: number): boolean {
  if (view.pos(last) !== 'ADJ' || view.pos(j) !== 'ADJ' || view.isTitle(j)) return false;
  if (view.isNationality(j) || QUALITIES.has(view.bare(j))) return false;
  return view.bare(last).endsWith('ة') === view.bare(j).endsWith('ة') && !namesBody(view, j);
}

/** `مكتب المصايد والموارد المائية`: a second thing that the body deals with, behind a name that isn't whole without it (`isWhole`). */
export function joinsField(view: NameView, j: number): boolean {
  return bodyFields().has(view.stem(j)) && !view.isTitle(j) && !namesBody(view, j);
}

/** `لجنة فض النزاع وبسط الأمن`: a second deed of a body that is called after one. */
export const joinsDeed = (view: NameView, first: number, j: number): boolean =>
  [first + 1, j].every((i) => {
    const { derived, definite } = view.analysis(i) ?? {};
    return derived === 'MASDAR' && definite === false;
  }) && view.analysis(first + 2)?.definite === true;

/** `والدفاع المدني`: another body begins. */
function namesBody(view: NameView, j: number): boolean {
  const two = `${view.bare(j)} ${view.key(j + 1)}`;
  return institution(view, two) || institution(view, `${two} ${view.key(j + 2)}`);
}

/** The words are a body's that every state has (`النيابة العامة`), or listed: they need no more. */
export function isWhole(view: NameView, first: number, last: number): boolean {
  const words = [view.bare(first)];
  for (let i = first + 1; i <= last; i++) words.push(view.key(i));
  const name = words.join(' ');
  return institution(view, name) || view.gazetteer.lookup(name).length > 0;
}

/** A court or a council that every state has, and what it is asked for, which is no part of its name: `مجلس الوزراء لبحث الأزمة`, unlike `المجلس الوطني لإنقاذ الشعب`. */
export function needsNoMore(view: NameView, first: number, last: number): boolean {
  const asked = view.analysis(last + 1);
  if (asked?.derived !== 'MASDAR' || OPEN.has(view.key(last))) return false;
  const field = bodyFields().has(asked.lemma) && !ASKED.has(asked.lemma);
  return !field && isWhole(view, first, last);
}
const OPEN = foldedSet('الوطني الوطنية القومي القومية الأعلى العليا العسكري العام العامة المركزي الانتقالي');
const ASKED = foldedSet('بحث متابعة تسوية دفع وساطة تنفيذ مراجعة تقييم');

const institution = (view: NameView, key: string): boolean => view.gazetteer.institution(key, 'EG') !== null;
