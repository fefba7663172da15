import { describe, expect, test } from 'vitest';
import { namesIn, read } from './support.ts';

const cases = (rows: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [text, names] of rows) test(text, () => expect(namesIn(text)).toEqual(names));
};

describe('a building with its sort and rank', () => {
  cases([
    ['تعرض مستشفى الناصرية التعليمي لقصف.', ['FACILITY مستشفى الناصرية التعليمي']],
    ['سقطت قذيفة على سوق نيالا الكبير أمس.', ['FACILITY سوق نيالا الكبير']],
    ['قصف مستشفى النساء والتوليد في الفاشر.', ['FACILITY مستشفى النساء والتوليد', 'CITY الفاشر']],
    ['نزحت عائلات من محمية كيلونغوشو.', ['FACILITY محمية كيلونغوشو']],
    ['سقط صاروخ على مخيم الجفينة للنازحين.', ['FACILITY مخيم الجفينة']],
    ['أعيد فتح معبر الكركرات الحدودي.', ['FACILITY معبر الكركرات']],
    ['تظاهروا في ساحة الاستقلال في كييف.', ['FACILITY ساحة الاستقلال', 'CITY كييف']],
  ]);
});

describe('centres that are buildings, and those that are bodies', () => {
  cases([
    ['هاجم مسلحون مركز شرطة راسك أمس.', ['FACILITY مركز شرطة راسك']],
    ['نقل المهاجرون إلى مركز إيواء طبرق.', ['FACILITY مركز إيواء طبرق']],
    ['قال مركز كارنيغي للشرق الأوسط إن الأزمة مستمرة.', ['NGO مركز كارنيغي للشرق الأوسط']],
  ]);
});

describe('stations, camps of a country, and what is called after a king or a martyr', () => {
  cases([
    ['وصل القطار إلى محطة قطارات برزيميشل.', ['FACILITY محطة قطارات برزيميشل']],
    ['ضربت المسيرات محطة شوستكا الكهربائية.', ['FACILITY محطة شوستكا الكهربائية']],
    ['قالت محطة فرانس 24 إن اثنين قتلا.', ['MEDIA فرانس 24']],
    ['يعيش آلاف اللاجئين في مخيمات تشاد.', ['COUNTRY تشاد']],
    ['استقبل مستشفى الملك فيصل المصابين.', ['FACILITY مستشفى الملك فيصل']],
    ['انفجرت عبوة قرب جامع الإمام علي في بغداد.', ['FACILITY جامع الإمام علي', 'CITY بغداد']],
    ['أغلقت الشرطة طريق الملك فهد في الدمام.', ['FACILITY طريق الملك فهد', 'CITY الدمام']],
    ['نقل الجرحى إلى المستشفى العسكري في نواكشوط.', ['FACILITY المستشفى العسكري', 'CITY نواكشوط']],
  ]);
});

describe('words that are no places', () => {
  cases([
    ['أكد عودة العلاقات كاملة بين قطر والبحرين.', ['STATE قطر', 'STATE البحرين']],
    ['قال الرئيس إن بلاده فخورة بذلك.', []],
    ['وتنام المدينة باكرا خوفا من القصف.', []],
    ['اعتقلت الشرطة مواطنا ليبيا في تونس.', ['COUNTRY تونس']],
    ['أصاب صاروخا أوكرانيا الجسر في خيرسون.', ['CITY خيرسون']],
    ['قالت مصادر في تونس لصحيفة «الشرق الأوسط» إن الاتفاق قريب.', ['COUNTRY تونس', 'MEDIA الشرق الأوسط']],
    ['يسود التوتر الشرق الأوسط.', ['REGION الشرق الأوسط']],
  ]);
});

describe('quarters and villages', () => {
  cases([
    ['قتل تسعة في قرية بي فاينوم بالهند.', ['CITY بي فاينوم', 'COUNTRY الهند']],
    ['قال عمدة بلدة كوندي أمادو ديكو إن القرية أحرقت.', ['CITY كوندي', 'PERSON أمادو ديكو']],
    ['توغلت الدبابات في حي الزيتون.', ['ADMIN2 الزيتون']],
    ['هاجم مسلحون قرية الإصلاح في ديالى.', ['CITY الإصلاح', 'ADMIN1 ديالى']],
    ['رفض حزب الإصلاح القرار.', ['PARTY الإصلاح']],
  ]);
});

test('a building or an island is the listed one, with an adjective more or its noun less', () => {
  const place = (text: string): number | null | undefined => read(text)[0]?.candidate?.lat;
  expect(place('هبطت الطائرة في مطار كابول الدولي.')).toBeCloseTo(34.56, 1);
  expect(place('وصلت السفينة إلى جزيرة أبو موسى.')).toBeCloseTo(25.87, 1);
});
