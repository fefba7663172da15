import { describe, expect, test } from 'vitest';
import { placesIn, rolesIn } from './support.ts';

describe('those on the other side of what is told', () => {
  test('whose accusation a noun takes up, he is contradicted', () => {
    expect(rolesIn('اتهمت الشرطة النيجيرية حركة إيبوب بقتل جنديين، وهي تهمة نفاها زعيمها.')).toContainEqual(
      expect.stringMatching(/^نفاها .*TARGET:الشرطة_النيجيرية/),
    );
  });
  test('who denies what nobody alleged contradicts nobody', () => {
    expect(rolesIn('نفى الجيش المصري قصف القرية.').join(' ')).not.toContain('نفى TARGET');
  });
  test('who takes a town after battles with someone has fought him', () => {
    expect(rolesIn('سيطر الجيش السوداني على بلدة أم روابة بعد معارك مع قوات الدعم السريع.')).toContainEqual(
      expect.stringMatching(/^معارك .*AGENT:الجيش_السوداني/),
    );
  });
});

describe('who did what he owns up to or is said to have a part in', () => {
  test.each([
    ['اعترف خوان بينيا أمام محكمة في بوغوتا بقتل الصحفية لورا ميندوزا.', 'بقتل', 'AGENT:خوان_بينيا'],
    ['اتهم الجيش حركة الشباب بقتل ثلاثة مدنيين.', 'بقتل', 'AGENT:حركة_الشباب'],
    ['ونفت إيران ضلوعها في محاولة اغتيال الوزير.', 'اغتيال', 'AGENT:إيران'],
    ['دعت مصر إلى التهدئة، محملة إسرائيل مسؤولية التصعيد.', 'محملة', 'TARGET:إسرائيل'],
  ])('%s', (text, trigger, who) => {
    expect(rolesIn(text).find((one) => one.startsWith(trigger))).toContain(who);
  });
  test('who announces that his own were hurt did not hurt them', () => {
    expect(rolesIn('أعلن الجيش السوداني إصابة خمسة جنود.').join(' ')).not.toContain('AGENT:الجيش_السوداني');
  });
});

describe('who acts where he is told of before', () => {
  test.each([
    ['قال سونكو إنه لن يستسلم. ودعا أنصاره إلى التظاهر.', 'ودعا', 'TARGET:أنصاره'],
    ['أقال الرئيس قيس سعيد وزير العدل، وعيّن مكانه ليلى جفال.', 'وعيّن', 'AGENT:الرئيس_قيس_سعيد'],
    ['طردت مالي السفير السويدي، وأمهلته 72 ساعة للمغادرة.', 'وأمهلته', 'AGENT:مالي'],
    ['طُرد السفير السويدي بقرار من المجلس العسكري.', 'طُرد', 'AGENT:المجلس_العسكري'],
  ])('%s', (text, trigger, who) => {
    const event = rolesIn(text).find((one) => one.startsWith(trigger)) ?? '';
    expect(event).toContain(who.replace('الرئيس_', ''));
  });
});

test('whose fighters laid an ambush did it', () => {
  expect(rolesIn('قتل جندي في كمين نصبه مسلحو حركة الشباب.').join(' ')).toContain('AGENT:');
});

test('sanctions on a minister are on him', () => {
  const [sanctions] = rolesIn('فرضت الولايات المتحدة عقوبات على وزير الأمن الإيراني إسماعيل خطيب.');
  expect(sanctions).toContain('TARGET:إسماعيل_خطيب');
});

describe('those who are told of in one list', () => {
  test.each([
    ['قتل الطفل أحمد سعيد (12 عاما) ووالدته مريم علي (40 عاما).', ['أحمد_سعيد', 'مريم_علي']],
    [
      'أعلنت النيابة اعتقال المحامية سنية الدهماني والمعلق مراد الزغيدي والمذيع برهان بسيس.',
      ['سنية_الدهماني', 'مراد_الزغيدي', 'برهان_بسيس'],
    ],
  ])('%s', (text, who) => {
    for (const one of who) expect(rolesIn(text).join(' ')).toContain(`TARGET:${one}`);
  });
});

test('a town is where it happens, not the one that it is found by', () => {
  const [attack] = placesIn('هاجم مستوطنون قرية برقة شرق رام الله.');
  expect(attack).toContain('@برقة');
  expect(attack).not.toContain('رام_الله');
});
