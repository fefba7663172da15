import { describe, expect, test } from 'vitest';
import { rolesIn } from './support.ts';

describe('the dead and wounded of an attack or a disaster are part of it', () => {
  test.each([
    ['أصيب خمسة جنود في انفجار في كابول.', ['انفجار TARGET:خمسة_جنود']],
    ['أسفر انفجار في كابول عن مقتل خمسة أشخاص.', ['انفجار TARGET:خمسة_أشخاص']],
    ['أدى هجوم حركة الشباب إلى مقتل خمسة جنود.', ['هجوم AGENT:حركة_الشباب TARGET:خمسة_جنود']],
    ['قُتل خمسة جنود عراقيين في هجوم شنه تنظيم داعش.', ['هجوم AGENT:داعش TARGET:خمسة_جنود_عراقيين']],
    ['قتل ثلاثة مدنيين وأصيب خمسة في قصف على إدلب.', ['قصف TARGET:ثلاثة_مدنيين TARGET:خمسة']],
    [
      'هاجم داعش معسكرا في مالي، ما أدى إلى مقتل خمسة جنود.',
      ['هاجم AGENT:داعش TARGET:معسكرا TARGET:خمسة_جنود'],
    ],
    ['ضرب زلزال تركيا وأدى إلى مقتل مئة شخص.', ['زلزال TARGET:مئة_شخص']],
    ['تسبب الإعصار في مقتل عشرين شخصا في ليبيا.', ['الإعصار TARGET:عشرين_شخصا']],
  ])('%s', (text, events) => expect(rolesIn(text)).toEqual(events));
});

describe('they stay an event of their own', () => {
  test.each([
    ['قُتل خمسة جنود. وأصيب عشرة في حادث سير.', ['قُتل TARGET:خمسة_جنود', 'حادث TARGET:عشرة']],
    [
      'قتل الجيش خمسة مسلحين في سيناء، وشن تنظيم داعش هجوما في العريش.',
      ['قتل AGENT:الجيش TARGET:خمسة_مسلحين', 'هجوما AGENT:داعش'],
    ],
    ['اغتيل إسماعيل هنية في طهران.', ['اغتيل TARGET:إسماعيل_هنية']],
  ])('%s', (text, events) => expect(rolesIn(text)).toEqual(events));
});
