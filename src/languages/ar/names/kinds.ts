import type { PlaceKind } from '../../../../schema/ontology/enums.ts';
import { foldKey } from '../../../text/normalise.ts';
import { foldedSet } from '../../shared/word-set.ts';

/** Nouns of buildings and works that are part of a place's name: `مستشفى بعقوبة التعليمي`. */
export const FACILITIES =
  foldedSet(`مطار مطارات مستشفى مخيم مخيمات سجن جامع مسجد كنيسة كاتدرائية شارع جادة ساحة ميدان جسر ميناء مرفأ معبر سد قاعدة ملعب استاد ستاد قصر محطة مصفاة منجم
  حقل ثكنة معسكر سوق برج كورنيش منتجع متحف نفق دير مقبرة مجمع مفاعل دوار فندق مبنى قاعة كلية بوابة حديقة مزار مرقد ضريح حسينية معتقل مول دار منشأة ثانوية مخفر مصلى مفرق حاجز مستوصف
  مدرسة مشفى مفترق تقاطع جولة نقطة مزرعة كوبري مطعم مقهى مصنع معمل محجر مقلع مستودع مسلخ مسرح سينما حصن معبد كنيس تكية مقام مزلقان صومعة ممر رصيف محمية إعدادية ابتدائية مطحنة مصحة مدرج ملجأ`);
/** Of centres that are buildings: what is done in them, and how they are described. */
export const CENTRES = foldedSet(
  'إيواء الإيواء احتجاز الاحتجاز حجز اعتقال الاعتقال توقيف التوقيف شرطة الشرطة أمن الأمن مؤتمرات المؤتمرات تسوق التسوق استقبال اقتراع الاقتراع الإصلاح',
);
export const OF_CENTRES = foldedSet('التجاري الصحي الطبي للتزلج للتسوق للمؤتمرات للمعارض للاحتجاز للإيواء');
/** What a station is of that is a building, and how a power plant is described. */
export const STATIONS = foldedSet(
  'قطار قطارات حافلات وقود بنزين كهرباء توليد ضخ مترو معالجة تحلية رصد أرصاد غاز سكة ركاب شحن',
);
export const POWERED = foldedSet('الكهربائية الحرارية النووية الكهرومائية الغازية الكهروذرية');
export const WATERS = foldedSet('بحر نهر خليج مضيق بحيرة قناة محيط شط ترعة خور هور أهوار شلال شلالات رافد');
export const HEIGHTS = foldedSet(
  'جبل جبال بركان وادي صحراء هضبة سهل غابة جزيرة جزر واحة مرتفعات تلال تلة حوض بئر شاطئ أرخبيل كهف دلتا سبخة',
);

/** What hamlets' names begin with: `عزبة أبو شعيشع`, `خربة الطوبا`. */
export const TOWNLETS = foldedSet('عزبة خربة نجع');

/** Nouns of place that stay outside the name, with the kind of what they name. */
export const PLACE_HEADS: ReadonlyMap<string, PlaceKind> = new Map(
  (
    [
      ['مدينة مدينتي مدن بلدة بلدتي بلدات قرية قريتي قرى عاصمة ضيعة مستوطنة بؤرة', 'CITY'],
      ['محافظة محافظتي محافظات ولاية ولايتي ولايات مقاطعة مقاطعتي مقاطعات إمارة إقليم أقاليم', 'ADMIN1'],
      ['قضاء ناحية مديرية حي أحياء ضاحية منطقة مناطق منطقتي معتمدية دائرة بلدية عمالة محلية قسم', 'ADMIN2'],
    ] as const
  ).flatMap(([list, kind]) => list.split(' ').map((word) => [foldKey(word), kind] as const)),
);

/** Directions, which belong to a name only where it is a region's or a province's own. */
export const DIRECTIONS = foldedSet('شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي أقصى');

/** Facilities that a definite noun alone does not name: `سوق العمل`, `قاعدة البيانات`. */
export const PLAIN_FACILITIES = foldedSet(
  'قاعدة محطة سوق حقل منجم مصفاة ثكنة مجمع كلية بوابة فندق حديقة مول نفق منشأة متحف مفاعل دوار معتقل ثانوية مخفر مفرق حاجز مستوصف مصلى مدرسة مفترق تقاطع جولة نقطة مزرعة مطعم مقهى مصنع معمل محجر مقلع مستودع مسلخ مسرح سينما معبد مقام صومعة ممر رصيف محمية إعدادية ابتدائية مطحنة مصحة مدرج ملجأ',
);

/** Nouns of bodies that say too little to make a name with a definite noun alone: `قيادة الجيش`, `شركة النفط`. */
export const LOOSE_HEADS =
  foldedSet(`قوات قوة قيادة جيش حكومة فريق ثوار أنصار عشائر قبائل إدارة دائرة سلطة سلطات موقع جماعة قوى تيار
  مجموعة أمانة طائفة أقلية جالية مرتزقة دورية سرية فرقة بلاط حراس طريقة مصلحة تجمع أسطول ديوان شرطة دار تحالف منصة بوابة مصرف بنك فوج مرجعية سلاح بعثة
  أوقاف جمارك وحدات وحدة كتائب كتيبة لواء ألوية صقور طلائع مؤتمر مجمع ملتقى إذاعة تلفزيون خفر رئاسة شبكة مدرسة مختبر سرب خدمة`);

/** Bands that are called after people: `جبهة كارلوس باتينيو`. */
export const CALLED = foldedSet('كتيبة كتائب سرية جبهة');

/** Nouns of bodies that stay outside a foreign or listed name after them: `شبكة يونيفيجن`, `شركة إيني`. */
export const CLASS_HEADS = foldedSet(
  'شركة شبكة منظمة نادي جماعة حركة حزب كتلة تطبيق مليشيا ميليشيا وكالة تنظيم صحيفة قناة مجلة موقع منصة مؤسسة قبيلة إذاعة راديو جريدة تلفزيون',
);

/** Nouns of bodies that stay outside a foreign name alone: `بعثة مونوسكو`, `جهاز الموساد`. */
export const OUTER_HEADS = foldedSet('بعثة جهاز مصلحة');

/** Nouns of bodies that a town's name alone completes: `شرطة كركوك`. */
export const CIVIC_HEADS = foldedSet(
  'شرطة بلدية جامعة محكمة غرفة أمن مجلس نيابة إذاعة بورصة نادي مديرية درك أمانة أبرشية مطرانية',
);

/** What is a district's class noun before a name: `مديرية باقم`, unlike `مديرية الأمن`. */
export const DISTRICTS = foldedSet('مديرية');

/** Of these, what is the town's own: `إذاعة شبوة`, unlike `أمن عدن`. */
export const TOWNS_OWN = foldedSet('شرطة جامعة محكمة إذاعة أمانة');

/** Adjectives that make an office of state of a definite noun: `المحكمة العليا`, `الحكومة الانتقالية`, `الحرس الوطني`. */
export const INSTITUTIONAL = foldedSet(
  'الانتقالية الانتقالي المؤقتة العسكري العسكرية العليا الأعلى الدستورية الدستوري القضائية التنفيذية التشريعية التشريعي العامة المركزي الوطني الوطنية الرئاسي السيادي السيادية الاتحادية الفدرالية الفيدرالية الجمهوري الثورية الدبلوماسية الثانية الأولى',
);
/** What tells the ocean from the surroundings of a place: `المحيط`, `محيط باخموت`. */
export const OCEANS = foldedSet('الهندي الهادئ الهادي الأطلسي الأطلنطي المتجمد');
/** What a body or a person has at its command, named by whom it belongs to: `قيادة الجيش الكونغولي`. */
export const COMMANDS = foldedSet(
  'قيادة قيادات عناصر مقاتلو وحدات مسلحو ميليشيا ميليشيات مليشيا مليشيات أجهزة',
);
/** Bodies of state that the nation alone completes: `رئاسة الجمهورية`. */
export const NATIONAL = foldedSet('الجمهورية الوزراء الأركان');

/** Adjectives and participles that describe a body but name none. */
export const QUALITIES = foldedSet(`المتطرف المتطرفه المتطرفة المسلحة المسلح الجديدة الجديد
  المختصة المعنية الرئيسية السابقة السابق الحالية الحالي المقبلة المقبل الماضية الماضي المتحالفة الموالية التابعة الحاكمة الحاكم الرسمية الرسمي المحلية المحلي الخاصة الخاص الحكومية الكبرى
  المتمردة المعارضة المعارض المناهضة المدعومة الأجنبية الأخرى المذكورة المذكور نفسها نفسه ذاتها المدنية الانفصالي الانفصالية الإرهابية الإرهابي المحظورة المحظور الحكومي التاريخي التاريخية الشهير الشهيرة القديم القديمة المجاور المجاورة القريب القريبة الرافضة الرافض المطالبة المطالب`);
