import { foldKey } from '../../text/normalise.ts';
import type { StructureWords } from '../language.ts';
import { foldedSet } from '../shared/word-set.ts';
import { COMPLEMENTISERS, PLACE_CLASSES, TRANSPARENT } from './syntax/words.ts';

/** What one is hurt with, told of by whose it is. */
const WEAPONS = [
  ...foldedSet(
    'رصاص رصاصة نار نيران قذيفة صاروخ لغم مدفعية طائرة مسيرة مروحية مقاتلة مدفع هاون سلاح سكين خنجر حجر عبوة قناص قناصة',
  ),
];

/** Closed classes of Arabic words that structure turns on. */
export const words: StructureWords = {
  fromPreposition: 'من',
  betweenPreposition: 'بين',
  allowedPreposition: 'ب',
  toPreposition: 'ل',
  purposePreposition: null,
  ownerPreposition: 'ل',
  behalf: foldKey('اسم'),
  atPreposition: 'في',
  clauseSlot: foldKey('أن'),
  inPrepositions: foldedSet(
    'في ب داخل قرب عند خارج شمال جنوب شرق غرب وسط فوق باتجاه حول أمام قبالة عبر ضمن إلى',
  ),
  whenWords: foldedSet('حين حينما عندما لما يوم إذ'),
  whereWords: foldedSet('حيث'),
  courseVerbs: foldedSet(
    'بدأ ابتدأ انطلق جرى حدث وقع اندلع نشب انعقد عقد انتهى استمر تواصل توقف تم أسفر أودى دام هدأ استؤنف استأنف شهد',
  ),
  holdingParticiples: foldedSet(
    'موقوف معتقل محتجز مسجون محبوس مخطوف مختطف محاصر مفقود مقيم متواجد موجود ساكن قاطن مستقر متمركز منتشر غائب ملاحق منفي لاجئ مولود مقطوع معطل متوقف متعثر مجمد مهجور مفروض مطبق ساري نافذ سار قائم عالق صادر واقع منعقد موقع مبرم مقرر مرتقب منتظر متوقع مزمع مؤرخ حاصل مرتكب منفذ معلن منشور مقام مندلع دائر مستمر متواصل جار منطلق منتهي مختتم مفتتح مسجل متخذ',
  ),
  media: foldedSet(
    'بيان بلاغ رسالة كتاب خطاب كلمة خطبة تسجيل شريط مقطع فيديو مقابلة حوار حديث تصريح تقرير مقال مقالة تغريدة منشور تدوينة برقية نداء مذكرة إحاطة شكوى عريضة مرسوم قرار أمر تعميم إعلان إشعار نشرة إخطار توجيه حكم',
  ),
  publishingVerbs: foldedSet(
    'أصدر صدر نشر بث أذاع وجه أرسل بعث ألقى تلا وزع عمم كتب أدلى أجرى رفع قدم سلم أودع وقع سجل أطلق أعلن دون تناقل تداول',
  ),
  occasionPrepositions: foldedSet('في خلال أثناء'),
  anyWords: foldedSet('أي أية أيما كل كافة جميع'),
  sequelPrepositions: foldedSet('إثر عقب غداة منذ رغم وسط'),
  laterPrepositions: foldedSet('بعد'),
  topicPrepositions: foldedSet('حول بشأن'),
  placeClasses: PLACE_CLASSES,
  placeLink: null,
  placeKindsBehind: false,
  placeKinds: new Map([
    ...['محافظة', 'محافظات', 'ولاية', 'ولايات', 'إقليم', 'مقاطعة', 'إمارة'].map(
      (w) => [foldKey(w), 'ADMIN1'] as const,
    ),
    ...['مدينة', 'بلدة', 'قرية', 'عاصمة', 'مدن', 'بلدات', 'قرى'].map((w) => [foldKey(w), 'CITY'] as const),
    ...['قضاء', 'ناحية', 'مديرية', 'دائرة'].map((w) => [foldKey(w), 'ADMIN2'] as const),
    ...['دولة', 'جمهورية', 'مملكة'].map((w) => [foldKey(w), 'COUNTRY'] as const),
    ...['نهر', 'بحر', 'خليج', 'بحيرة', 'مضيق'].map((w) => [foldKey(w), 'WATER'] as const),
  ]),
  smallPlaces: foldedSet(
    'بلدة قرية بلدات قرى بلدتا قريتا بلدتي قريتي ضيعة حي أحياء حيي ضاحية ناحية عزبة نجع خربة مستوطنة كفر ضواحي',
  ),
  areas: foldedSet('منطقة'),
  transparent: TRANSPARENT,
  controlVerbs: foldedSet(
    'قضى حكم رد تقدم فتح تردد طرح امتنع عاد هب أذن عجل أوشك أعلن بدأ واصل استأنف قرر اعتزم نوى أكد استبعد رفض حاول أوقف علق جدد كرر تعهد وعد هدد أنهى أتم أنجز باشر استكمل عاود اختار بحث ناقش نفى أقر اعترف أراد قبل أجل ألغى أمر نظم أيد خطط تبنى وافق اتهم أدار قاد شارك ساهم اعتبر اتفق سارع بادر لجأ عمد اضطر تمكن نجح فشل شرع قام وسع كثف صعد سرع شدد عزز أطلق أحبط أبقى دشن أرجأ مدد خفف أعاد استهل اختتم افتتح تولى أجرى شن نفذ ارتكب أبدى درس هم أوشك كاد تعمد تجنب تفادى تابع دبر وجه عرض اقترح شجع دأب سعى عمل نظر طالب التزم هم استعد أوعز صمم جرب ضاعف سمح عارض انتقد عزم توقع أصر مضى دعم رعى تعلم زعم ادعى ذكر استطاع أمكن أحجم امتنع تخلى توعد لوح تجاهل تبادل نسق',
  ),
  controlNouns: foldedSet(
    'إعلان مواصلة استمرار رفض قرار نية اعتزام بدء استئناف محاولة تعهد وعد تهديد تأكيد نفي خطة عزم تبني اعتراف إقرار بحث مناقشة تأييد قبول قيام',
  ),
  complementisers: COMPLEMENTISERS,
  subordinators: foldedSet('أن بأن ألا لأن'),
  eventCarriers: foldedSet(
    'انطلاق بدء بداية استئناف إجراء تنفيذ شن وقوع حدوث اندلاع نشوب جولة جولات سلسلة موجة عملية عمليات أعمال عمل حملة حملات حالة حالات محاولة مواصلة استمرار تواصل تكثيف إنهاء انتهاء تسجيل موعد جلسة جولات ارتكاب دخول خطوة مرحلة حادث أعقاب وقائع تكرار تجدد إطار صفقة',
  ),
  groundPrepositions: foldedSet('ب بسبب بعد إثر'),
  byPrepositions: new Set([
    'من قبل',
    'من جانب',
    'من طرف',
    'علي يد',
    'علي ايد',
    'علي ايدي',
    'ب واسطة',
    'ب يد',
    'ب ايدي',
    // قتل برصاص الجيش: whose the weapon is.
    ...WEAPONS.map((weapon) => `ب ${weapon}`),
    ...['قرار', 'امر', 'ايعاز', 'توجيه', 'تكليف', 'مرسوم'].map((order) => `${order} من`),
  ]),
  ours: foldedSet('نا'),
  mine: foldedSet('ي ني'),
  both: foldedSet('هما'),
  theirs: foldedSet('هم'),
  respectively: foldedSet('التوالي الترتيب'),
  raids: new Set(),
  raiders: new Set(),
  riots: foldedSet('اقتحم اقتحام رشق'),
  rioters: foldedSet('متظاهر محتج معتصم مضرب متظاهرون محتجون'),
  among: foldedSet(
    'بينهم بينها بينهن وبينهم وبينها منهم ومنهم ومنها أبرزهم أبرزها وأبرزهم وأبرزها ضمنهم طليعتهم طليعتها مقدمتهم مقدمتها رأسهم رأسها أولهم آخرهم أحدهم',
  ),
  communiques: foldedSet('بيان بلاغ إعلان'),
  sources: foldedSet('عن من ل'),
  opposing: foldedSet('مع ضد على'),
  resumptives: foldedSet('وهو وهي'),
  ownDoing: foldedSet('واصل تابع استأنف جدد بدأ باشر قرر اعتزم نوى حاول كثف عزز أوقف علق أنهى'),
  directions: foldedSet('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب'),
  mishaps: foldedSet('إصابة جرح'),
  partNouns: foldedSet('وقوف ضلوع تورط مشاركة اشتراك مساهمة تواطؤ مسؤولية تخطيط تحريض يد دور مساعدة'),
  adversatives: foldedSet('بينما أما لكن'),
  subjectsPrecede: false,
  breaks: new Set(['؛', ':', '.', '!', '؟']),
};
