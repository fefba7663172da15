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
  ['a bound tells how many, not when', 'قُتل ما لا يقل عن 20 شخصا الخميس.', '2024-08-15'],
  ['nor does one that comes near', 'شارك ما يقارب ألفي شخص، مساء الخميس، في مسيرة.', '2024-08-15'],
  ['but what grows does', 'تزيد الشركة أسعارها الخميس.', '2024-08-22'],
  ['what is put off is so to a day to come', 'أرجأت المحكمة الجلسة إلى الأحد.', '2024-08-18'],
  ['not on one', 'أرجأت المحكمة الجلسة الأحد.', '2024-08-11'],
  ['nor what is asked for by a day', 'طلب الوزير تسليمهم إلى الأحد.', '2024-08-11'],
  ['a day that is set', 'حددت المحكمة جلسة 12 مايو للنطق بالحكم.', '2025-05-12'],
  ['not one on which it is', 'حددت المحكمة في 12 مايو جلسة للنطق بالحكم.', '2024-05-12'],
  ['a month from which on', 'استقال الوزير اعتبارا من الأول من نوفمبر.', '2024-11-01'],
  ['that is past where it is nearer', 'مُنع التجول اعتبارا من الأول من مايو.', '2024-05-01/2024-08-16'],
  ['what comes into force', 'من المقرر أن يدخل القانون حيز التنفيذ في 31 تشرين الأول.', '2024-10-31'],
  ['what is for a feast is not on it', 'دهست شاحنة سوقا لعيد الميلاد.', 'none'],
  ['the worst since tells of no day', 'شنوا أسوأ هجوم منذ مايو.', '-'],
  ['a year behind and in', 'وفي 2016 قتل مسلح 49 شخصا.', '2016-01-01/2016-12-31'],
  ['a beginning behind a count of days', 'طالبوا بهدنة مدتها سبعة أيام تبدأ السبت.', '2024-08-17'],
  ['a year behind its noun', 'تُعقد القمة خلال سنة 2025.', '2025-01-01/2025-12-31'],
])('%s: %s', (_, text, days) => expect(valueIn(text, PUBLISHED)).toBe(days));
