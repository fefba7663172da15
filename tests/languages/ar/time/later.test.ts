import { expect, test } from 'vitest';
import { valueIn } from './read-times.ts';

/** A Friday. */
const PUBLISHED = '2024-08-16';

test.each([
  ['what is promised lies ahead', 'وعد الرئيس بالانسحاب الأحد.', '2024-08-18'],
  ['the day of the promise does not', 'تعهد الوزير الأحد بالانسحاب.', '2024-08-11'],
  ['nor one that was promised before', 'كان قد تعهد بالانسحاب الأحد.', '2024-08-11'],
  ['what is held to be done is to come', 'رجحت الصحيفة أن تُجرى انتخابات في شباط.', '2025-02-01/2025-02-28'],
  [
    'what is denied to have been done is past',
    'نفى أن يكون الجيش قد قصف القرية في شباط.',
    '2024-02-01/2024-02-29',
  ],
  ['a past of three letters', 'اتهم بيان تُلي السبت الجيش.', '2024-08-10'],
  [
    'a verb that describes a noun says nothing of when',
    'فُقد 15 شخصا إثر غرق مركب يقل مهاجرين السبت.',
    '2024-08-10',
  ],
  ['but the verb of a headline does', 'وفد يزور بغداد السبت.', '2024-08-17'],
  ['a beginning behind a count of days', 'طالبوا بهدنة مدتها سبعة أيام تبدأ السبت.', '2024-08-17'],
  ['a year behind its noun', 'تُعقد القمة خلال سنة 2025.', '2025-01-01/2025-12-31'],
])('%s: %s', (_, text, days) => expect(valueIn(text, PUBLISHED)).toBe(days));
