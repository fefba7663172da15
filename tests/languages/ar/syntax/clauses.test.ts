import { describe, expect, test } from 'vitest';
import { clausesIn } from './support.ts';

test.each([
  ['قتل ستة أشخاص، بينهم ثلاثة جنود، في المدينة.', ['ستة أشخاص | قتل | -']],
  ['قتل مسلحون ثلاثة جنود في المدينة.', ['مسلحون | قتل | ثلاثة جنود']],
])('whoever is among them has nothing done to him: %s', (text, clauses) =>
  expect(clausesIn(text)).toEqual(clauses),
);

describe('a verb with its subject and object', () => {
  test.each([
    ['أعلنت الحكومة خطة جديدة.', ['الحكومة | أعلنت | خطة جديدة']],
    ['قتلت الغارة خمسة مدنيين.', ['الغارة | قتلت | خمسة مدنيين']],
    ['وصل المهندسون إلى البلدة.', ['المهندسون | وصل | -']],
    ['لم يعلن الوزير النتائج.', ['الوزير | يعلن | النتائج']],
    ['زار وزير الخارجية الفرنسي لبنان.', ['وزير | زار | لبنان']],
    ['اتهم وزير الدفاع حماس بالكذب.', ['وزير | اتهم | حماس']],
    ['زار وزير الخارجية أحمد أبو الغيط لبنان.', ['وزير | زار | لبنان']],
    ['شن الجيش أمس هجوما على البلدة.', ['الجيش | شن | هجوما']],
  ])('verb first: %s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
  test.each([
    ['القوات دخلت البلدة أمس.', ['القوات | دخلت | البلدة']],
    ['الوزير افتتح المستشفى.', ['الوزير | افتتح | المستشفى']],
    ['واشنطن تعاقب شركة إيرانية.', ['واشنطن | تعاقب | شركة إيرانية']],
  ])('subject first: %s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
  test.each([
    ['أعلنت عضو المجلس ليلى مراد الخطة.', ['عضو | أعلنت | الخطة']],
    ['انتقدت محافظ الشمال بالإنابة إيمان الرافعي الخطة.', ['محافظ | انتقدت | الخطة']],
    ['أقالت الحكومة محافظ الشمال إيمان الرافعي.', ['الحكومة | أقالت | محافظ']],
    ['أعلنت عضو المجلس أحمد مراد.', ['- | أعلنت | عضو']],
  ])('a woman may hold an office in the masculine: %s', (text, clauses) =>
    expect(clausesIn(text)).toEqual(clauses),
  );
  test.each([
    ['أصاب صاروخ مبنى سكنيا.', ['صاروخ | أصاب | مبنى سكنيا']],
    ['ضرب زلزال تركيا.', ['زلزال | ضرب | تركيا']],
    ['قتلت غارة قياديا في الحزب.', ['غارة | قتلت | قياديا']],
    ['دمرت القوات صاروخ العدو.', ['القوات | دمرت | صاروخ']],
  ])('what strikes has no genitive behind its verb: %s', (text, clauses) =>
    expect(clausesIn(text)).toEqual(clauses),
  );
  test.each([
    ['إيران تعلن الانسحاب وباريس ترفض القرار.', ['إيران | تعلن | الانسحاب', 'باريس | ترفض | القرار']],
    ['قال الوزير إن مصر والسودان يرفضان القرار.', ['الوزير | قال | -', 'مصر | يرفضان | القرار']],
  ])('a subject behind و begins a clause where one has its verb: %s', (text, clauses) =>
    expect(clausesIn(text)).toEqual(clauses),
  );
  test.each([
    ['خاض السباق سبعة وعشرون مرشحا.', ['سبعة وعشرون مرشحا | خاض | السباق']],
    ['اقتحم المدينة مسلحون.', ['مسلحون | اقتحم | المدينة']],
    ['خاض الوزير السباق.', ['الوزير | خاض | السباق']],
  ])('a noun in the nominative is the subject, though what is done stands before it: %s', (text, clauses) =>
    expect(clausesIn(text)).toEqual(clauses),
  );
  test.each([
    ['أضرم شبان النار في سيارتين.', ['شبان | أضرم | النار']],
    ['أطلقت الشرطة الرصاص.', ['الشرطة | أطلقت | الرصاص']],
  ])('nobody is the fire’s that he opens: %s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
  test.each([
    ['هاجم عشرات الشبان، بعضهم من أنصار الحركة، المعتصمين على الجسر.', ['عشرات الشبان | هاجم | المعتصمين']],
    ['هاجم المحتجون الحراس، وبعضهم يحمل العصي.', ['المحتجون | هاجم | الحراس', 'بعضهم | يحمل | العصي']],
  ])('what is told of some of them between commas is nothing of the verb: %s', (text, clauses) =>
    expect(clausesIn(text)).toEqual(clauses),
  );
  test('what stands right behind a verb of a relative clause is its own object, what follows the other’s', () => {
    expect(clausesIn('هاجم مسلحون يستقلون دراجات نارية قرية في الشمال.')).toEqual([
      'مسلحون | هاجم | قرية',
      '[مسلحون] مسلحون | يستقلون | دراجات نارية',
    ]);
  });
  test('a verb whose ت is of its stem takes a masculine subject', () => {
    expect(clausesIn('تجمع آلاف الأشخاص.')).toEqual(['آلاف الأشخاص | تجمع | -']);
  });
  test('what a preposition governs is neither', () => {
    expect(clausesIn('تحدث الوزير عن الأزمة في القاهرة.')).toEqual(['الوزير | تحدث | -']);
  });
  test.each([
    ['أما الصين فرفضت الاقتراح.', ['الصين | فرفضت | الاقتراح']],
    ['أما الحكومة فأعلنت خطة جديدة.', ['الحكومة | فأعلنت | خطة جديدة']],
  ])('ف answers أما: %s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
});

describe('a pronoun right behind the verb means what the clause describes', () => {
  test.each([
    ['زار الوزير المدينة التي انسحبت منها القوات.', '[المدينة] القوات | انسحبت | -'],
    ['جاء ذلك خلال اجتماع شارك فيه الوزراء.', '[اجتماع] الوزراء | شارك | -'],
  ])('%s', (text, clause) => expect(clausesIn(text).at(-1)).toBe(clause));
  test('not further off', () => {
    expect(clausesIn('غادرت المدينة القوات التي انسحبت من المدينة.').at(-1)).toContain('القوات | انسحبت | -');
  });
});

describe('passives', () => {
  test.each([
    ['قُتل الضابط في البلدة.', ['الضابط | قُتل! | -']],
    ['اعتُقل ثلاثة صحفيين.', ['ثلاثة صحفيين | اعتُقل! | -']],
    ['يقال إن الحرب انتهت.', ['- | يقال! | -', 'الحرب | انتهت | -']],
  ])('%s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
  test('no vowel sign, no passive', () => {
    expect(clausesIn('قتل الجيش خمسة مسلحين.')).toEqual(['الجيش | قتل | خمسة مسلحين']);
  });
});

describe('كان and its sisters lend their subject', () => {
  test.each([
    ['كان الوزير يزور البلدة.', ['الوزير | كان | -', 'الوزير | يزور | البلدة']],
    ['كانت القوات قد دخلت البلدة.', ['القوات | كانت | -', 'القوات | دخلت | البلدة']],
    ['ظل الجيش يقصف القرية.', ['الجيش | ظل | -', 'الجيش | يقصف | القرية']],
  ])('%s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
  test('not into a clause of content', () => {
    expect(clausesIn('كان الوزير واضحا حين قال إن الحرب انتهت.').at(-1)).toBe('الحرب | انتهت | -');
  });
});

describe('relative clauses', () => {
  test.each([
    ['زار الوزير الجنود الذين أصيبوا في المعركة.', '[الجنود] الجنود | أصيبوا | -'],
    ['اعتقلت الشرطة الرجل الذي هاجم السفارة.', '[الرجل] الرجل | هاجم | السفارة'],
    ['تفقد الوفد القرية التي دمرها الزلزال.', '[القرية] الزلزال | دمرها | القرية'],
  ])('after الذي: %s', (text, clause) => expect(clausesIn(text)[1]).toBe(clause));
  test('right after an indefinite noun', () => {
    expect(clausesIn('شن الجيش هجومين استهدفا معسكرا.')).toEqual([
      'الجيش | شن | هجومين',
      '[هجومين] هجومين | استهدفا | معسكرا',
    ]);
  });
  test.each(['أكد الوزير أن المفاوضات انتهت.', 'دخلت القوات البلدة وغادر السكان.'])('%s holds none', (text) =>
    expect(clausesIn(text).filter((clause) => clause.startsWith('['))).toEqual([]),
  );
});

describe('subordinate clauses', () => {
  test.each([
    ['قالت الحكومة إن الجيش استعاد البلدة.', ['الحكومة | قالت | -', 'الجيش | استعاد | البلدة']],
    ['أكد الوزير أن المفاوضات انتهت.', ['الوزير | أكد | -', 'المفاوضات | انتهت | -']],
    ['يريد الوزير أن يزور البلدة.', ['الوزير | يريد | -', '(يريد) | يزور | البلدة']],
    ['غادر الوفد القاعة بينما واصل الجيش القصف.', ['الوفد | غادر | القاعة', 'الجيش | واصل | القصف']],
    ['هاجم مسلحون القرية عندما غادر الجيش المنطقة.', ['مسلحون | هاجم | القرية', 'الجيش | غادر | المنطقة']],
  ])('%s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
});

describe('a subject that is understood', () => {
  test.each([
    ['أدانت الحكومة الهجوم وطالبت المجلس بالتدخل.', '(أدانت) | وطالبت | المجلس'],
    ['زار الوزير القرية وافتتح المستشفى.', '(زار) | وافتتح | المستشفى'],
    ['قصفت إسرائيل رفح وشنت غارات على جباليا.', '(قصفت) | وشنت | غارات'],
    ['أدانت فرنسا الهجوم وفرضت عقوبات على إيران.', '(أدانت) | وفرضت | عقوبات'],
    ['اعتقل الجيش خمسة مسلحين، وقال إن العملية انتهت.', '(اعتقل) | وقال | -'],
    ['بدأ المؤتمر في 3 آذار وانتهى أمس.', '(بدأ) | وانتهى | -'],
  ])('goes on: %s', (text, clause) => expect(clausesIn(text)[1]).toBe(clause));
  test.each([
    ['دخلت القوات البلدة وانسحب المسلحون.', 'المسلحون | وانسحب | -'],
    ['قتل الجيش الضابط وأعلنت الحكومة الحداد.', 'الحكومة | وأعلنت | الحداد'],
  ])('ends where another is named: %s', (text, clause) => expect(clausesIn(text)[1]).toBe(clause));
  test.each([
    ['طلب المجلس انسحاب إسرائيل من الأراضي التي احتلتها.', '[الأراضي] إسرائيل | احتلتها | الأراضي'],
    ['طلبت تركيا من إسرائيل حماية الأراضي التي احتلتها.', '[الأراضي] (طلبت) | احتلتها | الأراضي'],
    ['قالت القناة إن آخر القوات دخلت المدن التي احتلتها.', '[المدن] (دخلت) | احتلتها | المدن'],
  ])('is who does what is told around: %s', (text, clause) => expect(clausesIn(text).at(-1)).toBe(clause));
});

describe('no verb stands in a date', () => {
  test.each([
    ['وصل الوفد في 15 آب إلى دمشق.', ['الوفد | وصل | -']],
    ['انتهت المفاوضات مطلع آب الماضي.', ['المفاوضات | انتهت | -']],
  ])('%s', (text, clauses) => expect(clausesIn(text)).toEqual(clauses));
});

describe('a pronoun before the verb is its subject', () => {
  test.each([
    ['قال الرئيس إنه استقبل الوفد.', '(قال) | استقبل | الوفد'],
    ['أكدت الوزارة أنها سترحل المهاجرين.', '(أكدت) | سترحل | المهاجرين'],
    ['خطب الرئيس وهو يستقبل الوفد.', '(خطب) | يستقبل | الوفد'],
  ])('%s', (text, clause) => expect(clausesIn(text).at(-1)).toBe(clause));
  test('a bare conjunction is none', () => {
    expect(clausesIn('قال الرئيس إن الجيش استعاد البلدة.').at(-1)).toBe('الجيش | استعاد | البلدة');
  });
});

describe('several men take a verb in the plural', () => {
  test('before the verb', () => {
    expect(clausesIn('أفرجت السلطات عن مئة سجين اعتقلتهم الشرطة أمس.').at(-1)).toContain('الشرطة | اعتقلتهم');
  });
  test('a number of men is no subject of a feminine verb', () => {
    expect(clausesIn('هاجمت القوات البلدة وأسرت سبعة جنود.').at(-1)).toBe('(هاجمت) | وأسرت | سبعة جنود');
  });
  test('of things it may be', () => {
    expect(clausesIn('القوات التي دخلت البلدة انسحبت.').at(-1)).toContain('القوات | انسحبت');
  });
});

describe('who is understood', () => {
  test('كان and قد right before a verb: who was spoken of before does it', () => {
    expect(clausesIn('تسيطر الحركة على المدينة، وكانت قد طردت منظمات أجنبية.').at(-1)).toBe(
      '(وكانت) | طردت | منظمات أجنبية',
    );
  });
  test('not where a subject stands between', () => {
    expect(clausesIn('تسيطر الحركة على المدينة، وكانت الحكومة قد طردت منظمات أجنبية.').at(-1)).toBe(
      'الحكومة | طردت | منظمات أجنبية',
    );
  });
  test('someone who can do it, not the thing spoken of last', () => {
    expect(clausesIn('نفى الوزير ذلك مؤكدا أن الطريق لم يغلق، واستبعد الاستقالة.').at(-1)).toBe(
      '(نفى) | واستبعد | الاستقالة',
    );
  });
});

describe('what a verb governs', () => {
  test('the adjective shows the case of a noun that shows none', () => {
    expect(clausesIn('رفض الرئيس العرض، ثم عيّن وزراء جددا.').at(-1)).toBe('(رفض) | عيّن | وزراء جددا');
  });
  test('the object of a participle is no object of the verb', () => {
    expect(clausesIn('تحدث الوزير طويلا، داعيا المعارضة إلى الحوار.').at(-1)).toBe('الوزير | تحدث | -');
  });
  test('a relative verb without an object leaves what follows to the verb around it', () => {
    expect(clausesIn('أعلن المجلس الذي استولى على السلطة تشكيل حكومة.')[0]).toBe('المجلس | أعلن | تشكيل');
  });
  test('an auxiliary lends no subject to a clause of time', () => {
    expect(clausesIn('تعود القضية إلى العام الماضي، حين داهمت قوات خاصة المقر.').at(-1)).toBe(
      'قوات خاصة | داهمت | المقر',
    );
  });
  test('a noun of direction says where', () => {
    expect(clausesIn('غرق القارب قبالة سواحل صفاقس.')).toEqual(['القارب | غرق | -']);
  });
  test('a word of stress is neither subject nor object', () => {
    expect(clausesIn('ونفت الوزارة في الوقت نفسه أنباء الاستقالة.').at(-1)).toBe('الوزارة | ونفت | أنباء');
  });
  test('brackets name what stands before them, which the relative describes', () => {
    expect(clausesIn('أفرجت عن الناقلة (أدريان دريا) التي احتجزها الحرس.').at(-1)).toContain('الناقلة');
  });
  test('one speaks of his own country as of a woman', () => {
    expect(clausesIn('قال الوزير إن بلاده سترسل مساعدات، لكنه رفض التدخل.').at(-1)).toBe(
      '(قال) | رفض | التدخل',
    );
  });
  test('a verb with a pronoun for its object has the noun behind it as its subject', () => {
    expect(clausesIn('استقال الوزير، وهو ما نفاه متحدث باسم الحكومة.').at(-1)).toContain('متحدث | نفاه');
  });
  test('whom something is asked of stands before what is asked', () => {
    expect(clausesIn('أقر الوزير بالأزمة، وناشد الشركاء توفير اللقاح.').at(-1)).toBe(
      '(أقر) | وناشد | الشركاء, توفير',
    );
  });
});
