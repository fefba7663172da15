import { describe, expect, test } from 'vitest';
import { eventsOf, triggersOf } from './read.ts';

describe('what only goes with another event, or tells that there was none', () => {
  test.each([
    ['تظاهر العشرات أمام الوزارة في تونس ورفعوا لافتات.', ['PROTEST تظاهر']],
    ['تظاهر العشرات في تونس. ورددوا هتافات ضد الحكومة.', ['PROTEST تظاهر']],
    ['هتف المئات ضد الحكومة في تونس.', ['PROTEST هتف']],
    ['تسببت الأمطار في إغلاق الطريق بين دمشق وحمص.', []],
    ['رفض الوزير التهم الموجهة إليه.', ['REJECT رفض']],
    ['أطلق مسلحون النار على القافلة قرب غاو.', ['ASSAULT أطلق']],
    ['قصف الجيش السوداني تجمعات قرب كسلا.', ['ASSAULT قصف']],
    ['أرسلت تركيا قافلة إلى إدلب.', ['AID أرسلت']],
  ])('%s', (text, told) => expect(triggersOf(text)).toEqual(told));
  test('roads that people close are a protest', () =>
    expect(triggersOf('أغلق محتجون الطريق في البصرة.')).toEqual(['PROTEST أغلق']));
  test('no casualties', () => expect(triggersOf('لم تسجل إصابات في حلب.')).toEqual([]));
});

describe('provinces and boycotts', () => {
  test.each([
    ['سقطت أمطار في مقاطعة باجورا.', 'مقاطعة'],
    ['قال حاكم مقاطعة سامارا إن الوضع هادئ.', 'مقاطعة'],
    ['أسقط الجيش الروسي طائرات فوق ثلاث مقاطعات.', 'مقاطعات'],
  ])('%s', (text, word) => expect(triggersOf(text).join(' ')).not.toContain(word));
  test('a boycott', () =>
    expect(triggersOf('دعت المعارضة إلى مقاطعة الانتخابات في تونس.')).toContain('PROTEST مقاطعة'));
});

describe('by whom or to whom it is done', () => {
  test.each([
    ['اقتحمت المياه عشرات المنازل في درنة.', ['DISASTER اقتحمت']],
    ['اقتحم مسلحون المنازل في درنة.', ['ASSAULT اقتحم']],
    ['غادر آلاف السكان مدينة سنار.', []],
    ['غادرت القوات الفرنسية النيجر.', ['RETREAT غادرت']],
    ['وفر آلاف السكان إلى مدينة غوما.', []],
    ['نقل المصابون إلى المستشفى في المحلة.', []],
    ['نقل الجيش اللبناني المصابين إلى المستشفى.', ['AID نقل']],
    ['تدخلت الشرطة في ساحة المدينة.', ['COERCE تدخلت']],
    ['دعا المجلس الأمم المتحدة إلى التدخل العاجل.', ['REQUEST دعا']],
    ['رد الرئيس باستدعاء سفير بلاده لدى بروكسل.', ['SANCTION باستدعاء']],
    ['أشعل المحتجون إطارات في ليما.', ['PROTEST أشعل']],
    ['سيطرت فرق الإطفاء على الحريق في المحلة.', ['DISASTER الحريق']],
    ['سيطر المتمردون على المدينة.', ['ASSAULT سيطر']],
  ])('%s', (text, told) => expect(triggersOf(text)).toEqual(told));
});

describe('harm and verdicts', () => {
  test('who governs a sport suspends', () =>
    expect(eventsOf('أوقف الاتحاد الدولي لكرة القدم رئيس الاتحاد الغيني.')).toEqual(['SANCTION أوقف']));
  test('burns of a fire are no attack', () =>
    expect(triggersOf('أصيب أربعة عمال بحروق في المحلة إثر حريق.').join(' ')).not.toContain('بحروق'));
  test('a landslide that struck a village', () =>
    expect(eventsOf('لقي سبعة أشخاص مصرعهم في انهيار أرضي ضرب قرية في نيبال.')).toEqual(['DISASTER انهيار']));
  test('what a court rules is ruled, not planned', () =>
    expect(eventsOf('المحكمة تقضي بإعدام خمسة متهمين في العراق')).toEqual(['SANCTION بإعدام']));
  test('an agreement plans what it stipulates', () =>
    expect(eventsOf('وقع الطرفان في جنيف اتفاقا يقضي بانسحاب القوات من غوما.')).toContain(
      'RETREAT بانسحاب PLANNED',
    ));
  test('a fair trial is none', () =>
    expect(triggersOf('طالبت المنظمة في تونس بمحاكمة عادلة للناشط.')).toEqual(['REQUEST طالبت']));
});

describe('words that look like events or like those of another type', () => {
  test.each([
    ['أصدرت اليابان تحذيرا من موجات تسونامي.', 'THREATEN'],
    ['نددت الولايات المتحدة بالهجوم.', 'ASSAULT'],
    ['أدان مجلس الأمن الهجوم الإرهابي.', 'ASSAULT'],
    ['ألغت الشركة القطرية مئات الرحلات.', 'REJECT'],
    ['أبحر 170 شخصا إلى جزر الكناري.', 'MOBILIZE'],
    ['توقفت المحادثات في أبوجا بعد فشل المفاوضات.', 'REJECT'],
    ['جدد ميقاتي تمسك لبنان بالقرار 1701.', 'COERCE'],
    ['دمر الجيش الإسرائيلي مسيرتين انتحاريتين.', 'PROTEST'],
  ])('%s', (text, type) => expect(triggersOf(text).join(' ')).not.toContain(type));
  test.each([
    ['وجه الرئيس الروسي تحذيرا إلى كييف.', 'THREATEN تحذيرا'],
    ['نددت باكستان بالهجوم الذي نفذه مسلحون في كراتشي.', 'ASSAULT بالهجوم'],
    ['نددت باكستان بالهجوم على السفارة في كراتشي.', 'ASSAULT بالهجوم'],
    ['ألغت النيجر الاتفاقية مع واشنطن.', 'REJECT ألغت'],
    ['المغرب يعين سفراء جددا', 'APPOINT يعين'],
    ['حوصر عشرون شخصا تحت الأنقاض.', 'DISASTER حوصر'],
    ['حاصر الجيش المدينة.', 'COERCE حاصر'],
    ['استخدمت الشرطة الرصاص المطاطي في دكا.', 'COERCE استخدمت'],
    ['طردت الصين سفينة فلبينية.', 'COERCE طردت'],
    ['طردت فرنسا السفير الروسي.', 'SANCTION طردت'],
    ['فشلت المفاوضات بين الحكومة والنقابات.', 'CONSULT المفاوضات'],
  ])('%s', (text, event) => expect(triggersOf(text)).toContain(event));
});

describe('need, reasons and valleys', () => {
  test.each([
    ['يحتاج 12 مليون طفل إلى مساعدات في أفغانستان.', 'AID'],
    ['منعت طالبان الفتيات من الالتحاق بالجامعات.', 'COOPERATE'],
    ['استقال الوزير السوداني احتجاجا على القرار.', 'PROTEST'],
    ['نزل السكان إلى واد قرب أكادير.', 'ASSAULT'],
    ['قالت الوزارة إن الرياض ترحب بضيوف الرحمن.', 'SUPPORT'],
  ])('%s', (text, type) => expect(triggersOf(text).join(' ')).not.toContain(type));
  test.each([
    ['وأمر الرئيس بنشر الجيش في العاصمة.', 'MOBILIZE بنشر'],
    ['علقت المنظمة أنشطتها في هلمند.', 'RETREAT علقت'],
    ['سقطت حافلة في نهر قرب بوغوتا.', 'DISASTER سقطت'],
    ['سقط عشرة قتلى في بغداد.', 'ASSAULT سقط'],
    ['بحث وزيرا الخارجية الأوضاع في غزة.', 'CONSULT بحث'],
    ['خرج العمال في تونس احتجاجا على القرار.', 'PROTEST احتجاجا'],
  ])('%s', (text, event) => expect(triggersOf(text)).toContain(event));
});

describe('the type that what is done it to decides', () => {
  test.each([
    ['أعلن الجيش النيجيري تحرير 137 تلميذا في زمفرة.', 'RETREAT تحرير'],
    ['أعلن الجيش السوري تحرير مدينة تدمر.', 'ASSAULT تحرير'],
    ['أرسلت الصين 23 طائرة عسكرية إلى محيط تايوان.', 'MOBILIZE أرسلت'],
    ['أرسلت تركيا طائرة مساعدات إلى غزة.', 'AID أرسلت'],
    ['أعرب الرئيس الفرنسي عن دعمه لأوكرانيا.', 'SUPPORT دعمه'],
    ['استدعت النيابة الوزير في بيروت.', 'ACCUSE استدعت'],
    ['استدعت باريس السفير الروسي.', 'CONSULT استدعت'],
  ])('%s', (text, event) => expect(triggersOf(text)).toContain(event));
  test.each(['أجبرت الفيضانات السكان على مغادرة منازلهم في كيلانتان.', 'طلب من القضاء الفصل في الدعوى.'])(
    '%s',
    (text) => expect(triggersOf(text).join(' ')).not.toMatch(/COERCE|RETREAT|APPOINT/),
  );
});
