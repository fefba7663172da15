import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';

const table = (rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([words, value]) => words.split('|').map((w) => [foldKey(w), value] as const)));

/** Months of the Gregorian calendar in the vocabularies of Egypt and the Gulf, the Levant, the Maghreb and Libya. */
export const MONTHS = table([
  ['يناير|كانون الثاني|جانفي|ينّاير|أي النار', 1],
  ['فبراير|شباط|فيفري|فبراير|النوار', 2],
  ['مارس|آذار|مارس', 3],
  ['أبريل|إبريل|نيسان|أفريل|ابريل|الطير', 4],
  ['مايو|أيار|ماي|ماي', 5],
  ['يونيو|حزيران|جوان|يونيه|الصيف', 6],
  ['يوليو|تموز|جويلية|يوليوز|يوليه|ناصر', 7],
  ['أغسطس|آب|أوت|غشت|هانيبال', 8],
  ['سبتمبر|أيلول|شتنبر|الفاتح', 9],
  ['أكتوبر|تشرين الأول|أكتوبر|التمور', 10],
  ['نوفمبر|تشرين الثاني|نونبر|الحرث', 11],
  ['ديسمبر|كانون الأول|دجنبر|الكانون', 12],
]);
/** Months that are ordinary words too: they count beside a number, another month name or a year alone. */
export const DOUBTFUL_MONTHS = new Set(
  [
    'مارس',
    'ماي',
    'اب',
    'ناصر',
    'الصيف',
    'الطير',
    'الحرث',
    'التمور',
    'الفاتح',
    'الكانون',
    'النوار',
    'هانيبال',
    'اوت',
    'جوان',
  ].map(foldKey),
);
/** Months of the Islamic calendar. */
export const HIJRI_MONTHS = table([
  ['محرم|المحرم', 1],
  ['صفر', 2],
  ['ربيع الأول', 3],
  ['ربيع الآخر|ربيع الثاني', 4],
  ['جمادى الأولى', 5],
  ['جمادى الآخرة|جمادى الثانية', 6],
  ['رجب', 7],
  ['شعبان', 8],
  ['رمضان', 9],
  ['شوال', 10],
  ['ذو القعدة|ذي القعدة', 11],
  ['ذو الحجة|ذي الحجة', 12],
]);
/** 0 Sunday to 6 Saturday. */
export const WEEKDAYS = table([
  ['الأحد', 0],
  ['الاثنين|الإثنين', 1],
  ['الثلاثاء', 2],
  ['الأربعاء|الاربعاء', 3],
  ['الخميس', 4],
  ['الجمعة', 5],
  ['السبت', 6],
]);
export const PAST = new Set(
  [
    'الماضي',
    'الماضيه',
    'الماضية',
    'المنصرم',
    'المنصرمة',
    'الفائت',
    'الفائتة',
    'السابق',
    'السابقة',
    'الفارط',
    'المنقضي',
    'الاخير',
    'الاخيرة',
    'الماضيين',
    'الماضيان',
    'المنصرمين',
  ].map(foldKey),
);
export const NEXT = new Set(
  ['المقبل', 'المقبلة', 'القادم', 'القادمة', 'الآتي', 'الآتية', 'الداخل', 'المقبلين', 'القادمين'].map(
    foldKey,
  ),
);
/** The one after what was told last, not after publication. */
export const FOLLOWING = new Set(['التالي', 'التالية', 'الموالي', 'الموالية', 'اللاحق'].map(foldKey));
/** The one that was told last. */
export const SAME = new Set(
  ['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها', 'المذكور', 'المذكورة'].map(foldKey),
);
export const CURRENT = new Set(['الجاري', 'الجارية', 'الحالي', 'الحالية', 'هذا', 'هذه'].map(foldKey));
/** Parts of a day: they change nothing of the date. */
export const DAY_PARTS = foldedSet(
  'مساء صباح ظهر عصر فجر ليل ليلة يوم نهار منتصف وقت ساعات ساعة ضحى عشية أمسية سحر',
);
/** Units of time in singular, dual and plural: days of each, or months where days do not serve. */
export const UNITS: ReadonlyMap<
  string,
  { readonly days: number; readonly months: number; readonly count: number | null }
> = new Map(
  (
    [
      ['يوم|يوما|أيام|الأيام', 1, 0, null],
      ['يومان|يومين|اليومين', 1, 0, 2],
      ['ساعة|ساعات|الساعات', 1 / 24, 0, null],
      ['ساعتين|ساعتان', 1 / 24, 0, 2],
      ['دقيقة|دقائق', 0, 0, null],
      ['أسبوع|أسبوعا|أسابيع|الأسابيع', 7, 0, null],
      ['أسبوعان|أسبوعين|الأسبوعين', 7, 0, 2],
      ['شهر|شهرا|أشهر|شهور|الأشهر|الشهور', 0, 1, null],
      ['شهران|شهرين|الشهرين', 0, 1, 2],
      ['عام|عاما|أعوام|الأعوام|سنة|سنوات|سنين|السنوات', 0, 12, null],
      ['عامان|عامين|العامين|سنتان|سنتين|السنتين', 0, 12, 2],
      ['عقد|عقود|العقود', 0, 120, null],
      ['ليلة|ليال|ليالي', 1, 0, null],
    ] as const
  ).flatMap(([words, days, months, count]) =>
    words.split('|').map((w) => [foldKey(w), { days, months, count }] as const),
  ),
);
/** Definite unit nouns with their span in months or days: الأسبوع، الشهر، العام. */
export const PERIODS: ReadonlyMap<string, 'WEEK' | 'MONTH' | 'YEAR'> = new Map(
  (
    [
      ['الأسبوع', 'WEEK'],
      ['الشهر', 'MONTH'],
      ['العام', 'YEAR'],
      ['السنة', 'YEAR'],
    ] as const
  ).map(([w, p]) => [foldKey(w), p] as const),
);
