import { foldKey } from '../../text/normalise.ts';
import type { StructureWords } from '../language.ts';
import { foldedSet } from '../shared/word-set.ts';
import { COMPLEMENTISERS, PLACE_CLASSES, TRANSPARENT } from './syntax/words.ts';

/** Closed classes of Arabic words that structure turns on. */
export const words: StructureWords = {
  actorPrepositions: foldedSet('مع ضد تجاه بين إزاء حيال بحق لدى نحو قبل'),
  fromPreposition: 'من',
  toPreposition: 'ل',
  goalPreposition: foldKey('إلى'),
  ownerPreposition: 'ل',
  atPreposition: 'في',
  clauseSlot: foldKey('أن'),
  onPreposition: foldKey('على'),
  inPrepositions: foldedSet(
    'في ب داخل قرب عند خارج شمال جنوب شرق غرب وسط فوق باتجاه حول أمام قبالة عبر ضمن إلى',
  ),
  whenWords: foldedSet('حين حينما عندما لما يوم إذ'),
  courseVerbs: foldedSet(
    'بدأ ابتدأ انطلق جرى حدث وقع اندلع نشب انعقد عقد انتهى استمر تواصل توقف تم أسفر أودى دام هدأ استؤنف استأنف شهد',
  ),
  occasionPrepositions: foldedSet('في خلال أثناء'),
  reportPreposition: 'عن',
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
  stateNouns:
    foldedSet(`سلطات سلطة حكومة موقف قرار سياسة رد تعهد التزام مساعي سعي دور علاقات مصالح حليف حلفاء رفض قبول موافقة دعوة طلب وساطة مبادرة رغبة نية خطة جهود انسحاب تدخل ضغوط ضغط اتهام تهديد
    عضوية مقعد أصول أموال ودائع احتياطيات ديون دين متأخرات مستحقات حصة سفارة سفارات سفير سفيرة سفراء قنصلية قنصليات مندوب مندوبة مبعوث خصوم حلفاء عدو أعداء تحميل مطالبة اتهامات تحذيرات انتقاد انتقادات استضافة مقترح مقترحات عرض عروض مواقف قرارات سياسات مطالب شروط غضب استياء قلق مخاوف صمت نفوذ أطماع طموح طموحات نوايا خطط حذو غرار مندوبي شركاء شريك خصم تحفظات تحفظ اعتراض امتناع تصويت
    علاقة مصلحة حليف جهد مسعى وسيط قيادة رعاية إشراف دعم تأييد مشاركة استعداد حرص إصرار تمسك`),
  witnessVerbs: foldedSet('شهد عاش عرف سجل'),
  motionVerbs: foldedSet('زار دخل غادر وصل بلغ احتل اجتاح عبر قصف ضرب هز'),
  askingVerbs: foldedSet('طلب طالب التمس'),
  transparent: TRANSPARENT,
  controlVerbs: foldedSet(
    'قضى حكم رد تقدم فتح تردد طرح امتنع عاد هب أذن عجل أوشك أعلن بدأ واصل استأنف قرر اعتزم نوى أكد استبعد رفض حاول أوقف علق جدد كرر تعهد وعد هدد أنهى أتم أنجز باشر استكمل عاود اختار بحث ناقش نفى أقر اعترف أراد قبل أجل ألغى أمر نظم أيد خطط تبنى وافق اتهم أدار قاد شارك ساهم اعتبر اتفق سارع بادر لجأ عمد اضطر تمكن نجح فشل شرع قام وسع كثف صعد سرع شدد عزز أطلق أحبط أبقى دشن أرجأ مدد خفف أعاد استهل اختتم افتتح تولى أجرى شن نفذ ارتكب أبدى درس هم أوشك كاد تعمد تجنب تفادى تابع دبر وجه عرض اقترح شجع',
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
  ]),
  respectively: foldedSet('التوالي الترتيب'),
  among: foldedSet(
    'بينهم بينها بينهن وبينهم وبينها منهم ومنهم ومنها أبرزهم أبرزها وأبرزهم وأبرزها ضمنهم طليعتهم طليعتها مقدمتهم مقدمتها رأسهم رأسها أولهم آخرهم أحدهم',
  ),
  adversatives: foldedSet(''),
  subjectsPrecede: false,
  breaks: new Set(['؛', ':', '.', '!', '؟']),
};
