import { describe, expect, test } from 'vitest';
import { takingPart } from './support.ts';

describe('who says we', () => {
  test.each([
    ['وقال زعيم الحوثيين عبد الملك الحوثي: «سنقاتل ولن نسلم الميناء».', 'نسلم', ['AGENT:الحوثيين']],
    ['وقال زعيم الحوثيين عبد الملك الحوثي: «نحن نرفض الاتفاق».', 'نرفض', ['AGENT:عبد الملك الحوثي']],
    ['وقال المتحدث باسم أنصار الله محمد عبد السلام: «نرفض الاتفاق».', 'نرفض', ['AGENT:أنصار الله']],
    [
      'قال وزير الدفاع الأوكراني رستم عمروف: «هاجمت روسيا قواتنا». وتدعم الولايات المتحدة أوكرانيا.',
      'هاجمت',
      ['AGENT:روسيا', 'TARGET:أوكرانيا'],
    ],
    [
      'Turkey and Iran fought. "Russia attacked our troops," said Turkish Defence Minister Yasar Guler.',
      'attacked',
      ['AGENT:Russia', 'TARGET:Turkey'],
    ],
  ])('means his body, or himself who speaks: %s', (text, trigger, who) =>
    expect(takingPart(text, trigger)).toEqual(who),
  );
  test('nobody where no one who is named speaks', () =>
    expect(takingPart('وقال شاهد: «رفضنا الاتفاق مع فرنسا».', 'رفضنا').join(' ')).not.toContain(
      'AGENT:فرنسا',
    ));
});

describe('two who are not named again', () => {
  test.each([
    [
      'بحث الرئيس الروسي فلاديمير بوتين مع رجب طيب أردوغان الأزمة. واتفقا على وقف القتال.',
      'واتفقا',
      ['PARTICIPANT:فلاديمير بوتين', 'PARTICIPANT:رجب طيب أردوغان'],
    ],
    [
      'تقاتلت مصر وإثيوبيا أمس. وحثتهما الأمم المتحدة على الحوار.',
      'وحثتهما',
      ['AGENT:الأمم المتحدة', 'TARGET:مصر', 'TARGET:إثيوبيا'],
    ],
  ])('are meant by a dual: %s', (text, trigger, who) => expect(takingPart(text, trigger)).toEqual(who));
});
