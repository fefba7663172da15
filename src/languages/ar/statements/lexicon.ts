import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { Expressions } from '../expressions.ts';
import { type Cue as CueRow, loadNominals, loadStatementLexicon } from '../lexicon/load.ts';

/** What a verb of saying is followed by. */
export interface CueWord {
  readonly past: string;
  readonly key: string;
  /** Its content may be a noun (أعلن اعتقال). */
  readonly takesObject: boolean;
  /** A quotation alone may be its content. */
  readonly takesQuotation: boolean;
  readonly takesClause: boolean;
  /** Prepositions after which its content may stand; folded. */
  readonly prepositions: ReadonlySet<string>;
  /** It is said to someone, who stands as its object (طالب الحكومة بـ). */
  readonly addressed: boolean;
}

export interface CueIndex {
  readonly verbs: ReadonlyMap<string, CueWord>;
  readonly participles: ReadonlyMap<string, CueWord>;
  readonly masdars: ReadonlyMap<string, CueWord>;
  readonly sources: Expressions<string>;
  /** First words of what carries words (بيان، تقرير); folded singulars and plurals. */
  readonly documents: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
  /** Those of them whose second word is an adjective (مصدر أمني); folded, one space between. */
  readonly described: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
}

/** Verbs that take the one spoken to as their object. */
const ADDRESSED = foldedSet(
  'اتهم حمل أبلغ أخبر أخطر أطلع أعلم أقنع أمر أمهل أنب أنذر أوصى استجدى استحث استحلف استعطف استفسر استنهض توعد حث حذر حرض حض دعا سأل ساءل صارح طالب طمأن عاتب كاشف لام ناشد ناصح نصح نبه هدد وبخ وعد انتقد حاج حاجج خاطب خير زجر شكر عاير عنف عير قرع نهى هنأ وصم',
);
/** Who speaks in another's name. */
export const SPOKESMEN = foldedSet(
  'متحدث متحدثة متحدثون متحدثين ناطق ناطقة ناطقون مراسل مراسلة مراسلون موفد محرر مكتب_إعلامي',
);
/** Titles that are no part of the names behind them, though the syntax does not know them for titles. */
export const TITLES = foldedSet(
  'خطيب خطيبة كاردينال مقرر مقررة موفد موفدة أسقف أساقفة سيناتور عاهل عاهلة كابتن راهب راهبة قبطان قائمقام قائممقام متصرف عريف رقيب مؤرخ مؤرخة حاج قسيس كاهن نقيبة مفاوض مفاوضة وسيط وسيطة حقوقي حقوقية أكاديمي أكاديمية مخرجة بائع بائعة عامل عاملة متطوع متطوعة ملحق مراقب محقق واعظ مولوي كولونيل ماجور بريغادير رقيبة إطفائي إطفائية مسعف مسعفة قابلة محاضر محاضرة مشرف مشرفة قائم قائمة',
);
/** Nouns that the proper name behind them names, as far as they do not belong to it. */
export const CLASSES = foldedSet(
  'وكالة صحيفة قناة شبكة موقع إذاعة مجلة جريدة منظمة حركة تنظيم جماعة حزب شركة مؤسسة مجموعة هيئة مليشيا ميليشيا مليشيات ميليشيات تلفزيون راديو منصة مركز معهد مرصد نقابة اتحاد جمعية سلطات حكومة قيادة إدارة رئاسة وفد بوابة فضائية محطة نظام',
);
/** What has a name of its own, in quotation marks behind it. */
export const CALLED: ReadonlySet<string> = new Set([
  ...CLASSES,
  ...foldedSet(
    'عملية حملة لائحة قائمة سفينة ناقلة كتيبة كتائب لواء ألوية فصيل تحالف ائتلاف تيار حراك مبادرة برنامج مشروع مجمع فندق مقهى مطعم ناد نادي فريق سرية قوة فرقة غرفة شبكة تجمع كتلة رابطة لجنة هيئة صندوق مخيم حاجز منتدى ملتقى مهرجان',
  ),
]);
/** Documents that speak with the voice of whoever gave them out; others (تقرير، دراسة) only when they say whose they are. */
export const COMMUNIQUES = foldedSet('بيان بلاغ إعلان');
/** Titles of honour with a suffix (سموه), and bare nouns of a person, that mean the one spoken of. */
export const HONOURS = foldedSet('سمو جلالة فخامة معالي سعادة سيادة دولة غبطة فضيلة سماحة');
/** Nouns that say how many or which of those behind them. */
export const PARTITIVES = foldedSet(
  'أحد إحدى بعض معظم جل غالبية أغلبية أغلب أكثر كثير كثيرون كثيرة عدد عديد مجموعة فريق قسم جميع كل كلا كلتا كبار آخر أحدث أول أبرز سائر بقية واحد واحدة عشرات مئات آلاف كافة ثلة لفيف نخبة جمع قلة',
);
/** Of these, the ones that take من before those; with a genitive they are a number, not people (عدد النازحين). */
export const AMONG = foldedSet('عدد عديد كثير كثيرة قسم مجموعة فريق جمع واحد واحدة');
/** What someone is made to bear. */
export const BURDENS = foldedSet(
  'مسؤولية مسؤوليات مسئولية تبعة تبعات وزر أوزار عاقبة عواقب مغبة ذنب لوم لائمة تهمة',
);
/** Those who belong to someone, for whom they may speak (اتهمت عائلته الشرطة) though they are not that one. */
export const KIN = foldedSet(
  'عائلة عائلات أسرة أسر والد والدة أب أم زوج زوجة شقيق شقيقة نجل ابن ابنة عم عمة خال خالة جد جدة حفيد صهر أقارب قريب قريبة ذوو جار جيران صديق أصدقاء رفاق رفيق زميل زملاء محام محامي محامية محامون محامين محامو وكيل حكومة حزب مكتب صاحب صاحبة أصحاب',
);
export const PERSONAL = foldedSet('مرأة امرأة رجل شاب شابة سيدة أم');
/** `أعلنته`, `أصدرته`, `جمعتها`: whoever gave the document out. */
export const ISSUING = foldedSet('أعلن أصدر جمع أعد وجه أطلق كتب وقع سجل أجرى أنجز وضع صاغ');
/** Verbs with a suffix whose other object is what is said of it (عدّته خرقا). */
export const PREDICATING = foldedSet('عد اعتبر وصف سمى أسمى رأى نعت');
/** Who prints or hands on another's words. */
export const PUBLISHING = foldedSet('نشر نقل أورد بث أذاع تداول');
/** Bodies at which someone holds an office (مدير المكتب بوزارة الداخلية). */
export const BODIES = foldedSet(
  'وزارة مديرية إدارة جامعة هيئة مجلس مكتب محكمة بلدية وكالة معهد كلية شركة دائرة لجنة مستشفى مركز منظمة مؤسسة حزب حركة قيادة جهاز قسم شعبة محافظة سفارة بعثة اتحاد نقابة برلمان مصلحة مفوضية جمعية بنك مصرف صحيفة قناة غرفة',
);
/** Envoys take إلى before the country they are sent to. */
export const ENVOYS = foldedSet('مبعوث مبعوثة سفير سفيرة موفد ممثل مندوب لجنة بعثة');
/** What is heard of at sea when nobody says it: these verbs need a subject that is spoken. */
export const IMPERSONAL = foldedSet(
  'أثبت أظهر أوحى دلل برهن ذكر أشار توقع اعتقد اشتبه خشي رجح قدر نقل زعم ظن علم لاحظ',
);
/** Those who speak without a name: a person named behind them is another. */
export const NAMELESS = foldedSet('مصدر مصادر مقرب مقربون مقربين أسرة عائلة شاهد شهود جار جيران قريب أقارب');
/** Occasions of speech after في, not a part of the name of the one who speaks. */
export const OCCASIONS = foldedSet(
  'مؤتمر لقاء اجتماع كلمة خطبة حديث مقابلة اتصال بيان تصريح تصريحات خطاب محاضرة رسالة تغريدة جلسة وقت تقرير منشور ندوة مداخلة مناسبة ختام مستهل كلمته أول آخر إطار سياق رد تعليق إشارة ظل حين شأن هذا ذلك تسجيل إحاطة زيارة حوار برنامج مقال افتتاح شريط يوم عام شهر',
);

let built: CueIndex | null = null;

export function cueIndex(): CueIndex {
  if (built !== null) return built;
  const lexicon = loadStatementLexicon();
  const verbs = new Map<string, CueWord>();
  const participles = new Map<string, CueWord>();
  const masdars = new Map<string, CueWord>();
  for (const row of lexicon.cues) {
    const word = cueWord(row);
    verbs.set(word.key, word);
    for (const p of row.participles) for (const form of participleForms(p.key)) participles.set(form, word);
    for (const m of row.masdars) masdars.set(m.key, word);
  }
  const sources = new Expressions<string>();
  for (const s of lexicon.sources) sources.add(s.words, s.words.map((w) => w.text).join(' '));
  const described = new Set<string>();
  for (const { words } of lexicon.unnamed)
    if (words.length === 2 && words[1]?.key !== 'باسم') described.add(`${words[0]?.key} ${words[1]?.key}`);
  const firsts = (rows: readonly { readonly words: readonly { readonly key: string }[] }[]): Set<string> =>
    new Set(rows.map((row) => row.words[0]?.key ?? ''));
  built = {
    verbs,
    participles,
    masdars,
    sources,
    documents: firsts(lexicon.media),
    unnamed: firsts(lexicon.unnamed),
    described,
    references: new Set(loadNominals().map((row) => row.noun.key)),
  };
  return built;
}

function cueWord(row: CueRow): CueWord {
  const key = row.past.key;
  return {
    past: row.past.text,
    key,
    takesObject: row.complements.includes('object'),
    takesQuotation: row.complements.includes('quote') || row.complements.includes(':'),
    takesClause: row.complements.includes('أن') || row.complements.includes('إن'),
    prepositions: new Set(
      row.complements
        .filter((c) => c.length <= 3 && c !== ':' && c !== 'أن' && c !== 'إن')
        .map((c) => foldKey(c)),
    ),
    addressed: ADDRESSED.has(key),
  };
}

/** Masculine accusative, feminine, dual and plural of a circumstantial participle. */
function participleForms(form: string): string[] {
  const stem = form.replace(/[اة]$/, '');
  return [`${stem}ا`, `${stem}ة`, `${stem}ين`, `${stem}تين`, `${stem}ات`];
}
