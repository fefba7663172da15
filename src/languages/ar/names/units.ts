import { foldedSet } from '../../shared/word-set.ts';
import type { HeadMatch } from './heads.ts';
import type { NameView } from './view.ts';

const UNITS = foldedSet('اللواء الفرقة الكتيبة الفوج السرية');
const ORDINALS = foldedSet(
  'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة العاشر العاشرة',
);
/** What a unit is armed with or does. */
const ARMS = foldedSet(
  'مشاة مدرع مدرعة مدرعات قتال صاعقة مظلي مظليين مظلية دبابات مدفعية حماية عمالقة ميكا مغاوير حدود دفاع حرس استطلاع إسناد آلي معزز',
);

/** Units of an army by their number: `اللواء 22 مشاة`, `الفرقة الأولى مشاة`. */
export function findUnits(view: NameView): HeadMatch[] {
  const found: HeadMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || !UNITS.has(view.bare(i))) continue;
    const number = view.at(i + 1)?.kind === 'NUMBER' && /^[0-9٠-٩]{1,4}$/.test(view.form(i + 1));
    const armed = ARMS.has(view.key(i + 2));
    if (view.timed(i + 1) || !(number || (ORDINALS.has(view.key(i + 1)) && armed))) continue;
    const last = armed ? i + 2 : i + 1;
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
