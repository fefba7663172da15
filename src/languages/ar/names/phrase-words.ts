/** Words that decide where the name of a body or a building ends. */
import { foldedSet, wordSet } from '../../shared/word-set.ts';
import type { NameView } from './view.ts';

/** Adjectives of a place that its name leaves out: `معبر الكركرات الحدودي`. */
export const OUTSIDE = foldedSet(
  'الحدودي الحدودية البري البرية السياحي السياحية الشهير الشهيرة الاستراتيجي الاستراتيجية',
);
/** `صوت البرلمان لصالح القانون`: for whose good something is done, which ends a name. */
export const FOR = foldedSet('لصالح لمصلحة لحساب لفائدة');

/** Feminine adjectives of degree, which do not look feminine: `المحكمة العليا`. */
const ELATIVES = foldedSet('العليا الكبرى الصغرى العظمى الوسطى الأولى الأخرى الدنيا القصوى');
export const JOINTS = wordSet('دي ديل بن ابو علي ال عبد لا سان');
/** Bodies and works that are called after persons. */
export const PERSONAL = wordSet(
  'مركز معهد موسسة جامعة كتائب كتيبة سرايا لواء الوية فرقة دار جيش جمعية صندوق مدرسة',
);

/** The adjective at `j` has the gender of the head at `first`, or of the genitive between, where `named` tells which words are names; null where there is none. */
export function agrees(
  view: NameView,
  first: number,
  j: number,
  named: ((token: number) => boolean) | null,
): boolean {
  const feminine = view.key(j).endsWith('ة') || ELATIVES.has(view.key(j));
  if (feminine === isFeminine(view, first)) return true;
  if (named === null) return false;
  for (let k = j - 1; k > first; k--)
    if (view.pos(k) !== 'ADJ')
      return feminine === isFeminine(view, k) || named(k) || view.key(k).endsWith('اء');
  return false;
}

function isFeminine(view: NameView, i: number): boolean {
  const key = view.key(i);
  if (/(?:ة|ات|اء|ي)$/.test(key) && !/[وي]ن$/.test(key)) return true;
  return view.analysis(i)?.number === 'PL' && !/[وي]ن$/.test(key);
}
