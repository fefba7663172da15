import { describe, expect, test } from 'vitest';
import { numbersIn, rolesIn } from './support.ts';

describe('a toll of several kinds', () => {
  test.each([
    [
      'قصفت الطائرات الروسية سوقا في إدلب، ما أدى إلى مقتل ثلاثة مدنيين وإصابة ثمانية آخرين.',
      'ثلاثة_مدنيين',
      'آخرين',
    ],
    [
      'A strike on a market in Idlib killed three civilians and wounded eight others.',
      'three_civilians',
      'others',
    ],
  ])('names the gravest and tells the others by number: %s', (text, named, untold) => {
    expect(rolesIn(text).join()).toContain(named);
    expect(rolesIn(text).join()).not.toContain(untold);
    expect(numbersIn(text).join()).toMatch(/KILLED:3.*INJURED:8/);
  });
  test('one kind keeps its people', () =>
    expect(rolesIn('أصيب ثمانية مدنيين في قصف روسي على إدلب.').join()).toContain('ثمانية_مدنيين'));
});
