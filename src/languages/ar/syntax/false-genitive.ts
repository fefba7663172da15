import type { Token } from '../../../extract/layers.ts';
import type { NominalDraft } from '../../shared/syntax/sentence.ts';
import { foldedSet } from '../../shared/word-set.ts';

/** Adjectives that a noun with the article limits (`بيان شديد اللهجة`), in the masculine and the feminine. */
const LIMITED = foldedSet(
  `ذاتي ذاتية متعدد متعددة واسع واسعة شديد شديدة طويل طويلة قصير قصيرة بعيد بعيدة قريب قريبة رفيع رفيعة عالي عالية عال متوسط متوسطة منخفض منخفضة
  محدود محدودة مزدوج مزدوجة ثنائي ثنائية ثلاثي ثلاثية رباعي رباعية حديث حديثة سريع سريعة قليل قليلة غزير غزيرة مفتوح مفتوحة مجهول مجهولة كامل كاملة نافذ
  مكتوف مكتوفة مقطوع مقطوعة ثقيل ثقيلة خفيف خفيفة سيئ سيئة حسن حسنة فائق فائقة سابق سابقة باهظ باهظة بالغ بالغة مكتمل مكتملة متناهي متناهية متدني متدنية`,
);
/** What limits them: a measure or a quality, no one who does anything. */
const LIMITS = foldedSet(
  `الحكم الجنسية الجنسيات الأطراف النطاق اللهجة المدى المستوى الأهمية الأثر الأجل الأمد الجوانب الأبعاد العدد الشدة الكثافة الدقة الجودة السرعة الحداثة العهد
  الولادة السن المصدر الهوية العضوية الصلاحيات الأيدي الثمن الكلفة التكلفة الدخل الخطورة الحساسية التعقيد الذكر الصيت السمعة الصغر الأغراض الأحزاب الأعراق
  الطوائف الرؤوس الوظائف الاستعمال الاستخدام الوزن الطول القطب الأقطاب القومية القوميات السيادة التأثير الجانب الانتشار الغلة`,
);

/** Take an adjective and what limits it into the phrase that they describe: `جمهورية كاراكالباكستان ذاتية الحكم`, `حملة واسعة النطاق`. */
export function absorbFalseGenitive(tokens: readonly Token[], draft: NominalDraft, to: number): void {
  const inside = LIMITED.has(tokens[draft.last]?.key ?? '') && draft.last > draft.head;
  const at = inside ? draft.last : draft.last + 1;
  if (at + 1 >= to || !LIMITED.has(tokens[at]?.key ?? '') || !LIMITS.has(tokens[at + 1]?.key ?? '')) return;
  draft.last = at + 1;
  if (draft.name === null) draft.end = tokens[draft.last]?.end ?? draft.end;
}
