import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../src/extract/layers.ts';
import { tokenise } from '../../../../src/languages/ar/tokens.ts';

/** The chosen reading of a word in a sentence. */
function reading(sentence: string, word: string): Analysis | undefined {
  const tokens = tokenise(sentence, [{ start: 0, end: sentence.length, index: 0, kind: 'BODY' }]);
  return tokens.find((token) => token.text === word)?.analyses[0];
}

describe('after قد، لم، لن and سوف stands a verb', () => {
  test.each([
    ['وقد شكل المجلس لجنة.', 'شكل'],
    ['قد بحث الوفد الأزمة.', 'بحث'],
    ['وكان الوفد قد بحث الأزمة.', 'بحث'],
    ['لم يعد الوفد.', 'يعد'],
    ['لن تدعم الحكومة القرار.', 'تدعم'],
  ])('%s', (sentence, word) => expect(reading(sentence, word)?.pos).toBe('VERB'));
  test.each([
    ['قتل جندي في هجومين شنهما التنظيم.', 'شنهما'],
    ['وصل مسلحون قتلهم الجيش لاحقا.', 'قتلهم'],
  ])('behind an ending that no construct has: %s', (sentence, word) =>
    expect(reading(sentence, word)?.pos).toBe('VERB'),
  );
  test.each([
    ['أخذ القرار شكل اتفاق.', 'شكل'],
    ['أجرت الجامعة مركز بحث علمي.', 'بحث'],
  ])('elsewhere the same letters may be a noun: %s', (sentence, word) =>
    expect(reading(sentence, word)?.pos).toBe('NOUN'),
  );
});

describe('what befell two is a verb, not an accusative', () => {
  test.each([
    ['أكد المصدر أن جنديين قتلا في الهجوم.', 'قتلا'],
    ['أفاد المصدر بأن شخصين غرقا قرب الساحل.', 'غرقا'],
  ])('%s', (sentence, word) => expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', number: 'DU' }));
  test.each([
    ['أصيب عشرون شخصا في الهجوم.', 'شخصا'],
    ['أوقف عشرين شخصا في الهجوم.', 'شخصا'],
    ['أعدم الجنود الأسرى قتلا بالرصاص.', 'قتلا'],
  ])('but not %s', (sentence, word) => expect(reading(sentence, word)?.pos).toBe('NOUN'));
});

describe('a verb follows the comma after an opening phrase', () => {
  test.each([
    ['وفي نيويورك، حذر المبعوث من المجاعة.', 'حذر'],
    ['وفي العاصمة، شكل الحزب لجنة.', 'شكل'],
    ['في المدينة، بحث الوفد الأزمة.', 'بحث'],
  ])('%s', (sentence, word) => expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', tense: 'PAST' }));
  test.each([
    ['وفي الختام، كتاب جديد.', 'كتاب'],
    ['وفي نيويورك، مجلس الأمن يبحث الأزمة.', 'مجلس'],
    ['وصل الوزير إلى القاهرة، مقر الجامعة العربية.', 'مقر'],
  ])('not any noun: %s', (sentence, word) => expect(reading(sentence, word)?.pos).toBe('NOUN'));
});

describe('at the head of a sentence, a verb before a masculine subject', () => {
  test.each([
    ['ترأس الرئيس الاجتماع.', 'ترأس'],
    ['تسلم الرئيس رسالة.', 'تسلم'],
    ['تولى الوزير المنصب.', 'تولى'],
  ])('%s: is the masculine past', (sentence, word) =>
    expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', tense: 'PAST', gender: 'M' }),
  );
  test.each([
    ['تسلم اللجنة الجوائز غدا.', 'تسلم'],
    ['تدعم الحكومة المزارعين.', 'تدعم'],
  ])('%s: before a feminine one the present', (sentence, word) =>
    expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', tense: 'PRESENT', gender: 'F' }),
  );
});

describe('what can only be a verb in the past', () => {
  test.each([
    ['ولوّح الوزير بالاستقالة.', 'ولوّح'],
    ['لكن المتحدث ديمتري بيسكوف دحض ذلك.', 'دحض'],
    ['بغداد – توعد الرئيس الأميركي إيران.', 'توعد'],
    ['وتوعد رئيس الوزراء المهربين.', 'وتوعد'],
    ['دخل الزعيم العاصمة، وتعهد أمام الصحفيين بالسلام.', 'وتعهد'],
  ])('%s', (sentence, word) =>
    expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', tense: 'PAST', gender: 'M' }),
  );
  test('a noun whose middle letter is doubled stays one with a feminine ending', () => {
    expect(reading('وصلت قوّة كبيرة.', 'قوّة')?.pos).toBe('NOUN');
  });
});

describe('verbs that suffer nothing', () => {
  test.each([
    ['يُقرّ البرلمان القانون.', 'يُقرّ'],
    ['وأكد أنها ستُجلي العمال.', 'ستُجلي'],
  ])('have no passive: %s', (sentence, word) =>
    expect(reading(sentence, word)).toMatchObject({ voice: null }),
  );
  test('others do', () => {
    expect(reading('يُقتل المدنيون كل يوم.', 'يُقتل')).toMatchObject({ voice: 'PASSIVE' });
  });
});

describe('where a noun cannot stand, the verb that is spelled alike', () => {
  test.each([
    ['وهي الجمعية التي أسسها معلمون.', 'أسسها'],
    ['وتأخر البيان حتى عندما نفذ الفريق خطته.', 'نفذ'],
    ['وصلت طائرة إغاثة أرسلتها الكويت.', 'أرسلتها'],
    ['وهي تهمة ردّها النظام.', 'ردّها'],
    ['ناشد النائب مواطنيه الهدوء.', 'ناشد'],
    ['وهنأ الملك نظيره.', 'وهنأ'],
    ['وعبّر الوزير عن قلقه.', 'وعبّر'],
    ['وقال إن النيابة العمومية فتحت تحقيقا.', 'فتحت'],
    ['قتل خمسة في كمين نصبه مسلحون قرب السوق.', 'نصبه'],
    ['هدأ الوضع كما ذكر المتحدث باسم الحزب.', 'ذكر'],
    ['صادر خفر السواحل شحنة أسلحة.', 'صادر'],
    ['أمر قادة المجموعة بنشر القوات.', 'أمر'],
    ['وفي بيروت حذر حاكم المصرف من الانهيار.', 'حذر'],
  ])('%s', (sentence, word) => expect(reading(sentence, word)?.pos).toBe('VERB'));
  test.each([
    ['الشركة التي مقرها باريس أفلست.', 'مقرها'],
    ['وأعلن رفضها المشاركة.', 'رفضها'],
    ['والتقى زوجها أحمد.', 'زوجها'],
    ['وحذرت من أي تدخل.', 'تدخل'],
    ['وأسفر الهجوم عن قتل حارس.', 'قتل'],
    ['رفع الأهالي نصبه التذكاري.', 'نصبه'],
    ['لم يتضح أمر قادة المجموعة.', 'أمر'],
    ['وجاء في بيان صادر عن الوزارة كما أمر نشر أمس.', 'أمر'],
  ])('elsewhere the noun: %s', (sentence, word) => expect(reading(sentence, word)?.pos).toBe('NOUN'));
});

test('behind إن and prepositions a first و is a letter of the noun', () => {
  expect(reading('وقال إن وحداته انسحبت.', 'وحداته')).toMatchObject({ lemma: 'وحدة', proclitics: [] });
  expect(reading('وصلت الشرطة وحراسها.', 'وحراسها')?.proclitics).toEqual(['و']);
});

describe('a verb behind its subject keeps its first letter', () => {
  test.each([
    ['وقال إن مسلحين فجّروا سيارة مفخخة.', 'فجّروا', 'فجر'],
    ['الوزراء فرضوا عقوبات.', 'فرضوا', 'فرض'],
    ['المسلحون كسروا الباب.', 'كسروا', 'كسر'],
    ['وقال إن انتحاريا فجر نفسه في السوق.', 'فجر', 'فجر'],
  ])('%s', (sentence, word, lemma) =>
    expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', lemma, proclitics: [] }),
  );
  test.each(['وصل الوفد فجر الخميس.', 'هاجم مسلحون ثكنة فجر أمس.', 'وقع الهجوم فجر يوم الأحد.'])(
    'but dawn is one: %s',
    (sentence) => expect(reading(sentence, 'فجر')?.pos).toBe('NOUN'),
  );
  test('but ف answers what was set apart', () => {
    expect(reading('أما الجنود فجروا العربة.', 'فجروا')?.proclitics).toEqual(['ف']);
  });
});

describe('which of two verbs, by its subject and its place', () => {
  test.each([
    ['ولفت البيان إلى أن العدد ارتفع.', 'ولفت', { lemma: 'لفت', gender: 'M' }],
    ['وانسحبوا بعد أن أسر المتمردون الجنود.', 'أسر', { pos: 'VERB', lemma: 'اسر' }],
    ['وقعت الحادثة قبل أن تصدهم الشرطة.', 'تصدهم', { pos: 'VERB', lemma: 'صد' }],
    ['وأمسك الجيش بالمهربين.', 'وأمسك', { pos: 'VERB', enclitic: null }],
  ])('%s', (sentence, word, expected) => expect(reading(sentence, word)).toMatchObject(expected));
});

describe('letters that hamza and ى tell apart', () => {
  test.each([
    ['ألقت الشرطة القبض على رجل.', 'ألقت', { pos: 'VERB', lemma: 'القي' }],
    ['وتظاهر آلاف العمال.', 'آلاف', { pos: 'NUM' }],
    ['وتبادل الطرفان أسرى الحرب.', 'أسرى', { lemma: 'اسير', enclitic: null }],
    ['وأثنى الوزير على القرار.', 'وأثنى', { pos: 'VERB' }],
  ])('%s', (sentence, word, expected) => expect(reading(sentence, word)).toMatchObject(expected));
  test('the article of a careless writer is one still', () => {
    expect(reading('وصل الوزير.', 'الوزير')?.definite).toBe(true);
  });
});

describe('behind a preposition stands no verb', () => {
  test.each([
    ['بحسب مركز رصد الزلازل، ضربت هزة المدينة.', 'مركز'],
    ['وصل الوفد عبر مركز العبور.', 'مركز'],
  ])('%s', (sentence, word) => expect(reading(sentence, word)?.pos).toBe('NOUN'));
  test('but behind what opens a clause', () => {
    expect(reading('بحسب ما ذكر الوزير، وصل الوفد.', 'ذكر')?.pos).toBe('VERB');
  });
});

describe('a governor is no `and to`', () => {
  test.each([
    ['وقال والي الخرطوم إن الوضع هادئ.', 'والي'],
    ['ووالي إسطنبول ينفي ذلك.', 'ووالي'],
  ])('%s', (sentence, word) => expect(reading(sentence, word)).toMatchObject({ pos: 'NOUN', lemma: 'والي' }));
  test('and the preposition stays one', () => {
    expect(reading('سافر إلى تونس وإلى الجزائر.', 'وإلى')?.pos).toBe('ADP');
  });
});

describe('a written damma shows a passive', () => {
  test.each([
    ['وأضاف أن قس رووي سولومون غوشي قُتل مع تسعة.', 'قُتل'],
    ['وقال إن المبنى حُرق أمس.', 'حُرق'],
  ])('%s', (sentence, word) =>
    expect(reading(sentence, word)).toMatchObject({ pos: 'VERB', voice: 'PASSIVE' }),
  );
  test('but not in a verbal noun that has it itself', () => {
    expect(reading('وانتهى ظُلم كبير.', 'ظُلم')?.pos).toBe('NOUN');
  });
});
