import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { eventIndex } from '../events/senses.ts';
import { loadStatementLexicon } from '../lexicon/load.ts';

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
  (eventIndex().verbs.has(lemma) && !eventIndex().intransitive.has(lemma));

/** Whether a verb is something that people and bodies do. */
export const isAgentive = (lemma: string): boolean =>
  isCue(lemma) ||
  CARRIERS.has(lemma) ||
  (eventIndex()
    .verbs.get(lemma)
    ?.some((sense) => ['AGENT', 'PARTICIPANT'].includes(sense.slots.get('s')?.[0] ?? '')) ??
    false);

/** Verbs that are never without the one they are directed at. */
const DIRECTED: ReadonlySet<string> = foldedSet(
  `طالب دعا حث ناشد اتهم أبلغ أخبر استحث حمل أقنع ألزم أنذر حذر هدد استدعى أوفد كلف أقال هنأ عزى شكر حيا ودع استقبل التقى قابل زار كرم عين
  عزل اعتقل أوقف اغتال خطف اختطف احتجز طرد أيد ساند دعم آزر ناصر أدان انتقد شتم وبخ رافق اصطحب خلف نصب رشح انتخب بايع أعدم أطلع ساعد أنقذ
  أسعف أجلى حاصر طارد لاحق استهدف قصف احتل اقتحم هزم دحر أطاح استجوب حاكم برأ أحال سجن حبس منح كافأ عاقب ضرب عذب قاضى استضاف شاور فوض`,
);

/** Whether what a verb demands or alleges is directed at someone, its object. */
export const isDirected = (lemma: string): boolean => DIRECTED.has(lemma);
