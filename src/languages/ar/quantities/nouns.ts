import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { loadMeasures, loadParticipantNouns } from '../lexicon/load.ts';
import { OBJECT_CLASSES } from '../lexicon/vocabulary.ts';
import { isPeople } from '../parties.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldKey));

/** Counted units that are no participants and no events: time, measure, order. */
const UNCOUNTED = set(
  'عام عاما سنة سنوات سنين أعوام شهر شهرا شهور أشهر يوم يوما أيام أسبوع أسبوعا أسابيع ساعة ساعات دقيقة دقائق ثانية ثوان ليلة ليال عقد عقود قرن قرون كيلومتر كيلومترا كيلومترات كلم كم متر مترا أمتار ميل ميلا أميال درجة درجات قدم قدما سنتيمتر سنتيمترات هدف أهداف بالمئة نقطة نقاط',
);
/** Before a number that names or orders instead of counting. */
const ORDER_NOUNS = set(
  'المادة مادة القرار قرار الفقرة البند رقم الفصل الملحق صفحة ص الحلقة الجلسة الدورة المرحلة اليوم يومه عام سنة العام القناة مجموعة المجموعة برنامج الطريق اللواء الفوج الفرقة الكتيبة اف ميغ سو تي كوفيد بند الساعة ساعة سن عمر العمر كيلو الكيلو',
);
/** Adjectives that stand for people whom the text named before. */
const OTHERS = set('آخر آخرين آخرون أخرى آخران أخريات');
const ORGANISED = new Set(['COMPANY', 'ORGANISATION', 'STATE', 'FORCE']);

export const isUncounted = (token: Token): boolean =>
  UNCOUNTED.has(token.key) || UNCOUNTED.has(token.key.replace(/^ال/, ''));
export const isOrderNoun = (token: Token | undefined): boolean => ORDER_NOUNS.has(token?.key ?? '');

let measures: ReadonlyMap<string, Measure> | null = null;

function lexicon(): ReadonlyMap<string, Measure> {
  if (measures !== null) return measures;
  const map = new Map<string, Measure>();
  for (const row of loadParticipantNouns())
    if (!OBJECT_CLASSES.has(row.class) && !ORGANISED.has(row.class))
      for (const w of [row.singular, ...row.plurals]) map.set(w.key, 'PERSONS');
  for (const row of loadMeasures())
    for (const w of [row.singular, ...row.plurals]) map.set(w.key, row.measure);
  measures = map;
  return map;
}

/** What a noun counts: its own measure, persons for people; null where its word alone does not say. */
export function measureOf(token: Token | undefined): Measure | null {
  const analysis = token?.analyses[0];
  for (const key of [
    analysis?.lemma,
    analysis?.stem,
    token?.key,
    token?.key.replace(/ا$/, ''),
    token?.key.replace(/(?:ان|ين)$/, ''),
  ]) {
    const measure = key === undefined ? undefined : lexicon().get(key);
    if (measure !== undefined) return measure;
  }
  return token !== undefined && isPersonWord(token) ? 'PERSONS' : null;
}

/** Word forms that only people have: آخرين, sound plurals, nationalities (أميركيين، مصريا). */
function isPersonWord(token: Token): boolean {
  if (OTHERS.has(token.key) || isPeople(token)) return true;
  const analysis = token.analyses[0];
  return analysis?.pos === 'ADJ' && !analysis.definite && analysis.gender !== 'F' && /يا?$/.test(token.key);
}
