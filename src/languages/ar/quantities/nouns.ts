import type { Measure } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import type { Word } from '../../shared/lexicon/table.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { loadMeasures, loadParticipantNouns } from '../lexicon/load.ts';
import { OBJECT_CLASSES } from '../lexicon/vocabulary.ts';
import { isPeople } from '../parties.ts';

/** Counted units that are no participants and no events: time, measure, order. */
const UNCOUNTED = foldedSet(
  'عام عاما سنة سنوات سنين أعوام شهر شهرا شهور أشهر يوم يوما أيام أسبوع أسبوعا أسابيع ساعة ساعات دقيقة دقائق ثانية ثوان ليلة ليال عقد عقود قرن قرون كيلومتر كيلومترا كيلومترات كلم كم متر مترا أمتار ميل ميلا أميال درجة درجات قدم قدما سنتيمتر سنتيمترات هدف أهداف بالمئة نقطة نقاط عمره عمرها العمر عمرهم',
);
/** Before a number that names or orders instead of counting. */
const ORDER_NOUNS = foldedSet(
  'المادة مادة القرار قرار الفقرة البند رقم الفصل الملحق صفحة ص الحلقة الجلسة الدورة المرحلة اليوم يومه القناة مجموعة المجموعة برنامج الطريق اللواء الفوج الفرقة الكتيبة اف ميغ سو تي كوفيد بند الساعة ساعة سن عمر العمر كيلو الكيلو',
);
/** Adjectives that stand for people whom the text named before. */
const OTHERS = foldedSet('آخر آخرين آخرون أخرى آخران أخريات');
const ORGANISED = new Set(['COMPANY', 'ORGANISATION', 'STATE', 'FORCE']);

export const isUncounted = (token: Token): boolean =>
  UNCOUNTED.has(token.key) || UNCOUNTED.has(token.key.replace(/^ال/, ''));
const YEAR_NOUNS = foldedSet('عام سنة العام');
/** Numbers from which on a word for a year names one: الأمن العام is no year. */
const FIRST_YEAR = 100;

export const isOrderNoun = (token: Token | undefined, value: number | null): boolean =>
  ORDER_NOUNS.has(token?.key ?? '') || (YEAR_NOUNS.has(token?.key ?? '') && (value ?? 0) >= FIRST_YEAR);

/** A word for people by where they come from that nobody has listed: `خمسمئة إريتري`. */
export const isOfPlace = (token: Token): boolean =>
  token.form.length > 3 && token.form.endsWith('ي') && /^(?:PROPN|ADJ)$/.test(token.analyses[0]?.pos ?? '');

/** `اثنا عشر من حرس الحدود`: some of a force are people. */
export function isForce(token: Token): boolean {
  lexicon();
  return forces.has(token.analyses[0]?.lemma ?? '') || forces.has(token.key);
}

interface Counted {
  readonly measure: Measure;
  /** Its plural is none in ون: what ends in ين is a dual. */
  readonly broken: boolean;
}
/** From ten on the counted noun is singular: `700 مزارع` are no farms. */
const MOST_OF_PLURALS = 10;
const singulars = new Map<string, Measure>();
const forces = new Set<string>();
let counted: ReadonlyMap<string, Counted> | null = null;

function lexicon(): ReadonlyMap<string, Counted> {
  if (counted !== null) return counted;
  const map = new Map<string, Counted>();
  const add = (
    row: { readonly singular: Word; readonly plurals: readonly Word[] },
    measure: Measure,
  ): void => {
    const ends = (end: RegExp): boolean =>
      row.plurals.some((w) => end.test(w.key) && w.key.startsWith(row.singular.key));
    // Where the plural is تفجيرات, تفجيرين is listed as a dual.
    const broken = row.plurals.length > 0 && !ends(/ون$/) && (ends(/ات$/) || !ends(/ين$/));
    for (const w of [row.singular, ...row.plurals])
      map.set(w.key, { measure, broken: broken && w === row.singular });
    singulars.set(row.singular.key, measure);
  };
  for (const row of loadParticipantNouns()) {
    if (row.class === 'FORCE') forces.add(row.singular.key);
    add(row, OBJECT_CLASSES.has(row.class) || ORGANISED.has(row.class) ? 'OTHER' : 'PERSONS');
  }
  for (const row of loadMeasures()) add(row, row.measure);
  counted = map;
  return map;
}

/** What a dual noun without a reading as one counts: `شابين`, whose plural is شبان; null for any other word. */
export function dualMeasure(key: string): Measure | null {
  if (!/(?:ان|ين)$/.test(key)) return null;
  const stem = key.slice(0, -2);
  const row = lexicon().get(stem) ?? lexicon().get(stem.replace(/ت$/, 'ة'));
  return row?.broken === true ? row.measure : null;
}

/** What a listed noun counts, by its singular. */
export function listedMeasure(key: string): Measure | null {
  lexicon();
  return singulars.get(key) ?? null;
}

/** What a noun counts: its own measure, persons for people; null where its word alone does not say. */
export function measureOf(token: Token | undefined, number: number | null = null): Measure | null {
  if (token !== undefined && number !== null && number > MOST_OF_PLURALS) {
    lexicon();
    const single = singulars.get(token.key);
    if (single !== undefined) return single;
  }
  const analysis = token?.analyses[0];
  for (const key of [
    token?.key,
    // المزارعين are no مزارع.
    token?.key.replace(ARTICLE, ''),
    analysis?.lemma,
    analysis?.stem,
    token?.key.replace(/ا$/, ''),
    token?.key.replace(/(?:ان|ين)$/, ''),
  ]) {
    const measure = key === undefined ? undefined : lexicon().get(key)?.measure;
    if (measure !== undefined) return measure;
  }
  return token !== undefined && isPersonWord(token) ? 'PERSONS' : null;
}

const ARTICLE = /^(?:[وفبك]?ال|لل)(?=....)/;

/** Word forms that only people have: آخرين, sound plurals, nationalities (أميركيين، مصريا). */
function isPersonWord(token: Token): boolean {
  if (OTHERS.has(token.key) || isPeople(token)) return true;
  const analysis = token.analyses[0];
  return analysis?.pos === 'ADJ' && !analysis.definite && analysis.gender !== 'F' && /يا?$/.test(token.key);
}
