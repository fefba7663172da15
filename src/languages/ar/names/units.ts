import { foldedSet } from '../../shared/word-set.ts';
import type { HeadMatch } from './heads.ts';
import type { NameView } from './view.ts';

const UNITS = foldedSet('اللواء الفرقة الكتيبة الفوج السرية الفيلق الوحدة القطاع المجموعة');
/** Of these, what an ordinal alone tells from its sisters. */
const ORDERED = foldedSet('الفيلق');
const ORDINALS = foldedSet(
  'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة العاشر العاشرة',
);
/** Behind these the unit is no part of an army: `المجموعة 7`. */
const PLAIN = foldedSet('الوحدة القطاع المجموعة');
/** What a unit is armed with or does. */
const ARMS = foldedSet(
  'مشاة مدرع مدرعة مدرعات قتال صاعقة مظلي مظليين مظلية دبابات مدفعية حماية عمالقة ميكا مغاوير حدود دفاع حرس استطلاع إسناد آلي معزز',
);

/** What an arm is beyond its noun: `مشاة بحرية`. */
const OF_ARMS = foldedSet(
  'بحرية بحري آلية آلي ميكانيكية ميكانيكي ميكا جبلية جبلي خفيفة جوية جوي جو محمولة محمول مدرعة مدرع ثقيلة ساحلي ساحلية خاصة خاص حدود',
);
/** `اللواء 93 الميكانيكي`, `اللواء الآلي 93`, `الفرقة 82 المحمولة جوا`. */
const KINDS = foldedSet(
  'الآلي الآلية الميكانيكي الميكانيكية المدرع المدرعة المظلي المظلية المحمول المحمولة الجبلي الجبلية المؤلل المؤللة المنقول المنقولة المجوقل المجوقلة',
);

/** Units of an army by their number: `اللواء 22 مشاة`, `الفرقة الأولى مشاة`, `الفيلق الثاني`. */
export function findUnits(view: NameView): HeadMatch[] {
  const found: HeadMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || !UNITS.has(view.bare(i))) continue;
    const typed = KINDS.has(view.key(i + 1)) && isNumber(view, i + 2);
    const last = typed ? i + 2 : endOf(view, i + 1);
    const ordered =
      ORDINALS.has(view.key(i + 1)) && (last > i + 1 || ORDERED.has(view.bare(i)) || inArmy(view, i));
    if (view.timed(i + 1) || !(typed || ordered || isNumber(view, i + 1))) continue;
    if (PLAIN.has(view.bare(i)) && last === i + 1) continue;
    found.push({
      first: i,
      last,
      cut: view.cut(i),
      type: 'ACTOR',
      kind: 'SECURITY_FORCE',
      rule: 'name/unit',
    });
    i = last;
  }
  return found;
}

/** `قائد الفرقة الثامنة`, `الفرقة الأولى في الجيش`: who leads it, or whose it is, says that it is a unit. */
const inArmy = (view: NameView, i: number): boolean =>
  LED.has(view.bare(i)) &&
  ((LARGE.has(view.bare(i)) && LEADERS.has(view.stem(i - 1))) ||
    (view.key(i + 2) === 'في' && ARMY.has(view.bare(i + 3))) ||
    (OWNED.has(view.bare(i + 2)) && ARMY.has(view.bare(i + 3).replace(/^لل/, 'ال'))));
const LED = foldedSet('اللواء الفرقة الكتيبة الفوج');
const LARGE = foldedSet('اللواء الفرقة');
const LEADERS = foldedSet('قائد آمر قيادة مقر معسكر ثكنة جنود عناصر أفراد مقاتلو مقاتلي ضباط');
const OWNED = foldedSet('التابع التابعة');
const ARMY = foldedSet('الجيش القوات الحرس الحشد الشرطة البيشمركة قوات جيش');

const isNumber = (view: NameView, i: number): boolean =>
  view.at(i)?.kind === 'NUMBER' && /^[0-9٠-٩]{1,4}$/.test(view.form(i)) && !view.timed(i);

/** Where the name of a unit ends that has its number at `i`. */
function endOf(view: NameView, i: number): number {
  if (KINDS.has(view.key(i + 1))) return /^جوا?ً?$/.test(view.key(i + 2)) ? i + 2 : i + 1;
  // الفرقة 40 إلى الحاجز, whose letters are those of آلي
  if (!ARMS.has(view.key(i + 1)) || /^[إاأ]لى$/.test(view.form(i + 1))) return i;
  return OF_ARMS.has(view.key(i + 2)) ? i + 2 : i + 1;
}
