import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { eventIndex } from '../events/senses.ts';
import { loadStatementLexicon } from '../lexicon/load.ts';

import { SEIZING } from './sides.ts';

let cues: ReadonlySet<string> | null = null;

/** Whether a verb (folded lemma) attributes words or opinions: what it governs is a clause of content. */
export function isCue(lemma: string): boolean {
  cues ??= new Set(loadStatementLexicon().cues.map((row) => row.past.key));
  return cues.has(lemma);
}

/** Verbs that say nothing but that someone does what their object names (شنت غارات، فرضت عقوبات). */
const CARRIERS: ReadonlySet<string> = new Set(
  [
    'شن',
    'فرض',
    'عقد',
    'أجرى',
    'نفذ',
    'وجه',
    'ارتكب',
    'خاض',
    'نظم',
    'أبرم',
    'أطلق',
    'واصل',
    'أصدر',
    'قدم',
  ].map(foldKey),
);

/** Whether a verb takes an object, as far as the event and statement lexicons tell. */
export const isTransitive = (lemma: string): boolean =>
  isCue(lemma) ||
  CARRIERS.has(lemma) ||
  SEIZING.has(lemma) ||
  (eventIndex().verbs.has(lemma) && !eventIndex().intransitive.has(lemma));

/** Whether a verb is something that people and bodies do. */
export const isAgentive = (lemma: string): boolean =>
  isCue(lemma) ||
  CARRIERS.has(lemma) ||
  SEIZING.has(lemma) ||
  (eventIndex()
    .verbs.get(lemma)
    ?.some((sense) => ['AGENT', 'PARTICIPANT'].includes(sense.slots.get('s')?.[0] ?? '')) ??
    false);

/** Verbs that are never without the one they are directed at. */
const DIRECTED: ReadonlySet<string> = foldedSet(
  `آزر أبعد أبلغ أجلى أحال أخبر أدان أسعف أطاح أطلع أعدم أقال أقنع ألزم أمر أمهل أنذر أنقذ أوفد أوقف أيد اتهم احتجز احتل
  اختطف استجوب استحث استدعى استضاف استقبل استهدف اصطحب اعتقل اغتال اقتحم التقى انتخب انتقد بايع برأ توعد جرد حاصر حاكم حبس
  حث حذر حرم حمل حيا خاطب خطف خلف دحر دعا دعم راسل رافق رحل رشح زار ساعد ساند سجن شاور شتم شكر ضرب طارد طالب طرد عاقب عذب عزل
  عزى عين فوض قابل قاضى قصف كافأ كرم كلف لاحق منح منع ناشد ناصر نصب نصح هاتف هدد هزم هنأ وبخ ودع`,
);

/** Whether what a verb demands or alleges is directed at someone, its object. */
export const isDirected = (lemma: string): boolean => DIRECTED.has(lemma);
