import { describe, expect, test } from 'vitest';
import { numbersIn, rolesIn } from './support.ts';

describe('the counted dead and wounded are those it was done to', () => {
  test.each([
    ['بلغت حصيلة الغارات 627 قتيلا.', 'الغارات TARGET:627_قتيلا', 'الغارات KILLED:627'],
    [
      'أسفرت الغارة على دير البلح عن 12 قتيلا و30 جريحا.',
      'الغارة TARGET:12_قتيلا TARGET:30_جريحا',
      'الغارة KILLED:12 INJURED:30',
    ],
    ['أدت الفيضانات في ليبيا إلى مقتل مئة شخص.', 'الفيضانات TARGET:مئة_شخص', 'الفيضانات KILLED:100'],
  ])('%s', (text, roles, numbers) => {
    expect(rolesIn(text)).toEqual([roles]);
    expect(numbersIn(text)).toEqual([numbers]);
  });
  test('who is only counted is not', () => {
    expect(rolesIn('التقى السيسي أردوغان، وكان في القاعة عشرون صحفيا.').join(' ')).not.toContain('TARGET');
  });
});
