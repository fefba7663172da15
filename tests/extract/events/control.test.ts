import { describe, expect, test } from 'vitest';
import { rolesIn } from './support.ts';

describe('what someone is accused of or asked for, he does', () => {
  test.each([
    ['اتهمت قوات سوريا الديمقراطية تركيا بقصف عين عيسى.', 'بقصف AGENT:تركيا'],
    ['اتهم الجيش اللبناني إسرائيل بخرق الهدنة.', 'بخرق AGENT:إسرائيل'],
    ['طالبت الأمم المتحدة إسرائيل بوقف القصف.', 'بوقف AGENT:إسرائيل'],
    ['دعت فرنسا إيران إلى الإفراج عن خمسة سجناء.', 'الإفراج TARGET:خمسة_سجناء AGENT:إيران'],
    ['اتهمت أوكرانيا الصين بدعم الجيش الروسي.', 'بدعم TARGET:الجيش_الروسي AGENT:الصين'],
  ])('%s', (text, event) => expect(rolesIn(text)).toContain(event));
});

describe('what someone announces, threatens, refuses or denies, he does', () => {
  test.each([
    ['أعلنت روسيا انسحابها من خيرسون.', 'انسحابها AGENT:روسيا'],
    ['أعلن الجيش السوداني اعتقال خمسة مسلحين.', 'اعتقال TARGET:خمسة_مسلحين AGENT:الجيش_السوداني'],
    ['أعلنت الولايات المتحدة فرض عقوبات على إيران.', 'عقوبات TARGET:إيران AGENT:الولايات_المتحدة'],
    ['بدأت تركيا سحب قواتها من سوريا.', 'سحب AGENT:تركيا'],
    ['قررت الجزائر قطع العلاقات مع المغرب.', 'قطع TARGET:المغرب AGENT:الجزائر'],
    ['هددت إسرائيل بقصف بيروت.', 'بقصف AGENT:إسرائيل'],
    ['رفضت حماس الإفراج عن الرهائن.', 'الإفراج TARGET:الرهائن AGENT:حماس'],
    ['نفى الجيش الإسرائيلي قصف المستشفى.', 'قصف TARGET:المستشفى AGENT:الجيش_الإسرائيلي'],
  ])('%s', (text, event) => expect(rolesIn(text)).toContain(event));
});

describe('what someone condemns or confirms, he does not do', () => {
  test.each([
    ['أدانت فرنسا الهجوم على بغداد.', 'الهجوم'],
    ['نددت مصر بقصف المستشفى.', 'بقصف'],
    ['أكدت واشنطن مقتل زعيم داعش.', 'مقتل'],
    ['ندد الأردن باقتحام المسجد الأقصى.', 'باقتحام'],
  ])('%s', (text, trigger) => {
    const event = rolesIn(text).find((one) => one.startsWith(trigger));
    expect(event).toBeDefined();
    expect(event).not.toContain('AGENT');
  });
  test('who has a doer of its own keeps it', () => {
    expect(rolesIn('أعلن الجيش السوداني مقتل خمسة جنود في هجوم لداعش.').join(' ')).not.toContain(
      'AGENT:الجيش_السوداني',
    );
  });
});

describe('what a court rules, someone answers with, or a campaign is of', () => {
  test.each([
    ['قضت محكمة التمييز بمعاقبة عشرين موظفا.', 'بمعاقبة TARGET:عشرين_موظفا AGENT:محكمة_التمييز'],
    ['ردت روسيا بقطع العلاقات مع أوكرانيا.', 'بقطع TARGET:أوكرانيا AGENT:روسيا'],
    ['وسعت السلطات التركية حملة الاعتقالات في إسطنبول.', 'الاعتقالات AGENT:السلطات_التركية'],
  ])('%s', (text, event) => expect(rolesIn(text)).toContain(event));
  test('a participle behind a comma goes on with the subject', () => {
    expect(rolesIn('رفضت حماس الاقتراح، مطالبة مجلس الأمن بوقف الحرب.').join(' ')).toContain(
      'مطالبة AGENT:حماس TARGET:مجلس_الأمن',
    );
  });
});
