import { describe, expect, test } from 'vitest';
import { modalitiesIn } from './support.ts';

describe('what did not happen', () => {
  test.each([
    ['لم يقصف الجيش السوداني نيالا.', 'يقصف DENIED'],
    ['لن تنسحب إسرائيل من غزة.', 'تنسحب DENIED'],
    ['نفى الجيش الإسرائيلي قصف المستشفى.', 'قصف DENIED'],
    ['رفضت حماس الإفراج عن الرهائن.', 'الإفراج DENIED'],
    ['أحبطت الشرطة الأردنية هجوما على السفارة.', 'هجوما DENIED'],
  ])('%s', (text, event) => expect(modalitiesIn(text)).toContain(event));
});

describe('what is asked for', () => {
  test.each([
    ['طالبت الأمم المتحدة إسرائيل بوقف القصف.', 'بوقف REQUESTED'],
    ['دعت فرنسا إيران إلى الإفراج عن خمسة سجناء.', 'الإفراج REQUESTED'],
  ])('%s', (text, event) => expect(modalitiesIn(text)).toContain(event));
});

describe('what is to come', () => {
  test.each([
    ['سيزور ماكرون بيروت.', 'سيزور PLANNED'],
    ['ستفرض واشنطن عقوبات على إيران.', 'عقوبات PLANNED'],
    ['تعتزم تركيا إرسال قوات إلى ليبيا.', 'إرسال PLANNED'],
    ['من المقرر أن يلتقي السيسي أردوغان.', 'يلتقي PLANNED'],
    ['تخطط فرنسا لسحب قواتها من النيجر.', 'لسحب PLANNED'],
    ['تعهدت تركيا بسحب قواتها من سوريا.', 'بسحب PLANNED'],
  ])('%s', (text, event) => expect(modalitiesIn(text)).toContain(event));
});

test('nobody plans a disaster', () => {
  const text = 'Saudi Arabia pledged aid for the victims of the earthquake that struck Morocco.';
  expect(modalitiesIn(text)).toContain('earthquake');
  expect(modalitiesIn('يمكن أن يضرب زلزال المغرب.').join()).toContain('زلزال HYPOTHETICAL');
});

describe('what may be', () => {
  test.each([
    ['قد تفرض واشنطن عقوبات على إيران.', 'عقوبات HYPOTHETICAL'],
    ['يمكن أن تهاجم إيران إسرائيل.', 'تهاجم HYPOTHETICAL'],
    ['إذا هاجمت إيران إسرائيل، فسترد واشنطن.', 'هاجمت HYPOTHETICAL'],
    ['هددت إسرائيل بقصف بيروت.', 'بقصف HYPOTHETICAL'],
    ['استبعد بوتين شن هجوم على بولندا.', 'هجوم HYPOTHETICAL'],
  ])('%s', (text, event) => expect(modalitiesIn(text)).toContain(event));
});

describe('what happened', () => {
  test.each([
    ['قصف الجيش السوداني نيالا.', 'قصف'],
    ['قد فرضت واشنطن عقوبات على إيران.', 'عقوبات'],
    ['وقد فرض الاتحاد الأوروبي عقوبات على روسيا.', 'عقوبات'],
    ['أدانت فرنسا الهجوم على بغداد.', 'الهجوم'],
    ['أعلن الجيش السوداني اعتقال خمسة مسلحين.', 'اعتقال'],
    ['اتهمت كييف موسكو بقصف المستشفى.', 'بقصف'],
    ['لا تزال القوات الروسية تقصف خاركيف.', 'تقصف'],
    ['دعت قطر إلى الحوار، واعتقلت الشرطة خمسة متظاهرين.', 'واعتقلت'],
    ['طالبت الأمم المتحدة إسرائيل بوقف القصف.', 'طالبت'],
    ['هددت إسرائيل بقصف بيروت.', 'هددت'],
    ['نفى الجيش الإسرائيلي قصف المستشفى.', 'نفى'],
  ])('%s', (text, event) => expect(modalitiesIn(text)).toContain(event));
});
