import type { Match, Scan } from '../../shared/time/match.ts';
import { periodValue } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { bareKey, isBare, type Spelled } from './scan.ts';
import { CURRENT, NEXT, PAST, PERIODS } from './words.ts';

const THIS = foldedSet('هذا هذه');
const PART_OF = foldedSet('نهاية مطلع بداية أواخر أوائل منتصف أواسط آخر أول');

/** Offices that are general: الأمين العام السابق is no secretary of last year. */
const GENERAL = foldedSet(
  `الأمين الأمينة المدير المديرة القائد القائدة المدعي المدعية النائب النائبة الوكيل الوكيلة المفوض المفوضة المفتش المراقب
  المحامي السكرتير السكرتيرة الحاكم المنسق المنسقة القنصل المشرف المشرفة المعتمد المندوب المندوبة الناظر`,
);

const OF_OFFICE = foldedSet('السابق السابقة الحالي الحالية');

export const beginsPeriod = (word: Spelled): boolean =>
  isBare(word, (k) => THIS.has(k)) || isBare(word, (k) => PERIODS.has(k));

/** `الأسبوع الماضي`, `هذا العام`, `الشهر المقبل`, `العام الجاري`; a definite unit alone says nothing but `نهاية العام`. */
export function period(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const demonstrative = THIS.has(bareKey(tokens[i], (k) => THIS.has(k)));
  const at = demonstrative ? i + 1 : i;
  const unit = PERIODS.get(bareKey(tokens[at], (k) => PERIODS.has(k)));
  if (unit === undefined) return null;
  const next = tokens[at + 1]?.key ?? '';
  if (OF_OFFICE.has(next) && GENERAL.has(bareKey(tokens[at - 1], (k) => GENERAL.has(k)))) return null;
  const partOf = PART_OF.has(bareKey(tokens[at - 1], (k) => PART_OF.has(k)));
  const qualified = CURRENT.has(next) || PAST.has(next) || NEXT.has(next);
  if (!qualified && !demonstrative && !partOf) return null;
  const step = demonstrative || CURRENT.has(next) ? 0 : PAST.has(next) ? -1 : NEXT.has(next) ? 1 : 0;
  return {
    first: i,
    last: qualified ? at + 1 : at,
    value: today === null ? null : periodValue(today, unit, step),
    kind: 'POINT',
    rule: 'time/period',
  };
}
