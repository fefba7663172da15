import type { Measure } from '../../../../schema/ontology/enums.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';

/** Verbs and nouns that say what became of people, by what a number of such people counts. */
const ROWS: readonly (readonly [Measure, string])[] = [
  [
    'KILLED',
    'قتل مقتل اغتال اغتيال أعدم إعدام صفى تصفية استشهد استشهاد شهادة مصرع أودى قضى توفي وفى وفاة ذبح حياة روح أرواح هلك هلاك لقي أباد إبادة مات موت صرع أردى فتك أجهز حصد أزهق إزهاق نحر حتف دفن احترق لفظ قنص غرق اختنق سحق سحل شنق رجم جثة جثث جثمان ارتقى ارتقاء',
  ],
  ['INJURED', 'أصاب أصيب إصابة جرح جرحا بجروح أدمى بتر'],
  ['ARRESTED', 'اعتقل اعتقال أوقف توقيف احتجز احتجاز قبض ألقى ضبط سجن أسر حبس زج كبل أودع إيداع أوثق'],
  ['RELEASED', 'أفرج إفراج أطلق إطلاق حرر تحرير سرح تسريح أخلى إخلاء سبيل سراح'],
  ['ABDUCTED', 'خطف اختطف خطفا اختطاف'],
  ['DISPLACED', 'نزح نزوح شرد تشريد تشرد هجر تهجير أجلى إجلاء'],
  ['MISSING', 'فقد فقدان'],
];
const BY_LEMMA = new Map(
  ROWS.flatMap(([measure, list]) => list.split(' ').map((w) => [foldKey(w), measure] as const)),
);

/** What a number of people counts when this happened to them (folded lemma), or null. */
export const victimMeasure = (lemma: string): Measure | null => BY_LEMMA.get(lemma) ?? null;

/** What those who died met (`لقي عشرة أشخاص حتفهم`). */
export const DEATH = foldedSet('مصرعه مصرعها مصرعهم مصرعهن مصرعهما حتفه حتفها حتفهم حتفهن حتفهما');
