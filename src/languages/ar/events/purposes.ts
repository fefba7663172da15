import type { Token } from '../../../extract/layers.ts';
import type { SyntaxView } from '../../../extract/syntax-view.ts';
import type { ModalityMark } from '../../events.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isOneOf } from '../of-word.ts';
import { within } from './within.ts';

/** Who suffers something: its ل says no purpose (تعرض لإطلاق نار). */
const isSuffering = isOneOf(foldedSet('تعرض تعرضت خضع'));
/** Verbal nouns that with ل say what for: what is meant to be done. */
const PURPOSES = foldedSet(
  'وقف تدريب تبادل توقيع توصل تقديم جمع إرسال نشر إعادة تشكيل تأليف تنحية عزل سحب رفع فتح إطلاق إجلاء إيصال إجراء تنظيم تصدير دفع تطوير إنهاء تقصي حجب تسليم بدء استئناف إبرام تحقيق إدخال صرف تأسيس إنشاء بناء إقامة مساندة مساعدة دعم إغاثة إنقاذ حماية تأمين توفير تمويل توزيع نقل إيواء ملاحقة مكافحة محاربة استعادة استرداد استهداف تفجير اغتيال انتخاب اختيار تعيين تعزيز توسيع ترحيل تفكيك نزع إخلاء إقرار تعديل استضافة عقد مراقبة',
);
/** What is said of a deed that was: its ل says no purpose (تأييده لدعم الجيش، نتيجة لدعمه). */
const isOfDeed = isOneOf(
  foldedSet(
    'تأييد معارضة رفض إدانة تنديد استنكار انتقاد شكر تقدير امتنان ترحيب نتيجة نظر وفق استجابة تلبية تتويج سبب ضحية منفذ مدبر سابقة خرق انتهاك مخالفة استمرار مواصلة تبرير تغطية رد عملية',
  ),
);
const NEAR = 6;
/** How far behind a demand the purpose of what it demands may stand. */
const REACH = 10;

/** Whether a word may say with ل what for. */
export const mayBePurpose = (lemma: string): boolean => PURPOSES.has(lemma);

export const isPurpose = ({ index, analyses: [first] }: Token, view: SyntaxView): boolean =>
  first?.proclitics.includes('ل') === true &&
  PURPOSES.has(first.lemma) &&
  !/^مستعد/.test(view.tokens[index - 1]?.key.replace(/^[وف]/, '') ?? '') &&
  !within(index, view, isSuffering, NEAR) &&
  !within(index, view, isOfDeed, 2);

/** What is to be done with what is asked for is asked for (طالب بإرسال بعثة لتقصي الحقائق); `demands` are the last tokens of demands. */
export function isAsked(
  { token, modality, scope }: ModalityMark,
  demands: ReadonlySet<number>,
  view: SyntaxView,
): boolean {
  if (modality !== 'PLANNED' || scope !== 'genitive') return false;
  const sentence = view.sentenceAt(token);
  for (let i = token - 1; i >= 0 && token - i <= REACH; i--) {
    const between = view.tokens[i];
    if (between === undefined || between.sentence !== sentence) return false;
    if (demands.has(i)) return true;
    if (between.analyses[0]?.pos === 'VERB' || (between.kind === 'PUNCTUATION' && between.form !== '"'))
      return false;
  }
  return false;
}
