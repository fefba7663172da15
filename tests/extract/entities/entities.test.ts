import { describe, expect, test } from 'vitest';
import { entitiesIn, namesIn, read } from '../../languages/ar/names/support.ts';

describe('a country is a place or its government', () => {
  test.each([
    ['فرضت روسيا عقوبات على أوكرانيا.', ['STATE روسيا', 'STATE أوكرانيا']],
    ['جرت محادثات بين مصر والسودان.', ['STATE مصر', 'STATE السودان']],
    ['أعلنت كل من مصر والسعودية دعمهما.', ['STATE مصر', 'STATE السعودية']],
    ['وصل الوفد إلى تركيا أمس.', ['COUNTRY تركيا']],
    ['غادر المهاجرون إيطاليا.', ['COUNTRY إيطاليا']],
    ['أما الصين فرفضت الاقتراح.', ['STATE الصين']],
    ['تطل المنطقة على الحدود مع مصر.', ['COUNTRY مصر']],
    ['علق الاتحاد عضوية النيجر في هيئاته.', ['STATE النيجر']],
    ['رفض النواب عرضا تقدمت به فرنسا.', ['STATE فرنسا']],
    ['عين سفيرا لدى سلوفاكيا قبل عام.', ['COUNTRY سلوفاكيا']],
    ['سبق لتركيا أن رفضت هذا المقترح.', ['STATE تركيا']],
    ['لم يصدر أي تعليق عن موسكو حتى الآن.', ['STATE موسكو']],
    ['ارتفع عدد القتلى إلى عشرين نقلا عن مصادر في موسكو.', ['CITY موسكو']],
    ['استعانت الحكومة بروسيا لتدريب الجنود.', ['STATE روسيا']],
    ['جرت العملية ببغداد.', ['CITY بغداد']],
    ['سددت السعودية متأخرات سوريا لدى البنك الدولي.', ['STATE السعودية', 'STATE سوريا', 'IGO البنك الدولي']],
    ['قاتل إلى جانب روسيا في الحرب.', ['STATE روسيا']],
    ['زحف المقاتلون نحو موسكو.', ['CITY موسكو']],
    ['تعد كولومبيا أكبر منتج للبن.', ['COUNTRY كولومبيا']],
    ['استضافت فيينا المحادثات النووية.', ['CITY فيينا']],
    ['لا تعترف بالدولة سوى تركيا.', ['STATE تركيا']],
    ['انقلاب في النيجر والجزائر تندد', ['COUNTRY النيجر', 'STATE الجزائر']],
    ['تعرضت كييف لقصف عنيف.', ['CITY كييف']],
    ['قال الوزير إن برلين لن ترسل صواريخ بعيدة المدى.', ['STATE برلين']],
    ['تعرضت كييف لانتقادات واسعة.', ['STATE كييف']],
    ['قصفت الهند بالصواريخ مواقع في الجبال.', ['STATE الهند']],
    ['الدوحة في 19 يوليو /قنا/ وقع الطرفان اتفاقا.', ['CITY الدوحة', 'MEDIA قنا']],
    ['الدوحة في 5 مارس /قنا/ وقع الطرفان اتفاقا.', ['CITY الدوحة', 'MEDIA قنا']],
    ['ترحيب باتفاق الرياض وطهران وانتقادات في إسرائيل', ['STATE الرياض', 'STATE طهران', 'COUNTRY إسرائيل']],
    ['نفذ الطرفان اتفاق الرياض.', ['CITY الرياض']],
    ['وصفت القرار بأنه متسرع، متهمة ألبانيا بإيواء مسلحين.', ['STATE ألبانيا']],
    ['طالب النواب بسحب الجنود من السعودية.', ['COUNTRY السعودية']],
    ['قبلت المساعدة من أربع دول هي إسبانيا وقطر.', ['STATE إسبانيا', 'STATE قطر']],
    ['زار ثلاث دول هي مصر والأردن ولبنان.', ['COUNTRY مصر', 'COUNTRY الأردن', 'COUNTRY لبنان']],
    ['نقلت الطائرة الجرحى بين صنعاء وسيئون وعدن.', ['CITY صنعاء', 'CITY سيئون', 'CITY عدن']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('linking', () => {
  const place = (text: string, name: string) =>
    read(text).find((e) => e.spoken.includes(name))?.candidate?.country;
  test('takes the town of the country named after it', () => {
    expect(place('وقع الحادث في طرابلس، ثاني كبرى مدن لبنان.', 'طرابلس')).toBe('LB');
    expect(place('وقع الحادث في طرابلس، عاصمة ليبيا.', 'طرابلس')).toBe('LY');
  });
  test('finds in the list what only the words around show to be a place', () => {
    const text = 'وتشمل البلدان المتضررة تشاد وليبيريا والنيجر ونيجيريا ومالي وتوغو.';
    expect(read(text).map(({ candidate }) => candidate?.country)).toEqual([
      'TD',
      'LR',
      'NE',
      'NG',
      'ML',
      'TG',
    ]);
  });
  test('takes the capital against small towns of its name', () => {
    expect(place('استقبلت موسكو الوفد بعد زيارة الولايات المتحدة. وعاد الوفد من موسكو.', 'موسكو')).toBe('RU');
  });
  test('gives a building the place in its name, and leaves it unlinked', () => {
    const found = read('قصفت الطائرات ملعب تكريت الدولي في العراق.')[0];
    expect(found?.kind).toBe('FACILITY');
    expect(found?.status).toBe('NEW');
    expect(found?.located?.country).toBe('IQ');
  });
  test('takes a palace in which something happens for a building in the capital', () => {
    const found = read('اجتمع المحتجون في الإليزيه أمس.')[0];
    expect([found?.type, found?.kind]).toEqual(['PLACE', 'FACILITY']);
    expect([found?.located?.country, found?.located?.en]).toEqual(['FR', 'Paris']);
  });
  test('places a building in the town told of before, where its sentence names none', () => {
    const text = 'تجمع آلاف في نيامي أمس. ثم ساروا نحو ملعب سيني كونتشي.';
    expect(read(text).find((e) => e.kind === 'FACILITY')?.located?.en).toBe('Niamey');
  });
  test('places a village that no table has near the town that is told of with it', () => {
    const text = 'هاجم مسلحون قرية دنغرابو قرب نيامي أمس.';
    expect(read(text).find((e) => e.spoken.includes('دنغرابو'))?.located?.en).toBe('Niamey');
  });
  test('lets the adjectives of a country tell where a text is set', () => {
    expect(place('وصل المبعوث إلى عمان للقاء الملك الأردني في عمان.', 'عمان')).toBe('JO');
  });
  test('takes an embassy for a building where it does nothing itself', () => {
    const kind = (text: string) => read(text).find((e) => /سفارة/.test(e.spoken.join()))?.kind;
    expect(kind('تظاهر المئات أمام السفارة الفرنسية.')).toBe('FACILITY');
    expect(kind('قالت السفارة الفرنسية إن موظفيها بخير.')).toBe('GOVERNMENT');
  });
  test('takes a palace that speaks for the government it stands for', () => {
    const found = read('أعلن الإليزيه موقفه أمس.')[0];
    expect([found?.kind, found?.located ?? null]).toEqual(['STATE', null]);
  });
  test('a nickname is another name of the person it is told of, and of nobody else', () => {
    expect(entitiesIn('اعتقلت الشرطة أحمد صالح الملقب بـ«الأحمر».')).toEqual(['أحمد صالح|الأحمر']);
    expect(entitiesIn('حكم على الناشط، الملقب بـ«موفو»، بالسجن.')).toEqual(['موفو']);
    expect(entitiesIn('اعتقل أحمد صالح. وحكم على الناشط الملقب بـ«موفو» بالسجن.')).toEqual([
      'أحمد صالح',
      'موفو',
    ]);
  });
  test('brings spellings of one name together', () => {
    expect(entitiesIn('قال محمد عبد السلام الجابري ذلك. ورد محمد عبدالسلام الجابري على السؤال.')).toEqual([
      'محمد عبد السلام الجابري|محمد عبدالسلام الجابري',
    ]);
  });
  test.each([
    ['قال المحلل جاسم الكعبي إن الهجوم وقع. وأضاف الكعبي أن القوات أوقفت أربعة.', 'جاسم الكعبي|الكعبي'],
    ['قال عمر ناجي إن الهجوم وقع أمس. وقال ناجي للصحيفة إن القوات أوقفت أربعة.', 'عمر ناجي|ناجي'],
  ])('joins a family name to the person met in full: %s', (text, names) =>
    expect(entitiesIn(text)).toEqual([names]),
  );
  test('joins an abbreviation in brackets to its body', () => {
    expect(entitiesIn('أدانت بعثة الأمم المتحدة لمساعدة العراق (يونامي) الهجوم.')).toEqual([
      'بعثة الأمم المتحدة لمساعدة العراق|يونامي',
    ]);
    expect(entitiesIn('طالبت لجنة حماية الصحفيين (سي بي جيه) بالإفراج عنه.')).toEqual([
      'لجنة حماية الصحفيين|سي بي جيه',
    ]);
    expect(entitiesIn('نقلت هيئة الإذاعة البريطانية عن وكالة رويترز (بي بي سي) ذلك.')).not.toContain(
      'رويترز|بي بي سي',
    );
  });
});
