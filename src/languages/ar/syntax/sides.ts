/** Words that tell on which side of a verb those stand that are spoken of. */
import { foldedSet } from '../../shared/word-set.ts';

/** What someone is charged with: `حمل الحكومة مسؤولية الفشل`. */
export const BLAME = foldedSet('مسؤولية تبعة مهمة وزر');

/** Those whom something is done to: behind a verb of doing they are its object, where someone who does it was told of before. */
export const PATIENTS = foldedSet(
  'أسير جريح رهينة سجين ضحية طفل قتيل قاصر لاجئ مبعد متهم محتجز محتضر محكوم مخطوف مدان مريض مشرد مصاب معتقل مفقود مفرج منكوب موقوف نازح نزيل يتيم',
);

/** Those who are someone's: with his pronoun they are whom he calls upon. */
export const FOLLOWERS = foldedSet(
  'نصير أنصار مناصر مؤيد تابع أتباع مواطن شعب خصم منافس مقاتل جندي عنصر عضو متابع محازب مريد رعية شريك حليف قوات رجال ناخب قارئ جمهور زميل نظير صديق',
);

/** What is done to things that someone holds. */
export const SEIZING = foldedSet('صادر ضبط حجز سرق نهب هرب خزن أتلف');

/** Marks that open what someone says in his own words. */
export const OPENING: ReadonlySet<string> = new Set(['«', '“', '"']);

/** Words that the noun behind them lends its gender and number to. */
export const PARTITIVES = foldedSet('آخر أول كل جميع كافة معظم أغلب غالبية بعض سائر عامة');
