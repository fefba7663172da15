import { describe, expect, test } from 'vitest';
import { timesIn } from './support.ts';

describe('the event that a date belongs to', () => {
  test.each([
    ['قصف الجيش السوداني نيالا أمس.', ['قصف 2024-04-30']],
    ['أمس، قصف الجيش السوداني نيالا.', ['قصف 2024-04-30']],
    ['قصف الجيش السوداني نيالا الأحد الماضي.', ['قصف 2024-04-28']],
    ['شن الجيش هجوما في 15 نيسان 2024 على نيالا.', ['هجوما 2024-04-15']],
    ['فرضت واشنطن عقوبات على إيران في العام 2018.', ['عقوبات 2018-01-01/2018-12-31']],
    [
      'قصف الجيش السوداني نيالا أمس، وسيزور الوفد المصري بورتسودان غدا.',
      ['قصف 2024-04-30', 'وسيزور 2024-05-02'],
    ],
    ['أعلن الجيش السوداني أمس اعتقال خمسة مسلحين.', ['اعتقال 2024-04-30']],
    [
      'The army has held the fields since June 2014, when rebels attacked Mosul; last month fighters seized Hawija.',
      ['attacked 2014-06-01/2014-06-30', 'seized 2024-04-01/2024-04-30'],
    ],
    [
      'Masoud Barzani and Haider al-Abadi agreed on Sunday to hold a vote on independence before the end of 2024.',
      ['agreed 2024-04-28', 'vote 2024-05-01/2024-12-31'],
    ],
    [
      'At a round table in Warsaw, the rivals agreed on Monday to refrain from force.',
      ['table 2024-04-29', 'agreed 2024-04-29'],
    ],
    ['تظاهر المئات في تونس الاثنين ورشقوا الشرطة بالحجارة.', ['تظاهر 2024-04-29', 'ورشقوا 2024-04-29']],
    [
      'اعتقلت الشرطة السودانية خمسة مسلحين ودهمت منزلا في نيالا، الاثنين.',
      ['اعتقلت 2024-04-29', 'ودهمت 2024-04-29'],
    ],
    ['أخلت الشرطة التونسية سبيل الموقوفين مساء الاثنين.', ['أخلت 2024-04-29']],
    ['فرضت السلطات السودانية حظر التجول ليلا منذ 20 نيسان.', ['حظر 2024-04-20/2024-05-01']],
    [
      'أرجأ الرئيس السنغالي، في الثالث من فبراير، الانتخابات التي كانت مقررة في 25 من الشهر نفسه.',
      ['الانتخابات 2024-02-25'],
    ],
    ['ستستضيف تونس الخميس والجمعة اجتماعا يضم نحو 200 خبير.', ['اجتماعا 2024-05-02/2024-05-03']],
    [
      'قصف الجيش السوداني نيالا الاثنين خلال اشتباكات مع المتمردين.',
      ['قصف 2024-04-29', 'اشتباكات 2024-04-29'],
    ],
    [
      'اعتقل الجيش السوداني، خلال هجوم على نيالا الاثنين، خمسة مسلحين.',
      ['اعتقل 2024-04-29', 'هجوم 2024-04-29'],
    ],
  ])('%s', (text, events) => expect(timesIn(text)).toEqual(events));
  test.each([
    ['أدانت فرنسا الهجوم الذي وقع أمس في بغداد.', ['أدانت', 'الهجوم 2024-04-30']],
    ['منذ اندلاع الحرب في السودان في 15 نيسان 2023، قتل آلاف المدنيين.', ['الحرب 2023-04-15']],
  ])('and not the verb around it: %s', (text, events) => expect(timesIn(text)).toEqual(events));
});

describe('a time told with a participle that describes a noun', () => {
  test.each([
    ['طالبت فرنسا بالإفراج عن المعارض كمال داود الموقوف منذ 10 نيسان.', 'منذ'],
    ['اتهمت أنقرة الداعية فتح الله غولن المقيم في بنسلفانيا منذ 1999.', '1999'],
  ])('is none of the deed around it: %s', (text, date) => {
    expect(timesIn(text).join()).not.toContain(date === 'منذ' ? '2024-04-10' : '1999');
  });
  test.each([
    ['حضر الوزراء القمة المنعقدة في الرياض يوم الأحد.', ['القمة 2024-04-28']],
    ['علقت روسيا الاتفاق المبرم في تموز 2022 مع أوكرانيا.', ['علقت', 'المبرم 2022-07-01/2022-07-31']],
  ])('is that of the noun where it names an event: %s', (text, events) =>
    expect(timesIn(text)).toEqual(events),
  );
});

describe('no date of an event', () => {
  test.each([
    ['how long it lasts', 'استمر القصف على غزة ثلاثة أيام.'],
    ['how often it comes', 'يلتقي الوزراء العرب كل عام في القاهرة.'],
    ['the day of the report', 'بغداد، 30 نيسان 2024 (رويترز) - قتل خمسة جنود في هجوم في الموصل.'],
    ['the day of a saying', 'قال الوزير أمس إن إسرائيل قصفت مستشفى في غزة.'],
  ])('%s: %s', (_, text) => {
    const events = timesIn(text);
    expect(events).toHaveLength(1);
    expect(events[0]).not.toContain(' ');
  });
});

describe('days counted from an event', () => {
  test.each([
    ['عقد وزراء مصر قمة في القاهرة في 10 نيسان 2024. وتظاهر المئات في تونس غداة القمة.', 'تظاهر 2024-04-11'],
    [
      'قُتل الرئيس الهايتي في بور أو برنس في 10 نيسان 2024. وعيّن الرئيس هنري رئيسا للوزراء قبل مقتله بيومين.',
      'عيّن 2024-04-08',
    ],
  ])('%s', (text, event) => expect(timesIn(text).join()).toContain(event));
  test.each([
    [
      'وقع الهجوم على كابول في 10 نيسان 2024. وبعد يومين من الهجوم، اعتقلت الشرطة ثلاثة أشخاص.',
      'اعتقلت 2024-04-12',
    ],
    ['اغتيل القيادي في 3 آذار 2024، قبل يومين من الهجوم على الفاشر.', 'الهجوم 2024-03-05'],
    ['بعد يومين من الهجوم على كابول، زار الوزير الباكستاني المدينة.', 'زار ?'],
  ])('%s', (text, event) => expect(timesIn(text)).toContain(event));
});

describe('English: the event that a date belongs to', () => {
  test.each([
    ['Israel bombed the town yesterday.', ['bombed 2024-04-30']],
    ['On Sunday, police arrested five men in Cairo.', ['arrested 2024-04-28']],
    ["Sunday's attack killed five people in Kabul.", ['attack 2024-04-28']],
    ['The 25 April earthquake killed hundreds in Nepal.', ['earthquake 2024-04-25']],
  ])('%s', (text, events) => expect(timesIn(text)).toEqual(expect.arrayContaining(events)));
});

describe('what is told in one go happened at one time', () => {
  test.each([
    ['Gunmen killed five people in Kabul on Monday and attacked the police.', ['attacked 2024-04-29']],
    ['The ministers signed the agreement on Monday, at a meeting in Cairo.', ['meeting 2024-04-29']],
    ['وقع الوزيران المصري والسوداني الاتفاق الاثنين، خلال لقاء في القاهرة.', ['لقاء 2024-04-29']],
    ['قطعت الرياض علاقاتها بالدوحة الاثنين، وأغلقت الحدود معها.', ['وأغلقت 2024-04-29']],
  ])('%s', (text, events) => expect(timesIn(text)).toEqual(expect.arrayContaining(events)));

  test.each([
    ['الوزير زار بيروت أمس، وطالب إسرائيل بالانسحاب من لبنان.', 'وطالب'],
    ['The president visited Beirut on Monday and urged Israel to withdraw from Lebanon.', 'urged'],
  ])('but not what was only said: %s', (text, event) => expect(timesIn(text)).toContain(event));
});

describe('an expression in a clause that tells no event', () => {
  test.each([
    ['Police arrested a man who has lived in Cairo since 1999.', 'arrested'],
    ['اعتقلت الشرطة العراقية رجلا يعيش في بغداد منذ 1999.', 'اعتقلت'],
  ])('dates none: %s', (text, event) => expect(timesIn(text)).toContain(event));
});

describe('two expressions in one clause', () => {
  test('the second is of the noun before it', () => {
    const text = 'أدانت القاهرة أمس الهجوم على الفاشر يوم الأحد.';
    expect(timesIn(text)).toEqual(['أدانت 2024-04-30', 'الهجوم 2024-04-28']);
  });
  test('so is one behind a word of saying and what it asks for', () => {
    expect(timesIn('طالبت المعارضة التونسية بانتخابات في تونس الأحد المقبل.')).toContain(
      'بانتخابات 2024-05-05',
    );
  });
});

describe('a clause that tells only of the course of a happening', () => {
  test.each([
    ['لم يحضر الوفد السوداني محادثات السلام في جنيف، التي بدأت في 14 نيسان.', 'محادثات 2024-04-14'],
    ['The Sudanese delegation left the talks in Geneva, which began on 14 April.', 'talks 2024-04-14'],
  ])('dates it: %s', (text, event) => expect(timesIn(text)).toContain(event));
});

describe('what happened when', () => {
  test.each([
    ['بدأ ذلك في 25 نيسان، حين أغار مسلحون على قرية في السودان.', 'أغار 2024-04-25'],
    ['ردت موسكو في 25 نيسان قبالة ساحل سوريا، حين احتجزت سفينة تركية.', 'احتجزت 2024-04-25'],
    ['It all began on 25 April, when gunmen attacked a village in Sudan.', 'attacked 2024-04-25'],
  ])('%s', (text, event) => expect(timesIn(text)).toContain(event));
});

test('who condemns and demands does both in one speech', () => {
  expect(timesIn('مساء أمس، دانت حكومة الوفاق القصف، وطالبت الأمم المتحدة بإرسال بعثة إلى طرابلس.')).toEqual(
    expect.arrayContaining(['دانت 2024-04-30', 'وطالبت 2024-04-30']),
  );
});

describe('an expression behind a participle', () => {
  test('is of the clause around it', () => {
    const text = 'A mortar killed 79 villagers sheltering in a church in Bojayá in May 2002.';
    expect(timesIn(text)).toContain('killed 2002-05-01/2002-05-31');
  });
});

describe('an expression behind a conjunction', () => {
  test.each([
    [
      'Rebels claimed the raid in Homs, and in March the Syrian army seized Hama.',
      ['raid', 'seized 2024-03-01/2024-03-31'],
    ],
    [
      'Students blocked a square in Cairo, where in June 2015 a bomb killed ten people.',
      ['blocked', 'killed 2015-06-01/2015-06-30'],
    ],
    [
      'انسحبت إثيوبيا من المحادثات، وفي آذار أغلقت مصر حدودها مع السودان.',
      ['انسحبت', 'أغلقت 2024-03-01/2024-03-31'],
    ],
  ])('is of the clause that it opens: %s', (text, events) => expect(timesIn(text)).toEqual(events));
  test.each([
    ['Protesters clashed with police in Cairo on Monday and Thursday.', 'clashed 2024-04-29'],
    ['The envoy met the rebels in Doha and on Monday in Ankara.', 'met 2024-04-29'],
  ])('but not where none begins: %s', (text, event) => expect(timesIn(text)).toContain(event));
});

describe('what one goes somewhere for', () => {
  test.each([
    ['The ministers will fly to Tripoli on Saturday to meet Khalifa Haftar.', 'meet 2024-05-04'],
    ['The president had flown to Ankara on Monday to confer with Recep Tayyip Erdogan.', 'confer 2024-04-29'],
  ])('is done then: %s', (text, event) => expect(timesIn(text)).toContain(event));
  test('but what is agreed or decided is not', () => {
    const text = 'The ministers decided on Monday to meet Khalifa Haftar in Tripoli.';
    expect(timesIn(text)).not.toContain('meet 2024-04-29');
  });
});

describe('days and hours between a saying or a deed and an event', () => {
  test.each([
    [
      'The officer was arrested in Lagos on Sunday, minutes after a meeting with the governor.',
      'meeting 2024-04-28',
    ],
    [
      'The minister said on Tuesday, two days after Hassan Diab was sworn in, that he was ready.',
      'sworn 2024-04-28',
    ],
    ['اعتقلت الشرطة الضابط في لاغوس الأحد، بعد ساعات من اجتماع مع الوالي.', 'اجتماع 2024-04-28'],
  ])('%s', (text, event) => expect(timesIn(text)).toContain(event));
  test('how long fighting went on is no date', () => {
    const text = 'دخل الجيش السوداني، الثلاثاء، مدينة نيالا بعد أربعة أيام من المعارك على مشارفها.';
    expect(timesIn(text)).not.toContain('المعارك 2024-04-26');
  });
});

describe('one time for what happens at once', () => {
  test.each([
    [
      'قُتل الرئيس جوفينيل مويز في منزله ببيلران، إحدى ضواحي بور أو برنس، فجر الأحد، وأصيبت زوجته مارتين مويز.',
      'وأصيبت 2024-04-28',
    ],
    ['فرض الرئيس المصري عبد الفتاح السيسي أمس حالة الطوارئ في سيناء.', 'الطوارئ 2024-04-30'],
  ])('%s', (text, event) => expect(timesIn(text)).toContain(event));
  test('a term is of one deed alone', () => {
    const text = 'Egypt banned all protests until Friday and arrested ten people in Cairo.';
    expect(timesIn(text)).toEqual(['banned 2024-05-01/2024-05-03', 'arrested']);
  });
});

test.each([
  [
    '18:20 – The opposition leader, head of a coalition, demands that Egypt free ten men.',
    'demands 2024-05-01',
  ],
  ['19:20 (الثلاثاء) – مسلحون يقتحمون مبنى قناة في غواياكيل.', 'يقتحمون 2024-04-30'],
])('an entry of a live report: %s', (text, event) => expect(timesIn(text)).toContain(event));

test.each([
  ['Ten died in the 2013 outbreak of civil war in South Sudan.', 'war 2013-01-01/2013-12-31'],
  ['Six people were killed on Monday when masked youths attacked a march in Athens.', 'attacked 2024-04-29'],
])('%s', (text, event) => expect(timesIn(text)).toContain(event));
