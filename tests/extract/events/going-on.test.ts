import { describe, expect, test } from 'vitest';
import { timesIn } from './support.ts';

describe('a time with a verb that tells no event', () => {
  test.each([
    ['وصل الرئيس الروسي فلاديمير بوتين الثلاثاء إلى طهران والتقى نظيره الإيراني.', 'والتقى 2024-04-30'],
    [
      'The European Parliament warned on Monday that razing the hamlet would be a breach of the law and demanded compensation.',
      'demanded 2024-04-29',
    ],
    ['Health workers began on Monday to vaccinate families in Mangina.', 'vaccinate 2024-04-29'],
  ])('is that of what its subject goes on to do: %s', (text, event) =>
    expect(timesIn(text)).toContain(event),
  );
  test.each([
    ['أما الوزير أحمد وحيدي، الذي وصل الثلاثاء إلى راسك، فاتهم إسرائيل بالهجوم.', 'فاتهم'],
    ['The minister said on Monday that the rebels had burned a clinic.', 'burned'],
  ])('but not of another clause: %s', (text, event) => expect(timesIn(text)).toContain(event));
});

describe('when words came out', () => {
  test.each([
    ['طالبت المنظمة في رسالة وجهتها أمس إلى مجلس الأمن بوقف القتال في غزة.', 'طالبت 2024-04-30'],
    ['دان الحزب في بيان أصدره أمس الهجوم على المسجد.', 'دان 2024-04-30'],
    ['In a video posted on Monday the rebels called on Macron to free Mali.', 'called 2024-04-29'],
    [
      'The minister demanded in a letter sent on Monday that Israel free 20 detainees.',
      'demanded 2024-04-29',
    ],
  ])('is when they were said: %s', (text, event) => expect(timesIn(text)).toContain(event));
  test('but what stands behind a further comma is not told of it', () => {
    const text = 'اتهم المحافظ، في كلمة بثتها الإذاعة، مسلحين بمحاولة قتله يوم 19 نيسان.';
    expect(timesIn(text)).toContain('اتهم');
  });
});

describe('a day to come', () => {
  test.each([
    ['ودعا الأسقف كهنته إلى تظاهرة في تونس يوم الأحد المقبل.', 'ودعا'],
    ['وتعهدت الحركة بالإفراج عن المعتقلين الأحد المقبل.', 'وتعهدت'],
  ])('is none of what was said or done: %s', (text, event) => expect(timesIn(text)).toContain(event));
  test.each([
    ['The police said that on Monday guards attacked a village.', 'attacked 2024-04-29'],
    ['The leader stepped down, and on Sunday parliament will elect his successor.', 'elect 2024-05-05'],
  ])('is told by the verb behind it: %s', (text, event) => expect(timesIn(text)).toContain(event));
});

test('what is demanded or promised on a day is not done on it', () => {
  expect(timesIn('Prime Minister Hassan Diab promised on Monday talks with creditors.')).toEqual([
    'promised 2024-04-29',
    'talks',
  ]);
});
