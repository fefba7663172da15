import { describe, expect, test } from 'vitest';
import { timesIn } from './support.ts';

describe('what something is compared with dates nothing', () => {
  test.each([
    'انخفضت الهجمات على السودان بنسبة 37 في المئة مقارنة بالعام الماضي.',
    'زادت الهجمات على السودان بنسبة خمسة في المئة عن عام 2022.',
    'Attacks on Egypt fell by 37 percent compared with last year.',
  ])('%s', (text) => expect(timesIn(text).join()).not.toMatch(/\d{4}-/));

  test.each([
    ['قصف الجيش السوداني نيالا العام الماضي.', '2023-01-01/2023-12-31'],
    ['قصف الجيش السوداني نيالا عام 2022.', '2022-01-01/2022-12-31'],
  ])('but when it was done does: %s', (text, days) => expect(timesIn(text).join()).toContain(days));
});
